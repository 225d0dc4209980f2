import { expect, test } from "vitest";
import { withOwnIds } from "../../src/remediation/own-ids.ts";

test("what two entries create has two ids, wherever they stand, and everything else is as it was", () => {
  const state = {
    type: "aws.ec2.security_group",
    id: "$answer:0:GroupId",
    fields: { GroupId: "$answer:0:GroupId", Tags: [{ Key: "a", Value: "b" }], Users: [{ Group: "$answer:0:GroupId" }] },
  };
  const [first] = withOwnIds([state], 0);
  const [second] = withOwnIds([state], 1);
  expect(first?.id).not.toBe(second?.id);
  expect(first?.fields).toMatchObject({ GroupId: first?.id, Tags: state.fields.Tags, Users: [{ Group: first?.id }] });
  const gone = { type: "aws.ec2.security_group", id: "sg-1", fields: null };
  expect(withOwnIds([gone], 3)).toEqual([gone]);
});
