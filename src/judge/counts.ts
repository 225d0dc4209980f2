/** Counts findings, as they are printed and put in outputs. */
import type { Finding, FixedFinding } from "../model/finding.ts";
import type { Counts } from "../model/report.ts";
import type { Severity } from "../model/severity.ts";

/** Exempted findings count as exempted only; unknowns as unknown only. */
export function countsOf(findings: readonly Finding[], fixed: readonly FixedFinding[]): Counts {
  const fails = findings.filter(({ status }) => status === "fail");
  const open = fails.filter(({ exemption }) => exemption === undefined);
  const unknowns = findings.filter(({ status }) => status === "unknown");
  const ofSeverity = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  return {
    critical: ofSeverity("critical"),
    high: ofSeverity("high"),
    medium: ofSeverity("medium"),
    low: ofSeverity("low"),
    informational: ofSeverity("informational"),
    findings: open.length,
    new: open.filter(({ state }) => state === "new").length,
    existing: open.filter(({ state }) => state === "existing").length,
    exempted: fails.length - open.length,
    fixed: fixed.length,
    unknown: unknowns.length,
    unknownCounted: unknowns.filter(({ gates }) => gates).length,
  };
}
