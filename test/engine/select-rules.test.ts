import { expect, test } from "vitest";
import { loadRules } from "../../src/engine/load-rules.ts";
import { type RuleSelection, selectRules } from "../../src/engine/select-rules.ts";
import { ConfigError } from "../../src/errors.ts";
import { diskRule, environments } from "./model.ts";

const rules = loadRules(
  [
    diskRule(
      {
        tags: "[storage, encryption]",
        severity: "high",
        params: "{ sizes: [1], widest: { ipv4: 8, ipv6: 16 }, share: 0.5 }",
        controls: '{ cis-acme-1.0.0: ["1.1"] }',
      },
      "acme/store/encrypted.yaml",
    ),
    diskRule({ tags: "[storage]", params: "{ sizes: [a] }" }, "acme/store/small.yaml"),
    diskRule({ severity: "low" }, "acme/net/closed.yaml"),
  ],
  environments,
);

function ids(selection?: RuleSelection): string[] {
  return selectRules(rules, selection).map(({ rule }) => rule.id);
}

function mistake(selection: RuleSelection): string {
  try {
    selectRules(rules, selection);
  } catch (error) {
    if (error instanceof ConfigError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "none";
}

test("without a selection every rule runs with its own params and severity", () => {
  expect(ids()).toEqual(["acme-net-closed", "acme-store-encrypted", "acme-store-small"]);
  expect(selectRules(rules)[0]).toMatchObject({ params: {}, severity: "low" });
});

test.each<[NonNullable<RuleSelection["select"]>, string[]]>([
  [{ ids: ["acme-store-*"] }, ["acme-store-encrypted", "acme-store-small"]],
  [{ ids: ["acme-net-closed", "*small"] }, ["acme-net-closed", "acme-store-small"]],
  [{ tags: ["encryption"] }, ["acme-store-encrypted"]],
  [{ severities: ["low", "medium"] }, ["acme-net-closed", "acme-store-small"]],
  [{ frameworks: ["cis-*"] }, ["acme-store-encrypted"]],
  [{ tags: ["storage"], severities: ["high"] }, ["acme-store-encrypted"]],
])("%j selects %j", (select, selected) => {
  expect(ids({ select })).toEqual(selected);
});

test.each<[RuleSelection, string]>([
  [
    { select: { ids: ["acme-stor-encrypted"] } },
    "select.ids: acme-stor-encrypted matches nothing. (did you mean acme-store-encrypted?)",
  ],
  [{ select: { tags: ["storag"] } }, "select.tags: storag matches nothing. (did you mean storage?)"],
  [{ select: { frameworks: ["nist*"] } }, "select.frameworks: nist* matches nothing."],
  [{ params: { "gcp-*": { sizes: [1] } } }, "params: gcp-* matches nothing."],
  [
    { severity: { "acme-net-close": "low" } },
    "severity: acme-net-close matches nothing. (did you mean acme-net-closed?)",
  ],
  [{ select: { ids: ["acme-net-closed"], tags: ["storage"] } }, "no rule meets all of `select`"],
])("%j selects nothing and says so", (selection, message) => {
  expect(mistake(selection)).toContain("selects-nothing: ");
  expect(mistake(selection)).toContain(message);
});

test("config overrides params and severity, by id or pattern, the later entry wins", () => {
  const [, encrypted, small] = selectRules(rules, {
    params: { "*encrypted": { sizes: [2, 3], widest: { ipv4: 12 }, share: 1 } },
    severity: { "acme-store-*": "critical", "acme-store-small": "informational" },
  });
  expect(encrypted).toMatchObject({
    params: { sizes: [2, 3], widest: { ipv4: 12, ipv6: 16 }, share: 1 },
    severity: "critical",
  });
  expect(small).toMatchObject({ params: { sizes: ["a"] }, severity: "informational" });
});

test("severities are selected as config left them", () => {
  expect(ids({ select: { severities: ["critical"] }, severity: { "acme-net-closed": "critical" } })).toEqual([
    "acme-net-closed",
  ]);
});

test.each<[NonNullable<RuleSelection["params"]>, string]>([
  [{ "acme-store-encrypted": { sizez: [1] } }, "no such param. (did you mean sizes? allowed: sizes, widest, share)"],
  [{ "acme-net-closed": { sizes: [1] } }, "no such param. (it has none)"],
  [{ "acme-store-encrypted": { sizes: ["x"] } }, "must be list<int>, as in [1], for rule acme-store-encrypted."],
  [{ "acme-store-*": { sizes: [1] } }, 'must be list<string>, as in ["a"], for rule acme-store-small.'],
  [{ "acme-store-encrypted": { widest: { ipv4: "8" } } }, "must be map<string, int>"],
])("params %j are refused", (params, message) => {
  expect(mistake({ params })).toContain("invalid-config: ");
  expect(mistake({ params })).toContain(message);
});

test("a pattern may name a param that only some of its rules have", () => {
  const [, encrypted] = selectRules(rules, { params: { "acme-*": { share: 0.7 } } });
  expect(encrypted?.params).toMatchObject({ share: 0.7 });
});

test("all mistakes are told at once", () => {
  expect(mistake({ select: { ids: ["x"] }, params: { "acme-net-closed": { y: 1 } } }).split("\n")).toHaveLength(2);
});
