import { expect, test } from "vitest";
import { checkExpression } from "../../src/engine/expression.ts";
import { environments } from "./model.ts";

const disks = environments.forType("acme.store.disk")!;

test.each(["^(a+)+$", "^(a*)*b", "(a|aa)+$", "((a+)b)*", "(a{2,}){3}", "([a-z]+)*", "(x(y*))+", "(.)\\\\1"])(
  "matches(%j) is refused",
  (pattern) => {
    expect(checkExpression(`com.name.matches("${pattern}")`, disks)).toMatchObject({
      problem: { message: expect.stringContaining("could take for ever") },
    });
  },
);

test.each(["^prod-[a-z]+$", "(dev|test)-\\\\d+", "(-[a-z])*", "^(a+)?$", "[(+*]+", "(\\\\*)+"])(
  "matches(%j) is accepted",
  (pattern) => {
    expect(checkExpression(`com.name.matches("${pattern}")`, disks)).toMatchObject({ type: "bool" });
  },
);

test("a computed pattern is refused", () => {
  expect(checkExpression("com.name.matches(com.id)", disks)).toMatchObject({
    problem: { message: expect.stringContaining("must be written out") },
  });
});

test("a broken pattern is refused", () => {
  expect(checkExpression("com.name.matches('(')", disks)).toMatchObject({
    problem: { message: expect.stringContaining("is not a regular expression"), range: { start: 17, end: 20 } },
  });
});
