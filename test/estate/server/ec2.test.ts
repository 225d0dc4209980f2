import { DescribeSecurityGroupsCommand } from "@aws-sdk/client-ec2";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { laptopAccess, laptopKey } from "../builders/access.ts";
import { emptyRegion } from "../builders/region.ts";
import type { Estate } from "../estate.ts";
import { ordinaryEstate } from "../ordinary.ts";
import { ask, askAll, credentialsOf, ec2Client, type Login } from "./sdk.ts";
import { type EstateServer, startEstateServer } from "./server.ts";

const [region, otherRegion] = ["eu-west-1", "us-east-1"] as const;
const size = { accounts: 1, regions: [region, otherRegion], groups: 20, instances: 12 };
const ordinary = ordinaryEstate(size);
const account = ordinary.accounts[0]!.id;
const credentials = credentialsOf(laptopKey(account));

let server: EstateServer;
let login: Login;
beforeAll(async () => {
  server = await startEstateServer({ estate: { ...ordinary, access: laptopAccess(account) } });
  login = { server, region, credentials };
});
afterAll(async () => {
  await server.close();
});

describe("pages", () => {
  test.each([
    ["DescribeSecurityGroups", "SecurityGroups", 5],
    ["DescribeVolumes", "Volumes", 9],
    ["DescribeNetworkInterfaces", "NetworkInterfaces", 1000],
  ])("of %s are as long as was asked for, and together everything", async (action, list, MaxResults) => {
    const whole = await askAll(login, `ec2:${action}`, list);
    const first = await ask(login, `ec2:${action}`, { MaxResults });
    expect(first[list]).toHaveLength(Math.min(MaxResults, whole.length));
    expect(await askAll(login, `ec2:${action}`, list, { MaxResults })).toEqual(whole);
  });

  test("of instances count instances, whatever reservations they are in", async () => {
    const { Reservations } = await ask(login, "ec2:DescribeInstances", { MaxResults: 5 });
    expect((Reservations as { Instances: object[] }[]).flatMap(({ Instances }) => Instances)).toHaveLength(5);
  });

  test("continue only the request that they belong to", async () => {
    const { NextToken } = await ask(login, "ec2:DescribeSecurityGroups", { MaxResults: 5 });
    const refused = { name: "InvalidParameterValue" };
    await expect(ask(login, "ec2:DescribeVolumes", { MaxResults: 5, NextToken })).rejects.toMatchObject(refused);
    const elsewhere = { ...login, region: otherRegion };
    await expect(ask(elsewhere, "ec2:DescribeSecurityGroups", { NextToken })).rejects.toMatchObject(refused);
    await expect(ask(login, "ec2:DescribeSecurityGroups", { NextToken: "made up" })).rejects.toMatchObject(refused);
    await expect(ask(login, "ec2:DescribeSecurityGroups", { MaxResults: 1000, NextToken })).resolves.toBeDefined();
  });
});

describe("what EC2 refuses", () => {
  test.each([
    ["too few", "DescribeVpcs", { MaxResults: 4 }, "InvalidParameterValue", "Expecting a value greater than 5."],
    ["too many", "DescribeVpcs", { MaxResults: 1001 }, "InvalidParameterValue", "Expecting a value smaller than 1000."],
    ["too many route tables", "DescribeRouteTables", { MaxResults: 101 }, "InvalidParameterValue", "smaller than 100"],
    ["ids in pages", "DescribeInstances", { MaxResults: 5, InstanceIds: ["i-1"] }, "InvalidParameterCombination", ""],
    ["an id that is not there", "DescribeVpcs", { VpcIds: ["vpc-1"] }, "InvalidVpcID.NotFound", "vpc-1"],
    [
      "a filter that it does not have",
      "DescribeVpcs",
      { Filters: [{ Name: "x", Values: [] }] },
      "InvalidParameterValue",
      "",
    ],
    ["no version of any template", "DescribeLaunchTemplateVersions", {}, "MissingParameter", ""],
    ["a dry run", "DescribeVpcs", { DryRun: true }, "DryRunOperation", ""],
    ["an action that it does not have", "DescribeFpgaImages", {}, "InvalidAction", "DescribeFpgaImages"],
  ])("%s", async (_, action, input, name, words) => {
    const refused = ask(login, `ec2:${action}`, input);
    await expect(refused).rejects.toMatchObject({ name, message: expect.stringContaining(words) as string });
  });

  test("a parameter left out, and one that it does not know", async () => {
    const form = (body: string) => fetch(server.url, { method: "POST", body, headers: signedHeaders });
    const missing = await form("Action=GetManagedPrefixListEntries&Version=2016-11-15");
    expect([missing.status, await missing.text()]).toEqual([
      400,
      expect.stringContaining("<Code>MissingParameter</Code>"),
    ]);
    const unknown = await form("Action=DescribeVpcs&Version=2016-11-15&Nothing.1=x");
    expect([unknown.status, await unknown.text()]).toEqual([
      400,
      expect.stringContaining("<Code>UnknownParameter</Code>"),
    ]);
  });

  test("who did not sign, in the XML that EC2 has for errors", async () => {
    const answer = await fetch(server.url, { method: "POST", body: "Action=DescribeVpcs&Version=2016-11-15" });
    expect(answer.status).toBe(403);
    expect((await answer.text()).replace(/[\da-f-]{36}/, "ID")).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>MissingAuthenticationToken</Code>' +
        "<Message>Request is missing Authentication Token</Message></Error></Errors><RequestID>ID</RequestID></Response>",
    );
  });

  test.each([
    ["a key that nobody has", { credentials: { accessKeyId: "AKIANOBODY", secretAccessKey: "x" } }],
    ["a session token that the key does not have", { credentials: { ...credentials, sessionToken: "stolen" } }],
    ["a region that the account did not turn on", { region: "me-south-1" }],
    ["a region that there is not", { region: "eu-west-9" }],
  ])("%s", async (_, change) => {
    const refused = ask({ ...login, ...change }, "ec2:DescribeVpcs");
    await expect(refused).rejects.toMatchObject({
      name: "AuthFailure",
      $metadata: { httpStatusCode: 401 },
      message: "AWS was not able to validate the provided access credentials",
    });
  });
});

