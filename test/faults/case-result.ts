/** Says what became of a fault, and what of the promise was not kept. */
import type { LedgerEntry } from "../../src/model/scope.ts";
import type { AuditRun, Findings } from "./audit-run.ts";
import type { FaultCase } from "./faulted-cloud.ts";

/** What became of one fault. */
export interface CaseResult {
  /** How the API ended in the ledger. */
  readonly outcome: string;
  /** What was promised and not kept; empty: all is well. */
  readonly problems: readonly string[];
}

/** A run, the cases that were tried in it, and what the same audit finds without a fault. */
export interface TriedRun {
  readonly run: AuditRun;
  readonly cases: readonly FaultCase[];
  readonly faultless: Findings;
}

/** Of each case of a run, in their order. */
export function caseResults(tried: TriedRun): CaseResult[] {
  const { run, cases } = tried;
  const { findings } = run;
  if (findings === undefined) {
    return cases.map(() => ({ outcome: "no report", problems: [`exit ${run.exitCode}, no findings.json`] }));
  }
  const ofRest = restProblems(findings, tried);
  return cases.map((faultCase) => {
    const outcome = entryOf(findings, faultCase)?.outcome ?? "not there";
    const isRead = outcome === "complete" || (outcome === "not there" && run.exitCode === 0);
    const ended = isRead ? "complete" : outcome;
    return {
      outcome: ended,
      problems: [
        ...(isExpected(faultCase, ended) ? [] : [`ended ${outcome}`]),
        ...verdictProblems({ run, ended, faultless: tried.faultless }),
        ...(isRead || run.exitCode === 0 ? [] : causeProblems(findings, faultCase, ended)),
        ...ofRest,
      ],
    };
  });
}

/** What the ledger says of the API; of a login what it says of everything in the scope that stands for it. */
function entryOf({ ledger }: Findings, { call: { api, scope, apis } }: FaultCase): LedgerEntry | undefined {
  const own = ledger.filter((entry) => entry.scope === scope);
  return own.find((entry) => entry.api === api) ?? own.find((entry) => apis.includes(entry.api));
}

function isExpected({ kind, call }: FaultCase, outcome: string): boolean {
  const isTransient = kind.outcomes.includes("complete");
  // What a login met is told in words; only that it did not succeed is for the ledger.
  if (call.isLogin || isTransient) return isTransient === (outcome === "complete");
  // On a slow machine the time of a call may be over before its last attempt is.
  return outcome === "cut" || kind.outcomes.some((one) => one === outcome);
}

/** What was not read is not established, unless it decided nothing. */
function verdictProblems({ run, ended, faultless }: { run: AuditRun; ended: string; faultless: Findings }): string[] {
  const { exitCode, findings } = run;
  const told = `verdict ${findings?.verdict}, exit ${exitCode}`;
  if (exitCode === 3 && ended !== "complete") return findings?.verdict === "not-established" ? [] : [told];
  if (exitCode !== 0 || findings?.verdict !== "passed") return [told];
  return passProblems(findings.evaluations, faultless.evaluations, ended);
}

/**
 * Where it passes, everything else has decided every evaluation as without the fault. Where a service is switched off
 * there is nothing to judge, and less may pass.
 */
function passProblems(now: Findings["evaluations"], before: Findings["evaluations"], ended: string): string[] {
  const isSame = JSON.stringify(now) === JSON.stringify(before);
  const isLess = ended === "disabled" && now.pass <= before.pass && now.fail <= before.fail;
  return isSame || isLess ? [] : [`passed with evaluations ${JSON.stringify(now)}, not ${JSON.stringify(before)}`];
}

/** At least one unknown names the scope, the API and, of what was denied, the permission. */
function causeProblems({ findings }: Findings, { call, kind }: FaultCase, ended: string): string[] {
  // What refers to things of a service that is switched off is unknown for not finding them.
  if (ended === "disabled") return [];
  const causes = findings.flatMap(({ status, cause }) => (status === "unknown" && cause !== undefined ? [cause] : []));
  const own = causes.filter(({ scope, api = "" }) => scope === call.scope && call.apis.includes(api));
  if (own.length === 0) return ["no unknown names scope and API"];
  const { kind: fault } = kind.fault;
  const permission = fault === "left-out" ? (call.ownPermission ?? call.permission) : call.permission;
  const isDenial = fault === "left-out" || fault === "deny";
  if (!isDenial || permission === undefined || own.some((cause) => cause.permission === permission)) return [];
  return [`no cause names ${permission}`];
}

/** What the faults have nothing to do with is read and judged as without them. */
function restProblems(findings: Findings, { cases, faultless }: TriedRun): string[] {
  const lost = faultless.ledger.filter((entry) => {
    const now = findings.ledger.find((one) => one.scope === entry.scope && one.api === entry.api);
    return !cases.some(({ call }) => call.touches(entry)) && now?.outcome !== entry.outcome;
  });
  return lost.length === 0 ? [] : [`${lost.length} other APIs were not read, ${lost[0]?.scope} ${lost[0]?.api}`];
}
