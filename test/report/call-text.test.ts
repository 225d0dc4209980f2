import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../src/model/json.ts";
import { callLines, valueText } from "../../src/report/call-text.ts";
import { anyHostileString } from "./hostile-strings.ts";

test("a call is its API and what it is sent with", () => {
  const call = {
    api: "ec2:AuthorizeSecurityGroupIngress",
    input: {
      GroupId: { $answer: [0, "GroupId"] },
      IpPermissions: [{ FromPort: 22, IpRanges: [{ CidrIp: "10.0.0.0/8", Description: "a, b" }] }, {}],
      Groups: ["sg-1", "sg-2"],
      DryRun: false,
      "odd key": null,
    },
  };
  expect(callLines(call)).toEqual([
    "ec2:AuthorizeSecurityGroupIngress",
    "  GroupId: <GroupId of call 1>",
    '  IpPermissions[0]: { FromPort: 22, IpRanges: [{ CidrIp: "10.0.0.0/8", Description: "a, b" }] }',
    "  IpPermissions[1]: {}",
    '  Groups: ["sg-1", "sg-2"]',
    "  DryRun: false",
    '  "odd key": null',
  ]);
});

test.each<[Json, string]>([
  [{ $answer: [0, "a", "b"] }, "<a of call 1>"],
  [{ $answer: [1] }, '{ "$answer": [1] }'],
  [{ $answer: [0, "GroupId"], also: 1 }, '{ "$answer": [0, "GroupId"], also: 1 }'],
  ["<GroupId of call 1>", '"<GroupId of call 1>"'],
  [[], "[]"],
])("%j is %s", (value, text) => {
  expect(valueText(value)).toBe(text);
});

test("no text can look like more than one value", () => {
  fc.assert(
    fc.property(anyHostileString(), anyHostileString(), (key, value) => {
      const text = valueText({ [key]: value, Other: [value] });
      const shown = text.replaceAll(/(?<=[{,] )([A-Za-z][\w.:-]*)(?=: )/g, '"$1"');
      const mapping = valueText({ Description: value });
      expect(JSON.parse(mapping.replace("Description", '"Description"'))).toEqual({ Description: value });
      expect(shown.startsWith("{ ")).toBe(true);
      expect(text).not.toContain("\n");
    }),
  );
});
