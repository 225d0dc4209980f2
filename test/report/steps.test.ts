import * as fc from "fast-check";
import { expect, test } from "vitest";
import { firstStep, stepsMarkdown, stepsText } from "../../src/report/steps.ts";
import { activeMarkdown, workflowCommands } from "./active-constructs.ts";
import { anyHostileString } from "./hostile-strings.ts";

const steps = "Do this:\n\n1. Remove `0.0.0.0/0`.\n2) Then **check**.\n* Done\n```sh\naws ec2 x --y | z\n```\n";

test("lists and code stay, other marks become text", () => {
  expect(stepsMarkdown(steps)).toBe(
    "Do this:\n\n1. Remove `0.0.0.0/0`.\n2. Then \\*\\*check\\*\\*.\n- Done\n\n`aws ec2 x --y \\u{7c} z`",
  );
});

test("as text there are no marks", () => {
  expect(stepsText(steps)).toEqual([
    "Do this:",
    "1. Remove 0.0.0.0/0.",
    "2. Then **check**.",
    "- Done",
    "aws ec2 x --y | z",
  ]);
});

test("the first step has no list marker", () => {
  expect(firstStep("1. Do `x`.\n2. Do y.")).toEqual({ text: "Do x.", isOnly: false });
  expect(firstStep("- Do x.")).toEqual({ text: "Do x.", isOnly: true });
  expect(firstStep(" \n")).toBeUndefined();
});

test("nothing active is left of any text, but list marks at line starts", () => {
  fc.assert(
    fc.property(fc.array(anyHostileString(), { maxLength: 5 }), (lines) => {
      const markdown = stepsMarkdown(lines.join("\n"));
      expect(activeMarkdown(markdown)).toEqual([]);
      expect(workflowCommands(markdown)).toEqual([]);
      for (const line of markdown.split("\n")) expect(line).not.toMatch(/^(?!- |\d{1,3}\. )(\s|[-+*=#>|~]|\d+[.)])/);
    }),
    { numRuns: 300 },
  );
});
