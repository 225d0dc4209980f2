/** The functions that conditions have beside CEL's own: questions about addresses and ports, answered by net/. */
import type { Environment, RegisteredFunctionHandler } from "@marcbachmann/cel-js";
import type { FirewallRule } from "../model/firewall-rule.ts";
import type { Field, FieldType } from "../model/resource-model.ts";
import { isSubset, parseAddresses } from "../net/addresses.ts";
import { type Exposure, internetExposure, type InternetExposure } from "../net/exposure.ts";
import { fullExposure, type FullExposureQuestion } from "../net/full-exposure.ts";
import { isPublicAddress } from "../net/special-ranges.ts";
import { UnknownFact } from "./fact-errors.ts";
import { type PlainObject, type Shapes, View, type ViewClass } from "./view.ts";

/** The fields of an `Exposure`, which `exposed` lists. */
export const exposureShape: Readonly<Record<string, Field>> = {
  family: { type: "string", doc: "`ipv4` or `ipv6`." },
  protocol: { type: "string", doc: "`tcp`, `udp`, `icmp`, `all`, or the protocol's number." },
  ports: { type: "string", doc: "`22`, `20-21`, or `all`." },
  sources: { type: { list: "string" }, doc: "Smallest list of the blocks from which it is open." },
  rules: { type: { list: "string" }, doc: "Ids of the firewall rules that open it." },
  facet: { type: "string", doc: "Canonical text, for facets." },
};

/** A function as conditions call it. */
interface FunctionDeclaration {
  /** As it is registered, one for each way to call it. */
  readonly signatures: readonly string[];
  /** For the reference: the names of the arguments, in order. */
  readonly parameters: readonly string[];
  /** For the reference, Markdown. */
  readonly doc: string;
}

const exposedSignature = "list<FirewallRule>, list<string>, list<dyn>, map";

const fullyExposedSignature = "list<FirewallRule>, list<string>, map";

/** Every function that conditions have beside CEL's own, by name. */
export const functionDeclarations = {
  exposed: {
    signatures: [
      `exposed(${exposedSignature}): list<Exposure>`,
      `exposed(${exposedSignature}, list<string>): list<Exposure>`,
    ],
    parameters: ["rules", "protocols", "ports", "widest", "trusted"],
    doc:
      'What firewall rules of direction `in` open to the internet of the protocols (`tcp`, `17`, `all`) and ports (`22`, `"20-21"`, ' +
      '`"all"`) that are asked for: an `Exposure` for each protocol and range of ports. All rules count together and in their ' +
      "order. Open is what more public addresses can reach than a block of `widest` holds, as in `{ ipv4: 8, ipv6: 16 }`; the " +
      "CIDRs of `trusted` are not the internet. What is known to be open decides; unknown only if nothing is, and something could be.",
  },
  fullyExposed: {
    signatures: [
      `fullyExposed(${fullyExposedSignature}): list<Exposure>`,
      `fullyExposed(${fullyExposedSignature}, list<string>): list<Exposure>`,
    ],
    parameters: ["rules", "protocols", "widest", "trusted"],
    doc:
      "Of the protocols asked for, those that the rules open to the internet with every port, as `exposed` does; `all` is every " +
      "protocol at once. Unknown only if none is, and what is not known could open one of them as a whole.",
  },
  isPublicAddress: {
    signatures: ["isPublicAddress(string): bool"],
    parameters: ["address"],
    doc: "Whether an address of either family is on the internet, by IANA's registries of special-purpose addresses.",
  },
  covers: {
    signatures: ["covers(list<string>, list<string>): bool"],
    parameters: ["outer", "inner"],
    doc: "Whether every address of the CIDRs `inner` lies in the CIDRs `outer`, both families, however they are cut.",
  },
} as const satisfies Readonly<Record<string, FunctionDeclaration>>;

/**
 * Adds `isPublicAddress`, `covers`, and, where the model declares `FirewallRule`, `exposed` and `fullyExposed` with or
 * without a list of the organization's own blocks.
 */
export function addFunctions(environment: Environment, shapes: Shapes, classes: ReadonlyMap<string, ViewClass>): void {
  register(environment, functionDeclarations.isPublicAddress, isPublicAddress);
  register(environment, functionDeclarations.covers, covers);
  const Exposure = classes.get("Exposure");
  const declared = shapes.get("FirewallRule");
  if (declared === undefined || Exposure === undefined) return;
  requireFirewallRuleFields(declared);
  const views = (found: InternetExposure): View[] =>
    known(found).map((exposure) => new Exposure({ ...exposure }, `exposure(…)[${exposure.facet}]`));
  const exposed: RegisteredFunctionHandler = (
    rules: unknown,
    protocols: unknown,
    ports: unknown,
    widest: unknown,
    trusted?: unknown,
  ) =>
    views(internetExposure(firewallRules(rules), { ...question(protocols, widest, trusted), ports: portsOf(ports) }));
  const fullyExposed: RegisteredFunctionHandler = (
    rules: unknown,
    protocols: unknown,
    widest: unknown,
    trusted?: unknown,
  ) => views(fullExposure(firewallRules(rules), question(protocols, widest, trusted)));
  register(environment, functionDeclarations.exposed, exposed);
  register(environment, functionDeclarations.fullyExposed, fullyExposed);
}

function register(
  environment: Environment,
  { signatures }: FunctionDeclaration,
  handler: RegisteredFunctionHandler,
): void {
  for (const signature of signatures) environment.registerFunction(signature, handler, { async: false });
}

function covers(outer: readonly string[], inner: readonly string[]): boolean {
  return isSubset(parseAddresses(inner), parseAddresses(outer));
}

/** What is known to be open decides; only if nothing is and something is undecided, the answer is unknown. */
function known({ open, undecided }: InternetExposure): readonly Exposure[] {
  const [cause] = undecided;
  if (open.length === 0 && cause !== undefined) throw new UnknownFact(cause);
  return open;
}

function firewallRules(rules: unknown): FirewallRule[] {
  return items(rules).map((rule) => {
    if (!(rule instanceof View)) throw new RangeError("exposed() takes a list of firewall rules.");
    const data = View.checkedData(rule);
    if (!isFirewallRule(data)) throw new RangeError("exposed() got an object that is no firewall rule.");
    return data;
  });
}

function question(protocols: unknown, widest: unknown, trusted: unknown): FullExposureQuestion {
  return {
    protocols: items(protocols).map(String),
    widest: { ipv4: prefixLength(widest, "ipv4"), ipv6: prefixLength(widest, "ipv6") },
    ...(trusted === undefined ? {} : { trusted: items(trusted).map(String) }),
  };
}

function portsOf(ports: unknown): (number | string)[] {
  return items(ports).map((port) => (typeof port === "bigint" ? Number(port) : String(port)));
}

/** What a model must declare of `FirewallRule`, so that checked data is one. */
const firewallRuleFields: Readonly<Record<keyof FirewallRule, FieldType>> = {
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

function requireFirewallRuleFields(declared: Readonly<Record<string, Field>>): void {
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

function items(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new RangeError("exposed() got something that is not a list where it takes a list.");
  return value;
}

function prefixLength(widest: unknown, family: "ipv4" | "ipv6"): number {
  const length: unknown =
    widest instanceof Map
      ? widest.get(family)
      : typeof widest === "object" && widest !== null && Object.hasOwn(widest, family)
        ? Reflect.get(widest, family)
        : undefined;
  if (typeof length !== "bigint") {
    throw new RangeError(`exposed() needs the prefix length ${family} in \`widest\`, as in { ipv4: 8, ipv6: 16 }.`);
  }
  return Number(length);
}
