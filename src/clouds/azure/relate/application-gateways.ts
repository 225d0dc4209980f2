/** Application gateways: whether a firewall looks at their traffic. */
import type { Resource } from "../../../model/resource.ts";
import type { Known } from "../../../model/unknown.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";
import { ofType } from "../resource-of.ts";

const policiesApi = "Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies";

/** Fills application gateways. A policy replaces what is set in the gateway itself. */
export function relateApplicationGateways(resources: readonly Resource[], view: Viewpoint): void {
  const policies = new Map(
    ofType(resources, "azure.network.web_application_firewall_policy").map(({ com, ext }) => [com.id, ext.isEnabled]),
  );
  const doubt = doubtOf(view, policiesApi);
  const isEnabled = (id: string): Known<boolean> => policies.get(id) ?? doubt ?? notGiven(view, policiesApi, id);
  for (const { ext } of ofType(resources, "azure.network.application_gateway")) {
    const isFirewall = ext.tier.toLowerCase().startsWith("waf");
    ext.hasFirewall =
      isFirewall && (ext.firewallPolicy === undefined ? ext.hasOwnFirewall : isEnabled(ext.firewallPolicy));
  }
}
