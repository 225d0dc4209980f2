/** Reports for tests: data as audit.ts makes it. */
import { createHash } from "node:crypto";
import type { Finding } from "../../src/model/finding.ts";
import type { Preview } from "../../src/model/preview.ts";
import type { Counts, Report } from "../../src/model/report.ts";
import type { RuleSummary } from "../../src/model/rule.ts";
import type { LedgerEntry, Scope } from "../../src/model/scope.ts";
import { type Severity, severities } from "../../src/model/severity.ts";
import type { UnknownCause } from "../../src/model/unknown.ts";
import { hostileStrings } from "./hostile-strings.ts";

const adminPorts = "aws-ec2-security-group-admin-ports";

/** A rule, complete; `over` replaces parts. */
export function sampleRule(over: Partial<RuleSummary> = {}): RuleSummary {
  return {
    id: adminPorts,
    title: "Security group keeps administration ports off the internet",
    severity: "high",
    tags: ["network"],
    resource: "aws.ec2.security_group",
    apis: ["ec2:DescribeSecurityGroups"],
    description: "SSH and RDP reachable from anywhere are tried within minutes.",
    remediation: "1. Remove the rule that lets `0.0.0.0/0` in.\n2. Use Session Manager instead.",
    bot: "sg_exposure_remove",
    controls: { "cis-aws-7.0.0": ["6.3", "6.4"] },
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html"],
    ...over,
  };
}

/** A failed finding of a rule; `over` replaces parts. */
export function sampleFinding(over: Partial<Finding> = {}): Finding {
  const rule = over.rule ?? adminPorts;
  const id = over.resource?.id ?? "arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1b2c3d";
  return {
    audit: "nightly",
    rule,
    title: sampleRule().title,
    status: "fail",
    severity: "high",
    fingerprint: createHash("sha256").update(`${rule}\n${id}`).digest("hex"),
    message: "Ports 22 and 3389 are open to 0.0.0.0/0.",
    resource: sampleResource(id),
    scope: "aws:111122223333:eu-west-1",
    evidence: { ports: [22, 3389], sources: ["0.0.0.0/0"] },
    facets: ["in tcp 22 ipv4", "in tcp 3389 ipv4"],
    worsened: false,
    location: { file: "posturegate.yaml", line: 3 },
    state: "new",
    gates: true,
    remediation: { steps: sampleRule().remediation, bot: "sg_exposure_remove" },
    controls: sampleRule().controls,
    ...over,
  };
}

/** The resource that an id names. */
export function sampleResource(id: string, over: Partial<Finding["resource"]> = {}): Finding["resource"] {
  return {
    id,
    name: id.split("/").at(-1) ?? id,
    type: "aws.ec2.security_group",
    cloud: "aws",
    account: "111122223333",
    region: "eu-west-1",
    ...over,
  };
}

/** An unknown finding with its cause. */
export function sampleUnknown(cause: Partial<UnknownCause>, over: Partial<Finding> = {}): Finding {
  const scope = cause.scope ?? "aws:111122223333:eu-west-3";
  return sampleFinding({
    rule: "aws-ec2-vpc-flow-logs",
    title: "Network records its traffic",
    status: "unknown",
    severity: "medium",
    message: "Flow logs could not be read.",
    resource: sampleResource(`${scope}/vpc-1`),
    scope,
    evidence: null,
    facets: [],
    cause: { kind: "denied", scope, message: "AccessDenied: not authorized", ...cause },
    ...over,
  });
}

/** What a pull request changes about the gate; `over` replaces parts. */
export function samplePreview(over: Partial<Preview> = {}): Preview {
  return {
    refused: [],
    weakenings: [],
    unmetExemptions: [],
    basis: { collectedAt: "2026-11-20T03:00:00.000Z" },
    added: 0,
    ...over,
  };
}

/** The dismissal of a finding's alert; `over` replaces parts. */
export function sampleDismissal(over: Partial<NonNullable<Finding["dismissal"]>> = {}) {
  return {
    fingerprint: "f".repeat(64),
    facets: undefined,
    alert: 7,
    url: "https://github.com/octo/infra/security/code-scanning/7",
    reason: "won't fix: a bastion",
    by: "security-lead",
    at: "2026-11-16T06:00:00Z",
    ...over,
  };
}

/** A ledger entry that ended well. */
export function sampleLedger(over: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    audit: "nightly",
    scope: "aws:111122223333:eu-west-1",
    api: "ec2:DescribeSecurityGroups",
    outcome: "complete",
    pages: 2,
    attempts: 2,
    ms: 120,
    ...over,
  };
}

