import { expect, test } from "vitest";
import { after, change, lawful } from "./laws.ts";

const api = "ec2:ModifyNetworkInterfaceAttribute";
const key = "aws.ec2.network_interface eni-1";
const groups = (...ids: readonly string[]) => ({
  Groups: ids.map((GroupId) => ({ GroupId, GroupName: `name of ${GroupId}` })),
});

test("all groups of an interface are replaced, and come back", () => {
  const call = { api, input: { NetworkInterfaceId: "eni-1", Groups: ["sg-3"] } };
  const result = lawful([call], { [key]: groups("sg-2", "sg-1") });
  expect(after(result, key)).toEqual({ Groups: [{ GroupId: "sg-3" }] });
  expect(result.undo).toEqual([{ api, input: { NetworkInterfaceId: "eni-1", Groups: ["sg-1", "sg-2"] } }]);
});

test("groups are a set", () => {
  const call = { api, input: { NetworkInterfaceId: "eni-1", Groups: ["sg-2", "sg-1"] } };
  const result = lawful([call], { [key]: groups("sg-1", "sg-2") });
  expect(result.after).toEqual(result.before);
});

test("other attributes and no groups at all are not known", () => {
  const other = { api, input: { NetworkInterfaceId: "eni-1", SourceDestCheck: { Value: false } } };
  expect(() => change([other], {})).toThrow("has SourceDestCheck, and posturegate does not know what that does");
  expect(() => change([{ api, input: { NetworkInterfaceId: "eni-1", Groups: [] } }], {})).toThrow("has no Groups");
});
