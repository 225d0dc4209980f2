import { expect, test } from "vitest";
import { createEnvironments } from "../../src/engine/environment.ts";
import { environments, model } from "./model.ts";

function check(type: string, condition: string): string {
  const { valid, type: result, error } = environments.forType(type)!.environment.check(condition);
  return valid ? String(result) : String(error?.summary);
}

test("every declared type has an environment, and no other", () => {
  expect(environments.types).toEqual(["acme.net.firewall", "acme.store.disk"]);
  expect(environments.forType("acme.net.router")).toBeUndefined();
});

test.each([
  ["com.name", "string"],
  ["com.tags['a']", "string"],
  ["com.gigabytes", "int"],
  ["com.createdAt < now", "bool"],
  ["com.createdAt", "google.protobuf.Timestamp"],
  ["com.snapshot.id", "string"],
  ["ext.type", "string"],
  ["ext.load > 0.5", "bool"],
  ["com.gigabites", "No such key: gigabites"],
  ["com.snapshot.idd", "No such key: idd"],
  ["com.raw", "No such key: raw"],
  ["ext.gigabytes", "No such key: gigabytes"],
  ["raw", "Unknown variable: raw"],
  ["com.gigabytes == '20'", "no such overload: int == string"],
])("on disks %s is %s", (condition, type) => {
  expect(check("acme.store.disk", condition)).toBe(type);
});

test.each([
  ["com.rules.exists(r, r.access == 'allow')", "bool"],
  ["com.rules.exists(r, r.acess == 'allow')", "No such key: acess"],
  ["com.rules.map(r, r.ports)", "list<list<list<int>>>"],
  ["exposed(com.rules, ['tcp'], [22, '80-90'], {'ipv4': 8, 'ipv6': 16})[0].facet", "string"],
  ["exposed(com.rules, ['tcp'], [22], {'ipv4': 8, 'ipv6': 16}, ['10.0.0.0/8'])", "list<Exposure>"],
  ["com.encrypted", "No such key: encrypted"],
])("on firewalls %s is %s", (condition, type) => {
  expect(check("acme.net.firewall", condition)).toBe(type);
});

test("exposed takes firewall rules and nothing else", () => {
  expect(check("acme.net.firewall", "exposed(['a'], ['tcp'], [22], {'ipv4': 8})")).toContain("no matching overload");
});

test("a model that names an object type it does not declare is a bug", () => {
  const [type] = model.types;
  expect(() => createEnvironments([{ ...model, types: [{ ...type!, com: "fire" }] }])).toThrow(
    "The resource model has no object type fire, which acme.net.firewall names.",
  );
  const broken = { name: "x", doc: "", fields: { y: { type: { list: { object: "zz" } }, doc: "" } } };
  expect(() => createEnvironments([{ ...model, objects: [...model.objects, broken] }])).toThrow(
    "The resource model has no object type zz, which x.y names.",
  );
});

test("a firewall rule that lacks what exposed() reads is a bug of the model", () => {
  const objects = model.objects.map((object) =>
    object.name === "FirewallRule"
      ? { ...object, fields: { ...object.fields, protocol: { type: "int" as const, doc: "" } } }
      : object,
  );
  const type = createEnvironments([{ ...model, objects }]).forType(model.types[0]!.type);
  expect(() => type?.environment).toThrow("must declare protocol of FirewallRule");
});
