import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { runAudits, type RunPlan } from "../src/audit.ts";
import type { AuditServices } from "../src/audit/run-audit.ts";
import replayPlugin from "../src/clouds/replay/plugin.ts";
import { SnapshotWriter } from "../src/clouds/replay/snapshot-writer.ts";
import { ConfigError } from "../src/errors.ts";
import { fingerprint } from "../src/judge/fingerprint.ts";
import type { Baseline } from "../src/model/baseline.ts";
import type { ScopeResult } from "../src/model/resource.ts";
import type { Cloud, EventPlugin, Report, Sink } from "../src/plugin.ts";
import {
  alertOf,
  auditOf,
  cloudOf,
  diskChecks,
  evaluationOf,
  index,
  item,
  ledgerEntry,
  MemorySink,
  never,
  now,
  planOf,
  ruleOf,
  scopeOf,
  servicesWith,
  stream,
  throwing,
  useOf,
} from "./audit/in-memory.ts";
import { contextIn } from "./clouds/plugin-context.ts";
import { temporaryFolder } from "./clouds/temporary-folder.ts";

const here = "acme:1:n";
const there = "acme:2:n";

const good: Cloud = cloudOf(stream(here, item("disk-1")));

/** The report of one audit that reads these clouds. */
async function reportOf(
  clouds: Cloud[],
  over: Parameters<typeof auditOf>[0] = {},
  plan: Partial<RunPlan> = {},
  services: Partial<AuditServices> = {},
): Promise<Report> {
  const uses = clouds.map((cloud, number) => useOf("cloud", `cloud-${number}`, cloud));
  return runAudits(planOf({ audits: [auditOf({ clouds: uses, ...over })], ...plan }), servicesWith(services));
}

function knownFinding(id: string, scope = here): Baseline {
  const [cloud = "", account = "", region = ""] = scope.split(":");
  const { id: rule, title, severity, resource: type } = ruleOf();
  const resource = { id, name: id, type, cloud, account, region };
  const entry = { fingerprint: fingerprint(rule, id), rule, title, severity, resource, scope, facets: [] };
  return { schemaVersion: 1, writtenAt: now.toISOString(), scopes: [scope], findings: [entry] };
}

describe("a run", () => {
  it("passes when everything was read and nothing is wrong", async () => {
    const report = await reportOf([good]);
    expect(report).toMatchObject({
      verdict: "passed",
      reasons: ["no findings"],
      startedAt: now.toISOString(),
      audits: ["a"],
      evaluations: { pass: 1, fail: 0, skip: 0, unknown: 0 },
      ledger: [ledgerEntry("acme:ListDisks")],
      findings: [],
      failures: [],
    });
    expect([...report.scopes.keys()]).toEqual([here]);
    expect([...report.rules.keys()]).toEqual(["disk-good"]);
  });

  it("fails on a finding, which points to the line of its cloud", async () => {
    const report = await reportOf([cloudOf(stream(here, item("disk-1", { bad: true }), item("disk-2")))]);
    expect(report.verdict).toBe("failed");
    expect(report.findings).toMatchObject([
      { resource: { id: "disk-1" }, location: { file: "a/cloud-0.yaml", line: 1 }, audit: "a" },
    ]);
  });

  it("applies exemptions and baseline", async () => {
    const bad = cloudOf(stream(here, item("disk-1", { bad: true }), item("disk-2", { bad: true }), item("disk-3")));
    const exemption = { rule: "*", resource: "disk-1", reason: "r", owner: "o", expires: "2026-12-31" };
    const plan: Partial<RunPlan> = {
      exemptions: [{ ...exemption, source: { file: "e.yaml", line: 1 } }],
      baseline: { ...knownFinding("x"), findings: ["disk-2", "disk-3"].flatMap((id) => knownFinding(id).findings) },
      gate: { failOn: "high", newOnly: true, onUnknown: "fail" },
    };
    const report = await reportOf([bad], {}, plan);
    expect(report).toMatchObject({ verdict: "passed", counts: { exempted: 1, existing: 1, new: 0, fixed: 1 } });
    expect(report.fixed).toMatchObject([{ resource: { id: "disk-3" } }]);
  });
});

