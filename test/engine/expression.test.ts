import { expect, test } from "vitest";
import { checkExpression } from "../../src/engine/expression.ts";
import { environments } from "./model.ts";

const disks = environments.forType("acme.store.disk")!;
const firewalls = environments.forType("acme.net.firewall")!;

test("a right expression has a type and runs", () => {
  const checked = checkExpression("now == now", disks);
  expect(checked).toMatchObject({ type: "bool" });
  expect("run" in checked && checked.run({ now: new Date(0) })).toBe(true);
});

test.each([
  ["com.nmae == ''", { message: "No such key: nmae.", hint: "did you mean `name`?", range: { start: 4, end: 8 } }],
  ["comm.name == ''", { message: "Unknown variable: comm.", hint: "did you mean `com`?" }],
  ["com.name ==", { message: "Unexpected token: EOF." }],
  ["com.name + 3", { message: "no such overload: string + int." }],
  ["com.zzzzzzzzz == ''", { message: "No such key: zzzzzzzzz.", hint: expect.stringContaining("known: ") }],
])("%s is refused with its place", (text, problem) => {
  expect(checkExpression(text, disks)).toMatchObject({ problem });
});

test.each([
  ["has(com.snapshott)", "snapshott"],
  ["has(com.snapshot.idd)", "idd"],
  ["has(ext.lod)", "lod"],
  ["com.?snapshott.hasValue()", "snapshott"],
  ["com.?snapshot.?idd.orValue('') == ''", "idd"],
  ["com[?'snapshott'].hasValue()", "snapshott"],
  ["com.encrypted && (com.gigabytes > 3 || !has(com.snapshott))", "snapshott"],
])("%s cannot ask for an undeclared field", (text, field) => {
  expect(checkExpression(text, disks)).toMatchObject({ problem: { message: `No such key: ${field}.` } });
});

test.each([
  "has(com.snapshot)",
  "has(com.snapshot.id)",
  "has(com.tags.owner)",
  "com.?snapshot.?id.orValue('') == ''",
  "cel.bind(c, com, has(c.snapshot))",
  "[com].exists(c, has(c.snapshot.id))",
])("%s asks for declared fields", (text) => {
  expect(checkExpression(text, disks)).toMatchObject({ type: "bool" });
});

test("fields of list elements are declared fields too", () => {
  expect(checkExpression("com.rules.exists(r, has(r.id))", firewalls)).toMatchObject({ type: "bool" });
  expect(checkExpression("com.rules.exists(r, has(r.idd))", firewalls)).toMatchObject({
    problem: { message: "No such key: idd.", hint: "did you mean `id`?", range: { start: 26, end: 29 } },
  });
});

test("has() needs a type whose fields are known", () => {
  expect(checkExpression("[com, ext].exists(x, has(x.anything))", disks)).toMatchObject({
    problem: { message: expect.stringContaining("cannot be checked") },
  });
});

test("an expression has the type that its key asks for", () => {
  expect(checkExpression("com.name", disks, { types: /^bool$/, name: "true or false" })).toEqual({
    problem: { message: "Must be true or false, but is string." },
  });
});
