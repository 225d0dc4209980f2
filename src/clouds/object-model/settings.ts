/** Declares settings of an account in a region. */
import type { ObjectType } from "../../model/resource-model.ts";
import type { Facts } from "./facts.ts";

export const diskEncryptionDefault = {
  name: "disk_encryption_default",
  doc: "Whether new disks are encrypted without being asked.",
  fields: { isEnabled: { type: "bool", doc: "Whether it is switched on." } },
} as const satisfies ObjectType;

export const publicSharingBlock = {
  name: "public_sharing_block",
  doc: "Whether copies can be shared with everyone.",
  fields: {
    blocks: { type: "string", doc: "`all`: and what was shared is no more; `new`: what is shared stays; `none`." },
    copies: { type: "int", doc: "How many copies of the kind that it is about the account has in the region." },
  },
} as const satisfies ObjectType;

export const metadataDefaults = {
  name: "metadata_defaults",
  doc: "What the metadata service of new machines is like where nothing else says so.",
  fields: {
    requiresTokens: {
      type: "bool",
      doc: "Whether it asks for session tokens (IMDSv2); absent: no preference.",
      optional: true,
    },
    isEnabled: { type: "bool", doc: "Whether it answers at all; absent: no preference.", optional: true },
    hopLimit: { type: "int", doc: "How many network hops its answer survives; absent: no preference.", optional: true },
    machines: { type: "int", doc: "How many machines, and templates for machines, the account has in the region." },
  },
} as const satisfies ObjectType;

export const machineDefaults = {
  name: "machine_defaults",
  doc: "What machines of an account are like where nothing else says so.",
  fields: {},
} as const satisfies ObjectType;

/** Of markers that are no resources of their own. */
export const marker = {
  name: "marker",
  doc: "Says something of another resource, which rules read there.",
  fields: {},
} as const satisfies ObjectType;

/** Of what is listed and stored, and of which everything that rules read is the provider's own. */
export const plainResource = {
  name: "resource",
  doc: "Something that the common object model says no more of.",
  fields: {},
} as const satisfies ObjectType;

export type DiskEncryptionDefaultFacts = Facts<typeof diskEncryptionDefault>;
export type PublicSharingBlockFacts = Facts<typeof publicSharingBlock, unknown, "copies">;
export type MetadataDefaultsFacts = Facts<typeof metadataDefaults, unknown, "machines">;