describe("a cloud that fails is never green, and keeps what was read:", () => {
  const unread = { status: "unknown", resource: { id: there }, cause: { kind: "failed" } };
  const begun = [stream(here, item("disk-1", { bad: true })), index(there)];
  const beginning = [index(there), stream(here, item("disk-1", { bad: true }))];

  test("it throws before it yields anything", async () => {
    const report = await reportOf([cloudOf(throwing("no login"))]);
    expect(report).toMatchObject({
      verdict: "not-established",
      failures: [{ plugin: "cloud-0", message: "no login" }],
    });
    expect(report.reasons).toEqual(["cloud cloud-0 of audit a failed: no login", "nothing was evaluated in audit a"]);
  });

  test("it throws after it has yielded", async () => {
    const report = await reportOf([cloudOf(...beginning, throwing("connection lost"))]);
    expect(report).toMatchObject({
      verdict: "failed",
      failures: [{ kind: "cloud", required: true, message: "connection lost" }],
    });
    expect(report.findings).toMatchObject([{ status: "fail" }, { ...unread, cause: { message: "connection lost" } }]);
    expect(report.ledger).toContainEqual(
      ledgerEntry("acme:ListDisks", {
        scope: there,
        outcome: "failed",
        pages: 0,
        attempts: 0,
        ms: 0,
        message: "connection lost",
      }),
    );
  });

  test("it throws instead of giving something to iterate", async () => {
    const report = await reportOf([{ read: throwing("no") }, good]);
    expect(report).toMatchObject({
      verdict: "not-established",
      evaluations: { pass: 1 },
      failures: [{ message: "no" }],
    });
  });

  test("it hangs", async () => {
    const report = await reportOf([cloudOf(...beginning, () => never)]);
    expect(report.findings).toMatchObject([{ status: "fail" }, { ...unread, cause: { kind: "cut" } }]);
    expect(report.failures[0]?.message).toContain("cloud-0: reading the next scope did not end within");
  });

  test("it is interrupted", async () => {
    const controller = new AbortController();
    const interrupt = async (): Promise<never> => {
      controller.abort();
      return never;
    };
    const report = await reportOf([cloudOf(...beginning, interrupt)], {}, {}, { signal: controller.signal });
    expect(report.findings).toMatchObject([{ status: "fail" }, { ...unread, cause: { kind: "cut" } }]);
  });

  test("it hangs in done", async () => {
    const report = await reportOf([{ ...good, done: () => never }]);
    expect(report).toMatchObject({ verdict: "not-established", evaluations: { pass: 1 } });
    expect(report.failures[0]?.message).toContain("cloud-0: done did not end within");
  });

  test("it is done with also when it threw", async () => {
    let isDone = false;
    const done = async (): Promise<void> => void (isDone = true);
    await reportOf([{ ...cloudOf(throwing("x")), done }]);
    expect(isDone).toBe(true);
  });

  test("it ends without the last part of a scope", async () => {
    const report = await reportOf([cloudOf(...beginning)]);
    expect(report.findings).toMatchObject([{ status: "fail" }, unread]);
    expect(report.failures).toMatchObject([{ message: `it ended without reading scope ${there} to its end` }]);
  });

  test("without a model, it ends without the last part of a scope", async () => {
    const own = { type: "own.thing", raw: {}, collectedAt: now.toISOString(), com: { id: "x", type: "disk" } };
    const report = await reportOf([cloudOf({ ...index("own:1:n", own), ledger: [] }), good]);
    expect(report).toMatchObject({ verdict: "not-established", failures: [{ kind: "cloud" }] });
  });

  test("it yields an index part after others could have needed it", async () => {
    const report = await reportOf([cloudOf(...begun, stream(there))]);
    expect(report.failures[0]?.message).toContain(`stage index of ${there} after one of stage stream`);
    expect(report.findings).toHaveLength(1);
  });

  test("it yields nothing, beside one that does", async () => {
    const report = await reportOf([cloudOf(), good]);
    expect(report).toMatchObject({
      verdict: "not-established",
      failures: [{ plugin: "cloud-0", message: "it yielded no scope, so nothing was read" }],
    });
  });

  test("it yields a scope twice", async () => {
    const report = await reportOf([
      cloudOf(stream(here, item("disk-1", { bad: true })), stream(here, item("disk-1", { bad: true })), stream(here)),
    ]);
    expect(report.counts.findings).toBe(1);
    expect(report.failures).toMatchObject([{ message: expect.stringContaining(`scope ${here} is read twice`) }]);
  });

  test("two clouds yield the same scope", async () => {
    const cloud = cloudOf(index(here, item("net", {}, "acme.network")), stream(here, item("disk-1", { bad: true })));
    const report = await reportOf([cloud, cloudOf(index(here, item("net", {}, "acme.network")), stream(here))]);
    expect(report.counts.findings).toBeLessThanOrEqual(1);
    expect(report.failures).toHaveLength(1);
    expect(report).not.toMatchObject({ verdict: "passed" });
    expect(report.ledger.map(({ pages }) => pages)).toEqual([1, 1]);
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["text", "x"],
    ["no scope", { stage: "stream", resources: [], ledger: [] }],
    ["a scope without account", { ...stream(here), scope: { id: "x", cloud: "acme", region: "n" } }],
    ["an unknown stage", { ...stream(here), stage: "last" }],
    ["no list of resources", { ...stream(here), resources: undefined }],
    ["no ledger", { ...stream(here), ledger: undefined }],
    ["a misspelt outcome", { ...stream(here), ledger: [{ ...ledgerEntry("x"), outcome: "completed" }] }],
  ])("it yields %s as a part", async (_what, part) => {
    const report = await reportOf([cloudOf(stream(there, item("disk-1")), part as ScopeResult)]);
    expect(report).toMatchObject({ verdict: "not-established", evaluations: { pass: 1 } });
    expect(report.failures[0]?.message).toContain("it yielded a malformed part");
  });

  test("its entries of the ledger are those of the audit and scope they came with", async () => {
    const entry = ledgerEntry("acme:ListDisks", { audit: "forged", scope: "elsewhere" });
    const { ledger } = await reportOf([cloudOf({ ...stream(here, item("disk-1")), ledger: [entry] })]);
    expect(ledger).toMatchObject([{ audit: "a", scope: here }]);
  });
});

