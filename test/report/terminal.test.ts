import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { terminalReport } from "../../src/report/terminal.ts";
import { cleanReport, failingReport, hugeReport, unknownReport } from "./sample-report.ts";

const plain = { color: false, width: 80, detail: "details" } as const;

test("a clean report is short", () => {
  expect(terminalReport(cleanReport(), plain)).toMatchInlineSnapshot(`
    "posturegate 0.1.0 · audit nightly · 1 account, 1 scope · 2026-11-21 03:00 UTC
    passed: no findings

    0 critical · 0 high · 0 medium · 0 low · 0 informational
    0 new · 0 existing · 0 fixed · 0 exempted
    1,244 evaluations: 1,204 pass · 0 fail · 40 skip · 0 unknown

    passed: no findings
    exit 0, the gate is open
    "
  `);
});

test("a failing report reads from the worst finding to the verdict", () => {
  expect(terminalReport(failingReport(), plain)).toMatchInlineSnapshot(`
    "The baseline is 90 days old.

    posturegate 0.1.0 · audit nightly · 1 account, 2 scopes · 2026-11-21 03:00 UTC
    failed: 3 findings at or above high

    HIGH  3 findings

      expected: Security group keeps administration ports off the internet
      aws-ec2-security-group-admin-ports · 3 resources · 2 new · 1 worsened
        web-sg              aws 111122223333 eu-west-1  new
          Ports 22 and 3389 are open to 0.0.0.0/0.
        bastion-sg          aws 111122223333 eu-west-1
          Ports 22 and 3389 are open to 0.0.0.0/0.
        legacy-database-sg  aws 111122223333 eu-west-1  worsened
          Ports 22 and 3389 are open to 0.0.0.0/0.
        fix: Remove the rule that lets 0.0.0.0/0 in. …

    MEDIUM  14 findings

      expected: Volume is encrypted
      aws-ec2-volume-encrypted · 14 resources
        vol-0   aws 111122223333 eu-west-3  Volume is not encrypted.
        vol-1   aws 111122223333 eu-west-3  Volume is not encrypted.
        vol-10  aws 111122223333 eu-west-3  Volume is not encrypted.
        vol-11  aws 111122223333 eu-west-3  Volume is not encrypted.
        vol-12  aws 111122223333 eu-west-3  Volume is not encrypted.
        vol-13  aws 111122223333 eu-west-3  Volume is not encrypted.
        vol-2   aws 111122223333 eu-west-3  Volume is not encrypted.
        vol-3   aws 111122223333 eu-west-3  Volume is not encrypted.
        vol-4   aws 111122223333 eu-west-3  Volume is not encrypted.
        vol-5   aws 111122223333 eu-west-3  Volume is not encrypted.
        + 4 more (findings.json)
        fix: Create an encrypted snapshot and replace the volume.

    UNKNOWN  1 evaluation, the gate counts 1

      access denied: ec2:DescribeFlowLogs · 1 evaluation of 1 rule
        grant ec2:DescribeFlowLogs in aws:111122223333:eu-west-3

    EXEMPTIONS  1 finding exempted

      expired 2026-10-01 aws-ec2-security-group-admin-ports
        .posturegate/exemptions.yaml:12, platform:
        arn:aws:ec2:eu-west-1:111122223333:security-group/sg-9
      matches nothing, expires 2027-03-01 aws-ec2-security-group-admin-ports
        .posturegate/exemptions.yaml:12, platform:
        arn:aws:ec2:eu-west-1:111122223333:security-group/sg-9

    FAILURES  1 plugin

      store filestore of audit nightly: ENOSPC: disk full

    0 critical · 3 high · 14 medium · 0 low · 0 informational
    2 new · 15 existing · 1 fixed · 1 exempted
    1,262 evaluations: 1,204 pass · 18 fail · 40 skip · 0 unknown

    failed: 3 findings at or above high
      1 unknown counted, none allowed
      store filestore of audit nightly failed: ENOSPC: disk full
    exit 1, findings close the gate
    "
  `);
});

test("with room, what decided stands beside its resource", () => {
  expect(terminalReport(failingReport(), { ...plain, width: 120 })).toContain(
    "    bastion-sg          aws 111122223333 eu-west-1            Ports 22 and 3389 are open to 0.0.0.0/0.\n" +
      "    legacy-database-sg  aws 111122223333 eu-west-1  worsened  Ports 22 and 3389 are open to 0.0.0.0/0.\n",
  );
});

test("unknowns say what would settle them", () => {
  expect(terminalReport(unknownReport(), plain)).toMatchInlineSnapshot(`
    "posturegate 0.1.0 · audit nightly · 3 accounts, 5 scopes · 2026-11-21 03:00 UTC
    not established: 6 unknowns counted, none allowed

    UNKNOWN  8 evaluations, the gate counts 6

      access denied: ec2:DescribeFlowLogs · 4 evaluations of 1 rule
        grant ec2:DescribeFlowLogs in aws:111122223333:eu-west-1,
        aws:111122223333:eu-west-3, aws:444455556666:us-east-1 and 1 more
      no login · 1 evaluation of 1 rule
        let this workflow log in to azure:0000-1111
        AADSTS700213
      throttled: ec2:DescribeSnapshots · 1 evaluation of 1 rule
        run again or raise limits.attempts for ec2:DescribeSnapshots in
        aws:111122223333:eu-west-3
        AccessDenied: not authorized
      outside the audit · 1 evaluation of 1 rule
        add a cloud to the audit that reads aws:777788889999:eu-west-1
      error in a rule · 1 evaluation of 1 rule
        correct the rule for what it met in aws:111122223333:eu-west-3
        rules/mine.yaml:12: no such overload

    0 critical · 0 high · 0 medium · 0 low · 0 informational
    0 new · 0 existing · 0 fixed · 0 exempted
    108 evaluations: 100 pass · 0 fail · 0 skip · 8 unknown

    not established: 6 unknowns counted, none allowed
    exit 3, too little could be seen to tell
    "
  `);
});

describe.each([cleanReport(), failingReport(), unknownReport(), hugeReport(500)])("sample report", (report) => {
  test.each([40, 80, 120])("never exceeds %i columns, and colour changes nothing else", (width) => {
    const text = terminalReport(report, { ...plain, width });
    expect(text.split("\n").filter((line) => Array.from(line).length > width)).toEqual([]);
    expect(stripVTControlCharacters(terminalReport(report, { ...plain, width, color: true }))).toBe(text);
    expect(text).not.toMatch(/[ \t]$/m);
  });

  test("ends with the verdict and what the exit code means", () => {
    expect(terminalReport(report, plain).trimEnd().split("\n").at(-1)).toMatch(/^exit [013], /);
  });
});

test("colour is used where asked", () => {
  expect(terminalReport(failingReport(), { ...plain, color: true })).toContain("\u001B[31m");
});

test("of a rule ten resources are shown, and the rest counted", () => {
  expect(terminalReport(failingReport(), plain)).toContain("    + 4 more (findings.json)\n");
});

test("with counts there is no resource, account, evidence, message or provider text", () => {
  const text =
    terminalReport(failingReport(), { ...plain, detail: "counts" }) +
    terminalReport(unknownReport(), { ...plain, detail: "counts" });
  for (const secret of [
    "111122223333",
    "web-sg",
    "sg-9",
    "vol-",
    "eu-west",
    "AccessDenied",
    "ENOSPC",
    "Ports 22",
    "platform",
    "posturegate.yaml",
  ])
    expect(text).not.toContain(secret);
  expect(text).toContain("aws-ec2-security-group-admin-ports · 3 resources");
});
