import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import plugin from "../../../src/alerts/jobsummary/plugin.ts";
import { summaryMarkdown } from "../../../src/report/summary.ts";
import { contextIn } from "../../clouds/plugin-context.ts";
import { temporaryFolder } from "../../clouds/temporary-folder.ts";
import { failingReport } from "../../report/sample-report.ts";

afterEach(() => vi.unstubAllEnvs());

test.each(["details", "counts"] as const)(
  "the summary is added to what the step has said, with %s",
  async (publish) => {
    const folder = await temporaryFolder();
    const file = join(folder, "summary");
    writeFileSync(file, "before\n");
    vi.stubEnv("GITHUB_STEP_SUMMARY", file);
    await plugin.create({}, contextIn(folder, { publish })).done(failingReport());
    expect(readFileSync(file, "utf8")).toBe(`before\n${summaryMarkdown(failingReport(), { detail: publish })}`);
  },
);

test("outside a workflow it does nothing", async () => {
  vi.stubEnv("GITHUB_STEP_SUMMARY", "");
  const folder = await temporaryFolder();
  await expect(plugin.create({}, contextIn(folder)).done(failingReport())).resolves.toBeUndefined();
});

test("a summary that cannot be written is a failure", async () => {
  const folder = await temporaryFolder();
  vi.stubEnv("GITHUB_STEP_SUMMARY", join(folder, "no", "such", "folder"));
  await expect(plugin.create({}, contextIn(folder)).done(failingReport())).rejects.toThrow("ENOENT");
});
