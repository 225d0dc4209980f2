/** Refuses parts that are not what the interface promises: a module of the user's own may have made them. */
import { z } from "zod";
import type { ScopeResult } from "../model/resource.ts";
import type { LedgerEntry } from "../model/scope.ts";

const text = z.string().min(1);

const partSchema = z.looseObject({
  scope: z.looseObject({ id: text, cloud: text, account: text, region: text, name: z.string().exactOptional() }),
  stage: z.enum(["index", "stream"]),
  resources: z.custom(Array.isArray, "must be a list"),
  ledger: z.array(
    z.looseObject({
      api: text,
      outcome: z.enum(["complete", "denied", "throttled", "disabled", "cut", "failed"]),
      pages: z.number(),
      attempts: z.number(),
      ms: z.number(),
      permission: z.string().optional(),
      message: z.string().optional(),
    }),
  ),
});

/** The part, its ledger that of this audit and scope. Throws Error saying what is wrong with it. */
export function confirmedPart(part: ScopeResult, audit: string): ScopeResult {
  const { success, error } = partSchema.safeParse(part);
  if (!success) {
    const [issue] = error.issues;
    throw new Error(`it yielded a malformed part: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  }
  const ledger = part.ledger.map((entry): LedgerEntry => ({ ...entry, audit, scope: part.scope.id }));
  return { ...part, ledger };
}
