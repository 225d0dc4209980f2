import { expect, test } from "vitest";
import { problemsOf } from "./loading.ts";

const audit = (lists: string) => `plugins: { prod: { plugin: aws } }\naudits: { a: { ${lists} } }\nrun: [a]`;

test.each(["clouds: [prod]", "stores: [filestore]", "events: [rules, mockevent]", "alerts: [sarif, filestore]", ""])(
  "the lists of an audit take the kinds that belong there: %s",
  (lists) => {
    expect(problemsOf(audit(lists))).toEqual([]);
  },
);

test.each([
  ["clouds: [rules]", "`rules` is of kind event and cannot stand in `clouds`", "it belongs in `events`"],
  [
    "clouds: [filestore]",
    "`filestore` is of kind store and cannot stand in `clouds`",
    "it belongs in `stores` or `alerts`",
  ],
  ["stores: [sarif]", "`sarif` is of kind alert and cannot stand in `stores`", "it belongs in `alerts`"],
  ["events: [prod]", "`prod` is of kind cloud and cannot stand in `events`", "it belongs in `clouds`"],
  ["alerts: [mockevent]", "`mockevent` is of kind event and cannot stand in `alerts`", "it belongs in `events`"],
])("%s is refused", (lists, message, hint) => {
  expect(problemsOf(audit(lists))).toMatchObject([{ file: "posturegate.yaml", line: 2, message, hint }]);
});

test("an unknown plugin is told with the nearest spelling", () => {
  const [problem, ...others] = problemsOf(audit("clouds: [prid]"));
  expect(problem).toMatchObject({ message: "`plugins` defines no `prid`", line: 2, column: 25 });
  expect(problem?.hint).toContain("did you mean `prod`?");
  expect(others).toEqual([]);
});

test("a name twice in a list is refused, in two lists it is not", () => {
  expect(problemsOf(audit("clouds: [prod, prod]"))).toMatchObject([{ message: "`prod` is named twice in `clouds`" }]);
  expect(problemsOf(audit("stores: [filestore], alerts: [filestore]"))).toEqual([]);
});

test("an unknown audit in `run` is told with the nearest spelling", () => {
  expect(problemsOf("run: [mockaudits]")).toMatchObject([
    { message: "there is no audit `mockaudits`", line: 1, column: 7 },
  ]);
});

test("a definition without a plugin is one mistake, not two", () => {
  expect(problemsOf("plugins: { p: { params: {} } }\naudits: { a: { clouds: [p] } }\nrun: [a]")).toHaveLength(1);
});
