import { expect, test } from "vitest";
import { atLeast, lineLog } from "../src/log.ts";

function logged(debug: boolean, say: (log: ReturnType<typeof lineLog>) => void): string[] {
  const lines: string[] = [];
  say(lineLog((line) => lines.push(line), { debug, hide: (text) => text }));
  return lines;
}

test("each message is a line that says how serious it is", () => {
  const lines = logged(false, (log) => {
    log.info("a");
    log.warning("b");
    log.error("c");
    log.debug("d");
  });
  expect(lines).toEqual(["a\n", "warning: b\n", "error: c\n"]);
});

test("debug lines come only when asked for", () => {
  expect(logged(true, (log) => log.debug("d"))).toEqual(["debug: d\n"]);
});

test("no line can be a workflow command", () => {
  const lines = logged(false, (log) =>
    log.info("::error::x\nharmless ##[set-output name=verdict]passed\r\n  ::warning::y"),
  );
  for (const line of lines) expect(line).not.toMatch(/^\s*::|##\[/);
  expect(lines).toHaveLength(3);
});

test.each([
  [undefined, ["a", "b", "c"]],
  ["debug", ["a", "b", "c"]],
  ["warning", ["b", "c"]],
  ["error", ["c"]],
] as const)("with level %s the milder is left out", (level, expected) => {
  const lines = logged(false, (log) => {
    const leveled = atLeast(log, level);
    leveled.info("a");
    leveled.warning("b");
    leveled.error("c");
  });
  expect(lines.map((line) => line.trim().at(-1))).toEqual(expected);
});
