/** Reads findings.json back: what a past run found, as far as a decision about its findings needs it. */
import { z } from "zod";
import type { Finding } from "../model/finding.ts";
import { severities } from "../model/severity.ts";

/** A finding of findings.json. All its texts are hostile: the file may have come from anywhere. */
export type RecordedFinding = Pick<
  Finding,
  "rule" | "title" | "status" | "severity" | "fingerprint" | "facets" | "resource"
> & {
  /** Whether something accepted it then. */
  readonly isExempted: boolean;
  /** Rules whose findings are told with it. */
  readonly includedRules: readonly string[];
};

/** What a run found. */
export interface RecordedRun {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** One for each fingerprint and status, of a finding of several audits the facets of all. */
  readonly findings: readonly RecordedFinding[];
}

const resourceSchema = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  cloud: z.string(),
  account: z.string(),
  region: z.string(),
});

const runSchema = z.object({
  schemaVersion: z.literal(1),
  startedAt: z.string(),
  findings: z.array(
    z.object({
      rule: z.string(),
      title: z.string(),
      status: z.enum(["fail", "unknown"]),
      severity: z.enum(severities),
      fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
      facets: z.array(z.string()),
      resource: resourceSchema,
      exemption: z.unknown().optional(),
      includes: z.array(z.object({ rule: z.string() })).default([]),
    }),
  ),
});

/** The findings of a findings.json, or why its text is none. */
export function parseRecordedRun(text: string): RecordedRun | { readonly unreadable: string } {
  try {
    const parsed = runSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { startedAt: parsed.data.startedAt, findings: onceEach(parsed.data.findings) };
    const [issue] = parsed.error.issues;
    return { unreadable: ["not a findings.json", issue?.path.join("."), issue?.message].filter(Boolean).join(": ") };
  } catch (error) {
    if (error instanceof SyntaxError) return { unreadable: `not JSON: ${error.message}` };
    throw error;
  }
}

function onceEach(findings: z.output<typeof runSchema>["findings"]): RecordedFinding[] {
  const once = new Map<string, RecordedFinding>();
  for (const { exemption, includes, ...finding } of findings) {
    const key = `${finding.fingerprint} ${finding.status}`;
    const same = once.get(key);
    once.set(key, {
      ...finding,
      facets: merged(same?.facets, finding.facets),
      isExempted: exemption !== undefined && same?.isExempted !== false,
      includedRules: merged(
        same?.includedRules,
        includes.map(({ rule }) => rule),
      ),
    });
  }
  return [...once.values()];
}

function merged(before: readonly string[] = [], more: readonly string[]): string[] {
  return [...new Set([...before, ...more])].sort();
}
