/** What conditions ask about the exposure of firewalls, as net/ takes it, and what it answers. */
import type { FirewallRule } from "../model/firewall-rule.ts";
import type { Field, FieldType } from "../model/resource-model.ts";
import { type Exposure, internetExposure, type InternetExposure } from "../net/exposure.ts";
import type { FullExposureQuestion } from "../net/full-exposure.ts";
import { weakMemo } from "../net/weak-memo.ts";
import { UnknownFact } from "./fact-errors.ts";
import { type PlainObject, View } from "./view.ts";

/** What is known to be open decides; only if nothing is and something is undecided, the answer is unknown. */
export function known({ open, undecided }: InternetExposure): readonly Exposure[] {
  const [cause] = undecided;
  if (open.length === 0 && cause !== undefined) throw new UnknownFact(cause);
  return open;
}

/** A service by the name that people know it by. */
interface NamedService {
  readonly name: string;
  readonly protocols: readonly unknown[];
  readonly ports: readonly unknown[];
}

/** Services to ask about: each, and what they are all together. */
interface AskedServices {
  readonly each: readonly NamedService[];
  readonly all: Omit<NamedService, "name">;
}

/** The services that a condition names. */
export const servicesOf = weakMemo((services: readonly unknown[]): AskedServices => {
  const each = services.map(namedService);
  const protocols = [...new Set(each.flatMap((service) => service.protocols))];
  return { each, all: { protocols, ports: each.flatMap(({ ports }) => ports) } };
});

function namedService(service: unknown): NamedService {
  const [name, protocols, ports] = ["name", "protocols", "ports"].map((key) => entryOf(service, key));
  if (typeof name !== "string" || !Array.isArray(protocols) || !Array.isArray(ports)) {
    throw new RangeError("exposedServices() takes services as in { name: Redis, protocols: [tcp], ports: [6379] }.");
  }
  return { name, protocols, ports };
}

/** Of every service what is known to be open; only if none is and something is undecided, the answer is unknown. */
export function serviceExposures(
  rules: readonly FirewallRule[],
  { each, all }: AskedServices,
  { widest, trusted }: { readonly widest: unknown; readonly trusted: unknown },
): (Exposure & { readonly service: string })[] {
  const ask = ({ protocols, ports }: AskedServices["all"]) =>
    internetExposure(rules, { ...question(protocols, widest, trusted), ports: portsOf(ports) });
  // Most firewalls open none: asked for all at once, that costs one question.
  const any = ask(all);
  if (any.open.length === 0 && any.undecided.length === 0) return [];
  const found = each.map((service) => ({ name: service.name, exposure: ask(service) }));
  const open = found.flatMap(({ name, exposure }) => exposure.open.map((one) => ({ service: name, ...one })));
  known({ open, undecided: found.flatMap(({ exposure }) => exposure.undecided) });
  return open;
}

/** Every rule that is evaluated on a resource asks about the same list. */
export const firewallRules = weakMemo((rules: readonly unknown[]): readonly FirewallRule[] =>
  rules.map((rule) => {
    if (!(rule instanceof View)) throw new RangeError("exposed() takes a list of firewall rules.");
    const data = View.checkedData(rule);
    if (!isFirewallRule(data)) throw new RangeError("exposed() got an object that is no firewall rule.");
    return data;
  }),
);

/** A question without its ports. */
export function question(protocols: readonly unknown[], widest: unknown, trusted: unknown): FullExposureQuestion {
  return {
    protocols: textsOf(protocols),
    widest: { ipv4: prefixLength(widest, "ipv4"), ipv6: prefixLength(widest, "ipv6") },
    ...(trusted === undefined ? {} : { trusted: textsOf(items(trusted)) }),
  };
}

/** Lists of params are the same for all resources. */
const textsOf = weakMemo((texts: readonly unknown[]): readonly string[] => texts.map(String));

/** Ports as net/ reads them. */
export const portsOf = weakMemo((ports: readonly unknown[]): readonly (number | string)[] =>
  ports.map((port) => (typeof port === "bigint" ? Number(port) : String(port))),
);

/** What a model must declare of `FirewallRule`, so that checked data is one; of the optional fields it may lack some. */
const firewallRuleFields: Readonly<Record<Exclude<keyof FirewallRule, "sourcePorts">, FieldType>> = {
  id: "string",
  description: "string",
  direction: "string",
  access: "string",
  priority: "int",
  enabled: "bool",
  protocol: "string",
  sources: { list: "string" },
  sourceReferences: { list: "string" },
  destinations: { list: "string" },
  destinationReferences: { list: "string" },
  ports: { list: { list: "int" } },
};

/** Throws an Error unless checked data of a model's `FirewallRule` is one. */
export function requireFirewallRuleFields(declared: Readonly<Record<string, Field>>): void {
  for (const [name, type] of Object.entries(firewallRuleFields)) {
    const field = declared[name];
    if (JSON.stringify(field?.type) === JSON.stringify(type) && field?.optional !== true) continue;
    throw new Error(
      `The resource model must declare ${name} of FirewallRule, always present, as ${JSON.stringify(type)}.`,
    );
  }
}

/** The data has been checked against its declaration, which has all fields of the interface. */
function isFirewallRule(data: PlainObject): data is PlainObject & FirewallRule {
  return Object.keys(firewallRuleFields).every((name) => Object.hasOwn(data, name));
}

/** A list. Throws RangeError. */
export function items(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new RangeError("A function got something that is not a list where it takes a list.");
  return value;
}

function prefixLength(widest: unknown, family: "ipv4" | "ipv6"): number {
  const length = entryOf(widest, family);
  if (typeof length !== "bigint") {
    throw new RangeError(`exposed() needs the prefix length ${family} in \`widest\`, as in { ipv4: 8, ipv6: 16 }.`);
  }
  return Number(length);
}

/** An entry of a mapping: params are Maps, literals in conditions plain objects. */
export function entryOf(mapping: unknown, key: string): unknown {
  if (mapping instanceof Map) return mapping.get(key);
  const isPlain = typeof mapping === "object" && mapping !== null && Object.hasOwn(mapping, key);
  return isPlain ? Reflect.get(mapping, key) : undefined;
}
