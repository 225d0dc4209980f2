import { describe, expect, test } from "vitest";
import { partitions } from "../../../../src/clouds/aws/login/partitions.ts";
import { ec2Error, regions, sessionOfRole } from "./in-memory-aws.ts";
import { allScopes, loggedIn, own, readable, role, second, unread } from "./login-requests.ts";

const denied = ec2Error("UnauthorizedOperation", "You are not authorized to perform this operation.");

describe("regions", () => {
  test("a list of those needs no answer, and excluded ones are left out", async () => {
    const { scopes, calls } = await allScopes({
      params: { role, regions: ["eu-west-1", "eu-west-2"], excludeRegions: ["*-2"] },
      answers: { AssumeRoleWithWebIdentity: sessionOfRole },
    });
    expect(scopes.map(({ scope }) => scope)).toEqual([
      { id: `aws:${own}:eu-west-1`, cloud: "aws", account: own, region: "eu-west-1" },
    ]);
    expect(calls).toHaveLength(1);
  });

  test("patterns select among all that are enabled", async () => {
    const { scopes } = await allScopes({
      params: { role, regions: ["eu-west-*", "me-*"], excludeRegions: ["eu-west-2"] },
      answers: {
        ...loggedIn,
        DescribeRegions: () => regions({ "me-south-1": "opted-in", "me-central-1": "not-opted-in" }),
      },
    });
    expect(readable(scopes)).toEqual([`aws:${own}:eu-west-1`, `aws:${own}:eu-west-3`, `aws:${own}:me-south-1`]);
    expect(unread(scopes)).toEqual([]);
  });

  test("the list is asked at the param's endpoint, with the account's credentials", async () => {
    const { calls } = await allScopes({
      params: { role, endpoint: "https://ec2.eu-west-1.amazonaws.com", regions: ["eu-west-*"] },
      answers: loggedIn,
    });
    expect(calls.find(({ action }) => action === "DescribeRegions")).toMatchObject({
      host: "ec2.eu-west-1.amazonaws.com",
      params: { AllRegions: "true" },
      signedBy: `KEY/${role}`,
    });
    expect(calls.filter(({ service }) => service === "sts").map(({ host }) => host)).toEqual([
      "sts.eu-west-1.amazonaws.com",
    ]);
  });

  test("a named region that is not enabled, and one that is none, are unread with that cause", async () => {
    const { scopes } = await allScopes({
      params: { role, regions: ["eu-west-1", "me-south-1", "eu-wset-2", "uk-*"] },
      answers: loggedIn,
    });
    expect(readable(scopes)).toEqual([`aws:${own}:eu-west-1`]);
    expect(unread(scopes)).toEqual([
      [
        `aws:${own}:me-south-1`,
        "failed",
        "`regions` names me-south-1, which account 111122223333 has not enabled. Enable it there, or take it out of `regions`.",
      ],
      [
        `aws:${own}:eu-wset-2`,
        "failed",
        "`regions` names eu-wset-2, but account 111122223333 knows no such region. Did you mean eu-west-2?",
      ],
      [`aws:${own}:uk-*`, "failed", "`regions` names uk-*, but account 111122223333 knows no such region."],
    ]);
  });

  test("a list of regions that is denied leaves the opted-in ones unread, and all others are read", async () => {
    const { scopes } = await allScopes({
      params: { role },
      answers: { ...loggedIn, DescribeRegions: () => denied },
    });
    expect(readable(scopes)).toEqual(partitions.aws.defaultRegions.map((region) => `aws:${own}:${region}`));
    expect(scopes.at(-1)).toEqual({
      scope: { id: `aws:${own}:opted-in-regions`, cloud: "aws", account: own, region: "opted-in-regions" },
      reason: {
        outcome: "denied",
        permission: "ec2:DescribeRegions",
        message:
          "Which regions account 111122223333 has opted in to could not be asked, so only those that every account has are read: " +
          "UnauthorizedOperation: You are not authorized to perform this operation. Allow ec2:DescribeRegions, or name all regions in `regions`.",
      },
    });
  });

  test("named regions are asked even then: their own calls tell", async () => {
    const { scopes } = await allScopes({
      params: { role, regions: ["me-south-1", "eu-west-1"] },
      answers: { ...loggedIn, DescribeRegions: () => denied },
    });
    expect(readable(scopes)).toEqual([`aws:${own}:eu-west-1`, `aws:${own}:me-south-1`]);
    expect(unread(scopes)).toEqual([]);
  });

  test("a list that names none is broken, not empty", async () => {
    const { scopes } = await allScopes({
      params: { role },
      answers: { ...loggedIn, DescribeRegions: () => regions({}) },
    });
    expect(unread(scopes)).toMatchObject([
      [`aws:${own}:opted-in-regions`, "failed", expect.stringContaining("names no region")],
    ]);
  });

  test.each(["all", ["me-*"]])(
    "one that the baseline knows and that is off since is unread, with regions %j",
    async (selected) => {
      const { scopes } = await allScopes({
        params: { role, regions: selected },
        known: [
          `aws:${own}:me-south-1`,
          `aws:${own}:opted-in-regions`,
          `aws:${second}:me-south-1`,
          "azure:x",
          `aws:${own}:global`,
        ],
        answers: loggedIn,
      });
      expect(unread(scopes)).toEqual([
        [
          `aws:${own}:me-south-1`,
          "failed",
          "Region me-south-1, which the baseline knows, is not enabled in account 111122223333 any more; what is left there goes on unseen. " +
            'Enable it, or accept it: excludeRegions: ["me-south-1"]',
        ],
      ]);
    },
  );

  test("one that every account has is read, whatever the answer leaves out", async () => {
    const { scopes } = await allScopes({
      params: { role, regions: ["eu-west-*", "me-*"], excludeRegions: ["eu-west-2", "eu-west-3"] },
      known: [`aws:${own}:eu-west-1`],
      answers: { ...loggedIn, DescribeRegions: () => regions({ "me-south-1": "opted-in" }) },
    });
    expect(scopes.map(({ scope }) => scope.id)).toEqual([`aws:${own}:eu-west-1`, `aws:${own}:me-south-1`]);
  });

  test("one that is off since is not told where it is excluded, or not among those that are to be read", async () => {
    const known = [`aws:${own}:me-south-1`, `aws:${own}:af-south-1`];
    const { scopes } = await allScopes({
      params: { role, regions: ["me-*", "eu-*"], excludeRegions: ["me-south-1"] },
      known,
      answers: loggedIn,
    });
    expect(unread(scopes)).toEqual([]);
  });

  test.each([
    ["aws-cn", ["cn-north-1", "cn-northwest-1"], "ec2.cn-north-1.amazonaws.com.cn"],
    ["aws-us-gov", ["us-gov-west-1", "us-gov-east-1"], "ec2.us-gov-west-1.amazonaws.com"],
  ])("of partition %s are %j", async (partition, expected, host) => {
    const { scopes, calls } = await allScopes({
      params: { role: role.replace("aws", partition), partition },
      answers: {
        ...loggedIn,
        DescribeRegions: () => regions(Object.fromEntries(expected.map((region) => [region, "opt-in-not-required"]))),
      },
    });
    expect(readable(scopes)).toEqual(expected.map((region) => `aws:${own}:${region}`));
    expect(calls.at(-1)?.host).toBe(host);
  });
});
