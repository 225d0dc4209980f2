import { describe, expect, test } from "vitest";
import { AccessError } from "../../../../src/errors.ts";
import { awsApis } from "../../../../src/clouds/aws/apis.ts";
import { apisToAsk } from "../../../../src/clouds/aws/needs.ts";
import { collectors } from "../../../../src/clouds/aws/collect/collectors.ts";
import { type Answers, collect, denial, readable, refusal } from "./in-memory-aws.ts";

const paged: Answers = {
  DescribeVpcs: ({ NextToken: token }) =>
    token === undefined ? { Vpcs: [{ VpcId: "vpc-1" }], NextToken: "2" } : { Vpcs: [{ VpcId: "vpc-2" }] },
};

test("every API has a collector, and no other", () => {
  expect(Object.keys(collectors).sort()).toEqual(awsApis.map(({ api }) => api).sort());
});

describe("a scope", () => {
  test("is two parts, with one line of the ledger for each API that is asked", async () => {
    const { parts } = await collect({});
    expect(parts.map(({ stage }) => stage)).toEqual(["index", "stream"]);
    const asked = apisToAsk("all", { userData: false });
    for (const { stage, ledger } of parts) {
      expect(ledger.map(({ api }) => api)).toEqual(asked.filter((row) => row.stage === stage).map(({ api }) => api));
      expect(ledger.filter(({ outcome }) => outcome !== "complete")).toEqual([]);
    }
  });

  test("is asked only what is needed", async () => {
    const { asked, parts } = await collect({}, { needs: ["aws.ec2.ebs_encryption_by_default"] });
    expect(asked.map(({ operation }) => operation)).toEqual(["GetEbsEncryptionByDefault"]);
    expect(parts.map(({ ledger }) => ledger.length)).toEqual([1, 0]);
  });

  test("has the items of all pages, and the clock of the run", async () => {
    const { items, parts, entry } = await collect(paged, { needs: ["aws.ec2.vpc"] });
    expect(items("aws.ec2.vpc")).toEqual([{ VpcId: "vpc-1" }, { VpcId: "vpc-2" }]);
    expect(parts[0]?.resources[0]).toMatchObject({ type: "aws.ec2.vpc", collectedAt: "2026-11-21T12:00:00.000Z" });
    expect(entry("ec2:DescribeVpcs")).toMatchObject({
      audit: "nightly",
      scope: readable.scope.id,
      outcome: "complete",
      pages: 2,
      attempts: 2,
    });
  });

  test("says what is waited for", async () => {
    const { waitedFor } = await collect({}, { needs: ["aws.ec2.vpc"] });
    expect(waitedFor).toContain(`${readable.scope.id} ec2:DescribeVpcs`);
  });

  test("gives every list call the size of its pages", async () => {
    const { asked } = await collect({});
    const unpaged = ["DescribeAddresses", "DescribeVpnConnections"];
    const lists = asked.filter(({ operation }) => /^(?:Describe|List)/.test(operation) && !unpaged.includes(operation));
    expect(lists.length).toBeGreaterThan(15);
    const sized = lists.filter(({ params }) => "MaxResults" in params || "maxResults" in params);
    expect(lists.filter((one) => !sized.includes(one))).toEqual([]);
  });
});

