/** The `replay` cloud: a snapshot instead of the clouds. */
import { ConfigError, errorText } from "../../errors.ts";
import type { ScopeResult } from "../../model/resource.ts";
import type { Cloud, PluginContext, PluginModule, ReadContext } from "../../plugin.ts";
import { declaration, type ReplayParams } from "./params.ts";
import type { Manifest, SnapshotPart } from "./snapshot-format.ts";
import { readManifest, readPart } from "./snapshot-reader.ts";

/** What is replayed of a snapshot. */
type Recording = Pick<Manifest, "parts" | "failures">;

export default {
  ...declaration,
  create: async (params: ReplayParams, context: PluginContext): Promise<Cloud> => {
    const folder = context.resolve(params.path);
    const manifest = await readManifest(folder);
    const audit = recordedAudit(manifest, params, context.audit);
    const recording = audit === undefined ? firstOfEachScope(manifest) : recordingOf(manifest, audit);
    return { read: ({ progress }) => replay(folder, recording, context.audit, progress) };
  },
} satisfies PluginModule<"cloud", ReplayParams>;

/** The audit that is replayed; undefined for all of them. */
function recordedAudit({ audits }: Manifest, { audit, path }: ReplayParams, running: string): string | undefined {
  if (audit === undefined) return audits.includes(running) ? running : undefined;
  if (audits.includes(audit)) return audit;
  const message = `the snapshot in ${path} has no audit ${audit}`;
  throw new ConfigError("invalid-snapshot", { message, hint: `it has ${audits.join(", ") || "none"}` });
}

function recordingOf({ parts, failures }: Manifest, audit: string): Recording {
  return {
    parts: parts.filter((part) => part.audit === audit),
    failures: failures.filter((failure) => failure.audit === audit),
  };
}

/** A scope is read once in an audit, but in a snapshot by each of its audits: the first one's reading counts. */
function firstOfEachScope({ parts, failures }: Manifest): Recording {
  const auditOf = new Map<string, string>();
  for (const { scope, audit } of parts) if (!auditOf.has(scope.id)) auditOf.set(scope.id, audit);
  return { parts: parts.filter(({ scope, audit }) => auditOf.get(scope.id) === audit), failures };
}

/** Other scopes relate to what stage `index` holds, so all of it comes first. */
async function* replay(
  folder: string,
  { parts, failures }: Recording,
  audit: string,
  progress: ReadContext["progress"],
): AsyncGenerator<ScopeResult> {
  const lost = failures.map(({ plugin, message }) => `when it was recorded, cloud ${plugin} failed: ${message}`);
  for (const stage of ["index", "stream"]) {
    for (const part of parts.filter((one) => one.stage === stage)) {
      progress(part.scope.id, part.file);
      try {
        const read = await readPart(folder, part);
        yield { ...read, ledger: read.ledger.map((entry) => ({ ...entry, audit })) };
      } catch (error) {
        const message = `part ${part.file} of the snapshot cannot be read: ${errorText(error)}`;
        const apis = apisOf(part, parts);
        // Without an API to be unknown in the ledger, the estate would only look smaller than it is.
        if (apis.length === 0) lost.push(message);
        yield unreadPart(part, apis, { audit, message });
      }
    }
  }
  if (lost.length > 0)
    throw new ConfigError(
      "invalid-snapshot",
      lost.map((message) => ({ message })),
    );
}

/** A part of which nothing is known but that its scope was not seen whole. */
function unreadPart(
  { scope, stage }: SnapshotPart,
  apis: readonly string[],
  why: { readonly audit: string; readonly message: string },
): ScopeResult {
  const ended = { outcome: "failed", pages: 0, attempts: 0, ms: 0 } as const;
  return { scope, stage, resources: [], ledger: apis.map((api) => ({ scope: scope.id, api, ...ended, ...why })) };
}

/** The APIs of a scope: which of them listed the resources of one part is not written down anywhere. */
function apisOf({ scope, audit }: SnapshotPart, parts: readonly SnapshotPart[]): string[] {
  const ofScope = parts.filter((part) => part.scope.id === scope.id && part.audit === audit);
  return [...new Set(ofScope.flatMap(({ apis }) => Object.keys(apis)))].sort();
}