describe("whatever a cloud does,", () => {
  const scopes = [here, there, "acme:3:n"];
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ stage: fc.constant("index" as const), scope: fc.constantFrom(...scopes) }) },
    { weight: 8, arbitrary: fc.record({ stage: fc.constant("stream" as const), scope: fc.constantFrom(...scopes) }) },
    fc.record({ stage: fc.constant("denied" as const), scope: fc.constantFrom(...scopes) }),
    fc.record({ stage: fc.constant("malformed" as const), scope: fc.constantFrom(...scopes) }),
    fc.constant({ stage: "throws" as const, scope: here }),
  );
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

  function stepOf({ stage, scope }: Step, number: number): ScopeResult | (() => unknown) {
    if (stage === "throws") return throwing("x");
    if (stage === "index") return index(scope);
    if (stage === "malformed") return stream(scope, item("m", { malformed: true }));
    if (stage === "stream") return stream(scope, item(`disk-${number}`));
    return { ...stream(scope), ledger: [ledgerEntry("acme:ListDisks", { outcome: "denied" })] };
  }

  /** Scopes may come once, to their end, everything complete, and all index parts first. */
  function isFlawless(steps: readonly Step[]): boolean {
    const ended = new Set<string>();
    for (const { stage, scope } of steps) {
      if (stage !== "index" && stage !== "stream") return false;
      if (stage === "index" && ended.size > 0) return false;
      if (stage === "stream" && ended.has(scope)) return false;
      if (stage === "stream") ended.add(scope);
    }
    return ended.size > 0 && steps.every(({ scope }) => ended.has(scope));
  }

  it("the run ends, and passes only if the cloud did everything right", async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      const { verdict } = await reportOf([cloudOf(...steps.map(stepOf))]);
      expect(verdict).toBe(isFlawless(steps) ? "passed" : "not-established");
    });
    await fc.assert(property, { numRuns: 300 });
  });
});

describe("an object that cannot be understood", () => {
  const others = [item("disk-1", { bad: true }), item("disk-2")];

  it.each([
    ["by the model", item("disk-3", { malformed: true }), "disk-3 is malformed"],
    ["when secrets are dropped", item("disk-3", { secret: "unfindable" }), "its secret cannot be found"],
  ])("%s makes its API failed; the others are judged", async (_when, bad, reason) => {
    const message = `an object of type acme.disk could not be understood: ${reason}`;
    const report = await reportOf([cloudOf(stream(here, ...others, bad))]);
    expect(report.evaluations).toEqual({ pass: 1, fail: 1, skip: 0, unknown: 1 });
    expect(report.ledger).toMatchObject([{ api: "acme:ListDisks", outcome: "failed", message }]);
    expect(report.failures).toEqual([]);
  });

  it.each([
    ["of a type that no API lists", item("x", { malformed: true }, "acme.mystery"), stream(here, ...others)],
    ["that is nothing", undefined, stream(here, ...others)],
    [
      "without an id, of a cloud without model",
      { type: "own.x", raw: {}, collectedAt: "", com: {} },
      stream("own:1:n"),
    ],
    ["that is nothing, of a cloud without model", undefined, stream("own:1:n")],
  ])("%s fails its cloud; the others are judged", async (_what, bad, part) => {
    const resources = [...part.resources, bad] as typeof part.resources;
    const report = await reportOf([cloudOf({ ...part, resources }), cloudOf(stream(there, item("disk-9")))]);
    expect(report.failures).toMatchObject([
      { kind: "cloud", message: expect.stringContaining("could not be understood") },
    ]);
    expect(report.evaluations.pass).toBe(part.resources.length === 0 ? 1 : 2);
    expect(report.verdict).not.toBe("passed");
  });

  it("that cannot be related leaves its scope unjudged, and only that", async () => {
    const report = await reportOf([
      cloudOf(stream(here, item("disk-1", { unrelatable: true })), stream(there, item("disk-2"))),
    ]);
    expect(report).toMatchObject({ verdict: "not-established", evaluations: { pass: 1 } });
    expect(report.failures).toMatchObject([{ message: `${here} could not be related: disk-1 cannot be related` }]);
  });
});

describe("an exemption that covers nothing", () => {
  const exemption = { rule: "disk-*", resource: "disk-9", reason: "r", owner: "o", expires: "2026-12-31" };
  const exemptions = [{ ...exemption, source: { file: "e.yaml", line: 1 } }];

  it.each<[string, Cloud, EventPlugin, number]>([
    ["is told where everything was read", good, diskChecks(), 1],
    [
      "is not told where a cloud failed: its resource may be there",
      cloudOf(stream(here), throwing("x")),
      diskChecks(),
      0,
    ],
    ["is not told where an event plugin failed", good, diskChecks({ done: throwing("x") }), 0],
  ])("%s", async (_what, cloud, checks, unmatched) => {
    const report = await reportOf([cloud], { events: [useOf("event", "checks", checks)] }, { exemptions });
    expect(report.exemptions.unmatched).toHaveLength(unmatched);
  });
});

