/** Network security groups and each of their rules, and application security groups. */
import type { ApplicationSecurityGroup, NetworkSecurityGroup, SecurityRule } from "@azure/arm-network";
import type { FirewallRule } from "../../../model/firewall-rule.ts";
import type { Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import { toRanges } from "../../../net/interval-set.ts";
import { parsePorts } from "../../../net/ports.ts";
import { hasPorts } from "../../../net/protocols.ts";
import { protocolOf } from "../../modelling/checked-values.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { FirewallFacts, ListedFirewallRule } from "../../object-model/firewall.ts";
import { armId, parentId } from "../arm-id.ts";
import { bucket, type Collected, described, identityOf, named, referencesOf } from "./bucket.ts";
import { innerSide, outerSide } from "./rule-sides.ts";

/** A group, and each of its rules, those that Azure made with it among them. */
export function securityGroup(collected: Collected): Resource[] {
  const raw = described<NetworkSecurityGroup>(collected);
  const identity = identityOf(raw);
  if (!raw.has("securityRules")) raw.refuse("has no securityRules");
  const ownRules = raw.objects("securityRules").map((rule) => ({ rule, isDefault: false }));
  const defaultRules = raw.objects("defaultSecurityRules").map((rule) => ({ rule, isDefault: true }));
  const read = [...ownRules, ...defaultRules].map(({ rule, isDefault }) => ({
    id: rule.requiredText("id"),
    isDefault,
    provisioningState: rule.text("provisioningState") ?? "",
    facts: ruleOf(rule, collected.scope),
  }));
  const subnets = referencesOf(raw.objects("subnets"));
  const pending = notYetRelated(collected.scope);
  const com: FirewallFacts = {
    network: networkOf(subnets),
    attachments: pending,
    unattached: false,
    isDefault: false,
    interfaces: pending,
    interfacesInNetwork: pending,
    referencedBy: [],
    rules: read.map(({ facts }) => facts),
  };
  const ext = { subnets, networkInterfaces: referencesOf(raw.objects("networkInterfaces")) };
  const group = bucket(collected, identity, { type: "azure.network.security_group", comType: "firewall", com, ext });
  const rules = read.map(({ id, isDefault, provisioningState, facts }) => {
    const { id: name, ...rule } = facts;
    const { network, attachments, unattached } = com;
    return bucket(
      collected,
      { id, name, location: identity.location },
      {
        type: "azure.network.security_rule",
        comType: "firewall_rule",
        com: { ...rule, firewall: armId(identity.id), targets: [], network, attachments, unattached },
        ext: { isDefault, provisioningState },
      },
    );
  });
  return [group, ...rules];
}

export function applicationSecurityGroup(collected: Collected): Resource[] {
  const raw = named<ApplicationSecurityGroup>(collected);
  return [
    bucket(collected, identityOf(raw), {
      type: "azure.network.application_security_group",
      comType: "resource",
      com: {},
      ext: {},
    }),
  ];
}

/** A group belongs to no network of its own: the one whose subnets name it, if it is one. */
function networkOf(subnets: readonly string[]): string {
  const networks = [...new Set(subnets.map((subnet) => parentId(subnet)))];
  return networks.length === 1 ? (networks[0] ?? "") : "";
}

/**
 * Whatever its provisioning state is: that says how the last change went, and not what is in force.
 * https://learn.microsoft.com/azure/networking/troubleshoot-failed-state
 */
function ruleOf(raw: RawObject<SecurityRule>, scope: Scope): ListedFirewallRule {
  const direction = choice(raw, "direction", { inbound: "in", outbound: "out" } as const);
  const protocol = protocolOf(raw, raw.requiredText("protocol"));
  const priority = raw.integer("priority") ?? raw.refuse("has no priority");
  return {
    id: raw.text("name") ?? raw.requiredText("id"),
    description: raw.text("description") ?? "",
    direction,
    access: choice(raw, "access", { allow: "allow", deny: "deny" } as const),
    priority,
    enabled: true,
    protocol,
    ...sidesOf(raw, direction, scope),
    ...portsOf(raw, protocol),
  };
}

function sidesOf(raw: RawObject<SecurityRule>, direction: "in" | "out", scope: Scope) {
  const source = {
    prefix: raw.text("sourceAddressPrefix"),
    prefixes: raw.texts("sourceAddressPrefixes"),
    groups: raw.objects("sourceApplicationSecurityGroups"),
  };
  const destination = {
    prefix: raw.text("destinationAddressPrefix"),
    prefixes: raw.texts("destinationAddressPrefixes"),
    groups: raw.objects("destinationApplicationSecurityGroups"),
  };
  const from = direction === "in" ? outerSide(raw, source, scope) : innerSide(raw, source);
  const to = direction === "in" ? innerSide(raw, destination) : outerSide(raw, destination, scope);
  return {
    sources: from.addresses,
    sourceReferences: from.references,
    destinations: to.addresses,
    destinationReferences: to.references,
    addressLists: [...from.addressLists, ...to.addressLists],
  };
}

/** Rules for protocols that have no ports say `*`. */
function portsOf(raw: RawObject<SecurityRule>, protocol: string): Pick<FirewallRule, "ports" | "sourcePorts"> {
  const ports = rangesOf(raw, [raw.text("destinationPortRange"), ...raw.texts("destinationPortRanges")]);
  const sourcePorts = rangesOf(raw, [raw.text("sourcePortRange"), ...raw.texts("sourcePortRanges")]);
  if (ports.length === 0) raw.refuse("has no ports");
  const isForPorts = protocol === "all" || hasPorts(protocol);
  return {
    ports: isForPorts ? ports : [[0, 65_535]],
    ...(sourcePorts.length === 0 || isAll(sourcePorts) ? {} : { sourcePorts }),
  };
}

function rangesOf(raw: RawObject<object>, texts: readonly (string | undefined)[]): readonly [number, number][] {
  const written = texts.filter((text) => text !== undefined && text.trim() !== "").map(String);
  try {
    return toRanges(parsePorts(written)).map(([from, end]) => [from, end - 1]);
  } catch (error) {
    return raw.refuse(`has ports that are none: ${String(error)}`);
  }
}

function isAll(ranges: readonly (readonly [number, number])[]): boolean {
  return ranges[0]?.[0] === 0 && ranges[0][1] === 65_535;
}

/** One of a few words, in any case. */
function choice<Meaning>(
  raw: RawObject<SecurityRule>,
  name: "direction" | "access",
  meanings: Readonly<Record<string, Meaning>>,
): Meaning {
  const text = raw.requiredText(name).toLowerCase();
  const meaning = Object.hasOwn(meanings, text) ? meanings[text] : undefined;
  return meaning ?? raw.refuse(`has the ${name} ${JSON.stringify(text)}`);
}
