/** Audits the estate with one fault, by the built program, and says what of the promise was not kept. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Report } from "../../src/model/report.ts";
import type { LedgerEntry } from "../../src/model/scope.ts";
import { withAccess } from "../estate/builders/access.ts";
import { ordinaryEstate } from "../estate/ordinary.ts";
import type { PlacedFault } from "../estate/server/faults.ts";
import { type EstateServer, startEstateServer } from "../estate/server/server.ts";
import { config, type FaultCase, size } from "./fault-case.ts";

/** What became of one fault. */
export interface CaseResult {
  /** How the API ended in the ledger. */
  readonly outcome: string;
  /** What was promised and not kept; empty: all is well. */
  readonly problems: readonly string[];
}

/** What a run tells of itself in findings.json. */
type Findings = Pick<Report, "ledger" | "findings" | "verdict" | "evaluations">;

interface AuditRun {
  readonly exitCode: number;
  readonly ms: number;
  readonly findings: Findings | undefined;
}

/** Longer than the limits of the config allow a run to take. */
const patienceMs = 75_000;

/** One estate server and one folder, in which cases are run one after the other. */
export class FaultBench {
  readonly #server: EstateServer;
  readonly #folder: string;
  readonly #faultless: Findings;

  private constructor(server: EstateServer, folder: string, faultless: Findings) {
    this.#server = server;
    this.#folder = folder;
    this.#faultless = faultless;
  }

  /** Throws where the audit does not pass without any fault: then a case would show nothing. */
  static async start(): Promise<FaultBench> {
    const server = await startEstateServer({ estate: withAccess(ordinaryEstate(size)) });
    const folder = mkdtempSync(join(tmpdir(), "posturegate-faults-"));
    writeFileSync(join(folder, "posturegate.yaml"), config);
    const { exitCode, findings } = await audit(server, folder);
    if (exitCode !== 0 || findings === undefined)
      throw new Error(`without a fault the audit ends with exit ${exitCode}`);
    return new FaultBench(server, folder, findings);
  }

  /** Whether the audit makes the call at all: an API that no rule needs is not asked. */
  makes({ api, apis, scope }: FaultCase): boolean {
    const isReading = apis.includes(api);
    return !isReading || this.#faultless.ledger.some((entry) => entry.scope === scope && entry.api === api);
  }

