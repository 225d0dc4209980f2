/** What GitHub knows an alert by must not change while the finding is the same: fingerprint, rule, file and category. */
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { sarifFiles } from "../../src/report/sarif.ts";
import { sampleFinding, sampleLedger, sampleReport, sampleResource, sampleRule } from "./sample-report.ts";

const finding = sampleFinding();
const other = sampleFinding({ resource: sampleResource("arn:aws:ec2:eu-west-1:111122223333:security-group/sg-other") });
const elsewhere = sampleFinding({
  resource: sampleResource("arn:aws:ec2:us-east-1:111122223333:security-group/sg-far", { region: "us-east-1" }),
  scope: "aws:111122223333:us-east-1",
});

function identities(report: Report): string[] {
  const runs = sarifFiles(report, { rulesUrl: "https://example.com/rules.md" }).files.flatMap(({ log }) => log.runs);
  return runs.flatMap((run) =>
    (run.results ?? []).map((result) =>
      JSON.stringify([
        run.automationDetails?.id,
        result.ruleId,
        result.partialFingerprints,
        result.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      ]),
    ),
  );
}

const reportOf = (findings: readonly Finding[], over: Partial<Report> = {}): Report =>
  sampleReport({
    findings,
    ledger: [sampleLedger(), sampleLedger({ scope: "aws:111122223333:us-east-1" })],
    ...over,
  });
const [identity = ""] = identities(reportOf([finding]));

describe("an alert stays the same alert", () => {
  test.each<[string, Report]>([
    ["in the next run", reportOf([finding], { startedAt: "2027-01-01T00:00:00.000Z" })],
    ["of the next version", reportOf([finding], { tool: { name: "posturegate", version: "9.0.0", invocation: {} } })],
    ["beside findings of a region that was added", reportOf([elsewhere, finding])],
    [
      "where its rule has another title and severity",
      reportOf([sampleFinding({ title: "Another title", severity: "low" })], {
        rules: new Map([[finding.rule, sampleRule({ title: "Another title" })]]),
      }),
    ],
    ["where results come in another order", reportOf([other, finding, elsewhere].toReversed())],
    [
      "where the config has other lines",
      reportOf([sampleFinding({ location: { file: "posturegate.yaml", line: 99 } })]),
    ],
    [
      "where something else is wrong with the resource",
      reportOf([sampleFinding({ facets: ["in tcp 80 ipv4"], message: "Port 80 is open.", evidence: { ports: [80] } })]),
    ],
    [
      "where the resource has another name",
      reportOf([sampleFinding({ resource: sampleResource(finding.resource.id, { name: "renamed" }) })]),
    ],
    ["where it is known by now", reportOf([sampleFinding({ state: "existing" })])],
    [
      "where it has been dismissed",
      reportOf([sampleFinding({ exemption: { owner: "o", reason: "r" }, dismissal: dismissal() })]),
    ],
  ])("%s", (_, report) => {
    expect(identity).not.toBe("");
    expect(identities(report)).toContain(identity);
  });

  test("and is another one for another resource, rule, account or audit", () => {
    const others = [
      other,
      sampleFinding({ rule: "aws-ec2-other" }),
      sampleFinding({ scope: "aws:444455556666:eu-west-1" }),
      sampleFinding({ audit: "weekly" }),
    ];
    for (const one of others) {
      const ledger = [sampleLedger({ scope: one.scope, audit: one.audit })];
      const found = identities(reportOf([one], { ledger }));
      expect(found).toHaveLength(1);
      expect(found).not.toContain(identity);
    }
  });
});

describe("a result", () => {
  test("that the config exempts is left out, and one that was dismissed stays, with the facets as at dismissal", () => {
    const exemption = { owner: "o", reason: "r" };
    expect(identities(reportOf([sampleFinding({ exemption })]))).toEqual([]);
    const dismissed = sampleFinding({ exemption, dismissal: { ...dismissal(), facets: ["tcp/22 from 10.0.0.0/8"] } });
    const { files } = sarifFiles(reportOf([dismissed]), { rulesUrl: "https://example.com/rules.md" });
    const text = files[0]?.log.runs[0]?.results?.[0]?.message.text ?? "";
    expect(text).toContain("tcp/22 from 10.0.0.0/8");
    expect(text).not.toContain("in tcp 3389 ipv4");
  });
});

function dismissal() {
  return {
    fingerprint: finding.fingerprint,
    facets: undefined,
    alert: 7,
    url: "https://github.com/octo/infra/security/code-scanning/7",
    reason: "won't fix",
    by: "security-lead",
    at: "2026-11-16T06:00:00Z",
  };
}
