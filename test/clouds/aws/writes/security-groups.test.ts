import { describe, expect, test } from "vitest";
import { ImpossibleCall } from "../../../../src/model/write.ts";
import { after, change, lawful, recovered } from "./laws.ts";
import { listing } from "./listing.ts";

const create = {
  api: "ec2:CreateSecurityGroup",
  input: {
    GroupName: "quarantine",
    Description: "Nothing in, nothing out",
    VpcId: "vpc-1",
    TagSpecifications: [{ ResourceType: "security-group", Tags: [{ Key: "owner", Value: "security" }] }],
  },
};
const made = "aws.ec2.security_group $answer:0:GroupId";
const everywhere = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
const everywhereIpv6 = { IpProtocol: "-1", Ipv6Ranges: [{ CidrIpv6: "::/0" }] };

const vpc = (...states: readonly string[]) => ({
  "aws.ec2.vpc vpc-1": {
    Ipv6CidrBlockAssociationSet: states.map((State, index) => ({
      Ipv6CidrBlock: `2001:db8:${index}::/56`,
      Ipv6CidrBlockState: { State },
    })),
  },
});

describe("a new group", () => {
  test("lets everything out, and is deleted to undo it", () => {
    const result = lawful([create], vpc());
    expect(after(result, made)).toEqual({
      GroupId: "$answer:0:GroupId",
      GroupName: "quarantine",
      Description: "Nothing in, nothing out",
      VpcId: "vpc-1",
      OwnerId: "111122223333",
      IpPermissions: [],
      IpPermissionsEgress: [everywhere],
      Tags: [{ Key: "owner", Value: "security" }],
    });
    expect(result.undo).toEqual([{ api: "ec2:DeleteSecurityGroup", input: { GroupId: { $answer: [0, "GroupId"] } } }]);
  });

  test.each([
    [["associated"], [everywhere, everywhereIpv6]],
    [["disassociated"], [everywhere]],
    [
      ["disassociated", "associated"],
      [everywhere, everywhereIpv6],
    ],
  ])("with IPv6 %j of the VPC opens %j", (states, egress) => {
    expect(after(lawful([create], vpc(...states)), made)).toMatchObject({ IpPermissionsEgress: egress });
  });

  test("can be emptied, and put on an interface, by the same entry", () => {
    const GroupId = { $answer: [0, "GroupId"] } as const;
    const calls = [
      create,
      { api: "ec2:RevokeSecurityGroupEgress", input: { GroupId, IpPermissions: [everywhere] } },
      { api: "ec2:ModifyNetworkInterfaceAttribute", input: { NetworkInterfaceId: "eni-1", Groups: [GroupId] } },
    ];
    const eni = { "aws.ec2.network_interface eni-1": { Groups: [{ GroupId: "sg-9", GroupName: "web" }] } };
    const result = lawful(calls, { ...vpc(), ...eni });
    expect(after(result, made)).toMatchObject({ IpPermissionsEgress: [] });
    expect(after(result, "aws.ec2.network_interface eni-1")).toEqual({ Groups: [{ GroupId: "$answer:0:GroupId" }] });
    expect(result.undo?.map(({ api }) => api)).toEqual([
      "ec2:ModifyNetworkInterfaceAttribute",
      "ec2:AuthorizeSecurityGroupEgress",
      "ec2:DeleteSecurityGroup",
    ]);
  });

  test("is not made in a VPC that is gone", () => {
    expect(() => change([create], { "aws.ec2.vpc vpc-1": null })).toThrow("VPC vpc-1 does not exist");
  });

  test("is found again by its name and VPC", async () => {
    const state = listing("aws.ec2.security_group", { "group-name": ["quarantine"], "vpc-id": ["vpc-1"] }, [
      { GroupId: "sg-7" },
    ]);
    expect(await recovered(create, state)).toEqual({ GroupId: "sg-7" });
    expect(await recovered(create, listing("aws.ec2.security_group", undefined, []))).toBeUndefined();
  });
});

describe("deleting a group", () => {
  const call = { api: "ec2:DeleteSecurityGroup", input: { GroupId: "sg-1" } };
  const key = "aws.ec2.security_group sg-1";

  test("shows what is lost, and nothing brings it back", () => {
    const result = lawful([call], { [key]: { GroupName: "web", VpcId: "vpc-1", IpPermissions: [everywhere] } });
    expect(result.before[0]?.fields).toMatchObject({ GroupName: "web", IpPermissions: [everywhere] });
    expect([after(result, key), result.undo]).toEqual([null, undefined]);
  });

  test("is refused for a default group, and for one that is gone", () => {
    expect(() => change([call], { [key]: { GroupName: "default" } })).toThrow("is the default group of its VPC");
    expect(() => change([call], { [key]: null })).toThrow(ImpossibleCall);
  });

  test("takes an id and nothing else", () => {
    expect(() => change([{ ...call, input: { GroupName: "web" } }], {})).toThrow(
      "has GroupName, and posturegate does not know what that does",
    );
    expect(() => change([{ ...call, input: { GroupId: "sg-1", DryRun: true } }], {})).toThrow("has DryRun");
  });
});
