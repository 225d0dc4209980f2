/** The `sarif` alert: files for code scanning. */
import type { Report } from "../../model/report.ts";
import type { Log, PluginContext, PluginModule, Sink } from "../../plugin.ts";
import { rulesUrl } from "../../report/rules-page.ts";
import { sarifFiles } from "../../report/sarif.ts";
import { writeSarifFolder } from "../sarif-folder.ts";
import { declaration, type SarifParams } from "./params.ts";

export default {
  ...declaration,
  create: (_params: SarifParams, { outputDirectory, log }: PluginContext): Sink => ({
    write: async () => undefined,
    done: async (report) => {
      if (report === undefined) return;
      const sarif = sarifFiles(report, { rulesUrl });
      await writeSarifFolder(outputDirectory, sarif);
      if (sarif.omitted > 0)
        log.warning(
          `SARIF: ${sarif.omitted} of the milder findings did not fit into GitHub's limits; findings.json has all`,
        );
      tellIncomplete(report, sarif.incomplete.length, log);
    },
  }),
} satisfies PluginModule<"alert", SarifParams>;

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