describe("the ledger", () => {
  const needs = ["aws.ec2.address"];

  test("has a denial with the permission that settles it, without the encoded message", async () => {
    const message =
      "You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/audit/x is not authorized to perform: ec2:DescribeAddresses with an explicit deny in a service control policy. Encoded authorization failure message: AbC_123-xyz";
    const { entry, asked } = await collect(
      { DescribeAddresses: () => refusal(403, "UnauthorizedOperation", message) },
      { needs, attempts: 8 },
    );
    expect(entry("ec2:DescribeAddresses")).toMatchObject({
      outcome: "denied",
      permission: "ec2:DescribeAddresses",
      message: `UnauthorizedOperation: ${message.split(" Encoded")[0]}`,
      pages: 0,
      attempts: 1,
    });
    expect(asked).toHaveLength(1);
  });

  test("has no permission where none would help", async () => {
    const { entry } = await collect(
      {
        DescribeAddresses: () =>
          refusal(401, "AuthFailure", "AWS was not able to validate the provided access credentials"),
      },
      { needs },
    );
    expect(entry("ec2:DescribeAddresses")).toMatchObject({
      outcome: "denied",
      message: "AuthFailure: AWS was not able to validate the provided access credentials",
    });
    expect(entry("ec2:DescribeAddresses")).not.toHaveProperty("permission");
  });

  test("counts the attempts of a call that was throttled to the end", async () => {
    const { entry } = await collect(
      { DescribeAddresses: () => refusal(503, "RequestLimitExceeded", "Request limit exceeded.") },
      { needs, attempts: 2 },
    );
    expect(entry("ec2:DescribeAddresses")).toMatchObject({
      outcome: "throttled",
      message: "RequestLimitExceeded: Request limit exceeded.",
      attempts: 2,
    });
  });

  test("counts the attempts of a call that came through at last", async () => {
    let calls = 0;
    const { entry, items } = await collect(
      {
        DescribeAddresses: () =>
          (calls += 1) < 3 ? refusal(500, "InternalError", "oops") : { Addresses: [{ PublicIp: "3.5.140.1" }] },
      },
      { needs, attempts: 8 },
    );
    expect(entry("ec2:DescribeAddresses")).toMatchObject({ outcome: "complete", pages: 1, attempts: 3 });
    expect(items("aws.ec2.address")).toHaveLength(1);
  });

  test.each([
    ["an empty body", ""],
    ["the page of a proxy", "<html><body>Please log in</body></html>"],
    ["the answer to something else", "<DescribeVpcsResponse><vpcSet/></DescribeVpcsResponse>"],
    ["an answer without its list", "<DescribeAddressesResponse><requestId>r</requestId></DescribeAddressesResponse>"],
    [
      "an answer that ends early",
      "<DescribeAddressesResponse><addressesSet><item><publicIp>3.5.140.1</publicIp></item>",
    ],
    ["an answer that is none", "hello"],
  ])("says failed, never complete, for %s", async (_name, body) => {
    const { entry, items } = await collect({ DescribeAddresses: () => ({ status: 200, body }) }, { needs });
    expect(entry("ec2:DescribeAddresses")?.outcome).toBe("failed");
    expect(entry("ec2:DescribeAddresses")?.message).toMatch(/\w/);
    expect(items("aws.ec2.address")).toEqual([]);
  });

  test("says failed for a setting whose answer says nothing", async () => {
    const words = { status: 200, body: "<GetEbsEncryptionByDefaultResponse/>" };
    const { entry } = await collect(
      { GetEbsEncryptionByDefault: () => words },
      { needs: ["aws.ec2.ebs_encryption_by_default"] },
    );
    expect(entry("ec2:GetEbsEncryptionByDefault")?.outcome).toBe("failed");
  });

  test("says cut for a call that hangs and for a scope that does", async () => {
    const hanging: Answers = { DescribeAddresses: () => new Promise<never>(() => undefined) };
    const call = await collect(hanging, { needs, callSeconds: 0.05 });
    expect(call.entry("ec2:DescribeAddresses")).toMatchObject({ outcome: "cut", attempts: 1 });
    const scope = await collect(hanging, { needs, scopeMinutes: 0.001 });
    expect(scope.entry("ec2:DescribeAddresses")).toMatchObject({ outcome: "cut" });
    expect(scope.entry("ec2:DescribeAddresses")?.message).toMatch("the scope was not read within");
  });

  test("says throttled where the time of a call ended among refusals", async () => {
    const { entry } = await collect(
      { DescribeAddresses: () => refusal(503, "RequestLimitExceeded", "Request limit exceeded.") },
      { needs, attempts: 8, callSeconds: 0.2 },
    );
    expect(entry("ec2:DescribeAddresses")).toMatchObject({ outcome: "throttled" });
  });

  test("has the words of the login where credentials could not be renewed", async () => {
    const where = { scope: readable.scope.id, api: "sts:AssumeRole", permission: "sts:AssumeRole" };
    const credentials = () => Promise.reject(new AccessError("lost-login", "the role is gone", where));
    const { entry, asked } = await collect({}, { needs, scopes: [{ ...readable, credentials }], attempts: 8 });
    expect(asked).toEqual([]);
    expect(entry("ec2:DescribeAddresses")).toMatchObject({
      outcome: "denied",
      message: "the role is gone",
      permission: "sts:AssumeRole",
    });
  });

  test("has the reason for every API of a scope that was not read", async () => {
    const reason = { outcome: "denied", message: "the role may not be assumed", permission: "sts:AssumeRole" } as const;
    const { parts, asked } = await collect({}, { scopes: [{ scope: readable.scope, reason }] });
    expect(asked).toEqual([]);
    expect(parts.map(({ stage }) => stage)).toEqual(["index", "stream"]);
    const ledger = parts.flatMap((part) => part.ledger);
    expect(ledger).toHaveLength(apisToAsk("all", { userData: false }).length);
    for (const entry of ledger) expect(entry).toMatchObject({ ...reason, pages: 0, attempts: 0 });
  });
});

