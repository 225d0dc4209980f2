/** The functions that conditions have beside CEL's own: questions about addresses and ports, answered by net/. */
import type { Environment, RegisteredFunctionHandler } from "@marcbachmann/cel-js";
import type { Field } from "../model/resource-model.ts";
import { isSubset, parseAddresses } from "../net/addresses.ts";
import { internetExposure, type InternetExposure } from "../net/exposure.ts";
import { fullExposure } from "../net/full-exposure.ts";
import { internetWithout } from "../net/internet.ts";
import { isPublicAddress } from "../net/special-ranges.ts";
import {
  entryOf,
  firewallRules,
  items,
  known,
  portsOf,
  question,
  requireFirewallRuleFields,
  serviceExposures,
  servicesOf,
} from "./exposure-questions.ts";
import type { Shapes, View, ViewClass } from "./view.ts";

/** The fields of an `Exposure`, which `exposed` lists. */
export const exposureShape: Readonly<Record<string, Field>> = {
  family: { type: "string", doc: "`ipv4` or `ipv6`." },
  protocol: { type: "string", doc: "`tcp`, `udp`, `icmp`, `all`, or the protocol's number." },
  ports: { type: "string", doc: "`22`, `20-21`, or `all`." },
  sources: { type: { list: "string" }, doc: "Smallest list of the blocks from which it is open." },
  rules: { type: { list: "string" }, doc: "Ids of the firewall rules that open it." },
  facet: { type: "string", doc: "Canonical text, for facets." },
};

/** The fields of a `ServiceExposure`, which `exposedServices` lists. */
export const serviceExposureShape: Readonly<Record<string, Field>> = {
  service: { type: "string", doc: "Name of the service, as the list that was asked for has it." },
  ...exposureShape,
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

const exposedServicesSignature = "list<FirewallRule>, list<dyn>, map";

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
  exposedServices: {
    signatures: [
      `exposedServices(${exposedServicesSignature}): list<ServiceExposure>`,
      `exposedServices(${exposedServicesSignature}, list<string>): list<ServiceExposure>`,
    ],
    parameters: ["rules", "services", "widest", "trusted"],
    doc:
      "As `exposed`, for named services, each a mapping as in `{ name: Redis, protocols: [tcp], ports: [6379] }`: a " +
      "`ServiceExposure` for each service and range of its ports that is open. Unknown only if none is, and one could be.",
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
  publicBlocks: {
    signatures: ["publicBlocks(list<string>, list<string>, map): list<string>"],
    parameters: ["cidrs", "trusted", "lengths"],
    doc:
      "Those of the CIDRs, whole, that hold an address of the internet outside the CIDRs of `trusted` and whose prefix " +
      "length lies in a range, as in `{ ipv4: [8, 23], ipv6: [16, 47] }`.",
  },
  covers: {
    signatures: ["covers(list<string>, list<string>): bool"],
    parameters: ["outer", "inner"],
    doc: "Whether every address of the CIDRs `inner` lies in the CIDRs `outer`, both families, however they are cut.",
  },
} as const satisfies Readonly<Record<string, FunctionDeclaration>>;

/**
 * Adds `isPublicAddress`, `publicBlocks`, `covers`, and, where the model declares `FirewallRule`, `exposed`, `exposedServices` and
 * `fullyExposed` with or without a list of the organization's own blocks.
 */
export function addFunctions(environment: Environment, shapes: Shapes, classes: ReadonlyMap<string, ViewClass>): void {
  register(environment, functionDeclarations.isPublicAddress, isPublicAddress);
  register(environment, functionDeclarations.covers, covers);
  register(environment, functionDeclarations.publicBlocks, publicBlocks);
  const Exposure = classes.get("Exposure");
  const ServiceExposure = classes.get("ServiceExposure");
  const declared = shapes.get("FirewallRule");
  if (declared === undefined || Exposure === undefined || ServiceExposure === undefined) return;
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
    views(
      internetExposure(firewallRules(items(rules)), {
        ...question(items(protocols), widest, trusted),
        ports: portsOf(items(ports)),
      }),
    );
  const fullyExposed: RegisteredFunctionHandler = (
    rules: unknown,
    protocols: unknown,
    widest: unknown,
    trusted?: unknown,
  ) => views(fullExposure(firewallRules(items(rules)), question(items(protocols), widest, trusted)));
  register(environment, functionDeclarations.exposed, exposed);
  const exposedServices: RegisteredFunctionHandler = (
    rules: unknown,
    services: unknown,
    widest: unknown,
    trusted?: unknown,
  ) =>
    serviceExposures(firewallRules(items(rules)), servicesOf(items(services)), { widest, trusted }).map(
      (exposure) => new ServiceExposure({ ...exposure }, `exposure(…)[${exposure.service} ${exposure.facet}]`),
    );
  register(environment, functionDeclarations.fullyExposed, fullyExposed);
  register(environment, functionDeclarations.exposedServices, exposedServices);
}

function register(
  environment: Environment,
  { signatures }: FunctionDeclaration,
  handler: RegisteredFunctionHandler,
): void {
  for (const signature of signatures) environment.registerFunction(signature, handler, { async: false });
}

function publicBlocks(cidrs: readonly string[], trusted: readonly string[], lengths: unknown): string[] {
  const { reaches } = internetWithout(trusted);
  const ranges = { ipv4: lengthRange(lengths, "ipv4"), ipv6: lengthRange(lengths, "ipv6") };
  return cidrs.filter((cidr) => {
    const [shortest, longest] = cidr.includes(":") ? ranges.ipv6 : ranges.ipv4;
    const length = Number(cidr.split("/")[1]);
    return length >= shortest && length <= longest && reaches(cidr);
  });
}

function lengthRange(lengths: unknown, family: "ipv4" | "ipv6"): [shortest: number, longest: number] {
  const [shortest, longest] = items(entryOf(lengths, family));
  if (typeof shortest !== "bigint" || typeof longest !== "bigint") {
    throw new RangeError(`publicBlocks() needs prefix lengths of ${family}, as in { ipv4: [8, 23], ipv6: [16, 47] }.`);
  }
  return [Number(shortest), Number(longest)];
}

function covers(outer: readonly string[], inner: readonly string[]): boolean {
  return isSubset(parseAddresses(inner), parseAddresses(outer));
}
