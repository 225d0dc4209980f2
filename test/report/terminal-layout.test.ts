import * as fc from "fast-check";
import { expect, test } from "vitest";
import { columnWidth, length, TerminalLines } from "../../src/report/terminal-layout.ts";
import { workflowCommands } from "./active-constructs.ts";
import { anyHostileString } from "./hostile-strings.ts";

function lines(width = 40): TerminalLines {
  return new TerminalLines({ color: false, width });
}

test("columns are padded, and cut where the line ends", () => {
  const layout = lines();
  layout.row(2, [{ text: "name", width: 8 }, { text: "x".repeat(50) }]);
  expect(layout.text()).toBe(`  name      ${"x".repeat(27)}…\n`);
});

test("a paragraph breaks at spaces, and inside a word only where one is too long", () => {
  const layout = lines();
  layout.paragraph(4, `one two three four five six seven eight ${"y".repeat(40)}`);
  expect(layout.text()).toBe(
    `    one two three four five six seven\n    eight\n    ${"y".repeat(35)}\n    ${"y".repeat(5)}\n`,
  );
});

test("a paragraph of too many lines ends with an ellipsis", () => {
  const layout = lines();
  layout.paragraph(0, "word ".repeat(40), { maxLines: 2 });
  expect(layout.text().trimEnd().split("\n")).toHaveLength(2);
  expect(layout.text()).toMatch(/ word…\n$/);
});

test("gaps do not add up", () => {
  const layout = lines();
  layout.gap();
  layout.paragraph(0, "a");
  layout.gap();
  layout.gap();
  layout.paragraph(0, "b");
  expect(layout.text()).toBe("a\n\nb\n");
});

test("a terminal narrower than 40 columns counts as 40", () => {
  expect(lines(10).width).toBe(40);
});

test("widths count code points as they are shown", () => {
  expect(length("😀é")).toBe(2);
  expect(columnWidth(["a", "\u200B"], 20)).toBe(8);
  expect(columnWidth([], 20)).toBe(0);
});

test("no line is too long or a workflow command, whatever is written", () => {
  fc.assert(
    fc.property(
      fc.array(anyHostileString(), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 40, max: 130 }),
      (texts, width) => {
        const layout = lines(width);
        layout.row(
          4,
          texts.map((text, index) => ({ text, ...(index % 2 === 0 ? { width: 12 } : {}) })),
        );
        for (const text of texts) layout.paragraph(6, text);
        expect(
          layout
            .text()
            .split("\n")
            .filter((line) => Array.from(line).length > width),
        ).toEqual([]);
        expect(workflowCommands(layout.text())).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
