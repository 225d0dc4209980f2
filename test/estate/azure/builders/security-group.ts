/** Network security groups with the rules that Azure adds to each, and application security groups. */
import type { SecurityRule } from "@azure/arm-network";
import type { ArmResource } from "../estate.ts";
import { addResource, armId, etagOf, type Place, provisioned, type Reference, referenceTo } from "./subscription.ts";

const type = "Microsoft.Network/networkSecurityGroups";

/** The rule's own part of a rule's JSON. */
type RuleProperties = Omit<SecurityRule, "id" | "name" | "type" | "etag">;

/** A rule before it is in a group. */
export interface NewRule {
  readonly name: string;
  readonly properties: RuleProperties;
}

/** A security group that is being built. */
export interface SecurityGroup extends ArmResource {
  readonly properties: {
    readonly provisioningState: string;
    readonly resourceGuid: string;
    readonly securityRules: object[];
    readonly defaultSecurityRules: object[];
    subnets?: Reference[];
    networkInterfaces?: Reference[];
    flowLogs?: Reference[];
  };
}

/** What is let through or kept out; without `from` and `to` everything. */
export interface RuleOptions {
  readonly priority: number;
  /** Prefixes, service tags, or application security groups. */
  readonly from?: string | readonly string[] | ArmResource;
  readonly to?: string | readonly string[] | ArmResource;
  /** `"443"`, `"8000-8010"`, or several; without it all. */
  readonly ports?: string | readonly string[];
  readonly protocol?: string;
  readonly description?: string;
  readonly direction?: "Inbound" | "Outbound";
  readonly access?: "Allow" | "Deny";
  readonly provisioningState?: string;
}

/** A rule as whoever made it in the Portal or with `az` would have it: TCP, inbound, allowed. */
export function rule(name: string, options: RuleOptions): NewRule {
  const { priority, from = "*", to = "*", ports = "*", description } = options;
  return {
    name,
    properties: {
      provisioningState: options.provisioningState ?? "Succeeded",
      ...(description === undefined ? {} : { description }),
      protocol: options.protocol ?? "Tcp",
      sourcePortRange: "*",
      ...oneOrMany("destinationPortRange", ports),
      ...endpoint("source", from),
      ...endpoint("destination", to),
      access: options.access ?? "Allow",
      priority,
      direction: options.direction ?? "Inbound",
      sourcePortRanges: [],
    },
  };
}

/** ARM has one value in the singular and an empty plural, or many in the plural and no singular. */
function oneOrMany(name: string, value: string | readonly string[]): object {
  return typeof value === "string" ? { [name]: value, [`${name}s`]: [] } : { [`${name}s`]: [...value] };
}

function endpoint(side: "source" | "destination", value: string | readonly string[] | ArmResource): object {
  if (typeof value === "string") {
    return { [`${side}AddressPrefix`]: value, [`${side}AddressPrefixes`]: [] };
  }
  if (isPrefixes(value)) return { [`${side}AddressPrefixes`]: [...value] };
  return { [`${side}AddressPrefixes`]: [], [`${side}ApplicationSecurityGroups`]: [referenceTo(value)] };
}

function isPrefixes(value: readonly string[] | ArmResource): value is readonly string[] {
  return Array.isArray(value);
}

interface SecurityGroupOptions {
  readonly name: string;
  readonly rules?: readonly NewRule[];
  readonly tags?: Readonly<Record<string, string>>;
}

/** Adds a group, attached to nothing. */
export function addSecurityGroup(place: Place, { name, rules = [], tags = {} }: SecurityGroupOptions): SecurityGroup {
  const id = armId(place, type, name);
  const made = addResource(place, "azure.network.security_group", {
    name,
    type,
    tags,
    properties: {
      ...provisioned(id),
      securityRules: rules.map((one) => inGroup(id, one, "securityRules")),
      defaultSecurityRules: defaultRules.map((one) => inGroup(id, one, "defaultSecurityRules")),
    },
    beside: { etag: etagOf(id) },
  });
  return made as SecurityGroup;
}

/** Adds an application security group. */
export function addApplicationSecurityGroup(place: Place, name: string): ArmResource {
  const asgType = "Microsoft.Network/applicationSecurityGroups";
  return addResource(place, "azure.network.application_security_group", {
    name,
    type: asgType,
    properties: provisioned(armId(place, asgType, name)),
    beside: { etag: etagOf(place.group, name) },
  });
}

function inGroup(id: string, { name, properties }: NewRule, list: "securityRules" | "defaultSecurityRules"): object {
  return { name, id: `${id}/${list}/${name}`, etag: etagOf(id), type: `${type}/${list}`, properties };
}

/** https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview#default-security-rules */
const defaultRules: readonly NewRule[] = [
  own("AllowVnetInBound", { priority: 65_000, from: "VirtualNetwork", to: "VirtualNetwork" }),
  own("AllowAzureLoadBalancerInBound", { priority: 65_001, from: "AzureLoadBalancer" }),
  own("DenyAllInBound", { priority: 65_500, access: "Deny" }),
  own("AllowVnetOutBound", { priority: 65_000, from: "VirtualNetwork", to: "VirtualNetwork", direction: "Outbound" }),
  own("AllowInternetOutBound", { priority: 65_001, to: "Internet", direction: "Outbound" }),
  own("DenyAllOutBound", { priority: 65_500, access: "Deny", direction: "Outbound" }),
];

function own(name: string, options: RuleOptions): NewRule {
  return rule(name, { ...options, protocol: "*", description: name });
}
