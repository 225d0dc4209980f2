import { describe, expect, test } from "vitest";
import { instance, wellConfigured } from "../fixtures/well-configured.ts";
import { outcomes } from "../outcomes.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

function read(given: object = {}, { items, ...more }: ScopeContents = {}) {
  const machine = { ...instance, ...given };
  return only(readScopes({ ...more, items: { ...wellConfigured, instance: [machine], ...items } }), "aws.ec2.instance");
}

describe("the image of an instance", () => {
  test("is what the account's own image says", () => {
    expect(read().com.imageState).toEqual({
      isAvailable: true,
      createdAt: "2026-01-05T08:00:00.000Z",
      deprecatedAt: "2028-01-05T08:00:00.000Z",
    });
  });

  test("is what the image of another owner says", () => {
    const { com } = read({ ImageId: "ami-0fedcba9876543210" });
    expect(com.imageState).toMatchObject({ isAvailable: true, createdAt: "2026-02-01T08:00:00.000Z" });
  });

  test("is gone where all were listed and it is none of them", () => {
    expect(read({ ImageId: "ami-gone" }).com.imageState).toEqual({ isAvailable: false });
  });

  test.each(outcomes)("is not known where images ended %s, unless it was seen", (outcome) => {
    for (const api of ["ec2:DescribeImages", "ec2:DescribeImages#used"]) {
      const { com } = read({ ImageId: "ami-gone" }, { outcomes: { [api]: outcome } });
      expect(com.imageState).toMatchObject({ cause: { kind: outcome, api } });
    }
    expect(read({}, { outcomes: { "ec2:DescribeImages#used": outcome } }).com.imageState).toMatchObject({
      isAvailable: true,
    });
  });
});

describe("Systems Manager", () => {
  const api = "ssm:DescribeInstanceInformation";

  test("says what its agent does, or that there is none", () => {
    expect(read().ext.systemsManager).toBe("Online");
    expect(read({ InstanceId: "i-unmanaged" }).ext.systemsManager).toBe("none");
  });

  test.each(outcomes)("is not known where its listing ended %s, unless the agent was seen", (outcome) => {
    const more = { outcomes: { [api]: outcome } };
    expect(read({ InstanceId: "i-unmanaged" }, more).ext.systemsManager).toMatchObject({
      cause: { kind: outcome, api },
    });
    expect(read({}, more).ext.systemsManager).toBe("Online");
  });
});

describe("user data", () => {
  const api = "ec2:DescribeInstanceAttribute";
  const data = { Value: Buffer.from("#!/bin/sh\nPASSWORD=hunter2\n").toString("base64") };

  test("is none where it was asked for and nothing came", () => {
    expect(read().com.startupData).toEqual({ isCollected: true, isPresent: false, secrets: [] });
  });

  test("tells its secrets by kind and line", () => {
    const { com } = read({ UserData: data });
    expect(com.startupData).toEqual({
      isCollected: true,
      isPresent: true,
      secrets: [{ kind: "password", line: 2, digest: undefined }],
    });
  });

  test("was not collected where nobody asked", () => {
    const { com } = read({ UserData: undefined }, { unasked: [api] });
    expect(com.startupData).toMatchObject({ isCollected: false, secrets: { cause: { kind: "not-collected" } } });
  });

  test.each(outcomes)("is not known where asking for it ended %s", (outcome) => {
    const { com } = read({ UserData: undefined }, { outcomes: { [api]: outcome } });
    expect(com.startupData).toMatchObject({ isCollected: true, secrets: { cause: { kind: outcome, api } } });
  });

  test("is not known where it was asked for completely and is missing", () => {
    expect(read({ UserData: undefined }).com.startupData).toMatchObject({
      secrets: { cause: { kind: "failed", api } },
    });
  });

  test("has secrets that are not known where it cannot be unpacked", () => {
    const broken = { Value: Buffer.from([0x1f, 0x8b, 1, 2, 3]).toString("base64") };
    expect(read({ UserData: broken }).com.startupData).toMatchObject({
      isPresent: true,
      secrets: { cause: { kind: "not-collected" } },
    });
  });
});

describe("when an instance was stopped", () => {
  const stopped = (StateTransitionReason: string | undefined, Name = "stopped") =>
    read({ State: { Name }, StateTransitionReason }).com.stoppedAt;

  test.each([
    ["is what EC2 writes into the reason", "User initiated (2026-01-03 10:00:00 GMT)", "2026-01-03T10:00:00.000Z"],
    ["is not said where the instance stopped by itself", "Client.InstanceInitiatedShutdown", undefined],
    ["is not said without a reason", undefined, undefined],
    ["is not said by a time that is none", "User initiated (2026-13-03 10:00:00 GMT)", undefined],
  ])("%s", (_name, reason, expected) => {
    expect(stopped(reason)).toBe(expected);
  });

  test("is no matter of one that runs again", () => {
    expect(stopped("User initiated (2026-01-03 10:00:00 GMT)", "running")).toBeUndefined();
  });
});

test.each([
  [{ Operator: { Managed: true, Principal: "eks.amazonaws.com" } }, true],
  [{ Operator: { Managed: false } }, false],
  [{}, false],
])("an instance with %j is managed by a service: %s", (given, expected) => {
  expect(read(given).com.isManagedByService).toBe(expected);
});
