import type { SnapshotRun } from "../../../src/clouds/replay/snapshot-writer.ts";
import type { CollectedItem, ScopeResult } from "../../../src/model/resource.ts";
import type { LedgerEntry, Outcome } from "../../../src/model/scope.ts";

export const run: SnapshotRun = {
  version: "1.2.3",
  collectedAt: "2026-11-21T12:00:00.000Z",
  rulesDigest: "r",
  configDigest: "c",
  audits: ["nightly"],
  failures: [],
};

export function partOf(over: Partial<ScopeResult> & { region?: string } = {}): ScopeResult {
  const { region = "eu-west-1", ...rest } = over;
  const scope = { id: `aws:111122223333:${region}`, cloud: "aws", account: "111122223333", region };
  return { scope, stage: "stream", resources: [item(1)], ledger: [ledgerOf("complete", scope.id)], ...rest };
}

export function item(n: number): CollectedItem {
  return { type: "aws.ec2.vpc", raw: { VpcId: `vpc-${n}`, text: "ü\n\u2028 😀" }, collectedAt: run.collectedAt };
}

export function ledgerOf(
  outcome: Outcome,
  scope = "aws:111122223333:eu-west-1",
  api = "ec2:DescribeVpcs",
): LedgerEntry {
  return { audit: "nightly", scope, api, outcome, pages: 1, attempts: 2, ms: 3, permission: api, message: "said" };
}
