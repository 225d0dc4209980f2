/** The `replay` cloud: a snapshot instead of the clouds. */
import { ConfigError } from "../../errors.ts";
import type { ScopeResult } from "../../model/resource.ts";
import type { Cloud, PluginContext, PluginModule } from "../../plugin.ts";
import { declaration, type ReplayParams } from "./params.ts";
import type { SnapshotPart } from "./snapshot-format.ts";
import { readManifest, readPart } from "./snapshot-reader.ts";

export default {
  ...declaration,
  create: async (params: ReplayParams, context: PluginContext): Promise<Cloud> => {
    const folder = context.resolve(params.path);
    const { parts } = await readManifest(folder);
    const meant = partsOf(parts, params.audit, context.audit, params.path);
    return { read: ({ progress }) => read(folder, meant, context.audit, progress) };
  },
} satisfies PluginModule<"cloud", ReplayParams>;

/** Other scopes relate to what stage `index` holds, so all of it comes first. */
async function* read(
  folder: string,
  parts: readonly SnapshotPart[],
  audit: string,
  progress: (scope: string, waitingFor: string) => void,
): AsyncGenerator<ScopeResult> {
  for (const stage of ["index", "stream"]) {
    for (const part of parts.filter((one) => one.stage === stage)) {
      progress(part.scope.id, part.file);
      const read = await readPart(folder, part);
      yield { ...read, ledger: read.ledger.map((entry) => ({ ...entry, audit })) };
    }
  }
}

function partsOf(parts: readonly SnapshotPart[], wanted: string | undefined, running: string, path: string): readonly SnapshotPart[] {
  const audits = [...new Set(parts.map(({ audit }) => audit))];
  if (wanted !== undefined && !audits.includes(wanted)) {
    throw new ConfigError("invalid-snapshot", {
      message: `the snapshot in ${path} has no audit ${wanted}`,
      hint: `it has ${audits.join(", ") || "none"}`,
    });
  }
  const audit = wanted ?? (audits.includes(running) ? running : undefined);
  return audit === undefined ? parts : parts.filter((part) => part.audit === audit);
}
