/** Resource Manager spells ids differently from call to call: a finding stays the same finding. */
import { expect, test } from "vitest";
import { fingerprint } from "../../../src/judge/fingerprint.ts";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import type { ScopeResult } from "../../../src/model/resource.ts";
import { judgeOf } from "../judged.ts";
import { fernhollowAzure } from "./demo.ts";
import { azureScopeResults } from "./scope-results.ts";

test.each<[string, (text: string) => string]>([
  ["capitals", (text) => text.toUpperCase()],
  ["small letters", (text) => text.toLowerCase()],
])("ids in %s change no finding, no name and no fingerprint", async (_spelling, spell) => {
  const judge = await judgeOf(["azure", "azvm"]);
  const estate = fernhollowAzure();
  const parts = azureScopeResults(estate, "demo");
  const respelled = parts.map((part): ScopeResult => {
    const resources = part.resources.map((item) => ({ ...item, raw: withIds(item.raw, spell) }));
    return { ...part, resources };
  });
  const now = new Date(estate.collectedAt);
  expect(judge(respelled, now).map(told)).toEqual(judge(parts, now).map(told));
});

function told({ rule, status, resource, facets, message }: Evaluation): object {
  return { print: fingerprint(rule.id, resource.id), rule: rule.id, status, resource, facets, message };
}

/** Respells every text that is an id, and every id that is the name of a field, as identities have it. */
function withIds(value: unknown, spell: (text: string) => string): unknown {
  if (typeof value === "string") return value.startsWith("/subscriptions/") ? spell(value) : value;
  if (Array.isArray(value)) return value.map((one) => withIds(one, spell));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [withIds(key, spell), withIds(inner, spell)]);
  return Object.fromEntries(entries);
}
