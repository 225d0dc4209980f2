/** Writes the files that planning leaves: plan.json and plan.md. */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plan } from "../../model/plan.ts";
import { planJson } from "../../report/plan-json.ts";
import { planMarkdown } from "../../report/plan-markdown.ts";
import type { RemediationSettings } from "../../remediation/settings.ts";
import type { RunRequest } from "../request.ts";

/** GitHub shows a job summary of so many bytes. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const summaryBytes = 1_000_000;

/** Each appears whole or not at all. `issues` are the numbers of those that were opened, by the digest of their part. */
export async function writePlanFiles(
  plan: Plan,
  { overrides, publish }: RunRequest,
  settings: RemediationSettings,
  issues: ReadonlyMap<string, number> = new Map(),
): Promise<void> {
  const { outputDirectory } = overrides;
  const { label } = settings.approval;
  await mkdir(outputDirectory, { recursive: true });
  await writeWhole(join(outputDirectory, "plan.json"), planJson(plan));
  await writeWhole(
    join(outputDirectory, "plan.md"),
    planMarkdown(plan, { detail: publish, label, maxBytes: summaryBytes, issues }),
  );
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text);
  await rename(`${path}.tmp`, path);
}
