import { expect, test } from "vitest";
import { evidenceFrom, shortened } from "../../src/engine/evidence.ts";
import { Unknown } from "../../src/model/unknown.ts";
import { disk, environments, firewall, firewallRule } from "./model.ts";

const firewalls = environments.forType("acme.net.firewall")!;

test.each<[unknown, unknown]>([
  [22n, 22],
  [2n ** 60n, "1152921504606846976"],
  [0.5, 0.5],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [new Date("2026-01-01T00:00:00Z"), "2026-01-01T00:00:00.000Z"],
  [new Map<string, unknown>([["__proto__", 1n]]), Object.fromEntries([["__proto__", 1]])],
  [{ a: [1n, null, true] }, { a: [1, null, true] }],
])("%s becomes JSON", (value, json) => {
  expect(evidenceFrom(value)).toEqual(json);
});

test("a duration is shown as text", () => {
  const run = environments.forType("acme.store.disk")!.environment.parse("now - com.createdAt");
  const { com } = disk();
  const view = new (environments.forType("acme.store.disk")!.Com)(com, "com");
  expect(evidenceFrom(run({ com: view, now: new Date("2026-01-01T00:01:00Z") }))).toBe("60s");
});

test("an object shows its declared fields, and unknown facts as such", () => {
  const unknown = new Unknown({ kind: "denied", scope: "s", message: "not allowed" });
  const { com } = firewall({ rules: [firewallRule({ sources: unknown, secret: "x" })], secret: "y" });
  const shown = evidenceFrom(new firewalls.Com(com, "com"));
  expect(Reflect.get(Object(shown), "rules")).toMatchObject([
    { id: "r1", priority: 0, sources: { unknown: "not allowed" }, ports: [[22, 22]] },
  ]);
  expect(JSON.stringify(shown)).not.toContain("secret");
  expect(shown).not.toHaveProperty("owner");
});

test("evidence is bounded however much a cloud says", () => {
  const list = evidenceFrom(Array.from({ length: 10_000 }, () => "x".repeat(10_000)));
  if (!Array.isArray(list)) throw new Error("Expected a list.");
  expect(list.length).toBeLessThan(600);
  expect(list.at(-1)).toBe(`… ${10_000 - list.length + 1} more`);
  expect(list[0]).toHaveLength(1000);
  let nested: unknown = "deep";
  for (let depth = 0; depth < 10_000; depth += 1) nested = [nested];
  expect(JSON.stringify(evidenceFrom(nested))).toBe(`${"[".repeat(8)}"…"${"]".repeat(8)}`);
  const map = evidenceFrom(new Map(Array.from({ length: 10_000 }, (_, key) => [key, key])));
  expect(map).toMatchObject({ "…": "more" });
});

test("a text is cut only where it is too long", () => {
  expect(shortened("abc", 3)).toBe("abc");
  expect(shortened("abcd", 3)).toBe("ab…");
});
