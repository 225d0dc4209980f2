import type { NetworkAclEntry } from "@aws-sdk/client-ec2";
import { describe, expect, test } from "vitest";
import { ofType } from "../../../../src/clouds/aws/resource-of.ts";
import { internetExposure } from "../../../../src/net/exposure.ts";
import { networkAcl } from "../fixtures/well-configured.ts";
import { only, readScopes } from "../scope-parts.ts";

const rest: NetworkAclEntry = {
  RuleNumber: 32_767,
  Egress: false,
  RuleAction: "deny",
  Protocol: "-1",
  CidrBlock: "0.0.0.0/0",
};

function entry(
  RuleNumber: number,
  RuleAction: "allow" | "deny",
  cidr: string,
  more: NetworkAclEntry = {},
): NetworkAclEntry {
  const range = cidr.includes(":") ? { Ipv6CidrBlock: cidr } : { CidrBlock: cidr };
  return { RuleNumber, RuleAction, Egress: false, Protocol: "6", PortRange: { From: 22, To: 22 }, ...range, ...more };
}

function resourcesOf(
  Entries: readonly NetworkAclEntry[],
  Associations: readonly object[] = networkAcl.Associations ?? [],
) {
  return readScopes({ items: { network_acl: [{ ...networkAcl, Entries, Associations }] } });
}

function facetsOf(entries: readonly NetworkAclEntry[]): string[] {
  const acl = only(resourcesOf([...entries, rest]), "aws.ec2.network_acl");
  const { open, undecided } = internetExposure(acl.com.rules, { protocols: ["tcp"], ports: [22] });
  expect(undecided).toEqual([]);
  return open.map(({ facet }) => facet);
}

describe("port 22, the world, and the order of entries", () => {
  test.each<[string, NetworkAclEntry[], string[]]>([
    ["everything allowed", [entry(100, "allow", "0.0.0.0/0", { Protocol: "-1" })], ["tcp/22 from 0.0.0.0/0"]],
    [
      "both halves denied before everything is allowed",
      [
        entry(90, "deny", "0.0.0.0/1"),
        entry(91, "deny", "128.0.0.0/1"),
        entry(100, "allow", "0.0.0.0/0", { Protocol: "-1" }),
      ],
      [],
    ],
    [
      "both halves allowed",
      [entry(90, "allow", "0.0.0.0/1"), entry(91, "allow", "128.0.0.0/1")],
      ["tcp/22 from 0.0.0.0/0"],
    ],
    [
      "denied after it was allowed",
      [entry(110, "deny", "0.0.0.0/0"), entry(100, "allow", "0.0.0.0/0")],
      ["tcp/22 from 0.0.0.0/0"],
    ],
    ["IPv6 allowed", [entry(100, "allow", "::/0")], ["tcp/22 from ::/0"]],
    ["only IPv4 denied", [entry(90, "deny", "0.0.0.0/0"), entry(100, "allow", "::/0")], ["tcp/22 from ::/0"]],
    ["only what leaves", [entry(100, "allow", "0.0.0.0/0", { Egress: true })], []],
    ["UDP", [entry(100, "allow", "0.0.0.0/0", { Protocol: "17" })], []],
    ["ICMP", [entry(100, "allow", "0.0.0.0/0", { Protocol: "1", IcmpTypeCode: { Type: -1, Code: -1 } })], []],
    [
      "a range of ports around it",
      [entry(100, "allow", "0.0.0.0/0", { PortRange: { From: 1, To: 1024 } })],
      ["tcp/22 from 0.0.0.0/0"],
    ],
  ])("%s", (_row, entries, facets) => {
    expect(facetsOf(entries)).toEqual(facets);
  });
});

describe("a network ACL", () => {
  test("decides for the subnets that are associated with it", () => {
    expect(only(resourcesOf([rest]), "aws.ec2.network_acl").com).toMatchObject({
      attachments: ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"],
      unattached: false,
    });
    expect(only(resourcesOf([rest], []), "aws.ec2.network_acl").com).toMatchObject({
      attachments: [],
      unattached: true,
    });
  });

  test("has each entry as a resource of its own", () => {
    const resources = resourcesOf([entry(90, "deny", "0.0.0.0/0"), rest]);
    const acl = only(resources, "aws.ec2.network_acl");
    const entries = ofType(resources, "aws.ec2.network_acl_entry");
    expect(entries.map(({ com }) => [com.name, com.priority, com.access])).toEqual([
      ["ingress-90", 90, "deny"],
      ["ingress-32767", 32_767, "deny"],
    ]);
    expect(entries[0]?.com).toMatchObject({
      id: `${acl.com.id}/ingress-90`,
      firewall: acl.ext.id,
      attachments: acl.com.attachments,
      ports: [[22, 22]],
      sources: ["0.0.0.0/0"],
      destinations: [],
    });
  });
});
