/** The `sarif` alert: files for code scanning. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../../model/report.ts";
import type { Log, PluginContext, PluginModule, Sink } from "../../plugin.ts";
import { type SarifFile, sarifFiles } from "../../report/sarif.ts";
import { declaration, type SarifParams } from "./params.ts";

/** Page whose anchors are the ids of the built-in rules. */
const rulesUrl = "https://github.com/posturegate/posturegate/blob/main/docs/rules.md";

export default {
  ...declaration,
  create: (_params: SarifParams, { outputDirectory, log }: PluginContext): Sink => ({
    write: async () => undefined,
    done: async (report) => {
      if (report === undefined) return;
      const { files, incomplete, omitted } = sarifFiles(report, { rulesUrl });
      await removeOld(outputDirectory);
      for (const file of [...files, ...incomplete]) await writeSarif(outputDirectory, file);
      const [first] = files;
      if (first !== undefined) await writeSarif(outputDirectory, { ...first, path: "posturegate.sarif" });
      if (omitted > 0)
        log.warning(`SARIF: ${omitted} of the milder findings did not fit into GitHub's limits; findings.json has all`);
      tellIncomplete(report, incomplete.length, log);
    },
  }),
} satisfies PluginModule<"alert", SarifParams>;

/** What an earlier run left would be uploaded with this one's. */
async function removeOld(outputDirectory: string): Promise<void> {
  await rm(join(outputDirectory, "posturegate.sarif"), { force: true });
  for (const folder of ["sarif", "sarif-incomplete"]) {
    for (const name of await namesIn(join(outputDirectory, folder))) {
      if (name.endsWith(".sarif")) await rm(join(outputDirectory, folder, name));
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

async function writeSarif(outputDirectory: string, { path, log }: SarifFile): Promise<void> {
  const absolute = join(outputDirectory, path);
  await mkdir(join(absolute, ".."), { recursive: true });
  await writeFile(absolute, JSON.stringify(log));
}

/** Only where the next step may upload: elsewhere nobody has asked. */
function tellIncomplete(report: Report, files: number, log: Log): void {
  if (files === 0 || process.env["GITHUB_ACTIONS"] !== "true") return;
  const unread = new Set(
    report.findings.filter(({ status }) => status === "unknown").map(({ resource }) => resource.account),
  );
  log.warning(
    `SARIF: ${unread.size} account${unread.size === 1 ? " was" : "s were"} not completely read; their results are in sarif-incomplete/, ` +
      "because uploading them would close alerts by not having looked",
  );
}
