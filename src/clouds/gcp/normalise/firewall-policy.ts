/** Network firewall policies of a project, global and regional. */
import type { protos } from "@google-cloud/compute";
import type { Resource } from "../../../model/resource.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import { selfLinkPath } from "../self-link.ts";
import { policyFirewallRules } from "../policy-firewall-rules.ts";
import { bucket, type Collected, identityOf, linked } from "./bucket.ts";
import { policyRules } from "./policy-rules.ts";

type FirewallPolicy = protos.google.cloud.compute.v1.IFirewallPolicy;

/** A policy as a firewall: what it decides itself. */
export function firewallPolicy(collected: Collected): Resource[] {
  const { scope } = collected;
  const raw = linked<FirewallPolicy>(collected);
  const rules = policyRules(raw.objects("rules"), scope);
  const networks = raw
    .objects("associations")
    .map((association) => association.text("attachmentTarget"))
    .filter((target) => target !== undefined)
    .map((target) => selfLinkPath(target));
  const com = {
    network: networks.length === 1 ? (networks[0] ?? "") : "",
    attachments: networks,
    unattached: networks.length === 0,
    isDefault: false,
    interfaces: notYetRelated(scope),
    interfacesInNetwork: notYetRelated(scope),
    referencedBy: [],
    rules: policyFirewallRules(rules),
  };
  const ext = { isRegional: raw.has("region"), networks, policyRules: rules };
  return [bucket(collected, identityOf(raw), { type: "gcp.compute.firewall_policy", comType: "firewall", com, ext })];
}
