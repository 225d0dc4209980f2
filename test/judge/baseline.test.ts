import { describe, expect, it, test } from "vitest";
import { baselineOf, baselineText, parseBaseline } from "../../src/judge/baseline.ts";
import { judge } from "../../src/judge/judge.ts";
import type { Baseline } from "../../src/model/baseline.ts";
import type { Report } from "../../src/model/report.ts";
import { baselineWith, entryOf, evaluated, exemptionOf, inputOf, now, resourceOf, scope } from "./cases.ts";

/** The report of a run, as far as a baseline depends on it. */
function reportOf(over: Parameters<typeof inputOf>[0] = {}): Report {
  const input = inputOf(over);
  const { findings, fixed, counts, exemptions } = judge(input);
  return {
    schemaVersion: 1,
    tool: { name: "posturegate", version: "1.0.0", invocation: {} },
    startedAt: now.toISOString(),
    audits: ["nightly"],
    verdict: "failed",
    reasons: [],
    gate: input.policy,
    counts,
    evaluations: { pass: 0, fail: 0, skip: 0, unknown: 0 },
    ledger: input.ledger,
    findings,
    fixed,
    exemptions,
    failures: [],
    frameworks: [],
    notices: [],
    rules: input.rules,
    scopes: new Map([[scope, { id: scope, cloud: "aws", account: "111122223333", region: "eu-west-1" }]]),
  };
}

const idsOf = (baseline: Baseline) => baseline.findings.map(({ resource }) => resource.id);
const entry = (id: string, over = {}) => entryOf({ resource: resourceOf(id), ...over });

describe("writing a baseline", () => {
  it("takes the failed findings in a stable order, with their facets", () => {
    const facets = ["tcp/22 from 0.0.0.0/0"];
    const evaluations = [evaluated("fail", { id: "b" }), evaluated("fail", { id: "a", facets })];
    const written = baselineOf(reportOf({ evaluations }), undefined);
    expect(written).toEqual({
      schemaVersion: 1,
      writtenAt: "2026-11-21T12:00:00.000Z",
      scopes: [scope],
      findings: [entry("a", { facets }), entry("b")],
    });
  });

  it("leaves exempted findings out, also those that were in before", () => {
    const evaluations = [evaluated("fail", { id: "a" }), evaluated("fail", { id: "b" })];
    const previous = baselineWith(entry("a"));
    const report = reportOf({ evaluations, exemptions: [exemptionOf({ resource: "a" })], baseline: previous });
    expect(idsOf(baselineOf(report, previous))).toEqual(["b"]);
  });

  it("drops what was fixed and keeps what could not be seen", () => {
    const previous = baselineWith(
      entry("unknown"),
      entry("gone"),
      entry("elsewhere", { scope: "aws:444455556666:eu-west-1" }),
    );
    const report = reportOf({ evaluations: [evaluated("unknown", { id: "unknown" })], baseline: previous });
    const written = baselineOf(report, previous);
    expect(idsOf(written)).toEqual(["elsewhere", "unknown"]);
  });

  it("does not take unknowns for findings", () => {
    expect(baselineOf(reportOf({ evaluations: [evaluated("unknown")] }), undefined).findings).toEqual([]);
  });

  it("accepts of a resource in two audits the facets of both", () => {
    const evaluations = [
      evaluated("fail", { audit: "a", facets: ["x", "y"] }),
      evaluated("fail", { audit: "b", facets: ["x", "z"] }),
    ];
    const written = baselineOf(reportOf({ evaluations }), undefined);
    expect(written.findings.map(({ facets }) => facets)).toEqual([["x", "y", "z"]]);
    const again = judge(inputOf({ evaluations, baseline: written }));
    expect(again.findings.map(({ state }) => state)).toEqual(["existing", "existing"]);
  });

  it("makes the next run of the same estate all existing", () => {
    const evaluations = [evaluated("fail", { id: "a", facets: ["x"] }), evaluated("fail", { id: "b" })];
    const read = parseBaseline(baselineText(baselineOf(reportOf({ evaluations }), undefined)));
    if (!("baseline" in read)) throw new Error(read.unreadable);
    const { counts } = judge(inputOf({ evaluations, baseline: read.baseline }));
    expect(counts).toMatchObject({ new: 0, existing: 2, fixed: 0 });
  });

  it("ends with a line end and is indented, for diffs", () => {
    const text = baselineText(baselineWith(entryOf()));
    expect(text).toMatch(/^\{\n  "schemaVersion": 1,/);
    expect(text.endsWith("}\n")).toBe(true);
  });
});

describe("reading a baseline", () => {
  it("gives back what was written", () => {
    expect(parseBaseline(baselineText(baselineWith(entryOf())))).toEqual({ baseline: baselineWith(entryOf()) });
  });

  test.each([
    ["", /not JSON/],
    ["{", /not JSON/],
    ["[]", /^not a baseline: /],
    ["null", /^not a baseline: /],
    ['{"schemaVersion":2,"writtenAt":"","scopes":[],"findings":[]}', /schemaVersion/],
    ['{"schemaVersion":1,"writtenAt":"","scopes":[],"findings":[{}]}', /findings/],
    ['{"schemaVersion":1,"writtenAt":"","scopes":[]}', /findings/],
  ])("says why it cannot use %j", (text, why) => {
    const read = parseBaseline(text);
    expect("unreadable" in read && read.unreadable).toMatch(why);
  });
});
