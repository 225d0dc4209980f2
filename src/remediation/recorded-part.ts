/** What is approved together, as the journal keeps it. */
import { z } from "zod";
import type { PlannedEntry, PlanPart } from "../model/plan.ts";
import { severities } from "../model/severity.ts";
import { isSameJson } from "./canonical-json.ts";
import { entryDigest, partDigest } from "./digests.ts";

const scopeSchema = z.object({
  id: z.string(),
  cloud: z.string(),
  account: z.string(),
  region: z.string(),
  name: z.string().exactOptional(),
});

const resourceSchema = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  cloud: z.string(),
  account: z.string(),
  region: z.string(),
});

const callSchema = z.object({ api: z.string(), input: z.record(z.string(), z.json()) });

const stateSchema = z.object({
  type: z.string(),
  id: z.string(),
  fields: z.record(z.string(), z.json()).nullable(),
});

const changeSchema = z.object({
  fingerprint: z.string(),
  resource: resourceSchema,
  scope: scopeSchema,
  bot: z.string(),
  params: z.json(),
  calls: z.array(callSchema).min(1),
  before: z.array(stateSchema),
  after: z.array(stateSchema),
  undo: z.array(callSchema).nullable(),
});

const changedEvaluationSchema = z.object({
  rule: z.string(),
  title: z.string(),
  severity: z.enum(severities),
  resource: resourceSchema,
  message: z.string(),
});

const counterfactualSchema = z.object({
  fixed: z.array(changedEvaluationSchema),
  worse: z.array(changedEvaluationSchema),
  lostFlows: z.array(z.string()),
});

const riskSchema = z.enum(["reversible", "disruptive", "irreversible"]);

const entrySchema = z
  .object({
    status: z.literal("planned"),
    finding: z.object({
      audit: z.string(),
      rule: z.string(),
      title: z.string(),
      severity: z.enum(severities),
      fingerprint: z.string(),
      message: z.string(),
      facets: z.array(z.string()),
    }),
    resource: resourceSchema,
    scope: scopeSchema,
    bot: z.string(),
    params: z.json(),
    risk: riskSchema,
    change: changeSchema,
    digest: z.string(),
    affected: z.array(z.string()),
    counterfactual: counterfactualSchema.optional(),
    held: z.array(z.string()),
  })
  .transform((entry) => ({ ...entry, counterfactual: entry.counterfactual }))
  .refine((entry) => entryDigest(entry.change) === entry.digest, "an entry is not the one that its digest names")
  .refine(isOfItsChange, "an entry is shown as another than its digest names");

/** A {@link PlanPart} that has been JSON, whose digests are those of what it holds. */
export const recordedPartSchema: z.ZodType<PlanPart> = z
  .object({
    digest: z.string(),
    cloud: z.string(),
    account: z.string(),
    risk: riskSchema,
    entries: z.array(entrySchema).min(1),
  })
  .refine(
    (part) => partDigest({ ...part, entries: part.entries.map(({ digest }) => digest) }) === part.digest,
    "the entries are not those that the digest names",
  )
  .refine(
    ({ cloud, account, entries }) => entries.every(({ scope }) => scope.cloud === cloud && scope.account === account),
    "an entry is of another account",
  );

/** Only the change is in the digest; what stands beside it is what people are shown, and what decides who may do it. */
function isOfItsChange({
  finding,
  resource,
  scope,
  bot,
  params,
  change,
}: Omit<PlannedEntry, "counterfactual">): boolean {
  const { id, cloud, account, region } = scope;
  const { fingerprint } = finding;
  const { calls, before, after, undo } = change;
  const shown = { fingerprint, resource, scope: { id, cloud, account, region }, bot, params };
  return isSameJson({ ...shown, calls, before, after, undo }, change);
}