describe("what a known finding became", () => {
  it.each<[string, Cloud, EventPlugin, number]>([
    ["it passes", cloudOf(stream(here, item("disk-1"))), diskChecks(), 1],
    ["its resource is gone", cloudOf(stream(here)), diskChecks(), 1],
    ["its scope was not read", cloudOf(stream(there, item("x"))), diskChecks(), 0],
    [
      "its API was denied",
      cloudOf({ ...stream(here), ledger: [ledgerEntry("acme:ListDisks", { outcome: "denied" })] }),
      diskChecks(),
      0,
    ],
    ["its object was not understood", cloudOf(stream(here, item("disk-1", { malformed: true }))), diskChecks(), 0],
    ["its scope could not be related", cloudOf(stream(here, item("disk-1", { unrelatable: true }))), diskChecks(), 0],
    ["the cloud failed", cloudOf(stream(here), throwing("x")), diskChecks(), 0],
    [
      "the event plugin failed before it",
      cloudOf(stream(here, item("disk-1"))),
      diskChecks({ evaluate: throwing("x") }),
      0,
    ],
    ["its rule did not run", cloudOf(stream(here)), diskChecks({}, ruleOf({ id: "another" })), 0],
  ])("%s", async (_what, cloud, checks, fixed) => {
    const events = [useOf("event", "checks", checks)];
    const report = await reportOf([cloud], { events }, { baseline: knownFinding("disk-1") });
    expect(report.fixed).toHaveLength(fixed);
  });

  it("an audit that reads the scope without the rule says nothing of it", async () => {
    const another = useOf("event", "other", diskChecks({}, ruleOf({ id: "another" })));
    const audits = [
      auditOf({ name: "a", clouds: [useOf("cloud", "c", cloudOf(stream(there, item("x"))))] }),
      auditOf({ name: "b", clouds: [useOf("cloud", "c", cloudOf(stream(here)))], events: [another] }),
    ];
    const report = await runAudits(planOf({ audits, baseline: knownFinding("disk-1") }), servicesWith());
    expect(report.fixed).toEqual([]);
  });
});

describe("an event plugin", () => {
  const disks = cloudOf(
    stream(here, item("disk-1", { bad: true }), item("disk-2"), item("disk-3")),
    stream(there, item("disk-4")),
  );

  it("that throws half-way keeps what it had yielded, and fails", async () => {
    const checks = diskChecks({
      evaluate: function* ({ resources }) {
        for (const resource of resources) {
          if (resource.com.id === "disk-3") throw new Error("a bug");
          yield evaluationOf(resource, resource.com["bad"] === true ? "fail" : "pass");
        }
      },
    });
    const report = await reportOf([disks], {
      events: [useOf("event", "mine", checks), useOf("event", "other", diskChecks())],
    });
    expect(report.evaluations).toEqual({ pass: 2 + 3, fail: 2, skip: 0, unknown: 0 });
    expect(report.failures).toEqual([
      { audit: "a", plugin: "mine", kind: "event", required: true, message: `${here}: a bug` },
    ]);
  });

  const malformed: [string, unknown][] = [
    ["nothing", undefined],
    ["a status of its own", { status: "ok" }],
    ["no rule", { rule: undefined }],
    ["a severity of its own", { rule: ruleOf({ severity: "severe" as "high" }) }],
    ["a rule without controls", { rule: { ...ruleOf(), controls: undefined } }],
    ["a rule with an id that could pass for another's finding", { rule: ruleOf({ id: "a\0b" }) }],
    ["no resource id", { resource: { id: "" } }],
    ["a resource without account", { resource: { id: "x", name: "x", type: "x", cloud: "x", region: "x" } }],
    ["no scope", { scope: undefined }],
    ["facets that are no list", { facets: "tcp/22" }],
    ["evidence that is not JSON", { evidence: 1n }],
    ["a cause without a message", { status: "unknown", cause: { kind: "failed", scope: "x" } }],
    ["a record without buckets", { record: {} }],
  ];

  it.each(malformed)("that yields %s keeps what it had yielded, and fails", async (_what, wrong) => {
    const evaluate: EventPlugin["evaluate"] = function* ({ resources }) {
      for (const resource of resources) {
        const evaluation = evaluationOf(resource, "pass");
        yield resource.com.id === "disk-2" ? ((wrong && { ...evaluation, ...wrong }) as typeof evaluation) : evaluation;
      }
    };
    const report = await reportOf([disks], { events: [useOf("event", "mine", diskChecks({ evaluate }))] });
    expect(report).toMatchObject({ verdict: "not-established", evaluations: { pass: 2 } });
    expect(report.failures).toMatchObject([{ plugin: "mine", kind: "event", required: true }]);
  });

  it.each<[string, Partial<EventPlugin>]>([
    ["throws in done", { done: async () => throwing("late")() }],
    ["hangs in done", { done: () => never }],
    ["has malformed rules", { rules: [{ id: "x" } as never] }],
  ])("that %s has failed", async (_what, over) => {
    const report = await reportOf([good], { events: [useOf("event", "mine", diskChecks(over))] });
    expect(report).toMatchObject({
      verdict: "not-established",
      evaluations: { pass: 1 },
      failures: [{ plugin: "mine" }],
    });
  });
});

