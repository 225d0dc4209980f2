import { describe, expect, test } from "vitest";
import { terminalReport } from "../../src/report/terminal.ts";
import { sampleDismissal, sampleFinding, samplePreview, sampleReport } from "./sample-report.ts";

const preview = samplePreview({
  refused: ["posturegate.yaml:3:1: unknown key gates"],
  weakenings: [
    {
      kind: "gate-loosened",
      text: "Only new findings fail the gate.",
      place: { file: "posturegate.yaml", line: 9 },
      hides: [
        {
          status: "fail",
          rule: "aws-ec2-x",
          title: "t",
          severity: "high",
          fingerprint: "b".repeat(64),
          resource: "web-sg",
        },
        {
          status: "fail",
          rule: "aws-ec2-y",
          title: "t",
          severity: "critical",
          fingerprint: "c".repeat(64),
          resource: "db-sg",
        },
      ],
    },
  ],
  unmetExemptions: [
    {
      rule: "aws-ec2-x",
      resource: "web-sg",
      place: { file: "exemptions.yaml", line: 1 },
      problems: ["owner: me does not match @acme/*"],
    },
  ],
});
const part = (detail: "details" | "counts"): string => {
  const text = terminalReport(sampleReport({ preview }), { color: false, width: 80, detail });
  return text.slice(text.indexOf("PULL REQUEST"), text.indexOf("0 critical"));
};

describe("what a pull request changes about the gate, at a terminal", () => {
  test("comes before the verdict, the worst first", () => {
    expect(part("details")).toMatchInlineSnapshot(`
      "PULL REQUEST  what it changes about the gate
        The verdict is that of the base: none of this counts until it is merged.

        refused: 1 problem; nothing would be judged
          posturegate.yaml:3:1: unknown key gates
        gate loosened: Only new findings fail the gate.
          posturegate.yaml:9 · would hide 2 findings
          critical       db-sg aws-ec2-y
          high           web-sg aws-ec2-x
        invalid exemption: aws-ec2-x
          exemptions.yaml:1: web-sg
          owner: me does not match @acme/*
        Judged on what was read on 2026-11-20 03:00 UTC.

      "
    `);
  });

  test("shows rules, counts and fingerprints only where everyone can read it", () => {
    expect(part("counts")).toMatchInlineSnapshot(`
      "PULL REQUEST  what it changes about the gate
        The verdict is that of the base: none of this counts until it is merged.

        refused: 1 problem; nothing would be judged
        gate loosened
          would hide 2 findings
          critical       cccccccccccc aws-ec2-y
          high           bbbbbbbbbbbb aws-ec2-x
        invalid exemption: aws-ec2-x
        Judged on what was read on 2026-11-20 03:00 UTC.

      "
    `);
  });
});

describe("findings dismissed in code scanning, at a terminal", () => {
  const findings = [
    sampleFinding({ exemption: { owner: "security-lead", reason: "r" }, dismissal: sampleDismissal() }),
    sampleFinding({ worsened: true, dismissal: sampleDismissal({ alert: 8 }) }),
  ];
  const text = (detail: "details" | "counts"): string =>
    terminalReport(sampleReport({ findings }), { color: false, width: 200, detail });

  test("are told with who, why and where, first those that have got worse", () => {
    const told = text("details");
    expect(told.slice(told.indexOf("DISMISSED"), told.indexOf("0 critical"))).toMatchInlineSnapshot(`
      "DISMISSED IN CODE SCANNING  2 findings

        aws-ec2-security-group-admin-ports on sg-0a1b2c3d by security-lead: won't fix: a bastion
          does not cover what is wrong now · https://github.com/octo/infra/security/code-scanning/7
        aws-ec2-security-group-admin-ports on sg-0a1b2c3d by security-lead: won't fix: a bastion
          https://github.com/octo/infra/security/code-scanning/7

      "
    `);
  });

  test("name nobody where everyone can read it", () => {
    expect(text("counts")).not.toMatch(/security-lead|bastion|https:/);
    expect(text("counts")).toContain("DISMISSED IN CODE SCANNING  2 findings");
  });
});
