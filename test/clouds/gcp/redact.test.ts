import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactSecrets } from "../../../src/clouds/gcp/redact.ts";

const script = "#!/bin/sh\nexport PASSWORD=hunter2\n";
const dropped = {
  redacted: true,
  sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  bytes: expect.any(Number) as number,
};
const searched = { ...dropped, secrets: [] };
const found = { ...dropped, secrets: [{ kind: "password", line: 2 }] };

function metadata(...items: readonly object[]) {
  return { kind: "compute#metadata", fingerprint: "abc=", items };
}

describe("redaction of Google's objects", () => {
  test.each([
    [
      "start-up scripts, and tells what stood in them",
      { metadata: metadata({ key: "startup-script", value: script }) },
      { metadata: metadata({ key: "startup-script", value: found }) },
    ],
    [
      "values of keys of one's own",
      { metadata: metadata({ key: "db", value: "hunter2" }) },
      { metadata: metadata({ key: "db", value: searched }) },
    ],
    [
      "a value that its key calls a password",
      { metadata: metadata({ key: "db-password", value: "hunter2-hunter2" }) },
      { metadata: metadata({ key: "db-password", value: { ...found, secrets: [{ kind: "password", line: 1 }] } }) },
    ],
    [
      "the name of a secret that is kept elsewhere, which is none",
      { metadata: metadata({ key: "db-secret", value: "projects/hunter2/secrets/db/versions/1" }) },
      { metadata: metadata({ key: "db-secret", value: searched }) },
    ],
    [
      "SSH keys, whose owners are named in them",
      { metadata: metadata({ key: "ssh-keys", value: "ada:ssh-ed25519 hunter2" }) },
      { metadata: metadata({ key: "ssh-keys", value: dropped }) },
    ],
    [
      "metadata of templates",
      { properties: { metadata: metadata({ key: "user-data", value: script }) } },
      { properties: { metadata: metadata({ key: "user-data", value: found }) } },
    ],
    [
      "metadata of projects",
      { commonInstanceMetadata: metadata({ key: "startup-script", value: script }) },
      { commonInstanceMetadata: metadata({ key: "startup-script", value: found }) },
    ],
    [
      "metadata that a group gives all its machines",
      { allInstancesConfig: { properties: { metadata: { "startup-script": script, "enable-oslogin": "TRUE" } } } },
      { allInstancesConfig: { properties: { metadata: { "startup-script": found, "enable-oslogin": "TRUE" } } } },
    ],
    [
      "an item that is none",
      { metadata: { items: ["hunter2", { value: "hunter2" }, { key: 7, value: "hunter2" }] } },
      { metadata: { items: [dropped, { value: searched }, { key: 7, value: searched }] } },
    ],
    [
      "keys that customers supply",
      { disks: [{ diskEncryptionKey: { rawKey: "hunter2", sha256: "s" } }], sourceKey: { rsaEncryptedKey: "hunter2" } },
      { disks: [{ diskEncryptionKey: { rawKey: dropped, sha256: "s" } }], sourceKey: { rsaEncryptedKey: dropped } },
    ],
    [
      "secrets of load balancers",
      { iap: { oauth2ClientSecret: "hunter2" }, securitySettings: { awsV4Authentication: { accessKey: "hunter2" } } },
      { iap: { oauth2ClientSecret: dropped }, securitySettings: { awsV4Authentication: { accessKey: dropped } } },
    ],
  ])("takes out %s", (_what, raw, expected) => {
    const redacted = redactSecrets(raw);
    expect(redacted).toEqual(expected);
    expect(JSON.stringify(redacted)).not.toContain("hunter2");
  });

  test("leaves what rules read, labels, and metadata without items as they are", () => {
    const raw = {
      labels: { metadata: "see wiki", rawkey: "none" },
      metadata: metadata({ key: "enable-oslogin", value: "TRUE" }, { key: "serial-port-enable", value: "1" }),
      commonInstanceMetadata: { kind: "compute#metadata", fingerprint: "abc=" },
    };
    expect(redactSecrets(raw)).toEqual(raw);
  });

  test("drops an empty value, so that each is a mark or shown", () => {
    expect(redactSecrets({ metadata: metadata({ key: "note", value: "" }) })).toEqual({
      metadata: metadata({ key: "note" }),
    });
  });

  test("does not believe a value that only looks redacted", () => {
    const forged = { redacted: true, sha256: "0".repeat(64), bytes: 1, password: "hunter2" };
    const redacted = redactSecrets({ metadata: metadata({ key: "note", value: forged }) });
    expect(JSON.stringify(redacted)).not.toContain("hunter2");
  });

  test("is idempotent", () => {
    const names = ["metadata", "items", "key", "value", "rawKey", "startup-script", "kind", "properties"];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), (raw) => {
        const once = redactSecrets({ metadata: raw });
        expect(redactSecrets(once)).toEqual(once);
      }),
    );
  });
});
