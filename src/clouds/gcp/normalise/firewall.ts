/** VPC firewall rules: each is a firewall whose rules are what it allows or denies of one protocol. */
import type { protos } from "@google-cloud/compute";
import type { Resource } from "../../../model/resource.ts";
import { cidrsOf } from "../../modelling/checked-values.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { FirewallFacts, ListedFirewallRule } from "../../object-model/firewall.ts";
import type { FirewallExt } from "../declarations/firewall-policies.ts";
import { lastPart } from "../self-link.ts";
import { bucket, type Collected, identityOf, linked, requiredReference } from "./bucket.ts";
import { serviceOf, serviceText } from "./services.ts";

type Firewall = protos.google.cloud.compute.v1.IFirewall;

/** A firewall, and each of its rules. */
export function firewall(collected: Collected): Resource[] {
  const raw = linked<Firewall>(collected);
  const identity = identityOf(raw);
  const rules = rulesOf(raw);
  const network = requiredReference(raw, "network");
  const isPrePopulated = isMadeByGoogle(identity.name, network, rules[0]?.priority);
  const com: FirewallFacts = {
    network,
    attachments: notYetRelated(collected.scope),
    unattached: false,
    isDefault: isPrePopulated,
    interfaces: notYetRelated(collected.scope),
    interfacesInNetwork: notYetRelated(collected.scope),
    referencedBy: [],
    rules,
  };
  const ext: Omit<FirewallExt, "id"> = {
    direction: directionOf(raw),
    access: accessOf(raw),
    priority: priorityOf(raw),
    isEnabled: raw.flag("disabled") !== true,
    isLogged: raw.object("logConfig")?.flag("enable") === true,
    isPrePopulated,
    targetTags: raw.texts("targetTags"),
    targetServiceAccounts: raw.texts("targetServiceAccounts"),
    isNetworkShared: notYetRelated(collected.scope),
    ownRules: rules,
  };
  const whole = bucket(collected, identity, { type: "gcp.compute.firewall", comType: "firewall", com, ext });
  const targets = [...ext.targetTags, ...ext.targetServiceAccounts];
  const parts = rules.map(({ id, ...rule }) =>
    bucket(
      collected,
      { id: `${identity.id}/${id}`, name: id },
      {
        type: "gcp.compute.firewall_rule",
        comType: "firewall_rule",
        com: { ...rule, network, attachments: com.attachments, unattached: false, firewall: identity.id, targets },
        ext: {},
      },
    ),
  );
  return [whole, ...parts];
}

function rulesOf(raw: RawObject<Firewall>): ListedFirewallRule[] {
  const access = accessOf(raw);
  const direction = directionOf(raw);
  const shared = {
    description: raw.text("description") ?? "",
    direction,
    access,
    priority: priorityOf(raw),
    enabled: raw.flag("disabled") !== true,
    ...sidesOf(raw, direction),
    addressLists: [],
  };
  const ids = new Map<string, number>();
  return raw.objects(access === "allow" ? "allowed" : "denied").map((entry) => {
    const service = serviceOf(entry, entry.requiredText("IPProtocol"), entry.texts("ports"));
    const text = `${access}-${serviceText(service)}`;
    const before = ids.get(text) ?? 0;
    ids.set(text, before + 1);
    return { id: before === 0 ? text : `${text}-${before + 1}`, ...shared, ...service };
  });
}

/**
 * Ingress without any source means everyone over IPv4, egress without destinations likewise. Ranges, tags and service
 * accounts of sources count together. https://cloud.google.com/firewall/docs/firewalls#sources_or_destinations_for_the_rule
 */
function sidesOf(raw: RawObject<Firewall>, direction: "in" | "out") {
  const sourceReferences = [...raw.texts("sourceTags"), ...raw.texts("sourceServiceAccounts")];
  const ranges = cidrsOf(raw, raw.texts("sourceRanges"));
  const destinations = cidrsOf(raw, raw.texts("destinationRanges"));
  const isEveryone = ranges.length === 0 && sourceReferences.length === 0;
  return {
    sources: direction === "in" && isEveryone ? everyone : ranges,
    sourceReferences,
    destinations: direction === "out" && destinations.length === 0 ? everyone : destinations,
    destinationReferences: [],
  };
}

const everyone: readonly string[] = ["0.0.0.0/0"];

function directionOf(raw: RawObject<Firewall>): "in" | "out" {
  const direction = raw.text("direction") ?? "INGRESS";
  if (direction !== "INGRESS" && direction !== "EGRESS") return raw.refuse(`has the direction ${direction}`);
  return direction === "INGRESS" ? "in" : "out";
}

/** A firewall either allows or denies. */
function accessOf(raw: RawObject<Firewall>): "allow" | "deny" {
  const [allowed, denied] = [raw.objects("allowed").length, raw.objects("denied").length];
  if (allowed > 0 === denied > 0) return raw.refuse("must have one of allowed and denied");
  return allowed > 0 ? "allow" : "deny";
}

function priorityOf(raw: RawObject<Firewall>): number {
  const priority = raw.integer("priority") ?? 1000;
  return priority >= 0 && priority <= 65_535 ? priority : raw.refuse(`has the priority ${priority}`);
}

/** https://cloud.google.com/firewall/docs/firewalls#more_rules_default_vpc */
function isMadeByGoogle(name: string, network: string, priority: number | undefined): boolean {
  return lastPart(network) === "default" && priority === 65_534 && prePopulated.has(name);
}

const prePopulated: ReadonlySet<string> = new Set(
  ["internal", "ssh", "rdp", "icmp"].map((kind) => `default-allow-${kind}`),
);
