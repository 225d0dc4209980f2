import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactSecrets } from "../../../src/clouds/aws/redact.ts";

const script = "#!/bin/sh\nexport PASSWORD=hunter2\n";
const dropped = {
  redacted: true,
  sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  bytes: expect.any(Number) as number,
};
const mark = { ...dropped, secrets: [{ kind: "password", line: 2 }] };

describe("redaction of AWS objects", () => {
  test.each([
    ["user data of an instance", { InstanceId: "i-1", UserData: script }, { InstanceId: "i-1", UserData: mark }],
    ["user data as DescribeInstanceAttribute gives it", { UserData: { Value: script } }, { UserData: mark }],
    [
      "user data of launch template versions",
      { Versions: [{ VersionNumber: 1, LaunchTemplateData: { UserData: script, ImageId: "ami-1" } }] },
      { Versions: [{ VersionNumber: 1, LaunchTemplateData: { UserData: mark, ImageId: "ami-1" } }] },
    ],
    [
      "configuration and keys of VPN connections",
      { CustomerGatewayConfiguration: "<key>hunter2</key>", Options: { TunnelOptions: [{ PreSharedKey: "hunter2" }] } },
      { CustomerGatewayConfiguration: dropped, Options: { TunnelOptions: [{ PreSharedKey: dropped }] } },
    ],
  ])("takes out %s", (_what, raw, expected) => {
    const redacted = redactSecrets(raw);
    expect(redacted).toEqual(expected);
    expect(JSON.stringify(redacted)).not.toContain("hunter2");
  });

  test("keeps the length in bytes of UTF-8, and tells different secrets apart", () => {
    const [first, second] = ["ä", "b"].map((UserData) => redactSecrets({ UserData }));
    expect(first).toMatchObject({ UserData: { bytes: 2 } });
    expect(first).not.toEqual(second);
  });

  test("leaves an absent or empty secret, dates and tags as they are", () => {
    const raw = { UserData: "", LaunchTime: new Date(0), Tags: [{ Key: "UserData", Value: "see wiki" }] };
    expect(redactSecrets(raw)).toEqual(raw);
  });

  test("does not believe a value that only looks redacted", () => {
    const forged = { redacted: true, sha256: "0".repeat(64), bytes: 1, password: "hunter2" };
    expect(JSON.stringify(redactSecrets({ UserData: forged }))).not.toContain("hunter2");
  });

  test.each([
    ["a kind that is none", { kind: "hunter2", line: 1 }],
    ["a digest that is none", { kind: "password", line: 1, digest: "hunter2" }],
    ["a line that is none", { kind: "password", line: "hunter2" }],
    ["more than that", { kind: "password", line: 1, value: "hunter2" }],
    ["no object", "hunter2"],
  ])("does not believe a secret with %s", (_what, secret) => {
    const forged = { redacted: true, sha256: "0".repeat(64), bytes: 1, secrets: [secret] };
    expect(JSON.stringify(redactSecrets({ UserData: forged }))).not.toContain("hunter2");
  });

  test("leaves an instance that was asked and has no user data as it is", () => {
    expect(redactSecrets({ UserData: {} })).toEqual({ UserData: {} });
  });

  test("keeps the mark of a snapshot from before secrets were looked for", () => {
    const old = { UserData: { redacted: true, sha256: "0".repeat(64), bytes: 1 } };
    expect(redactSecrets(old)).toEqual(old);
  });

  test("says nothing of secrets in what cannot be unpacked", () => {
    const broken = Buffer.from([0x1f, 0x8b, 1, 2, 3, 4]).toString("base64");
    expect(redactSecrets({ UserData: broken })).toEqual({ UserData: dropped });
  });

  test("is idempotent", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("UserData", "PreSharedKey", "Name", "Options"), fc.jsonValue()),
        (raw) => {
          const once = redactSecrets(raw);
          expect(redactSecrets(once)).toEqual(once);
        },
      ),
    );
  });
});
