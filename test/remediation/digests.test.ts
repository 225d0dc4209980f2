import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/remediation/canonical-json.ts";
import { entryDigest, isDigest, partDigest } from "../../src/remediation/digests.ts";
import { sampleEntry } from "../report/sample-plan.ts";

const { change } = sampleEntry();

test("an entry's digest is sha256 of the change as canonical JSON", () => {
  const expected = createHash("sha256").update(canonicalJson(change)).digest("hex");
  expect(entryDigest(change)).toBe(expected);
  expect(isDigest(expected)).toBe(true);
  expect(entryDigest(JSON.parse(JSON.stringify(change)))).toBe(expected);
});

test.each([
  ["fingerprint", { fingerprint: "0".repeat(64) }],
  ["bot", { bot: "sg_delete" }],
  ["params", { params: { port: 22 } }],
  ["region", { scope: { ...change.scope, region: "eu-west-3" } }],
  ["resource", { resource: { ...change.resource, id: "x" } }],
  ["calls", { calls: [...change.calls, ...change.calls] }],
  ["before", { before: change.after }],
  ["after", { after: change.before }],
  ["undo", { undo: null }],
])("another %s is another digest", (_, over) => {
  expect(entryDigest({ ...change, ...over })).not.toBe(entryDigest(change));
});

test("a part's digest is that of its account, risk and entries, in any order", () => {
  const part = { account: "111122223333", risk: "reversible", entries: ["a", "b"] } as const;
  expect(partDigest({ ...part, entries: ["b", "a"] })).toBe(partDigest(part));
  expect(partDigest({ ...part, entries: ["a"] })).not.toBe(partDigest(part));
  expect(partDigest({ ...part, account: "444455556666" })).not.toBe(partDigest(part));
  expect(partDigest({ ...part, risk: "irreversible" })).not.toBe(partDigest(part));
});

test.each([["A".repeat(64)], ["a".repeat(63)], [`${"a".repeat(64)}\n`], [""]])("%j is no digest", (text) => {
  expect(isDigest(text)).toBe(false);
});