/** A report whose counts follow from its findings; `over` replaces parts. */
export function sampleReport(over: Partial<Report> = {}): Report {
  const findings = over.findings ?? [];
  const scopes = new Map<string, Scope>();
  for (const id of [
    ...findings.map((finding) => finding.scope),
    ...(over.ledger ?? [sampleLedger()]).map((entry) => entry.scope),
  ]) {
    const [cloud = "", account = "", region = "global"] = id.split(":");
    scopes.set(id, { id, cloud, account, region });
  }
  return {
    schemaVersion: 1,
    tool: { name: "posturegate", version: "0.1.0", invocation: { command: "audit" } },
    startedAt: "2026-11-21T03:00:00.000Z",
    audits: ["nightly"],
    verdict: "passed",
    reasons: [],
    gate: { failOn: "high", newOnly: false, onUnknown: "fail" },
    counts: countsOf(findings, over.fixed?.length ?? 0),
    evaluations: {
      pass: 1204,
      fail: findings.filter((finding) => finding.status === "fail").length,
      skip: 40,
      unknown: 0,
    },
    ledger: [sampleLedger()],
    findings,
    fixed: [],
    frameworks: [],
    exemptions: { expired: [], expiring: [], unmatched: [] },
    failures: [],
    notices: [],
    rules: new Map([[adminPorts, sampleRule()]]),
    scopes,
    ...over,
  };
}

/** Everything read, nothing found. */
export function cleanReport(): Report {
  return sampleReport();
}

/** Findings of several severities and states, exemptions, a failure, something fixed. */
export function failingReport(): Report {
  const findings = [
    ...["web-sg", "bastion-sg", "legacy-database-sg"].map((name, index) =>
      sampleFinding({
        resource: sampleResource(`arn:aws:ec2:eu-west-1:111122223333:security-group/sg-${index}`, { name }),
        state: index === 1 ? "existing" : "new",
        worsened: index === 2,
      }),
    ),
    ...Array.from({ length: 14 }, (_, index) =>
      sampleFinding({
        rule: "aws-ec2-volume-encrypted",
        title: "Volume is encrypted",
        severity: "medium",
        message: "Volume is not encrypted.",
        resource: sampleResource(`arn:aws:ec2:eu-west-3:111122223333:volume/vol-${index}`, { region: "eu-west-3" }),
        scope: "aws:111122223333:eu-west-3",
        evidence: { encrypted: false },
        state: "existing",
        gates: false,
        remediation: { steps: "Create an encrypted snapshot and replace the volume." },
      }),
    ),
    sampleFinding({
      resource: sampleResource("arn:aws:ec2:eu-west-1:111122223333:security-group/sg-exempt"),
      gates: false,
      exemption: { owner: "platform", reason: "bastion", expires: "2027-01-31" },
    }),
    sampleUnknown({ api: "ec2:DescribeFlowLogs", permission: "ec2:DescribeFlowLogs" }),
  ];
  const exemption = {
    rule: adminPorts,
    resource: "arn:aws:ec2:eu-west-1:111122223333:security-group/sg-9",
    reason: "migration",
    owner: "platform",
    expires: "2026-10-01",
    source: { file: ".posturegate/exemptions.yaml", line: 12 },
  };
  return sampleReport({
    verdict: "failed",
    reasons: [
      "3 findings at or above high",
      "1 unknown counted, none allowed",
      "store filestore of audit nightly failed: ENOSPC: disk full",
    ],
    findings,
    ledger: [
      sampleLedger(),
      sampleLedger({ scope: "aws:111122223333:eu-west-3" }),
      sampleLedger({ scope: "aws:111122223333:eu-west-3", api: "ec2:DescribeFlowLogs", outcome: "denied" }),
    ],
    fixed: [
      {
        rule: adminPorts,
        title: sampleRule().title,
        severity: "high",
        fingerprint: "f".repeat(64),
        resource: sampleResource("arn:aws:ec2:eu-west-1:111122223333:security-group/sg-old"),
      },
    ],
    exemptions: { expired: [exemption], expiring: [], unmatched: [{ ...exemption, expires: "2027-03-01" }] },
    failures: [{ audit: "nightly", plugin: "filestore", kind: "store", required: true, message: "ENOSPC: disk full" }],
    notices: ["The baseline is 90 days old."],
  });
}

/** Unknowns of several causes, none of them a finding. */
export function unknownReport(): Report {
  const scopes = [
    "aws:111122223333:eu-west-3",
    "aws:111122223333:eu-west-1",
    "aws:444455556666:us-east-1",
    "aws:444455556666:us-west-2",
  ];
  const findings = [
    ...scopes.map((scope) => sampleUnknown({ scope, api: "ec2:DescribeFlowLogs", permission: "ec2:DescribeFlowLogs" })),
    sampleUnknown({ kind: "throttled", api: "ec2:DescribeSnapshots" }, { rule: "aws-ec2-snapshot-private" }),
    sampleUnknown(
      { kind: "outside-audit", scope: "aws:777788889999:eu-west-1" },
      { gates: false, scope: "aws:111122223333:eu-west-1" },
    ),
    sampleUnknown(
      { kind: "lost-login", scope: "azure:0000-1111", message: "AADSTS700213" },
      { rule: "azure-network-nsg-admin-ports" },
    ),
    sampleUnknown(
      { kind: "rule-error", message: "rules/mine.yaml:12: no such overload" },
      { rule: "mine", gates: false },
    ),
  ];
  return sampleReport({
    verdict: "not-established",
    reasons: ["6 unknowns counted, none allowed"],
    findings,
    evaluations: { pass: 100, fail: 0, skip: 0, unknown: findings.length },
  });
}

