import { expect, test } from "vitest";
import type { ObjectFields } from "../../src/model/object-state.ts";
import { stateDiff } from "../../src/report/state-diff.ts";

const group = { type: "aws.ec2.security_group", id: "sg-1" };

function diffOf(before: ObjectFields | null, after: ObjectFields | null, id = "sg-1"): string[] {
  return stateDiff([{ ...group, id, fields: before }], [{ ...group, id, fields: after }]).flatMap(
    ({ title, lines }) => [title, ...lines.map(({ sign, text }) => `${sign} ${text}`)],
  );
}

test.each<[string, ObjectFields | null, ObjectFields | null, string[]]>([
  ["nothing", { A: 1 }, { A: 1 }, []],
  ["the order of keys alone", { A: { b: 1, c: 2 } }, { A: { c: 2, b: 1 } }, []],
  ["a value", { A: 1, B: true }, { A: 2, B: true }, ["- A: 1", "+ A: 2"]],
  ["a value that comes", {}, { A: "x" }, ['+ A: "x"']],
  ["a value that goes", { A: null }, {}, ["- A: null"]],
  ["items", { A: ["a", "b", "c"] }, { A: ["b", "c", "d"] }, ['- A: "a"', '+ A: "d"', "  A: 2 more stay"]],
  ["the last item", { A: ["a"] }, { A: [] }, ['- A: "a"']],
  ["one of two", { A: ["a", "b"] }, { A: ["b"] }, ['- A: "a"', "  A: 1 more stays"]],
  ["the order alone", { A: [1, 2] }, { A: [2, 1] }, ["- A: [1, 2]", "+ A: [2, 1]"]],
  ["how often alone", { A: [1, 1] }, { A: [1] }, ["- A: [1, 1]", "+ A: [1]"]],
  ["a mapping", { A: { x: 1, "y z": 2 } }, { A: { x: 1, "y z": 3 } }, ['- A."y z": 2', '+ A."y z": 3']],
  ["another kind", { A: [1] }, { A: { x: 1 } }, ["- A: [1]", "+ A: { x: 1 }"]],
  ["an object that comes", null, { A: 1 }, ["+ the whole object", "+ A: 1"]],
  ["an object that goes", { A: 1 }, null, ["- the whole object", "- A: 1"]],
  ["an object that was never there", null, null, []],
])("%s", (_, before, after, lines) => {
  expect(diffOf(before, after)).toEqual(lines.length === 0 ? [] : ["aws.ec2.security_group sg-1", ...lines]);
});

test("what a call creates is named by the call", () => {
  expect(diffOf(null, {}, "$answer:1:GroupId")).toEqual([
    "aws.ec2.security_group that call 2 creates",
    "+ the whole object",
  ]);
});

test("objects of either side are told, in order", () => {
  const titles = stateDiff(
    [{ ...group, fields: { A: 1 } }],
    [
      { ...group, fields: { A: 2 } },
      { type: "aws.iam.role", id: "log-role", fields: { B: 1 } },
    ],
  ).map(({ title }) => title);
  expect(titles).toEqual(["aws.ec2.security_group sg-1", "aws.iam.role log-role"]);
});
