import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awsChanges } from "../../../../src/clouds/aws/changes.ts";
import type { Json } from "../../../../src/model/json.ts";
import { ImpossibleCall } from "../../../../src/model/write.ts";
import { after, change, lawful } from "./laws.ts";

const key = "aws.ec2.network_acl acl-1";
const last = { CidrBlock: "0.0.0.0/0", Egress: false, Protocol: "-1", RuleAction: "deny", RuleNumber: 32_767 };
const ssh = {
  CidrBlock: "0.0.0.0/0",
  Egress: false,
  PortRange: { From: 22, To: 22 },
  Protocol: "6",
  RuleAction: "allow",
  RuleNumber: 100,
};

const call = (name: string, entry: Readonly<Record<string, Json>>) => ({
  api: `ec2:${name}`,
  input: { NetworkAclId: "acl-1", ...entry },
});
const acl = (...Entries: readonly object[]) => ({ [key]: { Entries } });
const spelled = (...Entries: Json[]) => awsChanges.fieldsOf("aws.ec2.network_acl", { Entries }, ["Entries"]);

describe("entries", () => {
  test("are created and deleted", () => {
    const result = lawful([call("CreateNetworkAclEntry", ssh)], acl(last));
    expect(after(result, key)).toEqual(spelled(ssh, last));
    expect(result.undo).toEqual([call("DeleteNetworkAclEntry", { Egress: false, RuleNumber: 100 })]);
    const back = lawful([call("DeleteNetworkAclEntry", { Egress: false, RuleNumber: 100 })], acl(ssh, last));
    expect(after(back, key)).toEqual(spelled(last));
    expect(back.undo).toEqual([call("CreateNetworkAclEntry", ssh)]);
  });

  test("are replaced, and come back", () => {
    const denied = { ...ssh, RuleAction: "deny" };
    const result = lawful([call("ReplaceNetworkAclEntry", denied)], acl(ssh, last));
    expect(after(result, key)).toEqual(spelled(denied, last));
    expect(result.undo).toEqual([call("ReplaceNetworkAclEntry", ssh)]);
  });

  test("inbound and outbound ones have numbers of their own", () => {
    const out = { ...ssh, Egress: true };
    expect(after(lawful([call("CreateNetworkAclEntry", out)], acl(ssh)), key)).toEqual(spelled(ssh, out));
    expect(() => change([call("CreateNetworkAclEntry", ssh)], acl(ssh))).toThrow("has the inbound entry 100 already");
    expect(() => change([call("ReplaceNetworkAclEntry", out)], acl(ssh))).toThrow(
      "does not have the outbound entry 100",
    );
    expect(() => change([call("DeleteNetworkAclEntry", { Egress: true, RuleNumber: 100 })], acl(ssh))).toThrow(
      ImpossibleCall,
    );
  });

  test("have one spelling for one meaning", () => {
    const everything = { Egress: true, RuleAction: "allow", RuleNumber: 1, CidrBlock: "10.1.1.1/8" };
    expect(spelled({ ...everything, Protocol: "all", PortRange: { From: 1, To: 2 } })).toEqual(
      spelled({ ...everything, Protocol: "-1", CidrBlock: "10.0.0.0/8" }),
    );
    const ping = { Egress: true, RuleAction: "allow", RuleNumber: 1, Ipv6CidrBlock: "::/0", Protocol: "58" };
    expect(spelled(ping)).toEqual(spelled({ ...ping, IcmpTypeCode: { Type: -1, Code: -1 } }));
    expect(spelled({ ...ssh, Protocol: "tcp" })).toEqual(spelled(ssh));
    expect(() => spelled({ ...ping, Protocol: "6" })).toThrow("has no ports");
  });

  const entry = fc.record({
    Egress: fc.boolean(),
    RuleNumber: fc.integer({ min: 1, max: 4 }),
    RuleAction: fc.constantFrom("allow", "deny"),
    CidrBlock: fc.constantFrom("0.0.0.0/0", "10.0.0.0/8"),
    Protocol: fc.constant("-1"),
  });
  const entries = fc.uniqueArray(entry, { selector: ({ Egress, RuleNumber }) => `${Egress} ${RuleNumber}` });

  test("for all ACLs, whatever is done to one entry can be undone", () => {
    fc.assert(
      fc.property(entries, entry, (present, named) => {
        const { Egress, RuleNumber } = named;
        const isThere = present.some((other) => other.Egress === Egress && other.RuleNumber === RuleNumber);
        const possible = isThere
          ? [call("ReplaceNetworkAclEntry", named), call("DeleteNetworkAclEntry", { Egress, RuleNumber })]
          : [call("CreateNetworkAclEntry", named)];
        for (const one of possible) expect(lawful([one], acl(...present)).undo).toHaveLength(1);
      }),
    );
  });
});

describe("deleting an ACL", () => {
  const remove = { api: "ec2:DeleteNetworkAcl", input: { NetworkAclId: "acl-1" } };

  test("shows its entries, and nothing brings it back", () => {
    const result = lawful([remove], { [key]: { IsDefault: false, VpcId: "vpc-1", Entries: [ssh], Associations: [] } });
    expect(result.before[0]?.fields).toMatchObject(spelled(ssh));
    expect([after(result, key), result.undo]).toEqual([null, undefined]);
  });

  test("is refused for a default one and for one in use", () => {
    expect(() => change([remove], { [key]: { IsDefault: true } })).toThrow("is the default ACL of its VPC");
    const used = { IsDefault: false, Associations: [{ SubnetId: "subnet-1", NetworkAclId: "acl-1" }] };
    expect(() => change([remove], { [key]: used })).toThrow("network ACL acl-1 is in use by a subnet");
  });
});