describe("a store", () => {
  it("gets every resource with its origin, its secrets dropped", async () => {
    const store = new MemorySink();
    const cloud = cloudOf(index(here, item("net", {}, "acme.network")), stream(here, item("disk-1", { secret: "s" })));
    await reportOf([cloud], { stores: [useOf("store", "files", store)] });
    expect(store.records.map(({ com }) => com["id"])).toEqual(["net", "disk-1"]);
    expect(store.records[1]).toMatchObject({
      raw: { id: "disk-1", secret: { redacted: true } },
      ext: { type: "acme.disk" },
      com: { networks: ["net"], origin_worker: "a_cloud-0", origin_class: "./cloud-0.mjs", target_worker: "a_files" },
    });
    expect(store.reports).toEqual([undefined]);
  });

  const broken: [string, Sink][] = [
    ["throws in write", { write: async () => throwing("disk full")(), done: async () => undefined }],
    ["hangs in write", { write: () => never, done: async () => undefined }],
    ["throws in done", { write: async () => undefined, done: async () => throwing("disk full")() }],
    ["hangs in done", { write: async () => undefined, done: () => never }],
  ];

  it.each(broken)("that %s leaves the findings and the other stores alone", async (_what, sink) => {
    const other = new MemorySink();
    const stores = [useOf("store", "bad", sink), useOf("store", "other", other)];
    const report = await reportOf([good], { stores });
    expect(report).toMatchObject({ verdict: "not-established", evaluations: { pass: 1 } });
    expect(report.failures).toMatchObject([{ plugin: "bad", kind: "store", required: true }]);
    expect(other.records).toHaveLength(1);
  });

  it.each(broken)("that %s and is not required decides nothing", async (_what, sink) => {
    const report = await reportOf([good], { stores: [useOf("store", "bad", sink, { required: false })] });
    expect(report).toMatchObject({ verdict: "passed", failures: [{ plugin: "bad", required: false }] });
  });

  it("that is slow holds the clouds back", async () => {
    let read = 0;
    let written = 0;
    let mostAhead = 0;
    const cloud: Cloud = {
      read: async function* () {
        for (let scope = 0; scope < 40; scope++) {
          read++;
          mostAhead = Math.max(mostAhead, read - written);
          yield stream(`acme:${scope}:n`, item(`disk-${scope}`));
        }
      },
    };
    const slow: Sink = {
      write: async (records) => {
        await new Promise((resolve) => setTimeout(resolve, 2));
        written += records.length;
      },
      done: async () => undefined,
    };
    const report = await reportOf([cloud], { stores: [useOf("store", "slow", slow)] });
    expect([report.verdict, written]).toEqual(["passed", 40]);
    expect(mostAhead).toBeLessThan(10);
  });

  it("makes the clouds read everything; without one only what event plugins need is asked", async () => {
    const needs: unknown[] = [];
    const asking: Cloud = {
      read: (context) => {
        needs.push(context.needs);
        return good.read(context);
      },
    };
    await reportOf([asking]);
    await reportOf([asking], { stores: [useOf("store", "s", new MemorySink())] });
    await reportOf([asking], {}, {}, { snapshot: async () => undefined });
    expect(needs).toEqual([new Set(["acme.disk"]), "all", "all"]);
  });
});

