import type { Instance, InstanceNetworkInterface, NetworkInterface } from "@aws-sdk/client-ec2";
import { describe, expect, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { instance, networkInterface, wellConfigured } from "../fixtures/well-configured.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

/** Leads to the internet over IPv4 only. */
const publicSubnet = "subnet-0123456789abcdef0";
const privateSubnet = "subnet-0fedcba9876543210";

type Addressed = Pick<NetworkInterface & InstanceNetworkInterface, "SubnetId"> & {
  Association?: { PublicIp: string };
  PrivateIpAddresses?: { PrivateIpAddress: string; Association?: { PublicIp: string } }[];
  Ipv6Addresses?: { Ipv6Address: string }[];
};

function read(interfaces: readonly Addressed[], more: ScopeContents = {}) {
  const shown = interfaces.map((one, position) => ({ NetworkInterfaceId: `eni-${position}`, Groups: [], ...one }));
  const machine: Instance = { ...instance, NetworkInterfaces: shown };
  const own = shown.map((one) => ({ ...networkInterface, ...one }));
  return readScopes({
    ...more,
    items: { ...wellConfigured, instance: [machine], network_interface: own, ...more.items },
  });
}

const address = { PublicIp: "52.16.10.20" };

describe("an interface and its instance face the internet", () => {
  test.each<[string, Addressed, boolean]>([
    ["with a public address in a public subnet", { SubnetId: publicSubnet, Association: address }, true],
    ["not with one in a private subnet", { SubnetId: privateSubnet, Association: address }, false],
    ["not with private addresses in a public subnet", { SubnetId: publicSubnet }, false],
    [
      "with a public address on the second private one",
      { SubnetId: publicSubnet, PrivateIpAddresses: [{ PrivateIpAddress: "10.20.0.11", Association: address }] },
      true,
    ],
    [
      "not with IPv6 alone where only IPv4 leads to the internet",
      { SubnetId: publicSubnet, Ipv6Addresses: [{ Ipv6Address: "2a05:d018::1" }] },
      false,
    ],
    [
      "not with a unique local IPv6 address",
      { SubnetId: publicSubnet, Ipv6Addresses: [{ Ipv6Address: "fd00::1" }] },
      false,
    ],
  ])("%s", (_name, addressed, expected) => {
    const resources = read([addressed]);
    expect(only(resources, "aws.ec2.network_interface").com.facesInternet).toBe(expected);
    expect(only(resources, "aws.ec2.instance").com.facesInternet).toBe(expected);
  });

  test("by any interface of the instance", () => {
    const { com } = only(
      read([{ SubnetId: privateSubnet }, { SubnetId: publicSubnet, Association: address }]),
      "aws.ec2.instance",
    );
    expect(com).toMatchObject({ facesInternet: true, publicAddresses: ["52.16.10.20"] });
  });

  test("perhaps, where routes were not read; for certain not without a public address", () => {
    const outcomes = { "ec2:DescribeRouteTables": "throttled" } as const;
    const items = { route_table: [] };
    const exposed = only(
      read([{ SubnetId: publicSubnet, Association: address }], { outcomes, items }),
      "aws.ec2.instance",
    );
    expect(exposed.com.facesInternet).toMatchObject({ cause: { kind: "throttled" } });
    const hidden = only(read([{ SubnetId: publicSubnet }], { outcomes, items }), "aws.ec2.instance");
    expect(hidden.com.facesInternet).toBe(false);
  });

  test("perhaps, where the subnet was not seen", () => {
    const lost = only(read([{ SubnetId: "subnet-elsewhere", Association: address }]), "aws.ec2.instance");
    expect(lost.com.facesInternet).toMatchObject({ cause: { kind: "outside-audit" } });
    const outcomes = { "ec2:DescribeSubnets": "denied" } as const;
    const denied = read([{ SubnetId: publicSubnet, Association: address }], { outcomes, items: { subnet: [] } });
    expect(only(denied, "aws.ec2.instance").com.facesInternet).toMatchObject({ cause: { kind: "denied" } });
  });

  test("does not depend on the listing of interfaces", () => {
    const items = { network_interface: [] };
    const outcomes = { "ec2:DescribeNetworkInterfaces": "denied" } as const;
    const { com } = only(
      read([{ SubnetId: publicSubnet, Association: address }], { outcomes, items }),
      "aws.ec2.instance",
    );
    expect(com.facesInternet).toBe(true);
    expect(com.facesInternet).not.toBeInstanceOf(Unknown);
  });
});
