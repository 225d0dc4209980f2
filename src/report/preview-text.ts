/** The words for what a pull request changes about the gate: the same in every report. */
import type { HiddenFinding, Preview, Weakening } from "../model/preview.ts";
import { byText } from "../model/order.ts";
import { severities, worstFirst } from "../model/severity.ts";
import { count } from "./verdict-text.ts";

/** What each kind is called; says nothing of names. */
export const weakeningWords: Readonly<Record<Weakening["kind"], string>> = {
  "audit-dropped": "audit dropped",
  "cloud-dropped": "cloud dropped",
  "cloud-changed": "cloud changed",
  "event-dropped": "event plugin dropped",
  "event-changed": "event plugin changed",
  "rule-removed": "rule removed",
  "rule-changed": "rule changed",
  "severity-lowered": "severity lowered",
  "gate-loosened": "gate loosened",
  "exemption-added": "exemption added",
  "exemption-widened": "exemption widened",
  "baseline-widened": "baseline widened",
};

/** Said at the top: nobody should take the verdict for that of the branch. */
export const previewMeaning = "The verdict is that of the base: none of this counts until it is merged.";

/** What hides most comes first; what may hide anything, because nobody can tell, comes before all. */
export function byEffect(weakenings: readonly Weakening[]): Weakening[] {
  return weakenings.toSorted((a, b) => effect(b) - effect(a) || (b.hides?.length ?? 0) - (a.hides?.length ?? 0));
}

function effect({ hides }: Weakening): number {
  if (hides === undefined) return severities.length;
  return Math.max(-1, ...hides.map(({ severity }) => severities.indexOf(severity)));
}

/** Findings before unknowns, each worst first. */
export function worstHidden(hides: readonly HiddenFinding[]): HiddenFinding[] {
  return hides.toSorted((a, b) => byText(a.status, b.status) || worstFirst(a.severity, b.severity));
}

/** `would hide 3 findings and 1 unknown`; undefined where nothing at all can be told without the state. */
export function effectText({ hides }: Weakening, { basis }: Preview): string | undefined {
  if (hides === undefined)
    return "missing" in basis ? undefined : "what it would hide cannot be told without reading the clouds";
  const unknowns = hides.filter(({ status }) => status === "unknown").length;
  const parts = [
    ...(hides.length > unknowns ? [count(hides.length - unknowns, "finding")] : []),
    ...(unknowns > 0 ? [count(unknowns, "unknown")] : []),
  ];
  return `would hide ${parts.length === 0 ? "nothing now" : parts.join(" and ")}`;
}

/** How bad a hidden finding is; of an unknown nobody knows. */
export function hiddenWord({ status, severity }: HiddenFinding): string {
  return status === "unknown" ? "unknown" : severity;
}

/** What the effects rest on, without a full stop. May quote GitHub. */
export function basisText({ basis, added }: Preview): string {
  if ("missing" in basis) return `What this would hide is not known: ${basis.missing}`;
  const judged = `Judged on what was read on ${basis.collectedAt.slice(0, 16).replace("T", " ")} UTC`;
  return added === 0 ? judged : `${judged}; ${count(added, "finding")} would be new`;
}
