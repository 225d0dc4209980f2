/** A part of a plan as it is kept until it is approved: on the journal's branch, or in plan.json. */
import { z } from "zod";
import { ConfigError } from "../../errors.ts";
import type { PlanPart } from "../../model/plan.ts";
import { recordedPartSchema } from "../../remediation/recorded-part.ts";

/** What is written. */
export interface StoredPlan {
  readonly schemaVersion: 1;
  /** The clock of the run that planned it: bots that put a time into a call are asked for the same time again. */
  readonly plannedAt: string;
  readonly audits: readonly string[];
  readonly part: PlanPart;
}

/** Where it lies on the journal's branch. */
export function storedPlanPath(digest: string): string {
  return `plans/${digest}.json`;
}

/** The text of the file. */
export function storedPlanText(stored: StoredPlan): string {
  return `${JSON.stringify(stored, null, 2)}\n`;
}

const storedSchema: z.ZodType<StoredPlan> = z.object({
  schemaVersion: z.literal(1),
  plannedAt: z.iso.datetime(),
  audits: z.array(z.string()),
  part: recordedPartSchema,
});

/**
 * The plan with this digest. Whoever may push can change the file, so its digests are made again. Throws ConfigError
 * `invalid-snapshot` where it is not the plan that the digest is of.
 */
export function parseStoredPlan(text: string, digest: string): StoredPlan {
  const { data, error } = storedSchema.safeParse(jsonOf(text));
  const [problem] = error?.issues ?? [];
  if (problem !== undefined) throw notThePlan(digest, `${problem.path.join(".")}: ${problem.message}`);
  if (data?.part.digest !== digest) throw notThePlan(digest, "it is another plan");
  return data;
}

/** What is not JSON is no plan either. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

function notThePlan(digest: string, reason: string): ConfigError {
  return new ConfigError("invalid-snapshot", {
    message: `the plan ${digest.slice(0, 12)} cannot be used as it was kept: ${reason}`,
    hint: "plan again, and approve the new plan",
  });
}
