import { describe, expect, test } from "vitest";
import { launchTemplate, networkInterface, securityGroup, wellConfigured } from "../fixtures/well-configured.ts";
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
