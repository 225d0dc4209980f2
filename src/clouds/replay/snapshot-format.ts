/** The snapshot's format: a folder with `manifest.json` and one compressed NDJSON file for each part that was read. */
import { z } from "zod";

/** Of the whole format; a reader refuses others. */
export const snapshotSchemaVersion = 1;

/** The file that makes a folder a snapshot. */
export const manifestName = "manifest.json";

const outcomes = ["complete", "denied", "throttled", "disabled", "cut", "failed"] as const;

const scopeSchema = z.object({
  id: z.string(),
  cloud: z.string(),
  account: z.string(),
  region: z.string(),
  name: z.string().exactOptional(),
});

/** The digest of a part, and enough of it to know what is missing should it be lost. */
const partSchema = z.object({
  audit: z.string(),
  scope: scopeSchema,
  stage: z.enum(["index", "stream"]),
  /** Relative to the snapshot's folder: `<audit>/<scope>.<stage>.<number>.ndjson.gz`. Never leads out of it. */
  file: z.string().regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*\/[A-Za-z0-9_-][A-Za-z0-9._-]*$/),
  /** Of the compressed bytes, hex. */
  sha256: z.string(),
  resources: z.int().min(0),
  /** How each API of the part ended. */
  apis: z.record(z.string(), z.enum(outcomes)),
});

/** `manifest.json`, written last: a snapshot without it is not whole. */
export const manifestSchema = z.object({
  schemaVersion: z.literal(snapshotSchemaVersion),
  /** posturegate's version that wrote it. */
  version: z.string(),
  /** The run's clock, ISO 8601, UTC: a replay's clock. */
  collectedAt: z.iso.datetime(),
  /** sha256 of the rules and of the config that judged it first. */
  rulesDigest: z.string(),
  configDigest: z.string(),
  /** All that ran, those among them that read nothing. */
  audits: z.array(z.string()),
  /** Clouds that failed: what they did not read is in no part, so a replay fails in the same way. */
  failures: z.array(z.object({ audit: z.string(), plugin: z.string(), message: z.string() })),
  parts: z.array(partSchema),
});

/** What a snapshot holds. */
export type Manifest = z.infer<typeof manifestSchema>;

/** One part of a snapshot. */
export type SnapshotPart = z.infer<typeof partSchema>;

const itemSchema = z.object({
  type: z.string(),
  raw: z.unknown(),
  collectedAt: z.string(),
  ext: z.record(z.string(), z.unknown()).exactOptional(),
  com: z.record(z.string(), z.unknown()).exactOptional(),
});

const ledgerSchema = z.object({
  audit: z.string(),
  scope: z.string(),
  api: z.string(),
  outcome: z.enum(outcomes),
  pages: z.number(),
  attempts: z.number(),
  ms: z.number(),
  permission: z.string().exactOptional(),
  message: z.string().exactOptional(),
});

/** One line of a part: a collected item, or an entry of its ledger. */
export const lineSchema = z.union([z.strictObject({ item: itemSchema }), z.strictObject({ ledger: ledgerSchema })]);

/** What a line holds. */
export type SnapshotLine = z.infer<typeof lineSchema>;