  async run(faultCase: FaultCase): Promise<CaseResult> {
    const run = await this.#auditWith([faultCase.placed]);
    if (run.findings === undefined)
      return { outcome: "no report", problems: [`exit ${run.exitCode}, no findings.json`] };
    const { findings } = run;
    const entry = entryOf(findings, faultCase);
    const outcome = entry?.outcome ?? "not there";
    const isRead = outcome === "complete" || (entry === undefined && run.exitCode === 0);
    return {
      outcome: isRead ? "complete" : outcome,
      problems: [
        ...(isExpected(faultCase, isRead ? "complete" : outcome) ? [] : [`ended ${outcome}`]),
        ...(run.exitCode === 0 ? this.#passProblems(run) : refusalProblems(run, isRead)),
        ...(isRead || run.exitCode === 0 ? [] : causeProblems(findings, faultCase)),
        ...restProblems(findings, this.#faultless, faultCase),
      ],
    };
  }

  async close(): Promise<void> {
    await this.#server.close();
    rmSync(this.#folder, { recursive: true });
  }

  /** What was not read may pass only if it decided nothing: everything else has decided every evaluation as without the fault. */
  #passProblems({ findings }: AuditRun): string[] {
    const [now, before] = [findings?.evaluations, this.#faultless.evaluations].map((counts) => JSON.stringify(counts));
    return findings?.verdict === "passed" && now === before ? [] : [`passed with evaluations ${now}, not ${before}`];
  }

  async #auditWith(faults: readonly PlacedFault[]): Promise<AuditRun> {
    this.#server.setFaults(faults);
    return audit(this.#server, this.#folder);
  }
}

async function audit({ url, identityTokenUrl }: EstateServer, cwd: string): Promise<AuditRun> {
  const output = join(cwd, "posturegate-out");
  rmSync(output, { recursive: true, force: true });
  const env = {
    HOME: cwd,
    AWS_ENDPOINT_URL: url,
    ACTIONS_ID_TOKEN_REQUEST_URL: identityTokenUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "estate-request-token",
  };
  const start = performance.now();
  const exitCode = await new Promise<number>((done) => {
    const program = resolve("dist/cli/index.js");
    const child = execFile(process.execPath, [program, "audit"], { cwd, env, timeout: patienceMs }, () =>
      done(child.exitCode ?? -1),
    );
  });
  const ms = performance.now() - start;
  try {
    const findings = JSON.parse(readFileSync(join(output, "findings.json"), "utf8")) as Findings;
    return { exitCode, ms, findings };
  } catch {
    // Without a report the case has failed, and says so.
    return { exitCode, ms, findings: undefined };
  }
}

/** What the ledger says of the API; of a login what it says of everything in the scope that stands for it. */
function entryOf({ ledger }: Findings, { api, scope, apis }: FaultCase): LedgerEntry | undefined {
  const own = ledger.filter((entry) => entry.scope === scope);
  return own.find((entry) => entry.api === api) ?? own.find((entry) => apis.includes(entry.api));
}

function isExpected({ kind, api }: FaultCase, outcome: string): boolean {
  const isTransient = kind.outcomes.includes("complete");
  // What a login met is told in words; only that it did not succeed is for the ledger.
  if (isLogin(api) || isTransient) return isTransient === (outcome === "complete");
  // On a slow machine the time of a call may be over before its last attempt is.
  return outcome === "cut" || kind.outcomes.some((one) => one === outcome);
}

function isLogin(api: string): boolean {
  return /^(?:sts|github|organizations):|^ec2:DescribeRegions$/.test(api);
}

function refusalProblems({ exitCode, findings }: AuditRun, isRead: boolean): string[] {
  const isHonest = !isRead && exitCode === 3 && findings?.verdict === "not-established";
  return isHonest ? [] : [`verdict ${findings?.verdict}, exit ${exitCode}`];
}

/** At least one unknown names the scope, the API and, of what was denied, the permission. */
function causeProblems({ findings }: Findings, { api, kind, scope, apis, permission }: FaultCase): string[] {
  const causes = findings.flatMap(({ status, cause }) => (status === "unknown" && cause !== undefined ? [cause] : []));
  const own = causes.filter((cause) => cause.scope === scope && apis.includes(cause.api ?? ""));
  if (own.length === 0) return ["no unknown names scope and API"];
  // What GitHub refuses is no matter of a cloud's permissions.
  if (kind.fault.kind !== "deny" || api.startsWith("github:") || own.some((cause) => cause.permission === permission))
    return [];
  return [`no cause names ${permission}`];
}

/** What the fault has nothing to do with is read and judged as without it. */
function restProblems(findings: Findings, faultless: Findings, { scope, apis, sparesOthers }: FaultCase): string[] {
  if (!sparesOthers) return [];
  const lost = faultless.ledger.filter((entry) => {
    const now = findings.ledger.find((one) => one.scope === entry.scope && one.api === entry.api);
    const isOwn = entry.scope === scope && apis.includes(entry.api);
    const isOfAccount = scope.endsWith(":global") && entry.scope.startsWith(scope.slice(0, -"global".length));
    const isOfOthers =
      scope.endsWith(":organization") && !entry.scope.startsWith(scope.slice(0, -"organization".length));
    return !isOwn && !isOfAccount && !isOfOthers && now?.outcome !== "complete";
  });
  return lost.length === 0 ? [] : [`${lost.length} other APIs were not read, ${lost[0]?.scope} ${lost[0]?.api}`];
}
