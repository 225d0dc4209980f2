import * as fc from "fast-check";
import { expect, test } from "vitest";
import { matchesPattern } from "../../src/model/pattern.ts";

test.each([
  ["aws-ec2-x", "aws-ec2-x", true],
  ["aws-ec2-x", "aws-ec2-xy", false],
  ["aws-*", "aws-ec2-x", true],
  ["*-x", "aws-ec2-x", true],
  ["*", "", true],
  ["a*a", "a", false],
  ["aws.ec2", "awsxec2", false],
])("%s on %s: %s", (pattern, text, answer) => {
  expect(matchesPattern(pattern, text)).toBe(answer);
});

const words = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 8 });

test("a pattern matches what the anchored regular expression matches", () => {
  fc.assert(
    fc.property(words, fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 10 }), (pattern, text) => {
      expect(matchesPattern(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(text));
    }),
  );
});

test("a hostile text takes no longer than its length asks for", () => {
  expect(matchesPattern(`${"*a".repeat(200)}*b`, "a".repeat(200_000))).toBe(false);
});