describe("prefix lists", () => {
  const lists: Answers = {
    DescribeManagedPrefixLists: () => ({
      PrefixLists: [{ PrefixListId: "pl-1" }, { PrefixListId: "pl-2" }, { PrefixListId: "pl-3" }],
    }),
    GetManagedPrefixListEntries: ({ PrefixListId: id }) =>
      id === "pl-2" ? denial("ec2:GetManagedPrefixListEntries") : { Entries: [{ Cidr: "10.0.0.0/8" }] },
    DescribeSecurityGroups: () => ({
      SecurityGroups: [
        { GroupId: "sg-1", IpPermissionsEgress: [{ IpProtocol: "-1", PrefixListIds: [{ PrefixListId: "pl-1" }] }] },
      ],
    }),
    DescribeRouteTables: () => ({
      RouteTables: [{ RouteTableId: "rtb-1", Routes: [{ DestinationPrefixListId: "pl-2" }] }],
    }),
  };
  const entries = [{ Cidr: "10.0.0.0/8" }];

  test("have entries where something names them, and where they could be read", async () => {
    const { items, entry } = await collect(lists, { needs: ["aws.ec2.security_group", "aws.ec2.subnet"] });
    expect(items("aws.ec2.prefix_list")).toEqual([
      { PrefixListId: "pl-1", Entries: entries },
      { PrefixListId: "pl-2" },
      { PrefixListId: "pl-3" },
    ]);
    expect(entry("ec2:GetManagedPrefixListEntries")).toMatchObject({
      outcome: "denied",
      permission: "ec2:GetManagedPrefixListEntries",
      message:
        "pl-2: UnauthorizedOperation: You are not authorized to perform this operation: ec2:GetManagedPrefixListEntries (1 of 2 were not read)",
      pages: 1,
      attempts: 2,
    });
  });

  test.each([["all" as const], [["aws.ec2.prefix_list"]]])("all have entries if %s is needed", async (needs) => {
    const { items } = await collect(lists, { needs });
    expect(items("aws.ec2.prefix_list")).toContainEqual({ PrefixListId: "pl-3", Entries: entries });
  });
});

