import { expect, test } from "vitest";
import { withAccountNames } from "../../src/report/account-names.ts";
import { findingsJson } from "../../src/report/findings-json.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { sampleFinding, sampleReport, sampleResource } from "./sample-report.ts";

const account = "cbbd2ce9-4fba-4763-aa79-b3f2eb25f03c";
const scope = { id: `azure:${account}`, cloud: "azure", account, region: "global", name: "shop production" };
const finding = sampleFinding({ resource: sampleResource("vm", { cloud: "azure", account, region: "westeurope" }) });
const report = sampleReport({ findings: [finding], scopes: new Map([[scope.id, scope]]) });

test("people read the name of an account, and files keep its id", () => {
  const text = terminalReport(report, { color: false, width: 120, detail: "details" });
  expect(text).toContain("azure shop production westeurope");
  expect(text).not.toContain(account);
  expect(JSON.parse(findingsJson(report))).toMatchObject({ findings: [{ resource: { account } }] });
});

test("accounts that nobody names keep their ids", () => {
  const { name: _, ...unnamed } = scope;
  const same = sampleReport({ findings: [finding], scopes: new Map([[scope.id, unnamed]]) });
  expect(withAccountNames(same)).toBe(same);
});