/** `size` findings of `rules` rules in one category. */
export function hugeReport(size: number, rules = 20): Report {
  const findings = Array.from({ length: size }, (_, index) => {
    const severity: Severity = severities[index % severities.length] ?? "low";
    return sampleFinding({
      rule: `rule-${index % rules}`,
      title: `Rule number ${index % rules} holds`,
      severity,
      resource: sampleResource(`arn:aws:ec2:eu-west-1:111122223333:thing/${index}`),
      gates: severity === "high" || severity === "critical",
    });
  });
  return sampleReport({ verdict: "failed", reasons: ["too many findings"], findings });
}

/** Every string that a cloud, GitHub or a file could have written is hostile. */
export function hostileReport(strings: readonly string[] = hostileStrings): Report {
  const at = (index: number): string => strings[index % strings.length] ?? "";
  const findings = strings.flatMap((text, index) => [
    sampleFinding({
      audit: at(index + 1),
      rule: at(index + 2),
      title: at(index + 3),
      message: text,
      severity: severities[index % severities.length] ?? "high",
      resource: {
        id: text,
        name: at(index + 4),
        type: at(index + 5),
        cloud: at(index + 6),
        account: at(index + 7),
        region: at(index + 8),
      },
      scope: at(index + 9),
      evidence: { [at(index + 10)]: text, list: [text, { deep: at(index + 11) }] },
      location: { file: at(index + 12) || "x", line: 1 },
      remediation: { steps: `1. ${text}\n- \`${at(index + 13)}\`\n\`\`\`\n${at(index + 14)}` },
      controls: { [at(index + 15)]: [text] },
    }),
    sampleFinding({
      audit: at(index + 1),
      rule: at(index + 2),
      resource: sampleResource(text, { name: at(index + 4) }),
      scope: at(index + 9),
      exemption: { owner: at(index), reason: at(index + 1) },
      dismissal: sampleDismissal({ by: at(index + 3), reason: text, url: at(index + 5), at: at(index + 6) }),
    }),
    sampleUnknown(
      { kind: "denied", api: text, permission: at(index + 1), scope: at(index + 2), message: at(index + 3) },
      { rule: at(index + 4), scope: at(index + 5), location: { file: at(index + 6) || "x", line: 1 } },
    ),
  ]);
  const exemptions = strings.map((text, index) => ({
    rule: text,
    resource: at(index + 1),
    reason: at(index + 2),
    owner: at(index + 3),
    expires: "2026-01-01",
    source: { file: at(index + 4), line: 1 },
  }));
  const hides = strings.map((text, index) => ({
    status: "fail" as const,
    rule: text,
    title: at(index + 1),
    severity: severities[index % severities.length] ?? "high",
    fingerprint: "f".repeat(64),
    resource: at(index + 2),
  }));
  return sampleReport({
    verdict: "failed",
    preview: samplePreview({
      refused: [...strings],
      weakenings: strings.map((text, index) => ({
        kind: "exemption-added",
        text,
        place: { file: at(index + 1), line: 1 },
        hides: index % 2 === 0 ? hides : undefined,
      })),
      unmetExemptions: strings.map((text, index) => ({
        rule: text,
        resource: at(index + 1),
        place: { file: at(index + 2), line: 1 },
        problems: [at(index + 3)],
      })),
      basis: { missing: at(3) },
    }),
    audits: [...strings],
    reasons: [...strings],
    notices: [...strings],
    findings,
    fixed: findings.map(({ rule, title, severity, fingerprint, resource }) => ({
      rule,
      title,
      severity,
      fingerprint,
      resource,
    })),
    exemptions: { expired: exemptions, expiring: exemptions, unmatched: exemptions },
    failures: strings.map((text, index) => ({
      audit: at(index + 1),
      plugin: text,
      kind: "store",
      required: true,
      message: at(index + 2),
    })),
    rules: new Map(
      findings.map((finding, index) => [
        finding.rule,
        sampleRule({
          id: finding.rule,
          title: at(index),
          description: at(index + 1),
          tags: [at(index + 2)],
          references: [at(index + 3)],
          remediation: `- ${at(index + 4)}`,
        }),
      ]),
    ),
  });
}

function countsOf(findings: readonly Finding[], fixed: number): Counts {
  const open = findings.filter((finding) => finding.status === "fail" && finding.exemption === undefined);
  const unknown = findings.filter((finding) => finding.status === "unknown");
  const of = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  return {
    critical: of("critical"),
    high: of("high"),
    medium: of("medium"),
    low: of("low"),
    informational: of("informational"),
    findings: open.length,
    new: open.filter((finding) => finding.state === "new").length,
    existing: open.filter((finding) => finding.state === "existing").length,
    exempted: findings.filter((finding) => finding.exemption !== undefined).length,
    fixed,
    unknown: unknown.length,
    unknownCounted: unknown.filter((finding) => finding.gates).length,
  };
}
