/** The baseline file: the findings known at a moment. */
import { z } from "zod";
import type { Baseline, BaselineEntry } from "../model/baseline.ts";
import type { Finding } from "../model/finding.ts";
import { byText } from "../model/order.ts";
import type { Report } from "../model/report.ts";
import { severities } from "../model/severity.ts";

const resourceSchema = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  cloud: z.string(),
  account: z.string(),
  region: z.string(),
});

const baselineSchema = z.object({
  schemaVersion: z.literal(1),
  writtenAt: z.string(),
  scopes: z.array(z.string()),
  findings: z.array(
    z.object({
      fingerprint: z.string(),
      rule: z.string(),
      title: z.string(),
      severity: z.enum(severities),
      resource: resourceSchema,
      scope: z.string(),
      facets: z.array(z.string()),
    }),
  ),
});

/** A baseline, or why it cannot be used: everything is new then, and the report says so. */
export type ReadBaseline = { readonly baseline: Baseline } | { readonly unreadable: string };

/** Reads the text of a baseline file. */
export function parseBaseline(text: string): ReadBaseline {
  try {
    const parsed = baselineSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { baseline: parsed.data };
    const [issue] = parsed.error.issues;
    return { unreadable: ["not a baseline", issue?.path.join("."), issue?.message].filter(Boolean).join(": ") };
  } catch (error) {
    if (error instanceof SyntaxError) return { unreadable: `not JSON: ${error.message}` };
    throw error;
  }
}

/**
 * The baseline that accepts what a run found, of a resource found in several audits the facets of all. Exempted findings
 * are left out: they come back when the exemption ends. What the previous baseline knew and this run could not see is
 * carried forward. Included findings are known too: they are left over when only the worst of a setting is mended.
 */
export function baselineOf(report: Report, previous: Baseline | undefined): Baseline {
  const fails = report.findings.filter(({ status }) => status === "fail").flatMap(withItsParts);
  const now = new Map<string, BaselineEntry>();
  for (const finding of fails.filter(({ exemption }) => exemption === undefined)) {
    const facets = [...(now.get(finding.fingerprint)?.facets ?? []), ...finding.facets];
    now.set(finding.fingerprint, entryOf(finding, [...new Set(facets)].sort()));
  }
  const gone = new Set([...report.fixed, ...fails].map(({ fingerprint }) => fingerprint));
  const carried = (previous?.findings ?? []).filter(({ fingerprint }) => !gone.has(fingerprint));
  return {
    schemaVersion: 1,
    writtenAt: report.startedAt,
    scopes: [...new Set([...(previous?.scopes ?? []), ...report.scopes.keys()])].sort(),
    findings: [...now.values(), ...carried].sort(
      (a, b) => byText(a.rule, b.rule) || byText(a.resource.id, b.resource.id),
    ),
  };
}

/** The text of the file. */
export function baselineText(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

function withItsParts(finding: Finding): Finding[] {
  return [finding, ...(finding.includes ?? []).map((part) => ({ ...finding, ...part }))];
}

function entryOf(finding: Finding, facets: readonly string[]): BaselineEntry {
  const { fingerprint, rule, title, severity, resource, scope } = finding;
  return { fingerprint, rule, title, severity, resource, scope, facets };
}
