import { describe, expect, test } from "vitest";
import type { BotModule } from "../../../../src/bot.ts";
import blockImages from "../../../../src/clouds/aws/bots/ec2_block_public_images.ts";
import blockSnapshots from "../../../../src/clouds/aws/bots/ec2_block_public_snapshots.ts";
import encrypt from "../../../../src/clouds/aws/bots/ec2_encrypt_by_default.ts";
import requireTokens from "../../../../src/clouds/aws/bots/ec2_require_imdsv2_by_default.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import { callsOf, planned, targetOf } from "./planned.ts";

function planFor(bot: BotModule, setting: LiveObject | undefined, params = {}) {
  const type = bot.entities[0] ?? "";
  return planned(bot, targetOf(type, "eu-west-1"), { [type]: setting === undefined ? [] : [setting] }, params);
}

const managed = { ManagedBy: "declarative-policy" };

describe.each([
  {
    bot: blockImages,
    off: { ImageBlockPublicAccessState: "unblocked", ManagedBy: "account" },
    on: { ImageBlockPublicAccessState: "block-new-sharing", ManagedBy: "account" },
    call: {
      api: "ec2:EnableImageBlockPublicAccess",
      input: { ImageBlockPublicAccessState: "block-new-sharing" },
    },
  },
  {
    bot: blockSnapshots,
    off: { State: "unblocked", ManagedBy: "account" },
    on: { State: "block-new-sharing", ManagedBy: "account" },
    call: { api: "ec2:EnableSnapshotBlockPublicAccess", input: { State: "block-new-sharing" } },
  },
  {
    bot: requireTokens,
    off: { AccountLevel: { HttpEndpoint: "enabled", HttpTokens: "optional", ManagedBy: "account" } },
    on: { AccountLevel: { HttpTokens: "required", ManagedBy: "account" } },
    call: { api: "ec2:ModifyInstanceMetadataDefaults", input: { HttpTokens: "required" } },
  },
  {
    bot: encrypt,
    off: { EbsEncryptionByDefault: false },
    on: { EbsEncryptionByDefault: true },
    call: { api: "ec2:EnableEbsEncryptionByDefault", input: {} },
  },
])("$bot.name", ({ bot, off, on, call }) => {
  test("turns the setting on", async () => {
    expect(callsOf(await planFor(bot, off))).toEqual([call]);
  });

  test("has nothing to do where it is on, whoever manages it", async () => {
    expect(await planFor(bot, on)).toMatchObject({ outcome: "nothing-to-do" });
  });

  test("is refused where the region does not have it", async () => {
    expect(await planFor(bot, undefined)).toEqual({
      outcome: "refused",
      message: "EC2 does not have this setting in eu-west-1.",
    });
  });
});

test.each([
  [blockImages, { ImageBlockPublicAccessState: "unblocked", ...managed }],
  [blockSnapshots, { State: "unblocked", ...managed }],
  [requireTokens, { AccountLevel: managed }],
])("$name is refused where the organization sets it", async (bot, setting) => {
  expect(await planFor(bot, setting)).toMatchObject({
    outcome: "refused",
    message: expect.stringContaining("declarative policy of the organization") as string,
  });
});

test("an account without any metadata default gets the one about tokens", async () => {
  expect(callsOf(await planFor(requireTokens, { AccountLevel: {} }))).toHaveLength(1);
});

describe("ec2_block_public_snapshots", () => {
  test("blocks all sharing where that is asked for, and says who notices", async () => {
    const plan = await planFor(blockSnapshots, { State: "block-new-sharing" }, { state: "block-all-sharing" });
    expect(plan).toMatchObject({
      calls: [{ input: { State: "block-all-sharing" } }],
      affected: [expect.any(String), "Snapshots that are public now are no longer available to others."],
    });
  });

  test("never weakens", async () => {
    const plan = await planFor(blockSnapshots, { State: "block-all-sharing" }, { state: "block-new-sharing" });
    expect(plan).toMatchObject({ outcome: "nothing-to-do" });
  });

  test("refuses to unblock", () => {
    expect(() => planFor(blockSnapshots, { State: "block-new-sharing" }, { state: "unblocked" })).toThrow(
      /expected one of/,
    );
  });
});
