import { expect, test } from "vitest";
import { UnknownFact } from "../../src/engine/fact-errors.ts";
import { Unknown } from "../../src/model/unknown.ts";
import { environments, firewall, firewallRule } from "./model.ts";

const type = environments.forType("acme.net.firewall")!;

function evaluate(condition: string, rules: readonly Record<string, unknown>[] = []): unknown {
  const { com, ext } = firewall({ rules });
  return type.environment.evaluate(condition, { com: new type.Com(com, "com"), ext: new type.Ext(ext, "ext") });
}

const widest = "{'ipv4': 8, 'ipv6': 16}";
const facets = (more = "") => `exposed(com.rules, ['tcp'], [22], ${widest}${more}).map(e, e.facet)`;
const unknown = new Unknown({ kind: "outside-audit", scope: "acme:2:north", message: "a list of another account" });

test("exposed lists what the internet can reach", () => {
  expect(evaluate(facets(), [firewallRule()])).toEqual(["tcp/22 from 0.0.0.0/0"]);
  expect(evaluate(facets(), [firewallRule({ sources: ["8.0.0.0/8"] })])).toEqual([]);
  expect(evaluate(facets(), [firewallRule({ protocol: "17" })])).toEqual([]);
});

test("sources that add up to the internet are the internet", () => {
  const halves = [firewallRule({ sources: ["0.0.0.0/1"] }), firewallRule({ id: "r2", sources: ["128.0.0.0/1"] })];
  expect(evaluate(facets(), halves)).toEqual(["tcp/22 from 0.0.0.0/0"]);
});

test("the organization's own blocks are not the internet", () => {
  const rules = [firewallRule({ sources: ["8.0.0.0/7"] })];
  expect(evaluate(facets(), rules)).toEqual(["tcp/22 from 8.0.0.0/7"]);
  expect(evaluate(facets(", ['8.0.0.0/8']"), rules)).toEqual([]);
});

test("the fields of an exposure can be read", () => {
  const text = `exposed(com.rules, ['tcp'], ['20-30'], ${widest})
    .map(e, e.family + ' ' + e.protocol + ' ' + e.ports + ' ' + e.sources.join(',') + ' ' + e.rules.join(','))`;
  expect(evaluate(text, [firewallRule()])).toEqual(["ipv4 tcp 22 0.0.0.0/0 r1"]);
});

test("an unknown source decides nothing where a known one has decided", () => {
  expect(evaluate(facets(), [firewallRule({ id: "r0", sources: unknown }), firewallRule()])).toHaveLength(1);
});

test("an unknown source is thrown where nothing known is open", () => {
  expect(() => evaluate(facets(), [firewallRule({ sources: unknown })])).toThrow(UnknownFact);
  expect(() => evaluate(facets(), [firewallRule({ sources: unknown })])).toThrow("a list of another account");
});

test("a firewall rule that is not what was declared is an error, never closed", () => {
  expect(() => evaluate(facets(), [firewallRule({ protocol: 6 })])).toThrow("com.rules[0].protocol must be a text");
});

test.each([
  [`exposed(com.rules, ['tpc'], [22], ${widest})`, "tpc"],
  [`exposed(com.rules, ['tcp'], ['22-x'], ${widest})`, "22-x"],
  ["exposed(com.rules, ['tcp'], [22], {'ipv4': 8})", "ipv6"],
  ["exposed(com.rules, ['tcp'], [22], {'ipv4': 'x', 'ipv6': 16})", "ipv4"],
])("%s names what is wrong", (condition, word) => {
  expect(() => evaluate(condition, [firewallRule()])).toThrow(word);
});

test.each([
  ["isPublicAddress('8.8.8.8')", true],
  ["isPublicAddress('10.0.0.1')", false],
  ["isPublicAddress('2600::1')", true],
  ["covers(['10.0.0.0/8'], ['10.1.0.0/16', '10.2.0.0/16'])", true],
  ["covers(['10.0.0.0/8'], ['11.0.0.0/16'])", false],
])("%s is %s", (condition, answer) => {
  expect(evaluate(condition)).toBe(answer);
});

const databases = `[{'name': 'Redis', 'protocols': ['tcp'], 'ports': [6379]},
  {'name': 'MongoDB', 'protocols': ['tcp', 'udp'], 'ports': ['27017-27018']}]`;
const services = (more = "") =>
  `exposedServices(com.rules, ${databases}, ${widest}${more}).map(e, e.service + ' ' + e.facet)`;

test("named services are told by name", () => {
  const rules = [firewallRule({ protocol: "all", ports: [[0, 65_535]] })];
  expect(evaluate(services(), rules)).toEqual([
    "Redis tcp/6379 from 0.0.0.0/0",
    "MongoDB tcp/27017-27018 from 0.0.0.0/0",
    "MongoDB udp/27017-27018 from 0.0.0.0/0",
  ]);
  expect(evaluate(services(", ['0.0.0.0/1', '128.0.0.0/1']"), rules)).toEqual([]);
});

test("a named service that is open decides, whatever is not known of another", () => {
  const redis = firewallRule({ ports: [[6379, 6379]] });
  const mongo = firewallRule({ id: "r2", ports: [[27_017, 27_017]], sources: unknown });
  expect(evaluate(services(), [redis, mongo])).toEqual(["Redis tcp/6379 from 0.0.0.0/0"]);
  expect(() => evaluate(services(), [mongo])).toThrow(UnknownFact);
});

test("services that are no services are an error", () => {
  expect(() => evaluate(`exposedServices(com.rules, ['Redis'], ${widest})`, [])).toThrow("name: Redis");
});

test("public blocks are those that hold an address of the internet which is not trusted, of some prefix lengths", () => {
  const cidrs = "['10.0.0.0/8', '8.0.0.0/9', '52.1.2.3/32', '2600::/32', 'fd00::/8']";
  const blocks = (trusted: string, lengths = "{'ipv4': [0, 32], 'ipv6': [0, 128]}") =>
    evaluate(`publicBlocks(${cidrs}, ${trusted}, ${lengths})`);
  expect(blocks("[]")).toEqual(["8.0.0.0/9", "52.1.2.3/32", "2600::/32"]);
  expect(blocks("['52.1.0.0/16', '8.0.0.0/10']")).toEqual(["8.0.0.0/9", "2600::/32"]);
  expect(blocks("[]", "{'ipv4': [32, 32], 'ipv6': [33, 128]}")).toEqual(["52.1.2.3/32"]);
  expect(() => blocks("['52.1.0.0/160']")).toThrow("52.1.0.0/160");
  expect(() => blocks("[]", "{'ipv4': [0, 32]}")).toThrow("list");
});