describe("an alert", () => {
  const bad = cloudOf(stream(here, item("disk-1", { bad: true }), item("disk-2", { bad: true })), {
    ...stream(there),
    ledger: [],
  });

  it("gets the findings that are not exempted, with the event plugin they come from, and the report", async () => {
    const alert = new MemorySink();
    const exemption = { rule: "*", resource: "disk-2", reason: "r", owner: "o", expires: "2026-12-31" };
    const report = await reportOf(
      [bad],
      {},
      {
        alerts: [alertOf("mail", alert)],
        exemptions: [{ ...exemption, source: { file: "e.yaml", line: 1 } }],
      },
    );
    expect(alert.records).toMatchObject([
      {
        ext: { type: "disk-good", record_type: "disk-good" },
        com: {
          reference: "disk-1",
          severity: "high",
          origin_key: "checks",
          origin_class: "./checks.mjs",
          target_key: "mail",
        },
      },
    ]);
    expect(alert.reports).toMatchObject([{ verdict: "failed", counts: report.counts }]);
  });

  const broken: [string, Sink][] = [
    ["throws in write", { write: async () => throwing("no network")(), done: async () => undefined }],
    ["hangs in write", { write: () => never, done: async () => undefined }],
    ["throws in done", { write: async () => undefined, done: async () => throwing("no network")() }],
    ["hangs in done", { write: async () => undefined, done: () => never }],
  ];

  it.each(broken)("that %s leaves the others alone, and those that tell the verdict know", async (_what, sink) => {
    const other = new MemorySink();
    const last = new MemorySink();
    const alerts = [alertOf("tells", last, { tellsVerdict: true }), alertOf("bad", sink), alertOf("other", other)];
    const gate = { failOn: "critical", newOnly: false, onUnknown: "pass" } as const;
    const report = await reportOf([bad], {}, { alerts, gate });
    expect(report).toMatchObject({ verdict: "not-established", failures: [{ plugin: "bad", kind: "alert" }] });
    expect(other.reports).toMatchObject([{ verdict: "passed", failures: [] }]);
    expect(last.reports).toMatchObject([{ verdict: "not-established", failures: [{ plugin: "bad" }] }]);
  });

  it("that tells the verdict is told of alerts that could not be created", async () => {
    const last = new MemorySink();
    const alerts = [
      { use: useOf("alert", "bad", throwing("no token")), audits: ["a"] },
      alertOf("tells", last, { tellsVerdict: true }),
    ];
    const report = await reportOf([good], {}, { alerts });
    expect(last.reports).toMatchObject([
      { verdict: "not-established", failures: [{ plugin: "bad", message: "no token" }] },
    ]);
    expect(report.failures).toHaveLength(1);
  });

  it("that tells the verdict and fails makes it not established", async () => {
    const alerts = [alertOf("tells", { write: async () => undefined, done: throwing("no") }, { tellsVerdict: true })];
    expect(await reportOf([good], {}, { alerts })).toMatchObject({
      verdict: "not-established",
      failures: [{ plugin: "tells" }],
    });
  });

  it("that is not required decides nothing when it fails", async () => {
    const alerts = [alertOf("bad", { write: async () => undefined, done: throwing("no") }, { required: false })];
    expect(await reportOf([good], {}, { alerts })).toMatchObject({
      verdict: "passed",
      failures: [{ required: false }],
    });
  });
});

describe("a plugin that cannot be created", () => {
  it.each(["cloud", "store", "event", "alert"] as const)(
    "as %s: a ConfigError is thrown before anything is read",
    async (kind) => {
      let reads = 0;
      const cloud: Cloud = {
        read: (context) => {
          reads++;
          return good.read(context);
        },
      };
      const mistake = new ConfigError("invalid-config", "x.yaml:1: wrong");
      const refusing = (): never => {
        throw mistake;
      };
      const clouds = [useOf("cloud", "good", cloud), ...(kind === "cloud" ? [useOf("cloud", "bad", refusing)] : [])];
      const stores = kind === "store" ? [useOf("store", "bad", refusing)] : [];
      const events = [
        useOf("event", "good", diskChecks()),
        ...(kind === "event" ? [useOf("event", "bad", refusing)] : []),
      ];
      const alerts = kind === "alert" ? [{ use: useOf("alert", "bad", refusing), audits: ["a"] }] : [];
      const plan = planOf({ audits: [auditOf({ clouds, stores, events })], alerts });
      await expect(runAudits(plan, servicesWith())).rejects.toBe(mistake);
      expect(reads).toBe(0);
    },
  );

  it.each<[string, () => never]>([
    ["throws", throwing("no module")],
    ["hangs", () => never as never],
    ["creates nothing", () => undefined as never],
    ["creates something else", () => ({ write: 1 }) as never],
  ])("because it %s has failed, and the others run", async (_what, create) => {
    const stores = [useOf("store", "bad-store", create)];
    const events = [useOf("event", "bad-event", create), useOf("event", "checks", diskChecks())];
    const clouds = [useOf("cloud", "bad-cloud", create), useOf("cloud", "good", good)];
    const report = await runAudits(planOf({ audits: [auditOf({ clouds, stores, events })] }), servicesWith());
    expect(report).toMatchObject({ verdict: "not-established", evaluations: { pass: 1 } });
    expect(report.failures.map(({ plugin }) => plugin).sort()).toEqual(["bad-cloud", "bad-event", "bad-store"]);
  });
});

