import { expect, test } from "vitest";
import { idOf, only, readScopes, type ScopeContents } from "../scope-parts.ts";

const policyId = idOf("Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies", "p");

function gateway(tier: string, properties: Readonly<Record<string, unknown>>) {
  return { id: idOf("Microsoft.Network/applicationGateways", "gw"), properties: { sku: { tier }, ...properties } };
}

const named = { firewallPolicy: { id: policyId.toUpperCase() } };
const policy = (state: string) => ({ id: policyId, properties: { policySettings: { state } } });
const api = "Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies";

test.each<[string, unknown, readonly unknown[], ScopeContents["outcomes"], unknown]>([
  ["with a policy that is on", gateway("WAF_v2", named), [policy("Enabled")], {}, true],
  ["with a policy that is off", gateway("WAF_v2", named), [policy("Disabled")], {}, false],
  [
    "with a firewall of its own",
    gateway("WAF", { webApplicationFirewallConfiguration: { enabled: true } }),
    [],
    {},
    true,
  ],
  [
    "with one of its own that is off",
    gateway("WAF", { webApplicationFirewallConfiguration: { enabled: false } }),
    [],
    {},
    false,
  ],
  ["of a tier without firewalls", gateway("Standard_v2", named), [policy("Enabled")], {}, false],
  ["whose policy could not be read", gateway("WAF_v2", named), [], { [api]: "denied" }, { cause: { kind: "denied" } }],
  ["whose policy a complete listing lacks", gateway("WAF_v2", named), [], {}, { cause: { kind: "failed" } }],
])("a gateway %s", (_name, raw, policies, outcomes = {}, wanted) => {
  const items = { "network.application_gateway": [raw], "network.web_application_firewall_policy": policies };
  const { ext } = only(readScopes({ items, outcomes }), "azure.network.application_gateway");
  expect({ hasFirewall: ext.hasFirewall }).toMatchObject({ hasFirewall: wanted });
});
