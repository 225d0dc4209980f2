import { describe, expect, test } from "vitest";
import { encryptionOf } from "../../../../src/clouds/gcp/normalise/encryption.ts";
import { RawObject } from "../../../../src/clouds/modelling/raw-object.ts";
import { image, snapshot } from "../fixtures/well-configured-machines.ts";
import { only, readScopes } from "../scope-parts.ts";

describe("encryption", () => {
  test.each([
    [undefined, { encryption: "platform", key: undefined }],
    [{}, { encryption: "platform", key: undefined }],
    [{ sha256: "x" }, { encryption: "customer-supplied", key: undefined }],
    [{ rawKey: { redacted: true } }, { encryption: "customer-supplied", key: undefined }],
    [
      { kmsKeyName: "projects/k/locations/l/keyRings/r/cryptoKeys/c/cryptoKeyVersions/3" },
      { encryption: "customer-managed", key: "projects/k/locations/l/keyRings/r/cryptoKeys/c" },
    ],
    [
      { kmsKeyName: "projects/k/locations/l/keyRings/r/cryptoKeys/c" },
      { encryption: "customer-managed", key: "projects/k/locations/l/keyRings/r/cryptoKeys/c" },
    ],
  ])("by %j is told", (key, expected) => {
    expect(encryptionOf(key === undefined ? undefined : new RawObject(key, "a key"))).toEqual(expected);
  });
});

describe("an image", () => {
  test.each([
    [undefined, undefined],
    [{ state: "ACTIVE" }, undefined],
    [{ state: "ACTIVE", deprecated: "2027-01-01T00:00:00Z" }, "2027-01-01T00:00:00.000Z"],
    [{ state: "DEPRECATED", deprecated: "2026-02-01T00:00:00Z" }, "2026-02-01T00:00:00.000Z"],
    [{ state: "OBSOLETE" }, "2026-01-05T08:00:00.000Z"],
  ])("with the deprecation %j is deprecated at %s", (deprecated, time) => {
    const found = only(readScopes({ items: { image: [{ ...image, deprecated }] } }), "gcp.compute.image");
    expect(found.com.deprecatedAt).toBe(time);
  });
});

describe("a snapshot", () => {
  test.each([
    ["READY", "completed"],
    ["CREATING", "creating"],
    ["FAILED", "failed"],
  ])("that is %s is %s", (status, state) => {
    const found = only(readScopes({ items: { snapshot: [{ ...snapshot, status }] } }), "gcp.compute.snapshot");
    expect(found.com.state).toBe(state);
  });

  test.each([
    [{ autoCreated: true }, true],
    [
      { autoCreated: undefined, sourceSnapshotSchedulePolicy: "https://x/projects/p/regions/r/resourcePolicies/daily" },
      true,
    ],
    [{ autoCreated: undefined }, false],
  ])("with %j was made by a schedule: %s", (changes, isScheduled) => {
    const found = only(readScopes({ items: { snapshot: [{ ...snapshot, ...changes }] } }), "gcp.compute.snapshot");
    expect(found.ext.isScheduled).toBe(isScheduled);
  });
});

test("what everyone may do is refused where it names no roles", () => {
  const raw = { resource: "//compute.googleapis.com/projects/p/global/images/i", roles: [], members: ["allUsers"] };
  expect(() => readScopes({ items: { public_policy: [raw] } })).toThrow("projects/p/global/images/i has no roles");
});
