import * as fc from "fast-check";
import { expect, test } from "vitest";
import { entryDigest, partDigest } from "../../src/remediation/digests.ts";
import { planOf, plannedEntry } from "../../src/remediation/plan.ts";
import { irreversibleEntry, sampleDraft, sampleEntry, sampleSettled } from "../report/sample-plan.ts";

const frame = {
  tool: { name: "posturegate", version: "0.1.0" },
  plannedAt: "2026-11-21T03:00:00.000Z",
  state: "live",
  withoutBot: [],
  notices: [],
} as const;

test("an entry has the digest of its change", () => {
  const entry = sampleEntry();
  expect(entry.digest).toBe(entryDigest(entry.change));
  expect(entry).toMatchObject({ status: "planned", risk: "reversible", held: [] });
});

test("the account's display name is no part of what is approved", () => {
  const draft = sampleDraft();
  const named = plannedEntry({ ...draft, scope: { ...draft.scope, name: "production" } });
  expect(named.digest).toBe(plannedEntry(draft).digest);
  expect(named.scope.name).toBe("production");
});

test("what cannot be undone is irreversible, whatever the bot says", () => {
  expect(sampleEntry("sg-0a1b2c3d", { undo: null }).risk).toBe("irreversible");
  expect(sampleEntry("sg-0a1b2c3d", { risk: "disruptive" }).risk).toBe("disruptive");
});

test("parts are by account and risk, the worst first, without what is held or settled", () => {
  const [first, second] = [sampleEntry("sg-00000001"), sampleEntry("sg-00000002")];
  const disruptive = sampleEntry("sg-00000003", { risk: "disruptive" });
  const held = { ...sampleEntry("sg-00000004"), held: ["Later."] };
  const settled = sampleSettled("refused", "No.", "sg-00000005");
  const plan = planOf([irreversibleEntry(), settled, held, second, disruptive, first], frame);
  expect(plan.parts.map(({ account, risk, entries }) => [account, risk, entries.map(({ digest }) => digest)])).toEqual([
    ["111122223333", "reversible", [first.digest, second.digest]],
    ["111122223333", "disruptive", [disruptive.digest]],
    ["444455556666", "irreversible", [irreversibleEntry().digest]],
  ]);
  expect(plan.parts[0]?.digest).toBe(
    partDigest({ account: "111122223333", risk: "reversible", entries: [second.digest, first.digest] }),
  );
  expect(plan.entries).toHaveLength(6);
});

test("the same entries make the same plan in any order", () => {
  const entries = [
    sampleEntry("sg-00000001"),
    sampleEntry("sg-00000002"),
    sampleEntry("sg-00000001", { params: { port: 22 } }),
    sampleSettled("nothing-to-do", "Done."),
    irreversibleEntry(),
  ];
  const expected = planOf(entries, frame);
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      expect(planOf(shuffled, frame)).toEqual(expected);
    }),
  );
});

test("nothing to plan is a plan", () => {
  expect(planOf([], frame)).toEqual({ schemaVersion: 1, ...frame, parts: [], entries: [] });
});