describe("an API that depends on another", () => {
  test.each([
    ["ec2:DescribeManagedPrefixLists", "ec2:GetManagedPrefixListEntries"],
    ["ec2:DescribeLaunchTemplates", "ec2:DescribeLaunchTemplateVersions"],
    ["ec2:DescribeVpcEndpointServiceConfigurations", "ec2:DescribeVpcEndpointServicePermissions"],
    ["ec2:DescribeInstances", "ec2:DescribeInstanceAttribute"],
    ["ec2:DescribeInstances", "ec2:DescribeImages#used"],
  ])("%s ends for the reason of %s, and is not asked", async (first, second) => {
    const operation = first.split(":")[1] ?? "";
    const { entry, asked } = await collect({ [operation]: () => denial(first) }, { userData: true });
    const { api: _api, ms: _ms, attempts: _attempts, ...reason } = entry(first)!;
    expect(entry(second)).toMatchObject({ ...reason, api: second, pages: 0, attempts: 0, ms: 0 });
    const name = second.split(/[:#]/)[1];
    expect(
      asked.filter((one) => one.operation === name && "Filter.1.Name" in one.params === second.includes("#")),
    ).toEqual(second.includes("#") ? [] : asked.filter((one) => one.operation === name));
  });

  test("is not asked, and complete, where there is nothing to ask about", async () => {
    const { entry, asked } = await collect({});
    expect(entry("ec2:DescribeLaunchTemplateVersions")).toMatchObject({ outcome: "complete", pages: 0, attempts: 0 });
    expect(asked.map(({ operation }) => operation)).not.toContain("DescribeLaunchTemplateVersions");
  });
});

describe("launch templates", () => {
  const template = { LaunchTemplateId: "lt-1", DefaultVersionNumber: 1, LatestVersionNumber: 3 };
  const version = (VersionNumber: number) => ({
    LaunchTemplateId: "lt-1",
    VersionNumber,
    LaunchTemplateData: { UserData: "c2VjcmV0" },
  });
  const needs = ["aws.ec2.launch_template"];

  test("have their default and latest version, without the secrets, from one call", async () => {
    const { items, asked } = await collect(
      {
        DescribeLaunchTemplates: () => ({ LaunchTemplates: [template, { ...template, LaunchTemplateId: "lt-2" }] }),
        DescribeLaunchTemplateVersions: () => ({ LaunchTemplateVersions: [version(1), version(3)] }),
      },
      { needs },
    );
    const [first, second] = items("aws.ec2.launch_template");
    expect(first).toMatchObject({
      ...template,
      Versions: [{ VersionNumber: 1, LaunchTemplateData: { UserData: { redacted: true } } }, { VersionNumber: 3 }],
    });
    expect(JSON.stringify(first)).not.toContain("c2VjcmV0");
    expect(second).not.toHaveProperty("Versions");
    const calls = asked.filter(({ operation }) => operation === "DescribeLaunchTemplateVersions");
    expect(calls.map(({ params }) => params)).toEqual([
      expect.objectContaining({
        "LaunchTemplateVersion.1": "$Default",
        "LaunchTemplateVersion.2": "$Latest",
        MaxResults: "200",
      }),
    ]);
  });

  test("have no versions where one of the two did not come", async () => {
    const { items, entry } = await collect(
      {
        DescribeLaunchTemplates: () => ({ LaunchTemplates: [template] }),
        DescribeLaunchTemplateVersions: ({ NextToken: token }) =>
          token === undefined ? { LaunchTemplateVersions: [version(1)], NextToken: "2" } : denial("x"),
      },
      { needs },
    );
    expect(items("aws.ec2.launch_template")).toEqual([template]);
    expect(entry("ec2:DescribeLaunchTemplateVersions")).toMatchObject({ outcome: "denied", pages: 1 });
  });
});

describe("instances", () => {
  const instances: Answers = {
    DescribeInstances: () => ({
      Reservations: [
        {
          Instances: [
            { InstanceId: "i-1", ImageId: "ami-1" },
            { InstanceId: "i-2", ImageId: "ami-2" },
          ],
        },
        { Instances: [{ InstanceId: "i-3", ImageId: "ami-1" }] },
      ],
    }),
  };

  test("come out of their reservations", async () => {
    const { items } = await collect(instances);
    expect(items("aws.ec2.instance")).toMatchObject([
      { InstanceId: "i-1" },
      { InstanceId: "i-2" },
      { InstanceId: "i-3" },
    ]);
  });

  test("have their user data only on demand, and without its secrets", async () => {
    const answers: Answers = {
      ...instances,
      DescribeInstanceAttribute: ({ InstanceId: id = "" }) =>
        id === "i-2"
          ? denial("ec2:DescribeInstanceAttribute")
          : { InstanceId: id, UserData: id === "i-1" ? { Value: "c2VjcmV0" } : {} },
    };
    const without = await collect(answers);
    expect(without.entry("ec2:DescribeInstanceAttribute")).toBeUndefined();
    const { items, entry } = await collect(answers, { userData: true });
    const [first, second, third] = items("aws.ec2.instance");
    expect(first).toMatchObject({ UserData: { redacted: true } });
    expect(second).not.toHaveProperty("UserData");
    expect(third).toMatchObject({ UserData: {} });
    expect(JSON.stringify(items("aws.ec2.instance"))).not.toContain("c2VjcmV0");
    expect(entry("ec2:DescribeInstanceAttribute")).toMatchObject({ outcome: "denied", pages: 2, attempts: 3 });
  });

  test("show which images of others they run", async () => {
    const { items, asked } = await collect({
      ...instances,
      DescribeImages: (params) =>
        "Filter.1.Name" in params
          ? {
              Images: [
                {
                  ImageId: "ami-1",
                  OwnerId: "137112412989",
                  Name: "al2023",
                  CreationDate: "2026-01-01T00:00:00.000Z",
                  Description: "long",
                },
                { ImageId: "ami-2", OwnerId: readable.scope.account },
              ],
            }
          : { Images: [] },
    });
    expect(items("aws.ec2.used_image")).toEqual([
      { ImageId: "ami-1", OwnerId: "137112412989", Name: "al2023", CreationDate: "2026-01-01T00:00:00.000Z" },
    ]);
    const filters = asked.filter(
      ({ operation, params }) => operation === "DescribeImages" && "Filter.1.Name" in params,
    );
    expect(filters.map(({ params }) => params)).toEqual([
      expect.objectContaining({
        "Filter.1.Name": "image-id",
        "Filter.1.Value.1": "ami-1",
        "Filter.1.Value.2": "ami-2",
        IncludeDeprecated: "true",
      }),
    ]);
  });

  test("of more than 200 images are asked about in portions", async () => {
    const many = Array.from({ length: 450 }, (_, number) => ({ InstanceId: `i-${number}`, ImageId: `ami-${number}` }));
    const { asked } = await collect({ DescribeInstances: () => ({ Reservations: [{ Instances: many }] }) });
    const calls = asked.filter(({ operation, params }) => operation === "DescribeImages" && "Filter.1.Name" in params);
    const values = calls.map(
      ({ params }) => Object.keys(params).filter((name) => name.startsWith("Filter.1.Value")).length,
    );
    expect(values.sort((a, b) => a - b)).toEqual([50, 200, 200]);
  });
});

test("public snapshots are marked by their ids, from one call", async () => {
  const { items } = await collect({
    DescribeSnapshots: (params) => ({
      Snapshots: [{ SnapshotId: "snap-1", VolumeId: "vol-1" }].filter(() => params["Owner.1"] === "self"),
    }),
  });
  expect(items("aws.ec2.snapshot")).toEqual([{ SnapshotId: "snap-1", VolumeId: "vol-1" }]);
  expect(items("aws.ec2.public_snapshot")).toEqual([{ SnapshotId: "snap-1" }]);
});

test("VPN connections come without their keys", async () => {
  const { items } = await collect({
    DescribeVpnConnections: () => ({
      VpnConnections: [{ VpnConnectionId: "vpn-1", CustomerGatewayConfiguration: "<key>hush</key>" }],
    }),
  });
  expect(JSON.stringify(items("aws.ec2.vpn_connection"))).not.toContain("hush");
});