describe("regions", () => {
  test("that are on for everybody answer, with nothing in them", async () => {
    const elsewhere = { ...login, region: "sa-east-1" };
    expect(await askAll(elsewhere, "ec2:DescribeVpcs", "Vpcs")).toEqual([]);
    expect(await ask(elsewhere, "ec2:GetEbsEncryptionByDefault")).toMatchObject({ EbsEncryptionByDefault: true });
  });

  test("are listed as they are turned on", async () => {
    const on = (await ask(login, "ec2:DescribeRegions"))["Regions"];
    expect(on).toHaveLength(17);
    const all = (await ask(login, "ec2:DescribeRegions", { AllRegions: true }))["Regions"];
    expect(all).toContainEqual({
      RegionName: "me-south-1",
      Endpoint: "ec2.me-south-1.amazonaws.com",
      OptInStatus: "not-opted-in",
    });
  });

  test("that an account turned on answer it", async () => {
    const estate = { ...ordinary, accounts: [{ ...ordinary.accounts[0]!, optedIn: ["me-south-1"] }] };
    const other = await startEstateServer({ estate: { ...estate, access: laptopAccess(account) } });
    const there = { server: other, region: "me-south-1", credentials };
    const filter = { AllRegions: true, Filters: [{ Name: "opt-in-status", Values: ["opted-in"] }] };
    expect((await ask(there, "ec2:DescribeRegions", filter))["Regions"]).toHaveLength(1);
    expect(await askAll(there, "ec2:DescribeVpcs", "Vpcs")).toEqual([]);
    await other.close();
  });
});

test("any text comes out as it went in, unless it is white space with a line feed, which the SDK drops", async () => {
  const texts = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(texts, async (all) => {
      const chosen = all.filter((text) => text.trim() !== "" || !text.includes("\n"));
      const one = await startEstateServer({ estate: estateOfGroups(chosen) });
      const client = ec2Client({ server: one, region, credentials });
      const { SecurityGroups } = await client.send(new DescribeSecurityGroupsCommand({}));
      client.destroy();
      await one.close();
      expect(SecurityGroups?.map(({ Description }) => Description)).toEqual(chosen);
    }),
    { numRuns: 25 },
  );
});

test("what an estate holds and AWS could not answer is a mistake of the estate", async () => {
  const estate = estateOfGroups(["x"]);
  Object.assign(estate.accounts[0]!.regions[0]!.resources.securityGroups[0]!, { Colour: "red" });
  const one = await startEstateServer({ estate });
  await expect(ask({ server: one, region, credentials }, "ec2:DescribeSecurityGroups")).rejects.toThrow();
  await expect(one.close()).rejects.toMatchObject({ errors: [new Error("SecurityGroup has no member Colour")] });
});

test("the log tells who asked what, in the order of arrival", async () => {
  const from = server.requests.length;
  const filter = { Filters: [{ Name: "image-id", Values: ["ami-1", "ami-2"] }], IncludeDeprecated: true };
  await ask(login, "ec2:DescribeImages", filter);
  await ask(login, "ec2:DescribeSnapshots", { OwnerIds: ["self"], RestorableByUserIds: ["all"], MaxResults: 1000 });
  expect(server.requests.slice(from)).toEqual([
    {
      account,
      region,
      service: "ec2",
      action: "DescribeImages",
      api: "ec2:DescribeImages#used",
      params: filter,
      ...seen,
    },
    {
      account,
      region,
      service: "ec2",
      action: "DescribeSnapshots",
      api: "ec2:DescribeSnapshots#public",
      params: { OwnerIds: ["self"], RestorableByUserIds: ["all"], MaxResults: 1000 },
      ...seen,
    },
  ]);
});

const seen = { at: expect.any(Number) as number, status: 200 };

const signedHeaders = {
  authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/20261116/${region}/ec2/aws4_request, SignedHeaders=host, Signature=x`,
};

function estateOfGroups(descriptions: readonly string[]): Estate {
  const made = emptyRegion(account, region, {});
  const securityGroups = descriptions.map((Description, number) => ({ GroupId: `sg-${number}`, Description }));
  const regions = [{ ...made, resources: { ...made.resources, securityGroups } }];
  return { ...ordinary, accounts: [{ id: account, name: "one", regions }], access: laptopAccess(account) };
}
