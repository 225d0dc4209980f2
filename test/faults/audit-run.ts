/** Audits the estate of a cloud with faults, by the built program in a process and a folder of its own. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Report } from "../../src/model/report.ts";
import type { FaultedCloud, MetFault, ServedCloud } from "./faulted-cloud.ts";

/** What a run tells of itself in findings.json. */
export type Findings = Pick<Report, "ledger" | "findings" | "verdict" | "evaluations">;

export interface AuditRun {
  readonly exitCode: number;
  /** Undefined where it left no report. */
  readonly findings: Findings | undefined;
}

/** Longer than the limits of the config allow a run to take. */
const patienceMs = 75_000;

/** Rejects where the server was asked what its cloud does not know: then the run shows nothing. */
export async function auditWith(cloud: FaultedCloud, faults: readonly MetFault[]): Promise<AuditRun> {
  const served = await cloud.serve(faults);
  const cwd = mkdtempSync(join(tmpdir(), "posturegate-faults-"));
  try {
    const exitCode = await audit(cwd, served);
    return { exitCode, findings: findingsIn(cwd) };
  } finally {
    rmSync(cwd, { recursive: true });
    await served.close();
  }
}

/** A run without faults. Throws unless it passes: then a fault would show nothing. */
export async function faultlessRun(cloud: FaultedCloud): Promise<Findings> {
  const { exitCode, findings } = await auditWith(cloud, []);
  if (exitCode === 0 && findings !== undefined) return findings;
  throw new Error(`without a fault the audit of ${cloud.title} ends with exit ${exitCode}`);
}

async function audit(cwd: string, { config, environment }: ServedCloud): Promise<number> {
  writeFileSync(join(cwd, "posturegate.yaml"), config);
  const options = { cwd, env: { HOME: cwd, ...environment }, timeout: patienceMs };
  return new Promise((done) => {
    const program = resolve("dist/cli/index.js");
    const child = execFile(process.execPath, [program, "audit"], options, () => done(child.exitCode ?? -1));
  });
}

function findingsIn(cwd: string): Findings | undefined {
  try {
    return JSON.parse(readFileSync(join(cwd, "posturegate-out/findings.json"), "utf8")) as Findings;
  } catch {
    // Without a report the case has failed, and says so.
    return undefined;
  }
}
