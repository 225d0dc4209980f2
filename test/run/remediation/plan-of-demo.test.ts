import { describe, expect, it, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { type PlanAsked, planRemediation, type PlannedRun, startPlanning } from "../../../src/run/remediation/plan.ts";
import type { RunRequest } from "../../../src/run/request.ts";
import { configFile, requestFor } from "../run-request.ts";

const patienceMs = 120_000;

function configOf(remediation: object): string {
  return JSON.stringify({
    plugins: { prod: { plugin: "aws", params: {} } },
    audits: { demo: { clouds: ["prod"], events: ["rules"] } },
    run: ["demo"],
    remediation: {
      allow: { demo: ["sg_exposure_remove", "sg_default_close", "vpc_turn_on_flow_logs"] },
      limits: { entries: 2, perBot: 2, share: 1 },
      ...remediation,
    },
  });
}

async function planned(
  remediation: object = {},
  over: Partial<RunRequest> = {},
  asked: Partial<PlanAsked> = {},
): Promise<PlannedRun> {
  const request = requestFor({ [configFile]: configOf(remediation) }, over);
  const overrides = { ...request.overrides, replay: "posturegate:demo" };
  const planning = await startPlanning({ ...request, overrides }, "reads");
  return planRemediation(planning, { wants: () => true, isLive: false, ...asked });
}

function digestsOf({ parts }: Plan): string[] {
  return parts.map(({ digest }) => digest);
}

describe("a plan of the demo", { timeout: patienceMs }, () => {
  it("is the same whenever it is made, also of its own findings alone", async () => {
    const { plan } = await planned();
    expect(plan.state).toBe("snapshot");
    const entries = plan.parts.flatMap((part) => part.entries);
    expect(entries).toHaveLength(2);
    for (const { finding, counterfactual } of entries)
      expect(counterfactual?.fixed.map(({ rule }) => rule)).toContain(finding.rule);
    expect((await planned()).plan).toEqual(plan);

    const wanted = new Set(entries.map(({ finding }) => finding.fingerprint));
    const wants: PlanAsked["wants"] = ({ fingerprint }) => wanted.has(fingerprint);
    const again = await planned({}, {}, { wants, plannedAt: new Date("2027-01-01T00:00:00Z") });
    expect(digestsOf(again.plan)).toEqual(digestsOf(plan));
  });

  it("says which flows that must stay nothing watches over", async () => {
    const { plan } = await planned();
    const [first] = plan.parts.flatMap((part) => part.entries);
    const group = first?.resource.id.split("/").at(-1) ?? "";
    const flow = { from: ["10.0.0.0/8"], protocol: "tcp", ports: ["9"] };
    const keep = [
      { ...flow, name: "typo", to: "sg-nothing" },
      { ...flow, name: "closed", to: group, protocol: "udp" },
    ];
    const { plan: kept } = await planned({ keep });
    expect(kept.notices.filter((notice) => notice.startsWith("remediation.keep "))).toEqual([
      expect.stringContaining("remediation.keep typo leads to no firewall or machine"),
      "remediation.keep closed does not get through everywhere even as things are.",
    ]);
    expect(digestsOf(kept)).toEqual(digestsOf(plan));
  });

  it("refuses what would end a flow that must stay", async () => {
    const keep = [{ name: "all", from: ["8.8.8.0/24"], to: "*", protocol: "tcp", ports: ["22"] }];
    const { plan } = await planned({ keep, allow: { demo: ["sg_exposure_remove"] } });
    expect(plan.entries.map((entry) => (entry.status === "refused" ? entry.message : ""))).toContainEqual(
      expect.stringContaining("end traffic that remediation.keep names: all"),
    );
  });
});

test("a run that is cancelled makes no plan", { timeout: patienceMs }, async () => {
  const interrupt = AbortSignal.abort();
  await expect(planned({}, { interrupt })).rejects.toThrow("the run was cancelled while it planned");
});

test(
  "what allowed bots cannot know is told; a plan of nothing is not established then",
  { timeout: patienceMs },
  async () => {
    const seen = await planned();
    const unknown = seen.report.findings.filter(({ status, remediation: fix }) => status === "unknown" && fix?.bot);
    expect(unknown).not.toEqual([]);
    expect(seen.isEstablished).toBe(true);
    const wants: PlanAsked["wants"] = ({ fingerprint }) => unknown.some((one) => one.fingerprint === fingerprint);
    const bots = [...new Set(unknown.flatMap(({ remediation: fix }) => fix?.bot ?? []))];
    const unseen = await planned({ allow: { demo: bots } }, {}, { wants });
    expect(unseen).toMatchObject({ plan: { parts: [] }, isEstablished: false });
    expect(unseen.plan.notices.join(" ")).toMatch(/unknown, so nothing is planned about (it|them)/);
    expect(await planned({ allow: { demo: bots } }, {}, { wants: () => false })).toMatchObject({ isEstablished: true });
  },
);
