import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ObjectState } from "../../src/model/object-state.ts";
import type { Change } from "../../src/model/plan.ts";
import { clashesWith } from "../../src/remediation/clashes.ts";
import { sampleEntry } from "../report/sample-plan.ts";

const { change } = sampleEntry();

function changeOf(before: readonly ObjectState[], after: readonly ObjectState[], region = "eu-west-1"): Change {
  return { ...change, before, after, scope: { ...change.scope, id: `aws:111122223333:${region}` } };
}

function group(fields: ObjectState["fields"], id = "sg-1"): ObjectState {
  return { type: "aws.ec2.security_group", id, fields };
}

const opens = changeOf([group({ Rules: [1] })], [group({ Rules: [1, 2] })]);
const reads = changeOf([group({ Rules: [1] })], [group({ Rules: [1] })]);
const tags = changeOf([group({ Tags: [] })], [group({ Tags: ["a"] })]);

test.each([
  ["two that change one field", opens, opens, true],
  ["one that changes what the other depends on", opens, reads, true],
  ["two that only depend on it", reads, reads, false],
  ["two fields of one object", opens, tags, false],
  ["two objects", opens, changeOf([group({ Rules: [1] }, "sg-2")], [group({ Rules: [] }, "sg-2")]), false],
  ["the same object in two regions, as a role is", opens, changeOf(opens.before, opens.after, "eu-west-3"), true],
  ["one that deletes what the other changes", opens, changeOf([group({ Rules: [1] })], [group(null)]), true],
  [
    "two that create the same",
    changeOf([group(null, "log-role")], [group({ Name: "log-role" }, "log-role")]),
    changeOf([group(null, "log-role")], [group({ Name: "log-role" }, "log-role")]),
    true,
  ],
  [
    "two that each create something",
    changeOf([group(null, "$answer:0:GroupId")], [group({ Name: "a" }, "$answer:0:GroupId")]),
    changeOf([group(null, "$answer:0:GroupId")], [group({ Name: "b" }, "$answer:0:GroupId")]),
    false,
  ],
])("%s", (_, a, b, clash) => {
  expect(clashesWith(a, b)).toBe(clash);
  expect(clashesWith(b, a)).toBe(clash);
});

test("changes of the same model clash exactly where one changes what the other touches", () => {
  const fields = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom(1, 2), { maxKeys: 3 });
  fc.assert(
    fc.property(fields, fields, fields, fields, (a, aThen, b, bThen) => {
      const touched = (x: object, y: object) => new Set([...Object.keys(x), ...Object.keys(y)]);
      const shared = [...touched(a, aThen)].filter((name) => touched(b, bThen).has(name));
      const expected = shared.some((name) => a[name] !== aThen[name] || b[name] !== bThen[name]);
      expect(clashesWith(changeOf([group(a)], [group(aThen)]), changeOf([group(b)], [group(bThen)]))).toBe(expected);
    }),
  );
});
