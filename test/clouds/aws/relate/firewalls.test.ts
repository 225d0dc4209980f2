import { describe, expect, test } from "vitest";
import {
  launchTemplate,
  networkAcl,
  networkInterface,
  securityGroup,
  wellConfigured,
} from "../fixtures/well-configured.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const groupId = "sg-0123456789abcdef0";
const nothing = { network_interface: [], instance: [], launch_template: [], vpc_endpoint: [] };

function read(contents: ScopeContents = {}, ...others: ScopeContents[]) {
  return readScopes({ ...contents, items: { ...wellConfigured, ...nothing, ...contents.items } }, ...others);
}

function attachmentOf(contents: ScopeContents) {
  const { attachments, unattached } = only(read(contents), "aws.ec2.security_group", groupId).com;
  return { attachments, unattached };
}

describe("a security group is attached", () => {
  test("to nothing", () => {
    expect(attachmentOf({})).toEqual({ attachments: [], unattached: true });
  });

  test("to an interface, also one that a service manages", () => {
    const managed = { ...networkInterface, RequesterManaged: true, RequesterId: "amazon-elb" };
    const contents = { items: { network_interface: [managed] } };
    expect(attachmentOf(contents)).toEqual({ attachments: ["eni-0123456789abcdef0"], unattached: false });
    expect(only(read(contents), "aws.ec2.network_interface").com.isManagedByService).toBe(true);
  });

  test.each([
    ["of its own", { SecurityGroupIds: [groupId] }],
    ["of an interface", { NetworkInterfaces: [{ Groups: [groupId] }] }],
    ["by name", { SecurityGroups: ["web"] }],
  ])("to a launch template that has it as a group %s", (_name, LaunchTemplateData) => {
    const template = { ...launchTemplate, Versions: [{ VersionNumber: 1, DefaultVersion: true, LaunchTemplateData }] };
    expect(attachmentOf({ items: { launch_template: [template] } })).toEqual({
      attachments: ["lt-0123456789abcdef0"],
      unattached: false,
    });
  });

  test.each(["ec2:DescribeNetworkInterfaces", "ec2:DescribeLaunchTemplates", "ec2:DescribeLaunchTemplateVersions"])(
    "perhaps, where %s was denied, so it is not unattached for certain",
    (api) => {
      const { attachments, unattached } = attachmentOf({ outcomes: { [api]: "denied" } });
      expect(attachments).toMatchObject({ cause: { kind: "denied", api } });
      expect(unattached).toBe(false);
    },
  );

  test("perhaps, where another account owns it that the audit does not read", () => {
    const items = { security_group: [{ ...securityGroup, OwnerId: "999988887777" }] };
    const { com, ext } = only(read({ items }), "aws.ec2.security_group");
    expect(com).toMatchObject({ account: "999988887777", unattached: false });
    expect(com.attachments).toMatchObject({ cause: { kind: "outside-audit" } });
    expect(ext.isShared).toBe(true);
  });
});

describe("the rules of a group", () => {
  const fromList = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, PrefixListIds: [{ PrefixListId: "pl-shared" }] };
  const items = { security_group: [{ ...securityGroup, IpPermissions: [fromList] }] };
  const list = { PrefixListId: "pl-shared", OwnerId: "444455556666", Entries: [{ Cidr: "0.0.0.0/0" }] };
  const other = { id: "aws:444455556666:eu-west-1", cloud: "aws", account: "444455556666", region: "eu-west-1" };

  function sourcesOf(contents: ScopeContents, ...others: ScopeContents[]) {
    const resources = read(contents, ...others);
    const { rules } = only(resources, "aws.ec2.security_group").com;
    const alone = only(resources, "aws.ec2.security_group_rule", `${groupId}/ingress-tcp-22-pl-shared`);
    expect(alone.com.sources).toEqual(rules[0]?.sources);
    return rules[0]?.sources;
  }

  test("have the addresses of a list that another account of the audit can read", () => {
    expect(sourcesOf({ items }, { scope: other, items: { prefix_list: [list] } })).toEqual(["0.0.0.0/0"]);
  });

  test("do not have those of a list of another region", () => {
    const elsewhere = { ...other, id: "aws:444455556666:us-east-1", region: "us-east-1" };
    const sources = sourcesOf({ items }, { scope: elsewhere, items: { prefix_list: [list] } });
    expect(sources).toMatchObject({ cause: { kind: "outside-audit" } });
  });

  test.each(["denied", "cut"] as const)("have unknown addresses where listing the lists was %s", (outcome) => {
    const sources = sourcesOf({ items, outcomes: { "ec2:DescribeManagedPrefixLists": outcome } });
    expect(sources).toMatchObject({ cause: { kind: outcome, api: "ec2:DescribeManagedPrefixLists" } });
  });

  test("name other groups, which know it, across accounts of a region", () => {
    const caller = {
      ...securityGroup,
      GroupId: "sg-caller",
      OwnerId: other.account,
      IpPermissions: [{ IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: groupId, UserId: "111122223333" }] }],
    };
    const resources = read({}, { scope: other, items: { security_group: [caller] } });
    expect(only(resources, "aws.ec2.security_group").com.referencedBy).toEqual(["sg-caller"]);
    const denied = read({}, { scope: other, outcomes: { "ec2:DescribeSecurityGroups": "denied" } });
    expect(only(denied, "aws.ec2.security_group").com.referencedBy).toMatchObject({ cause: { scope: other.id } });
  });
});