describe("what others relate to", () => {
  it("is complete before any scope is related, however the clouds take turns", async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(delays, async (waits) => {
        const wait = (turn: number) => () => new Promise((resolve) => setTimeout(resolve, waits[turn] ?? 0));
        const clouds = [0, 1].map((n) => {
          const one = `acme:${n}:n`;
          const two = `acme:${n}:s`;
          return cloudOf(
            wait(n * 3),
            index(one, item(`net-${one}`, {}, "acme.network")),
            wait(n * 3 + 1),
            index(two, item(`net-${two}`, {}, "acme.network")),
            wait(n * 3 + 2),
            stream(one, item(`disk-${one}`)),
            stream(two, item(`disk-${two}`)),
          );
        });
        const store = new MemorySink();
        const late = cloudOf(stream("acme:2:n", item("disk-late")));
        await reportOf([...clouds, late], { stores: [useOf("store", "s", store)] });
        const networks = ["net-acme:0:n", "net-acme:0:s", "net-acme:1:n", "net-acme:1:s"];
        expect(store.records).toHaveLength(9);
        for (const { com } of store.records) expect(com["networks"]).toEqual(networks);
      }),
      { numRuns: 15 },
    );
  });

  it("is complete also for a scope whose cloud stopped half-way, before the others had read theirs", async () => {
    const stopped = cloudOf(index(here, item("net-1", {}, "acme.network")), throwing("x"));
    const wait = () => new Promise((resolve) => setTimeout(resolve, 5));
    const late = cloudOf(wait, index(there, item("net-2", {}, "acme.network")), stream(there, item("disk-1")));
    const store = new MemorySink();
    await reportOf([stopped, late], { stores: [useOf("store", "s", store)] });
    expect(store.records.map(({ com }) => com["networks"])).toEqual([1, 2, 3].map(() => ["net-1", "net-2"]));
  });

  it("does not wait for a cloud that failed before it had an index", async () => {
    const report = await reportOf([cloudOf(throwing("x")), cloudOf(() => never), good]);
    expect(report.evaluations.pass).toBe(1);
    expect(report.failures).toHaveLength(2);
  });
});

describe("several audits", () => {
  it("run at once, each with its own ledger, scopes and findings", async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const first = cloudOf(() => released, stream(here, item("disk-1", { bad: true })));
    const second = cloudOf(stream(there, item("disk-1", { bad: true })), () => release());
    const audits = [
      auditOf({ name: "a", clouds: [useOf("cloud", "c", first)] }),
      auditOf({ name: "b", clouds: [useOf("cloud", "c", second)] }),
    ];
    const own = new MemorySink();
    const both = new MemorySink();
    const alerts = [alertOf("own", own, {}, ["b"]), alertOf("both", both, {}, ["a", "b"])];
    const report = await runAudits(
      planOf({ audits, alerts }),
      servicesWith({ limits: { ...servicesWith().limits, scopeMinutes: 1 } }),
    );
    expect(report.findings.map(({ audit, fingerprint: key }) => [audit, key])).toEqual([
      ["a", fingerprint("disk-good", "disk-1")],
      ["b", fingerprint("disk-good", "disk-1")],
    ]);
    expect(report.ledger.map(({ audit, scope }) => [audit, scope])).toEqual([
      ["a", here],
      ["b", there],
    ]);
    expect([...report.scopes.keys()].sort()).toEqual([here, there]);
    expect(own.records).toHaveLength(1);
    expect(own.reports).toMatchObject([
      {
        audits: ["b"],
        findings: [{ audit: "b" }],
        counts: { findings: 1 },
        ledger: [{ audit: "b" }],
        verdict: "failed",
      },
    ]);
    expect(both.records).toHaveLength(2);
  });

  it("may read the same scope, each for itself", async () => {
    const audits = ["a", "b"].map((name) => auditOf({ name, clouds: [useOf("cloud", "c", good)] }));
    const report = await runAudits(planOf({ audits }), servicesWith());
    expect(report).toMatchObject({ verdict: "passed", evaluations: { pass: 2 }, failures: [] });
  });

  it("are not established when one of them is empty", async () => {
    const audits = [
      auditOf({ name: "a", clouds: [useOf("cloud", "c", good)] }),
      auditOf({ name: "b", clouds: [useOf("cloud", "c", cloudOf(stream(here)))] }),
    ];
    const report = await runAudits(planOf({ audits }), servicesWith());
    expect(report).toMatchObject({ verdict: "not-established", reasons: ["nothing was evaluated in audit b"] });
  });
});

describe("a run without an evaluation", () => {
  const empty: Cloud = cloudOf({ scope: scopeOf("mock:mock:mock"), stage: "stream", resources: [], ledger: [] });
  const silent = diskChecks({ evaluate: () => [] });

  it.each<[string, string[], string[], Report["verdict"]]>([
    ["of mock plugins only is passed", ["mockcloud"], ["mockevent"], "passed"],
    ["of mockcloud alone is passed", ["mockcloud"], [], "passed"],
    ["of another event plugin is not established", ["mockcloud"], ["rules"], "not-established"],
    ["of another cloud is not established", ["replay"], ["mockevent"], "not-established"],
    ["of a module that calls itself a mock is not established", ["mockery"], ["mockevent"], "not-established"],
    ["of no plugin at all is not established", [], [], "not-established"],
  ])("%s", async (_what, clouds, events, verdict) => {
    const audit = auditOf({
      clouds: clouds.map((plugin) => useOf("cloud", plugin, empty, { plugin })),
      events: events.map((plugin) => useOf("event", plugin, silent, { plugin })),
    });
    expect(await runAudits(planOf({ audits: [audit] }), servicesWith())).toMatchObject({ verdict });
  });

  it("of no audit is refused", async () => {
    await expect(runAudits(planOf(), servicesWith())).rejects.toMatchObject({ code: "selects-nothing" });
  });
});

