import { expect, test } from "vitest";
import { severities } from "../../src/model/severity.ts";
import { sarifRule } from "../../src/report/sarif-rules.ts";
import { sampleRule } from "./sample-report.ts";

const rulesUrl = "https://github.com/example/posturegate/blob/main/docs/rules.md";

test("a rule is described with all that code scanning shows", () => {
  expect(sarifRule(sampleRule(), "high", rulesUrl)).toMatchInlineSnapshot(`
    {
      "defaultConfiguration": {
        "level": "error",
      },
      "fullDescription": {
        "text": "SSH and RDP reachable from anywhere are tried within minutes.",
      },
      "help": {
        "markdown": "SSH and RDP reachable from anywhere are tried within minutes.

    **What to do**

    1. Remove the rule that lets \`0.0.0.0/0\` in.
    2. Use Session Manager instead.

    **Controls**

    - \`cis-aws-7.0.0: 6.3, 6.4\`

    **References**

    - <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html>",
        "text": "SSH and RDP reachable from anywhere are tried within minutes.

    What to do:
    1. Remove the rule that lets 0.0.0.0/0 in.
    2. Use Session Manager instead.

    Controls:
    cis-aws-7.0.0: 6.3, 6.4

    References:
    https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html",
      },
      "helpUri": "https://github.com/example/posturegate/blob/main/docs/rules.md#aws-ec2-security-group-admin-ports",
      "id": "aws-ec2-security-group-admin-ports",
      "name": "AwsEc2SecurityGroupAdminPorts",
      "properties": {
        "precision": "high",
        "security-severity": "8.0",
        "tags": [
          "security",
          "network",
        ],
      },
      "shortDescription": {
        "text": "Security group keeps administration ports off the internet",
      },
    }
  `);
});

test.each([
  ["critical", "error", "9.5", undefined],
  ["high", "error", "8.0", undefined],
  ["medium", "warning", "5.5", undefined],
  ["low", "note", "2.5", undefined],
  ["informational", "note", undefined, "recommendation"],
] as const)(
  "severity %s is level %s and security-severity %s",
  (severity, level, securitySeverity, problemSeverity) => {
    const rule = sarifRule(sampleRule(), severity, rulesUrl);
    expect(rule.defaultConfiguration?.level).toBe(level);
    expect(rule.properties?.["security-severity"]).toBe(securitySeverity);
    expect(rule.properties?.["problem.severity"]).toBe(problemSeverity);
    expect(severities).toContain(severity);
  },
);

test("texts and tags stay within GitHub's caps, security first", () => {
  const rule = sarifRule(
    sampleRule({
      id: `x-${"y".repeat(500)}`,
      title: "😀".repeat(2000),
      description: "d".repeat(5000),
      tags: Array.from({ length: 40 }, (_, index) => `tag-${index}`),
    }),
    "low",
    rulesUrl,
  );
  expect(rule.name?.length).toBeLessThanOrEqual(255);
  expect(rule.shortDescription?.text.length).toBeLessThanOrEqual(1024);
  expect(rule.fullDescription?.text).toHaveLength(1024);
  expect(rule.properties?.tags).toHaveLength(10);
  expect(rule.properties?.tags?.[0]).toBe("security");
});

test("a rule that says nothing of itself still has every text that code scanning asks for", () => {
  const rule = sarifRule(
    sampleRule({ title: "", description: "", remediation: "", references: [], controls: {} }),
    "low",
    rulesUrl,
  );
  for (const text of [rule.shortDescription?.text, rule.fullDescription?.text, rule.help?.text, rule.help?.markdown])
    expect(text).not.toBe("");
});
