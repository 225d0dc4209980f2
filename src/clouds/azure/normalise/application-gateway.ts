/** Application gateways and the policies of their firewalls. */
import type { ApplicationGateway, ApplicationGatewaySslPolicy, WebApplicationFirewallPolicy } from "@azure/arm-network";
import type { Resource } from "../../../model/resource.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import type { TlsPolicyFacts } from "../declarations/load-balancing.ts";
import { bucket, type Collected, described, identityOf, referenceOf, referencesOf } from "./bucket.ts";

export function applicationGateway(collected: Collected): Resource[] {
  const raw = described<ApplicationGateway>(collected);
  const listeners = raw.objects("httpListeners");
  const frontends = raw.objects("frontendIPConfigurations");
  const own = raw.object("webApplicationFirewallConfiguration");
  const ext = {
    tier: raw.object("sku")?.text("tier") ?? "",
    isRunning: raw.text("operationalState") !== "Stopped",
    isPublic: frontends.some((frontend) => frontend.has("publicIPAddress")),
    hasTlsListeners: [...listeners, ...raw.objects("listeners")].some(
      (one) => !["http", "tcp"].includes(one.text("protocol")?.toLowerCase() ?? ""),
    ),
    tlsPolicies: tlsPolicies(raw),
    enablesHttp2: raw.flag("enableHttp2") ?? false,
    hasOwnFirewall: own?.flag("enabled") ?? false,
    firewallPolicy: referenceOf(raw.object("firewallPolicy")),
    hasFirewall: notYetRelated(collected.scope),
  };
  return [
    bucket(collected, identityOf(raw), {
      type: "azure.network.application_gateway",
      comType: "resource",
      com: {},
      ext,
    }),
  ];
}

/** A profile that names no policy uses that of the gateway. */
function tlsPolicies(raw: RawObject<ApplicationGateway>): TlsPolicyFacts[] {
  const fallback = raw.text("defaultPredefinedSslPolicy");
  const profiles = raw.objects("sslProfiles").flatMap((profile) => {
    const policy = profile.object("sslPolicy");
    return policy === undefined ? [] : [tlsPolicy(profile.text("name") ?? "", policy, fallback)];
  });
  return [tlsPolicy("gateway", raw.object("sslPolicy"), fallback), ...profiles];
}

/**
 * https://learn.microsoft.com/azure/application-gateway/application-gateway-ssl-policy-overview: without a policy the
 * gateway's default is in force, which is that of 2015 unless the gateway says another.
 */
function tlsPolicy(
  place: string,
  raw: RawObject<ApplicationGatewaySslPolicy> | undefined,
  fallback = "AppGwSslPolicy20150501",
): TlsPolicyFacts {
  if (raw === undefined) return { place, policy: fallback, minimumVersion: lowestOf(fallback) };
  const name = raw.text("policyName");
  const version = raw.text("minProtocolVersion");
  if (name === undefined && version !== undefined) {
    return { place, policy: raw.text("policyType") ?? "Custom", minimumVersion: versions.get(version) ?? 0 };
  }
  const policy = name ?? fallback;
  return { place, policy, minimumVersion: lowestLeft(lowestOf(policy), raw.texts("disabledSslProtocols")) };
}

/** 0 for a name that is not known. */
function lowestOf(policy: string): number {
  return predefined.get(policy.toLowerCase()) ?? 0;
}

/** The oldest way to set it is to switch versions off one by one. */
function lowestLeft(lowest: number, disabled: readonly string[]): number {
  if (lowest === 0 || disabled.length === 0) return lowest;
  const left = [...versions].find(([version, number]) => number >= lowest && !disabled.includes(version));
  return left?.[1] ?? 1.3;
}

const predefined: ReadonlyMap<string, number> = new Map([
  ["appgwsslpolicy20150501", 1],
  ["appgwsslpolicy20170401", 1.1],
  ["appgwsslpolicy20170401s", 1.2],
  ["appgwsslpolicy20220101", 1.2],
  ["appgwsslpolicy20220101s", 1.2],
]);

/** Lowest first. */
const versions: ReadonlyMap<string, number> = new Map([
  ["TLSv1_0", 1],
  ["TLSv1_1", 1.1],
  ["TLSv1_2", 1.2],
  ["TLSv1_3", 1.3],
]);

/** What a policy does not say is as the API's reference has it: switched on, in detection mode, looking into bodies. */
export function firewallPolicy(collected: Collected): Resource[] {
  const raw = described<WebApplicationFirewallPolicy>(collected);
  const settings = raw.object("policySettings");
  const ruleSets = raw.object("managedRules")?.objects("managedRuleSets") ?? [];
  const types = ruleSets.map((set) => set.text("ruleSetType") ?? "");
  const ext = {
    isEnabled: settings?.text("state")?.toLowerCase() !== "disabled",
    prevents: settings?.text("mode")?.toLowerCase() === "prevention",
    inspectsBodies: settings?.flag("requestBodyCheck") ?? true,
    ruleSets: ruleSets.map((set) => `${set.text("ruleSetType") ?? ""} ${set.text("ruleSetVersion") ?? ""}`),
    hasBotProtection: types.some((type) => type.toLowerCase() === "microsoft_botmanagerruleset"),
    gateways: referencesOf([
      ...raw.objects("applicationGateways"),
      ...raw.objects("httpListeners"),
      ...raw.objects("pathBasedRules"),
    ]).map((id) => id.replace(/(\/applicationgateways\/[^/]+)\/.*$/, "$1")),
  };
  return [
    bucket(collected, identityOf(raw), {
      type: "azure.network.web_application_firewall_policy",
      comType: "resource",
      com: {},
      ext: { ...ext, gateways: [...new Set(ext.gateways)].sort() },
    }),
  ];
}
