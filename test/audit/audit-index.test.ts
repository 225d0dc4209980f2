import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GrowingIndex } from "../../src/audit/audit-index.ts";
import type { Outcome } from "../../src/plugin.ts";
import { ledgerEntry, now, scopeOf } from "./in-memory.ts";

const here = scopeOf("acme:1:n");
const there = scopeOf("acme:2:n");

function network(id: string, { cloud, account, region } = here) {
  const com = { cloud, type: "network", id, name: id, account, region, tags: {}, collectedAt: now.toISOString() };
  return { ext: { type: "acme.network" }, com };
}

const outcomes: Outcome[] = ["complete", "denied", "throttled", "disabled", "cut", "failed"];

describe("the index of an audit", () => {
  it("finds resources by type and id, over all scopes", () => {
    const index = new GrowingIndex();
    index.add(here, [network("a")]);
    index.add(there, [network("b", there)]);
    index.add(here, [network("c")]);
    expect(index.get("acme.network", "b")?.com.account).toBe("2");
    expect(index.get("acme.disk", "b")).toBeUndefined();
    expect([...index.list("acme.network")].map(({ com }) => com.id)).toEqual(["a", "b", "c"]);
    expect([...index.list("acme.disk")]).toEqual([]);
    expect(index.ofScope(here.id).map(({ com }) => com.id)).toEqual(["a", "c"]);
    expect(index.ofScope("elsewhere")).toEqual([]);
    expect([...index.scopes.keys()]).toEqual([here.id, there.id]);
  });

  it("knows how an API ended in a scope, and that it was not asked elsewhere", () => {
    const index = new GrowingIndex();
    index.note(here, [ledgerEntry("x", { outcome: "denied" })]);
    expect(index.ledger(here.id, "x")?.outcome).toBe("denied");
    expect(index.ledger(here.id, "y")).toBeUndefined();
    expect(index.ledger(there.id, "x")).toBeUndefined();
    expect(index.ledgerOf(there.id).size).toBe(0);
    expect([...index.scopes.keys()]).toEqual([here.id]);
  });

  it("calls an API complete only if it was each time, and adds up what it took, in any order", () => {
    const entries = fc.array(
      fc.record({ outcome: fc.constantFrom(...outcomes), pages: fc.nat(9), attempts: fc.nat(9), ms: fc.nat(9) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(entries, (noted) => {
        const index = new GrowingIndex();
        for (const entry of noted) index.note(here, [ledgerEntry("x", entry)]);
        const sum = (field: "pages" | "attempts" | "ms"): number =>
          noted.reduce((total, entry) => total + entry[field], 0);
        const ledger = index.entries();
        expect(ledger).toHaveLength(1);
        expect(ledger[0]).toMatchObject({ pages: sum("pages"), attempts: sum("attempts"), ms: sum("ms") });
        const worse = noted.map(({ outcome }) => outcome).filter((outcome) => outcome !== "complete");
        expect(worse.length === 0 ? ["complete"] : worse).toContain(ledger[0]?.outcome);
      }),
    );
  });

  it("keeps what would settle the worse ending", () => {
    const index = new GrowingIndex();
    index.note(here, [ledgerEntry("x", { outcome: "denied", permission: "p", message: "m" })]);
    index.note(here, [ledgerEntry("x")]);
    expect(index.entries()).toMatchObject([{ outcome: "denied", permission: "p", message: "m", pages: 2 }]);
  });

  it("gives the ledger in the same order whatever was read first", () => {
    const noted = [here, there].flatMap((scope) => ["a", "b", "c"].map((api) => ({ scope, api })));
    fc.assert(
      fc.property(fc.shuffledSubarray(noted, { minLength: noted.length }), (shuffled) => {
        const index = new GrowingIndex();
        for (const { scope, api } of shuffled) index.note(scope, [ledgerEntry(api, { scope: scope.id })]);
        expect(index.entries().map(({ scope, api }) => [scope, api])).toEqual(
          noted.map(({ scope, api }) => [scope.id, api]),
        );
      }),
    );
  });
});
