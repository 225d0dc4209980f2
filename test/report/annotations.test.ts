import { expect, test } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import {
  cleanReport,
  failingReport,
  hugeReport,
  sampleFinding,
  sampleReport,
  sampleResource,
  sampleUnknown,
  unknownReport,
} from "./sample-report.ts";

const details = { detail: "details" } as const;

test("a clean report has none", () => {
  expect(annotationsOf(cleanReport(), details)).toEqual([]);
});

test("findings of one rule in one place are one annotation that counts them and names the worst", () => {
  expect(annotationsOf(failingReport(), details)[0]).toEqual({
    level: "error",
    title: "high: Security group keeps administration ports off the internet",
    message: [
      "3 findings of aws-ec2-security-group-admin-ports; the worst:",
      "web-sg (aws 111122223333 eu-west-1): Ports 22 and 3389 are open to 0.0.0.0/0.",
      "Also: bastion-sg, legacy-database-sg",
      "What to do: Remove the rule that lets 0.0.0.0/0 in.",
    ].join("\n"),
    file: "posturegate.yaml",
    line: 3,
  });
});

test("findings of one rule in two places are two annotations", () => {
  const findings = [3, 9].map((line) =>
    sampleFinding({ location: { file: "main.tf", line }, resource: sampleResource(`x/${line}`) }),
  );
  expect(annotationsOf(sampleReport({ findings }), details).map(({ line }) => line)).toEqual([3, 9]);
});

test.each([
  ["critical", "error"],
  ["high", "error"],
  ["medium", "warning"],
  ["low", "notice"],
  ["informational", "notice"],
] as const)("a finding of severity %s is of level %s", (severity, level) => {
  expect(annotationsOf(sampleReport({ findings: [sampleFinding({ severity })] }), details)[0]?.level).toBe(level);
});

test("what closes the gate comes before what is merely severe", () => {
  const findings = [
    sampleFinding({ severity: "critical", gates: false, rule: "known" }),
    sampleFinding({ severity: "high", gates: true, rule: "new" }),
  ];
  expect(
    annotationsOf(sampleReport({ findings }), details).map(({ level, title }) => `${level} ${title.split(":")[0]}`),
  ).toEqual(["error high", "error critical"]);
});

test("unknowns that the gate counts are one warning, those that it does not are none", () => {
  const [only, ...more] = annotationsOf(unknownReport(), details);
  expect(more).toEqual([]);
  expect(only?.level).toBe("warning");
  expect(only?.title).toBe("6 evaluations that the gate counts are unknown");
  expect(only?.message.split("\n")[0]).toBe(
    "access denied: 4. To settle: grant ec2:DescribeFlowLogs in aws:111122223333:eu-west-1, aws:111122223333:eu-west-3, aws:444455556666:us-east-1 and 1 more",
  );
  expect(annotationsOf(sampleReport({ findings: [sampleUnknown({}, { gates: false })] }), details)).toEqual([]);
});

test("there are never more than ten, and the last says how many findings are not among them", () => {
  const report = { ...hugeReport(300, 30) };
  const annotations = annotationsOf({ ...report, findings: [...report.findings, sampleUnknown({})] }, details);
  expect(annotations).toHaveLength(10);
  expect(annotations.at(-1)?.title).toContain("unknown");
  expect(annotations.at(-1)?.message.split("\n").at(-1)).toBe("210 more findings in the summary and findings.json");
});

test("with counts there is no place, resource, account, evidence or provider text", () => {
  const report = failingReport();
  const annotations = annotationsOf(report, { detail: "counts" });
  const text = JSON.stringify(annotations);
  for (const secret of [
    "111122223333",
    "web-sg",
    "0.0.0.0/0 are",
    "sg-0",
    "posturegate.yaml",
    "eu-west",
    "AccessDenied",
    "Ports 22",
  ])
    expect(text).not.toContain(secret);
  expect(annotations[0]?.message).toMatch(
    /^3 findings of aws-ec2-security-group-admin-ports: [0-9a-f]{12}, [0-9a-f]{12}, [0-9a-f]{12}$/,
  );
});

test("on a pull request they stand on places that it touches, and the others are counted in one", () => {
  const findings = [3, 9, 12].map((line) =>
    sampleFinding({ location: { file: "main.tf", line }, resource: sampleResource(`x/${line}`), gates: line === 12 }),
  );
  const isTouched = ({ line }: { line: number }): boolean => line === 9;
  const annotations = annotationsOf(sampleReport({ findings }), { ...details, isTouched });
  expect(annotations.map(({ level, line, title }) => [level, line, title])).toEqual([
    ["error", 9, "high: Security group keeps administration ports off the internet"],
    ["error", undefined, "2 findings are not in places that this pull request touches"],
  ]);
  expect(annotations[1]?.message).toBe("1 finding of them would fail the gate. The job summary has them.");
});

test("unknowns stand on no line that the pull request does not touch", () => {
  const [annotation] = annotationsOf(unknownReport(), { ...details, isTouched: () => false }).slice(-1);
  expect(annotation).toMatchObject({ level: "warning" });
  expect(annotation).not.toHaveProperty("line");
});
