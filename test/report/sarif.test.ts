import { expect, test } from "vitest";
import { sarifFiles } from "../../src/report/sarif.ts";
import {
  cleanReport,
  failingReport,
  hostileReport,
  hugeReport,
  sampleFinding,
  sampleLedger,
  sampleReport,
} from "./sample-report.ts";
import { githubProblems, multitoolProblems, sarifProblems, schemaProblems } from "./validate-sarif.ts";

const options = { rulesUrl: "https://github.com/example/posturegate/blob/main/docs/rules.md" };

function manyAccounts(accounts: number): ReturnType<typeof sampleReport> {
  const ledger = Array.from({ length: accounts }, (_, index) =>
    sampleLedger({
      scope: `aws:${String(index).padStart(12, "0")}:eu-west-1`,
      outcome: index % 5 === 0 ? "denied" : "complete",
    }),
  );
  return sampleReport({ ledger });
}

test("what was completely read is one file, valid for the schema, the multitool and GitHub", async () => {
  const report = sampleReport({
    findings: [
      sampleFinding(),
      sampleFinding({ location: { file: "infra/main file.tf", line: 9 }, rule: "other", severity: "informational" }),
    ],
  });
  const { files, incomplete, omitted } = sarifFiles(report, options);
  expect(files.map((file) => file.path)).toEqual(["sarif/posturegate-01.sarif"]);
  expect({ incomplete, omitted }).toEqual({ incomplete: [], omitted: 0 });
  for (const file of files) expect(await sarifProblems(file.log)).toEqual([]);
});

test("what was not completely read goes elsewhere, so that no upload closes its alerts", () => {
  const { files, incomplete } = sarifFiles(failingReport(), options);
  expect(files).toEqual([]);
  expect(incomplete.map((file) => file.path)).toEqual(["sarif-incomplete/posturegate-01.sarif"]);
});

test("a file holds at most twenty runs, and every category is in exactly one", () => {
  const { files, incomplete } = sarifFiles(manyAccounts(60), options);
  expect(files.map((file) => file.log.runs.length)).toEqual([20, 20, 8]);
  expect(incomplete.map((file) => file.log.runs.length)).toEqual([12]);
  const ids = [...files, ...incomplete].flatMap((file) => file.log.runs.map((run) => run.automationDetails?.id));
  expect(new Set(ids).size).toBe(60);
});

test("a file that would be too large is split between runs", () => {
  const ledger = ["a", "b", "c"].map((account) => sampleLedger({ scope: `aws:${account}:eu-west-1` }));
  const findings = ledger.flatMap(({ scope }) => hugeReport(40).findings.map((finding) => ({ ...finding, scope })));
  const { files, omitted } = sarifFiles(sampleReport({ ledger, findings }), {
    ...options,
    limits: { bytesPerFile: 140_000 },
  });
  expect(files.map((file) => file.log.runs.length)).toEqual([2, 1]);
  expect(omitted).toBe(0);
});

test("thirty thousand findings of one account are cut to what GitHub shows, and counted", () => {
  const { files, omitted } = sarifFiles(hugeReport(30_000), options);
  expect(omitted).toBe(25_000);
  expect(files.flatMap((file) => githubProblems(file.log))).toEqual([]);
});

test("the multitool finds nothing wrong with hostile text", async () => {
  const { incomplete } = sarifFiles(hostileReport(), options);
  const log = incomplete[0]?.log;
  if (log === undefined) throw new Error("the sample has no file");
  expect(await multitoolProblems(log)).toEqual([]);
});

test("the validation finds what is wrong", async () => {
  const [file] = sarifFiles(sampleReport({ findings: [sampleFinding()] }), options).files;
  if (file === undefined) throw new Error("the sample has no file");
  const log = structuredClone(file.log);
  const [run] = log.runs;
  const [result] = run?.results ?? [];
  if (run === undefined || result === undefined) throw new Error("the sample has no result");
  result.ruleIndex = 5;
  expect(await multitoolProblems(log)).not.toEqual([]);
  expect(githubProblems(log)).toEqual([`${result.ruleId}: ruleIndex points elsewhere`]);
  Object.assign(result, { level: "critical" });
  expect(await schemaProblems(log)).not.toEqual([]);
});

test("the same report is the same files, whatever the order of its findings", () => {
  const report = failingReport();
  const reversed = { ...report, findings: report.findings.toReversed(), ledger: report.ledger.toReversed() };
  expect(sarifFiles(reversed, options)).toEqual(sarifFiles(report, options));
  expect(sarifFiles(cleanReport(), options)).toEqual(sarifFiles(cleanReport(), options));
});
