import { expect, test } from "vitest";
import { evaluateRules } from "../../src/engine/evaluate.ts";
import { loadRules } from "../../src/engine/load-rules.ts";
import { neededTypes, prepareRules } from "../../src/engine/prepared-rule.ts";
import { selectRules } from "../../src/engine/select-rules.ts";
import type { LedgerEntry, Outcome } from "../../src/model/scope.ts";
import { disk, diskRule, environments, firewall, ledgerOf, now, scope } from "./model.ts";

const selected = selectRules(
  loadRules(
    [
      diskRule(),
      diskRule({ resource: "acme.net.firewall", assert: "com.attached", message: "com.id" }, "acme/used.yaml"),
    ],
    environments,
  ),
);
const rules = prepareRules(selected, environments);
const complete = {
  "net:ListFirewalls": "complete",
  "store:ListDisks": "complete",
  "store:ListKeys": "complete",
} as const;

function outcomes(resources = [disk()], ledger: ReadonlyMap<string, LedgerEntry> = ledgerOf(complete)): string[] {
  return [...evaluateRules(rules, { scope, resources, ledger }, now)].map(
    ({ rule, resource, status, cause }) =>
      `${rule.id} ${resource.id} ${status}${cause ? ` ${cause.kind} ${cause.api}` : ""}`,
  );
}

test("every rule judges every resource of its type, and no other", () => {
  expect(outcomes([disk(), firewall(), disk({ id: "disk-2", encrypted: false }), firewall({ id: "fw-2" })])).toEqual([
    "acme-store-encrypted disk-1 pass",
    "acme-store-encrypted disk-2 fail",
    "acme-used fw-1 pass",
    "acme-used fw-2 pass",
  ]);
});

test("an empty but completely read scope has nothing to say", () => {
  expect(outcomes([])).toEqual([]);
});

test.each<[Exclude<Outcome, "complete" | "disabled">]>([["denied"], ["throttled"], ["cut"], ["failed"]])(
  "an API that ended %s is one unknown for each rule, beside what was listed",
  (outcome) => {
    expect(outcomes([disk()], ledgerOf({ ...complete, "store:ListKeys": outcome }))).toEqual([
      "acme-store-encrypted disk-1 pass",
      `acme-store-encrypted acme:1:north unknown ${outcome} store:ListKeys`,
    ]);
  },
);

test("each API that was not read completely is an unknown of its own", () => {
  const ledger = ledgerOf({ ...complete, "store:ListDisks": "denied", "store:ListKeys": "cut" });
  expect(outcomes([], ledger)).toEqual([
    "acme-store-encrypted acme:1:north unknown denied store:ListDisks",
    "acme-store-encrypted acme:1:north unknown cut store:ListKeys",
  ]);
});

test("an API that nobody asked is unknown too", () => {
  expect(outcomes([], ledgerOf({ "net:ListFirewalls": "complete", "store:ListDisks": "complete" }))).toEqual([
    "acme-store-encrypted acme:1:north unknown not-collected store:ListKeys",
  ]);
});

test("the cause has the permission and the words of the ledger, and the resource is the scope", () => {
  const [entry] = ledgerOf({ "net:ListFirewalls": "denied" }).values();
  const ledger = new Map([
    ...ledgerOf(complete),
    ["net:ListFirewalls", { ...entry!, permission: "net.firewalls.list", message: "You are not authorized" }],
  ]);
  const [evaluation] = evaluateRules(rules, { scope, resources: [], ledger }, now);
  expect(evaluation).toMatchObject({
    resource: { id: "acme:1:north", name: "acme:1:north", type: "acme.net.firewall", account: "1", region: "north" },
    scope: "acme:1:north",
    cause: {
      kind: "denied",
      scope: "acme:1:north",
      permission: "net.firewalls.list",
      message: "You are not authorized",
    },
  });
});

test("an API that is disabled is one skip that says so", () => {
  const ledger = ledgerOf({ ...complete, "store:ListKeys": "disabled" });
  const [evaluation, ...others] = evaluateRules(rules, { scope, resources: [], ledger }, now);
  expect(evaluation).toMatchObject({ status: "skip", message: "store:ListKeys is disabled in acme:1:north." });
  expect(others).toEqual([]);
});

test("rules of one provider have nothing to say about a scope of another", () => {
  const elsewhere = { ...scope, id: "other:1", cloud: "other" };
  expect([...evaluateRules(rules, { scope: elsewhere, resources: [disk()], ledger: new Map() }, now)]).toEqual([]);
});

test("the types that rules need are named once each", () => {
  expect(neededTypes([...selected, ...selected])).toEqual(["acme.store.disk", "acme.net.firewall"]);
});

test("a rule that no longer fits its model is a bug that names it", () => {
  const [first] = selected;
  const stale = prepareRules([{ ...first!, rule: { ...first!.rule, assert: "com.gone" } }], environments);
  expect(() => [...evaluateRules(stale, { scope, resources: [disk()], ledger: ledgerOf(complete) }, now)]).toThrow(
    "Rule acme-store-encrypted does not fit the resource model of this version. assert: No such key: gone.",
  );
  expect(() => prepareRules([{ ...first!, rule: { ...first!.rule, resource: "acme.gone" } }], environments)).toThrow(
    "No resource model declares acme.gone, which rule acme-store-encrypted judges.",
  );
});
