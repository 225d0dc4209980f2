import type { JudgedEvaluation } from "../../src/judge/finding.ts";
import type { JudgeInput } from "../../src/judge/judge.ts";
import { fingerprint } from "../../src/judge/fingerprint.ts";
import type { Baseline, BaselineEntry } from "../../src/model/baseline.ts";
import type { Status } from "../../src/model/evaluation.ts";
import type { Exemption } from "../../src/model/exemption.ts";
import type { RuleSummary } from "../../src/model/rule.ts";
import type { LedgerEntry, Outcome } from "../../src/model/scope.ts";
import type { Severity } from "../../src/model/severity.ts";

export const now = new Date("2026-11-21T12:00:00Z");
export const scope = "aws:111122223333:eu-west-1";
const listApi = "ec2:DescribeSecurityGroups";
export const groupId = "arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1";

export function ruleOf(over: Partial<RuleSummary> = {}): RuleSummary {
  return {
    id: "aws-ec2-security-group-admin-ports",
    title: "Security group keeps administration ports off the internet",
    severity: "high",
    tags: [],
    resource: "aws.ec2.security_group",
    apis: [listApi],
    description: "",
    remediation: "Narrow it.",
    controls: {},
    references: [],
    ...over,
  };
}

export function resourceOf(id = groupId) {
  return {
    id,
    name: "web",
    type: "aws.ec2.security_group",
    cloud: "aws",
    account: "111122223333",
    region: "eu-west-1",
  };
}

/** One evaluation of audit `nightly`. */
export function evaluated(
  status: Status,
  over: { id?: string; facets?: string[]; severity?: Severity; rule?: string; audit?: string; account?: string } = {},
): JudgedEvaluation {
  const { id, facets, severity = "high", rule = ruleOf().id, audit = "nightly", account = "111122223333" } = over;
  return {
    audit,
    location: { file: "posturegate.yaml", line: 3 },
    evaluation: {
      rule: ruleOf({ id: rule, severity }),
      status,
      resource: { ...resourceOf(id), account },
      scope,
      ...(facets === undefined ? {} : { facets }),
      ...(status === "unknown"
        ? { cause: { kind: "denied", scope, api: listApi, message: "not allowed" } as const }
        : {}),
    },
  };
}

export function exemptionOf(over: Partial<Exemption> = {}): Exemption {
  return {
    rule: ruleOf().id,
    resource: groupId,
    reason: "bastion",
    owner: "platform",
    expires: "2027-01-31",
    source: { file: ".posturegate/exemptions.yaml", line: 1 },
    ...over,
  };
}

export function entryOf(over: Partial<BaselineEntry> = {}): BaselineEntry {
  const { id, title, severity } = ruleOf();
  const resource = over.resource ?? resourceOf();
  const rule = over.rule ?? id;
  return { fingerprint: fingerprint(rule, resource.id), rule, title, severity, resource, scope, facets: [], ...over };
}

export function baselineWith(...findings: BaselineEntry[]): Baseline {
  return { schemaVersion: 1, writtenAt: "2026-11-01T00:00:00.000Z", scopes: [scope], findings };
}

export function ledgerEntry(outcome: Outcome, over: Partial<LedgerEntry> = {}): LedgerEntry {
  return { audit: "nightly", scope, api: listApi, outcome, pages: 1, attempts: 1, ms: 5, ...over };
}

/** What `judge` gets, with nothing found and everything read. */
export function inputOf(over: Partial<JudgeInput> = {}): JudgeInput {
  return {
    evaluations: [],
    settled: new Map(),
    rules: new Map([[ruleOf().id, ruleOf()]]),
    ledger: [ledgerEntry("complete")],
    exemptions: [],
    baseline: undefined,
    policy: { failOn: "high", newOnly: false, onUnknown: "fail" },
    now,
    ...over,
  };
}
