/** Whose key a disk, a snapshot or an image is encrypted with. */
import type { protos } from "@google-cloud/compute";
import type { RawObject } from "../../modelling/raw-object.ts";

type Key = protos.google.cloud.compute.v1.ICustomerEncryptionKey;

/** Facts of `com` on encryption. */
export interface EncryptionFacts {
  readonly encryption: "platform" | "customer-managed" | "customer-supplied";
  /** The key of Cloud KMS, without its version. */
  readonly key: string | undefined;
}

/**
 * Everything at rest is encrypted; without a key of its own by one that Google keeps. Of supplied keys the API gives a digest.
 * https://docs.cloud.google.com/compute/docs/disks/disk-encryption
 */
export function encryptionOf(key: RawObject<Key> | undefined): EncryptionFacts {
  const managed = key?.text("kmsKeyName");
  if (managed !== undefined) {
    return { encryption: "customer-managed", key: managed.replace(/\/cryptoKeyVersions\/[^/]*$/, "") };
  }
  const isSupplied = key !== undefined && (key.has("sha256") || key.has("rawKey") || key.has("rsaEncryptedKey"));
  return { encryption: isSupplied ? "customer-supplied" : "platform", key: undefined };
}
