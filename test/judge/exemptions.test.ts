import { describe, expect, it, test } from "vitest";
import { ExemptionSet } from "../../src/judge/exemptions.ts";
import { judge } from "../../src/judge/judge.ts";
import { evaluated, exemptionOf, groupId, inputOf, ledgerEntry, now, ruleOf } from "./cases.ts";

const rule = ruleOf().id;
const covers = (over: Parameters<typeof exemptionOf>[0], resource: string, facets: string[] = []) =>
  new ExemptionSet([exemptionOf(over)], now).coverage(rule, resource, facets).by !== undefined;

describe("an exemption matches", () => {
  test.each([
    ["sg-0a1", "sg-0a1", true],
    ["sg-0a1", "sg-0a1ffff", false],
    ["sg-0a1", "xsg-0a1", false],
    ["sg-0a*", "sg-0a1ffff", true],
    ["*", "anything", true],
    ["arn:*:sg-1", "arn:aws:sg-1", true],
    ["arn:*:sg-1", "arn:aws:sg-1x", false],
    ["sg.0a1", "sgx0a1", false],
    ["*ab*ab", "ab", false],
  ])("%s ~ %s: %s", (resource, id, expected) => {
    expect(covers({ resource }, id)).toBe(expected);
  });

  test.each([
    [rule, true],
    ["aws-ec2-*", true],
    ["aws-ec2-security-group", false],
  ])("rule %s: %s", (pattern, expected) => {
    expect(covers({ rule: pattern }, groupId)).toBe(expected);
  });

  it("a hostile pattern without backtracking", () => {
    expect(covers({ resource: `${"*a".repeat(200)}*b` }, "a".repeat(5000))).toBe(false);
  });
});

describe("its last day", () => {
  test.each([
    ["2026-11-20", false],
    ["2026-11-21", true],
    ["2026-11-22", true],
  ])("%s, on 2026-11-21 UTC, covers: %s", (expires, expected) => {
    expect(covers({ expires }, groupId)).toBe(expected);
  });
});

describe("accepted facets", () => {
  const [ssh, rdp] = ["tcp/22 from 0.0.0.0/0", "tcp/3389 from 0.0.0.0/0"];

  it("are traffic, not text: a wider one covers a narrower", () => {
    expect(covers({ facets: ["tcp/20-25 from 0.0.0.0/0"] }, groupId, [ssh])).toBe(true);
  });

  it("of several exemptions count together, and the one that ends first is named", () => {
    const first = exemptionOf({ facets: [ssh], expires: "2027-03-01" });
    const second = exemptionOf({ facets: [rdp], expires: "2027-02-01", owner: "windows" });
    const set = new ExemptionSet([first, second], now);
    expect(set.coverage(rule, groupId, [ssh, rdp])).toEqual({ by: second, exceeded: false });
    expect(set.coverage(rule, groupId, [ssh])).toEqual({ by: first, exceeded: false });
    expect(set.coverage(rule, groupId, [ssh, "tcp/23 from ::/0"])).toEqual({ exceeded: true });
  });

  it("are not exceeded where no exemption names the resource", () => {
    expect(new ExemptionSet([], now).coverage(rule, groupId, [ssh])).toEqual({ exceeded: false });
  });
});

describe("the report of exemptions", () => {
  const stale = exemptionOf({ resource: "gone" });
  const unmatched = (over: Parameters<typeof inputOf>[0]) =>
    judge(inputOf({ exemptions: [stale], ...over })).exemptions.unmatched;

  it("names the expired, and those that end within 14 days", () => {
    const dates = ["2026-11-20", "2026-11-21", "2026-12-05", "2026-12-06"];
    const exemptions = dates.map((expires) => exemptionOf({ expires }));
    const { expired, expiring } = judge(inputOf({ exemptions, evaluations: [evaluated("fail")] })).exemptions;
    expect(expired.map(({ expires }) => expires)).toEqual(["2026-11-20"]);
    expect(expiring.map(({ expires }) => expires)).toEqual(["2026-11-21", "2026-12-05"]);
  });

  it("names what matched nothing although all was read", () => {
    expect(unmatched({})).toEqual([stale]);
  });

  it("names nothing that covered a finding", () => {
    expect(unmatched({ exemptions: [exemptionOf()], evaluations: [evaluated("fail")] })).toEqual([]);
  });

  test.each([
    ["its listing was denied", { ledger: [ledgerEntry("denied")] }],
    ["something else of its rule is unknown", { evaluations: [evaluated("unknown", { id: "other" })] }],
    ["its rule did not run", { rules: new Map() }],
    ["its rule did not run but exists", { rules: new Map(), ruleIds: new Set([rule]) }],
    [
      "its rule names no API and any was denied",
      { rules: new Map([[rule, ruleOf({ apis: [] })]]), ledger: [ledgerEntry("denied", { api: "x:List" })] },
    ],
  ])("does not call it unmatched where %s", (_why, over) => {
    expect(unmatched(over)).toEqual([]);
  });

  it("names a pattern for which there is no rule at all", () => {
    const typo = exemptionOf({ rule: "aws-ec3-*" });
    expect(unmatched({ exemptions: [typo], ruleIds: new Set([rule]) })).toEqual([typo]);
  });
});
