import { expect, test } from "vitest";
import type { ControlReport } from "../../src/model/framework.ts";
import { frameworkBlocks } from "../../src/report/summary-frameworks.ts";
import { summaryMarkdown } from "../../src/report/summary.ts";
import { activeMarkdown } from "./active-constructs.ts";
import { hostileStrings } from "./hostile-strings.ts";
import { sampleReport } from "./sample-report.ts";

function control(id: string, over: Partial<ControlReport> = {}): ControlReport {
  return { id, status: "passed", rules: ["a"], findings: 0, exempted: 0, unknown: 0, ...over };
}

function reportWith(...controls: ControlReport[]) {
  return sampleReport({ frameworks: [{ id: "cis-1", title: "CIS", version: "1.0", controls }] });
}

test("a framework shows what did not pass, the worst first, and counts the rest", () => {
  const report = reportWith(
    control("1.1"),
    control("1.2", { status: "not-automated", rules: [] }),
    control("1.3", { status: "unknown", unknown: 3 }),
    control("1.4", { title: "Ports are closed", status: "failed", findings: 1204, exempted: 4, unknown: 1 }),
    control("1.5", { status: "failed", findings: 1, exempted: 1 }),
    control("1.6", { status: "not-looked-at" }),
    control("1.7"),
  );
  expect(frameworkBlocks(report).join("\n\n")).toMatchInlineSnapshot(`
    "### Frameworks

    **CIS 1.0** (\`cis-1\`): 2 passed · 2 failed · 1 unknown · 1 not looked at · 1 not automated

    | Control | What it asks for | Status |
    | --- | --- | --- |
    | \`1.4\` | Ports are closed | failed: 1,204 findings, 4 of them accepted, 1 unknown |
    | \`1.5\` |  | failed: 1 finding, all accepted |
    | \`1.3\` |  | unknown: 3 unknowns |
    | \`1.6\` |  | not looked at |

    Passed: \`1.1\` \`1.7\`"
  `);
});

test("without frameworks there is no section", () => {
  expect(frameworkBlocks(sampleReport())).toEqual([]);
});

test("it is the same for everyone: it holds no names of resources", () => {
  const report = reportWith(control("1.1", { status: "failed", findings: 2 }));
  const section = frameworkBlocks(report).join("\n\n");
  expect(summaryMarkdown(report, { detail: "counts" })).toContain(section);
  expect(summaryMarkdown(report, { detail: "details" })).toContain(section);
});

test("a long table is cut and says how much is missing", () => {
  const controls = Array.from({ length: 60 }, (_, number) => control(`9.${number}`, { status: "failed", findings: 1 }));
  expect(frameworkBlocks(reportWith(...controls)).join("\n")).toContain("| and 20 more |");
});

test("hostile titles are harmless", () => {
  const controls = hostileStrings
    .slice(0, 40)
    .map((title, number) => control(`1.${number}`, { title, status: "failed" }));
  const found = activeMarkdown(frameworkBlocks(reportWith(...controls)).join("\n\n"));
  const own = /^(table: |heading: |emphasis: \*\*CIS 1\.0\*\*)/;
  expect(found.filter((construct) => !own.test(construct))).toEqual([]);
});