describe("who names a group that no group of the audit names", () => {
  const peering = {
    VpcPeeringConnectionId: "pcx-1",
    Status: { Code: "active" },
    RequesterVpcInfo: { OwnerId: "999988887777", VpcId: "vpc-foreign", Region: "eu-west-1", CidrBlock: "10.9.0.0/16" },
    AccepterVpcInfo: { OwnerId: "111122223333", VpcId: "vpc-0123456789abcdef0", Region: "eu-west-1" },
  };
  const namedBy = (contents: ScopeContents, ...others: ScopeContents[]) =>
    only(read(contents, ...others), "aws.ec2.security_group", groupId).com.referencedBy;

  test("is nobody, where no network outside the audit is peered with its own", () => {
    expect(namedBy({})).toEqual([]);
  });

  test("is not known, where one is", () => {
    expect(namedBy({ items: { vpc_peering_connection: [peering] } })).toMatchObject({
      cause: { kind: "outside-audit", message: expect.stringContaining("aws:999988887777:eu-west-1") },
    });
  });

  test.each([
    ["is no longer", { ...peering, Status: { Code: "deleted" } }],
    ["lies in another region", { ...peering, RequesterVpcInfo: { ...peering.RequesterVpcInfo, Region: "us-east-1" } }],
    ["is of another network", { ...peering, AccepterVpcInfo: { ...peering.AccepterVpcInfo, VpcId: "vpc-other" } }],
  ])("is nobody, where the peering %s", (_name, raw) => {
    expect(namedBy({ items: { vpc_peering_connection: [raw] } })).toEqual([]);
  });

  test("is nobody, where the audit reads the other account", () => {
    const other = { id: "aws:999988887777:eu-west-1", cloud: "aws", account: "999988887777", region: "eu-west-1" };
    expect(namedBy({ items: { vpc_peering_connection: [peering] } }, { scope: other })).toEqual([]);
  });

  test("is not known, where peerings could not be read", () => {
    const outcomes = { "ec2:DescribeVpcPeeringConnections": "denied" } as const;
    expect(namedBy({ items: { vpc_peering_connection: [] }, outcomes })).toMatchObject({ cause: { kind: "denied" } });
  });
});

test("a group knows how many interfaces have it, and how many rules AWS counts", () => {
  const resources = read({ items: { network_interface: [networkInterface] } });
  const { com, ext } = only(resources, "aws.ec2.security_group", groupId);
  expect(com.interfaces).toBe(1);
  expect(ext).toMatchObject({ inboundEntries: 2, outboundEntries: 1 });
});

test.each(["aws.ec2.security_group", "aws.ec2.network_acl"] as const)(
  "how many interfaces a %s decides for is unknown where they could not be read",
  (type) => {
    const outcomes = { "ec2:DescribeNetworkInterfaces": "cut" } as const;
    expect(only(read({ outcomes }), type).com.interfaces).toMatchObject({ cause: { kind: "cut" } });
  },
);

describe.each(["aws.ec2.security_group", "aws.ec2.network_acl"] as const)(
  "the interfaces in the network of a %s",
  (type) => {
    test("are counted, whichever group or subnet they have", () => {
      const other = { ...networkInterface, NetworkInterfaceId: "eni-other", SubnetId: "subnet-other", Groups: [] };
      const elsewhere = { ...networkInterface, NetworkInterfaceId: "eni-elsewhere", VpcId: "vpc-elsewhere" };
      const items = { network_interface: [networkInterface, other, elsewhere] };
      expect(only(read({ items }), type).com.interfacesInNetwork).toBe(2);
      expect(only(read(), type).com.interfacesInNetwork).toBe(0);
    });

    test("are unknown where they could not be read", () => {
      const outcomes = { "ec2:DescribeNetworkInterfaces": "denied" } as const;
      expect(only(read({ outcomes }), type).com.interfacesInNetwork).toMatchObject({ cause: { kind: "denied" } });
    });

    test("are unknown to accounts that a VPC is shared with, which see only their own", () => {
      const items = {
        security_group: [{ ...securityGroup, OwnerId: "999988887777" }],
        network_acl: [{ ...networkAcl, OwnerId: "999988887777" }],
      };
      const { com, ext } = only(read({ items }), type);
      expect(ext.isShared).toBe(true);
      expect(com.interfacesInNetwork).toMatchObject({ cause: { kind: "outside-audit" } });
    });
  },
);

test("an ACL decides for the interfaces in its subnets", () => {
  const elsewhere = { ...networkInterface, NetworkInterfaceId: "eni-elsewhere", SubnetId: "subnet-elsewhere" };
  const resources = read({ items: { network_interface: [networkInterface, elsewhere] } });
  expect(only(resources, "aws.ec2.network_acl").com.interfaces).toBe(1);
});

test.each([
  ["AWS", ["pl-shared"]],
  ["111122223333", undefined],
])("a rule for a list of %s names as the provider's own: %j", (OwnerId, expected) => {
  const permission = { IpProtocol: "tcp", FromPort: 443, ToPort: 443, PrefixListIds: [{ PrefixListId: "pl-shared" }] };
  const list = { PrefixListId: "pl-shared", OwnerId, Entries: [{ Cidr: "15.158.0.0/16" }] };
  const items = { security_group: [{ ...securityGroup, IpPermissions: [permission] }], prefix_list: [list] };
  const resources = read({ items });
  expect(only(resources, "aws.ec2.security_group").com.rules[0]?.providerLists).toEqual(expected);
  const alone = only(resources, "aws.ec2.security_group_rule", `${groupId}/ingress-tcp-443-pl-shared`);
  expect(alone.com.providerLists).toEqual(expected);
});
