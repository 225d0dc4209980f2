import { describe, expect, test } from "vitest";
import { awsWrites } from "../../../../src/clouds/aws/writes/writes.ts";
import { after, change, lawful } from "./laws.ts";

const call = (name: string, input = {}) => ({ api: `ec2:${name}`, input });

const region = (type: string, object: object) => ({ [`aws.ec2.${type} eu-west-1`]: object });

describe("EBS encryption by default", () => {
  const key = "aws.ec2.ebs_encryption_by_default eu-west-1";

  test("is switched on for the region of the scope, and off again", () => {
    const result = lawful(
      [call("EnableEbsEncryptionByDefault")],
      region("ebs_encryption_by_default", { EbsEncryptionByDefault: false, SseType: "sse-ebs" }),
    );
    expect(after(result, key)).toEqual({ EbsEncryptionByDefault: true });
    expect(result.undo).toEqual([call("DisableEbsEncryptionByDefault")]);
  });

  test("needs no undo where it was on", () => {
    const on = region("ebs_encryption_by_default", { EbsEncryptionByDefault: true });
    expect(lawful([call("EnableEbsEncryptionByDefault")], on).undo).toEqual([]);
    expect(lawful([call("DisableEbsEncryptionByDefault")], on).undo).toEqual([call("EnableEbsEncryptionByDefault")]);
  });

  test("takes no input", () => {
    const objects = region("ebs_encryption_by_default", { EbsEncryptionByDefault: false });
    expect(() => change([call("EnableEbsEncryptionByDefault", { DryRun: true })], objects)).toThrow("has DryRun");
  });
});

describe("block public access", () => {
  test.each([
    ["unblocked", [call("DisableSnapshotBlockPublicAccess")]],
    ["block-new-sharing", [call("EnableSnapshotBlockPublicAccess", { State: "block-new-sharing" })]],
    ["block-all-sharing", []],
  ])("for snapshots comes back as %s", (State, undo) => {
    const all = call("EnableSnapshotBlockPublicAccess", { State: "block-all-sharing" });
    const result = lawful([all], region("snapshot_block_public_access", { State, ManagedBy: "account" }));
    expect(after(result, "aws.ec2.snapshot_block_public_access eu-west-1")).toEqual({ State: "block-all-sharing" });
    expect(result.undo).toEqual(undo);
  });

  test("for images is switched on and off", () => {
    const field = "ImageBlockPublicAccessState";
    const on = call("EnableImageBlockPublicAccess", { [field]: "block-new-sharing" });
    const result = lawful([on], region("image_block_public_access", { [field]: "unblocked" }));
    expect(after(result, "aws.ec2.image_block_public_access eu-west-1")).toEqual({ [field]: "block-new-sharing" });
    expect(result.undo).toEqual([call("DisableImageBlockPublicAccess")]);
    const off = lawful(
      [call("DisableImageBlockPublicAccess")],
      region("image_block_public_access", { [field]: "block-new-sharing" }),
    );
    expect(off.undo).toEqual([on]);
    expect(awsWrites.get(on.api)?.settlesWithinSeconds).toBeGreaterThanOrEqual(600);
  });
});

describe("metadata defaults", () => {
  const name = "ModifyInstanceMetadataDefaults";
  const key = "aws.ec2.instance_metadata_defaults eu-west-1";

  test("without a preference have one, and have none again", () => {
    const required = call(name, { HttpTokens: "required", HttpPutResponseHopLimit: 2, HttpTokensEnforced: "enabled" });
    const result = lawful([required], region("instance_metadata_defaults", { AccountLevel: { ManagedBy: "account" } }));
    expect(after(result, key)).toEqual({ AccountLevel: required.input });
    expect(result.undo).toEqual([
      call(name, { HttpTokens: "no-preference", HttpPutResponseHopLimit: -1, HttpTokensEnforced: "no-preference" }),
    ]);
  });

  test("keep the preferences that the call does not name", () => {
    const before = { HttpTokens: "optional", HttpEndpoint: "enabled" };
    const objects = region("instance_metadata_defaults", { AccountLevel: before });
    const result = lawful([call(name, { HttpTokens: "required" })], objects);
    expect(after(result, key)).toEqual({ AccountLevel: { HttpTokens: "required", HttpEndpoint: "enabled" } });
    expect(result.undo).toEqual([call(name, { HttpTokens: "optional" })]);
  });

  test("shown as no preference are the same as absent ones", () => {
    const none = { HttpTokens: "no-preference", HttpPutResponseHopLimit: -1 };
    const result = lawful(
      [call(name, { HttpTokens: "required" })],
      region("instance_metadata_defaults", { AccountLevel: none }),
    );
    expect(result.before[0]?.fields).toEqual({ AccountLevel: {} });
  });
});
