/** The one place that knows the names and the audit metadata that Cloudmarker stamped on what its sinks got. */
import type { PluginKind, SinkRecord } from "./plugin.ts";

/** A plugin as Cloudmarker names it: `audit_key` + `_` + its config key is its worker. */
interface Worker {
  /** Config key. */
  readonly key: string;
  /** Short name or path of the plugin. */
  readonly plugin: string;
  readonly kind: PluginKind;
}

/** Which way a record went. */
export interface RecordWay {
  readonly audit: string;
  /** The run's clock. */
  readonly startedAt: Date;
  readonly origin: Worker;
  readonly target: Worker;
}

/**
 * The record with `record_type`, `cloud_type`, `reference`, `audit_key`, `audit_version` and `origin_*`, `target_*` in
 * `com`, so that what was built on Cloudmarker's stores goes on working. The metadata wins over fields of the same name.
 */
export function cloudmarkerRecord(record: SinkRecord, { audit, startedAt, origin, target }: RecordWay): SinkRecord {
  const com: Readonly<Record<string, unknown>> = record.com;
  return {
    ...record,
    // Of a finding the resource's own record type is gone, as it was in Cloudmarker.
    ext: { record_type: com["type"], ...record.ext, ...(origin.kind === "event" ? { record_type: com["type"] } : {}) },
    com: {
      ...com,
      record_type: com["type"],
      cloud_type: com["cloud"],
      reference: referenceOf(com),
      audit_key: audit,
      audit_version: auditVersion(startedAt),
      ...stamps("origin", audit, origin),
      ...stamps("target", audit, target),
    },
  };
}

/** A resource refers to itself, a finding to its resource. */
function referenceOf(com: Readonly<Record<string, unknown>>): unknown {
  const resource = com["resource"];
  return typeof resource === "object" && resource !== null && "id" in resource ? resource.id : com["id"];
}

function stamps(side: "origin" | "target", audit: string, { key, plugin, kind }: Worker): Record<string, string> {
  return {
    [`${side}_key`]: key,
    [`${side}_class`]: plugin,
    [`${side}_worker`]: `${audit}_${key}`,
    [`${side}_type`]: kind,
  };
}

/** `YYYYmmdd_HHMMSS`, UTC: the same for every record of a run. */
function auditVersion(startedAt: Date): string {
  return startedAt.toISOString().slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "_");
}
