import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import plugin from "../../../src/alerts/sarif/plugin.ts";
import type { Report } from "../../../src/model/report.ts";
import { contextIn } from "../../clouds/plugin-context.ts";
import { temporaryFolder } from "../../clouds/temporary-folder.ts";
import { cleanReport, failingReport, unknownReport } from "../../report/sample-report.ts";

async function written(report: Report, before: (out: string) => void = () => undefined) {
  const folder = await temporaryFolder();
  const out = join(folder, "out");
  before(out);
  const warnings: string[] = [];
  const silent = (): void => undefined;
  const log = { debug: silent, info: silent, error: silent, warning: (text: string) => void warnings.push(text) };
  const alert = plugin.create({}, contextIn(folder, { log }));
  await alert.write([]);
  await alert.done(report);
  return { out, warnings };
}

test("a clean report is files with empty runs, the first of them twice", async () => {
  const { out, warnings } = await written(cleanReport());
  const [name = ""] = readdirSync(join(out, "sarif"));
  expect(readFileSync(join(out, "sarif", name), "utf8")).toBe(readFileSync(join(out, "posturegate.sarif"), "utf8"));
  expect(existsSync(join(out, "sarif-incomplete"))).toBe(false);
  expect(warnings).toEqual([]);
});

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["", false],
  ["true", true],
])(
  "what was not completely read is put where no upload finds it, and said in a workflow: %j",
  async (value, isSaid) => {
    vi.stubEnv("GITHUB_ACTIONS", value);
    const { out, warnings } = await written(unknownReport());
    expect(readdirSync(join(out, "sarif-incomplete")).length).toBeGreaterThan(0);
    expect(warnings.join().includes("not completely read")).toBe(isSaid);
  },
);

test("what an earlier run left is taken away, and nothing else", async () => {
  const { out } = await written(failingReport(), (folder) => {
    mkdirSync(join(folder, "sarif"), { recursive: true });
    mkdirSync(join(folder, "sarif-incomplete"));
    writeFileSync(join(folder, "sarif", "posturegate-99.sarif"), "old");
    writeFileSync(join(folder, "sarif", "mine.txt"), "mine");
    writeFileSync(join(folder, "sarif-incomplete", "posturegate-01.sarif"), "old");
  });
  expect(existsSync(join(out, "sarif", "posturegate-99.sarif"))).toBe(false);
  expect(readFileSync(join(out, "sarif", "mine.txt"), "utf8")).toBe("mine");
});
