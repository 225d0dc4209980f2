import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { sarifCategories } from "../../src/report/sarif-categories.ts";
import { type SizedRun, sarifRun } from "../../src/report/sarif-run.ts";
import {
  cleanReport,
  failingReport,
  hugeReport,
  sampleFinding,
  sampleReport,
  sampleResource,
} from "./sample-report.ts";

const options = { maxResults: 5000, maxBytes: 9_900_000, rulesUrl: "https://example.com/rules.md" };

function firstRun(report: Report, over: Partial<typeof options> = {}): SizedRun {
  const [category] = sarifCategories(report);
  if (category === undefined) throw new Error("the sample has no category");
  return sarifRun(report, category, { ...options, ...over });
}

test("a clean category is an empty run that closes its alerts", () => {
  expect(firstRun(cleanReport()).run).toEqual({
    tool: { driver: { name: "posturegate", semanticVersion: "0.1.0", rules: [] } },
    automationDetails: { id: "posturegate/nightly/aws/111122223333/" },
    invocations: [{ executionSuccessful: true }],
    results: [],
    columnKind: "utf16CodeUnits",
  });
});

test("a finding is a result with its place, fingerprint and a first sentence that stands alone", () => {
  expect(firstRun(sampleReport({ findings: [sampleFinding()] })).run.results).toMatchInlineSnapshot(`
    [
      {
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "posturegate.yaml",
              },
              "region": {
                "startLine": 3,
              },
            },
          },
        ],
        "message": {
          "text": "sg-0a1b2c3d: Ports 22 and 3389 are open to 0.0.0.0/0.
    Resource: arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1b2c3d (aws 111122223333 eu-west-1)
    Evidence: ports: \\[22, 3389\\], sources: \\[0.0.0.0/0\\]
    What to do: 1. Remove the rule that lets 0.0.0.0/0 in. 2. Use Session Manager instead.
    Finding: {"fingerprint":"81966701dc45402f782bb6d657584c9071fe7c82778af92c05a2ff249c49acf5","scope":"aws:111122223333:eu-west-1","resource":{"id":"arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1b2c3d","name":"sg-0a1b2c3d","type":"aws.ec2.security_group","cloud":"aws","account":"111122223333","region":"eu-west-1"},"facets":\\["in tcp 22 ipv4","in tcp 3389 ipv4"\\]}",
        },
        "partialFingerprints": {
          "primaryLocationLineHash": "81966701dc45402f:1",
        },
        "properties": {
          "fingerprint": "81966701dc45402f782bb6d657584c9071fe7c82778af92c05a2ff249c49acf5",
          "severity": "high",
          "state": "new",
          "worsened": false,
        },
        "ruleId": "aws-ec2-security-group-admin-ports",
        "ruleIndex": 0,
      },
    ]
  `);
});

test("a resource that the message names is not named twice", () => {
  const resource = sampleResource("arn:aws:ec2:eu-west-1:111122223333:security-group/sg-1", { name: "web" });
  const text = (message: string): string | undefined =>
    firstRun(sampleReport({ findings: [sampleFinding({ message, resource })] })).run.results?.[0]?.message.text?.split(
      "\n",
    )[0];
  expect(text("Group web is open")).toBe("Group web is open.");
  expect(text("Port 22 is open.")).toBe("web: Port 22 is open.");
  expect(text("")).toBe("web: Not so: Security group keeps administration ports off the internet.");
});

test("an absolute place is a file URI", () => {
  const { run } = firstRun(
    sampleReport({ findings: [sampleFinding({ location: { file: "/opt/demo/posturegate.yaml", line: 7 } })] }),
  );
  expect(run.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: "file:///opt/demo/posturegate.yaml" },
    region: { startLine: 7 },
  });
});

test("a rule has the worst severity of its findings in this run", () => {
  const findings = [
    sampleFinding({ severity: "low" }),
    sampleFinding({ severity: "critical", resource: sampleResource("x"), fingerprint: "a".repeat(64) }),
  ];
  const { run } = firstRun(sampleReport({ findings }));
  expect(run.tool.driver.rules?.map((rule) => rule.properties?.["security-severity"])).toEqual(["9.5"]);
  expect(run.results?.map((result) => result.level)).toEqual(["error", "note"]);
});

test("a rule that the report does not describe is described by its finding", () => {
  const { run } = firstRun(sampleReport({ findings: [sampleFinding()], rules: new Map() }));
  expect(run.tool.driver.rules?.[0]?.shortDescription?.text).toBe(
    "Security group keeps administration ports off the internet",
  );
});

test("the worst results stay, and a notification says exactly how many are left out", () => {
  const { run, omitted } = firstRun(hugeReport(100), { maxResults: 30 });
  expect(omitted).toBe(70);
  expect(run.results?.map((result) => result.properties?.["severity"])).toEqual([
    ...Array<string>(20).fill("critical"),
    ...Array<string>(10).fill("high"),
  ]);
  expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
    "70 findings left out: this file holds the worst 30; all are in findings.json.",
  );
});

test("a run stays within its bytes by whole results", () => {
  const { run, bytes, omitted } = firstRun(hugeReport(500), { maxBytes: 100_000 });
  expect(bytes).toBe(Buffer.byteLength(JSON.stringify(run)));
  expect(bytes).toBeLessThanOrEqual(100_000);
  expect(run.results?.length).toBeGreaterThan(20);
  expect(omitted).toBe(500 - (run.results?.length ?? 0));
});

test("a category that was not completely read says so", () => {
  const { run } = firstRun(failingReport());
  expect(run.invocations?.[0]?.executionSuccessful).toBe(false);
  expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain(
    "ec2:DescribeFlowLogs in aws:111122223333:eu-west-3: denied",
  );
});