describe("a control of a standard", () => {
  const cis = { id: "cis", title: "CIS", version: "1", controls: { "1.1": {}, "1.2": {} } };
  const rule = ruleOf({ controls: { cis: ["1.1"] } });
  const checks = { events: [useOf("event", "checks", diskChecks({}, rule))] };
  const catalogue = { frameworks: [cis], rules: [rule, { id: "another", controls: { cis: ["1.2"] } }] };

  test.each<[string, Cloud[], string]>([
    ["has passed where all was read", [good], "passed"],
    ["has passed where there is nothing to judge", [cloudOf(stream(here))], "passed"],
    ["has failed where a resource has", [cloudOf(stream(here, item("disk-1", { bad: true })))], "failed"],
    [
      "has failed where a resource has and a cloud broke off",
      [cloudOf(stream(here, item("disk-1", { bad: true })), throwing("x"))],
      "failed",
    ],
    ["is unknown where a cloud broke off", [good, cloudOf(stream(there), throwing("x"))], "unknown"],
    ["is unknown where a cloud yielded nothing", [good, cloudOf()], "unknown"],
    ["is unknown where its API was denied", [cloudOf(denied(stream(here)))], "unknown"],
    ["was not looked at in clouds of another provider", [cloudOf(stream("other:1:n"))], "not-looked-at"],
  ])("%s", async (_, clouds, status) => {
    const { frameworks } = await reportOf(clouds, checks, { catalogue });
    expect(frameworks[0]?.controls.map((control) => control.status)).toEqual([status, "not-looked-at"]);
  });

  function denied(part: ScopeResult): ScopeResult {
    return { ...part, ledger: part.ledger.map((entry) => ({ ...entry, outcome: "denied" })) };
  }
});

describe("a snapshot", () => {
  it("gets every part once, its secrets dropped, and the end of what ended early", async () => {
    const parts: ScopeResult[] = [];
    const snapshot = async (_audit: string, part: ScopeResult): Promise<void> => void parts.push(part);
    const steps = [index(there), stream(here, item("disk-1", { secret: "s" })), stream(here), throwing("cut off")];
    await reportOf([cloudOf(...steps)], {}, {}, { snapshot });
    expect(parts.map(({ scope, stage }) => [scope.id, stage])).toEqual([
      [there, "index"],
      [here, "stream"],
      [there, "stream"],
    ]);
    expect(parts[1]?.resources[0]?.raw).toEqual({ id: "disk-1", secret: { redacted: true } });
    expect(parts[2]?.ledger).toMatchObject([{ api: "acme:ListDisks", outcome: "failed", message: "cut off" }]);
  });

  it("that cannot be written is a failure, not an exception", async () => {
    const snapshot = async (): Promise<never> => throwing("disk full")();
    const report = await reportOf([good], {}, {}, { snapshot });
    expect(report.verdict).toBe("not-established");
    expect(report.failures[0]?.message).toBe("disk full");
  });
});

describe("a run that is replayed from its snapshot", () => {
  const denied = {
    ...stream("acme:3:n"),
    ledger: [ledgerEntry("acme:ListDisks", { outcome: "denied", message: "no" })],
  };
  const steps = [
    index(here, item("net", {}, "acme.network")),
    index(there),
    stream(here, item("disk-1", { bad: true }), item("disk-2", { malformed: true }), item("disk-3", { secret: "s" })),
    stream("acme:4:n", item("disk-4", { secret: "unfindable" }), item("disk-5")),
    denied,
  ];

  it.each<[string, Cloud]>([
    ["was read to its end", cloudOf(...steps, stream(there, item("disk-6")))],
    ["stopped half-way", cloudOf(...steps, throwing("connection lost"))],
    ["was cut", cloudOf(...steps, () => never)],
  ])("and %s says the same", async (_what, cloud) => {
    const folder = await temporaryFolder();
    const writer = await SnapshotWriter.create(folder);
    const snapshot = (audit: string, part: ScopeResult): Promise<void> => writer.write(audit, part);
    const report = await reportOf([cloud], {}, {}, { snapshot });
    const failures = report.failures.filter(({ kind }) => kind === "cloud");
    const digests = { version: "0.0.0", rulesDigest: "r", configDigest: "c" };
    await writer.finish({ ...digests, collectedAt: now.toISOString(), audits: ["a"], failures });
    const replay = useOf("cloud", "cloud-0", () =>
      replayPlugin.create({ path: folder }, contextIn(folder, { audit: "a" })),
    );
    const limits = { ...servicesWith().limits, scopeMinutes: 1 };
    const again = await runAudits(planOf({ audits: [auditOf({ clouds: [replay] })] }), servicesWith({ limits }));
    const { verdict, findings, ledger, evaluations, counts, scopes } = report;
    expect(again).toMatchObject({ verdict, findings, ledger, evaluations, counts });
    expect(again.scopes).toEqual(scopes);
    expect(again.failures).toHaveLength(failures.length);
  });
});
