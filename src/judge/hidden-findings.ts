/** What a weaker gate would hide: two reports on the same state compared. */
import type { Finding } from "../model/finding.ts";
import type { HiddenFinding, Weakening } from "../model/preview.ts";
import type { Report } from "../model/report.ts";
import type { Change } from "./weakenings.ts";

/** What follows from changes of a gate. */
export interface Effects {
  readonly weakenings: readonly Weakening[];
  /** Findings that only the changed gate shows. */
  readonly added: number;
}

/** A report as far as it is compared. */
type Judged = Pick<Report, "findings">;

/** Each change with what it hides: findings that are shown no more, and findings and unknowns that count no more. */
export function effectsOf(changes: readonly Change[], before: Judged, after: Judged): Effects {
  const all = new Map(after.findings.map((finding) => [keyOf(finding), finding]));
  const told = toldIn(after);
  const counting = before.findings.filter(counts);
  const hidden = counting.filter((finding) => {
    const now = all.get(keyOf(finding));
    return now === undefined ? !told.has(keyOf(finding)) : !counts(now) || (finding.gates && !now.gates);
  });
  const unknown = counting.filter(({ status }) => status === "unknown").filter((finding) => !hidden.includes(finding));
  const hiddenBy = ({ explains, acceptsUnknowns }: Change): HiddenFinding[] | undefined => {
    if (acceptsUnknowns === true) return unknown.map(hiddenFinding);
    if (explains === undefined) return undefined;
    return hidden.filter((finding) => explains(finding, all.get(keyOf(finding)))).map(hiddenFinding);
  };
  const known = toldIn(before);
  return {
    weakenings: changes.map((change) => weakening(change, hiddenBy(change))),
    added: after.findings.filter((finding) => isOpen(finding) && !known.has(keyOf(finding))).length,
  };
}

/** The changes where there is no state to judge them on. */
export function withoutEffects(changes: readonly Change[]): Weakening[] {
  return changes.map((change) => weakening(change, undefined));
}

function weakening({ kind, text, place }: Change, hides: Weakening["hides"]): Weakening {
  return { kind, text, ...(place === undefined ? {} : { place }), hides };
}

function isOpen({ status, exemption }: Finding): boolean {
  return status === "fail" && exemption === undefined;
}

/** An open finding counts whether it gates or not; an unknown only if the gate counts it. */
function counts(finding: Finding): boolean {
  return isOpen(finding) || (finding.status === "unknown" && finding.gates);
}

/** Open findings, and those that they include. */
function toldIn({ findings }: Judged): Set<string> {
  const open = findings.filter(isOpen);
  const included = open.flatMap(({ audit, includes = [] }) =>
    includes.map(({ fingerprint }) => keyOf({ audit, fingerprint })),
  );
  return new Set([...open.map(keyOf), ...included]);
}

function keyOf({ audit, fingerprint }: Pick<Finding, "audit" | "fingerprint">): string {
  return `${audit}\0${fingerprint}`;
}

function hiddenFinding({ status, rule, title, severity, fingerprint, resource }: Finding): HiddenFinding {
  return { status, rule, title, severity, fingerprint, resource: resource.name };
}
