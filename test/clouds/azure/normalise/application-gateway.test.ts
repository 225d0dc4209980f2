import { describe, expect, test } from "vitest";
import { idOf, only, readScopes } from "../scope-parts.ts";

type Written = Readonly<Record<string, unknown>>;

function gatewayWith(properties: Written) {
  const raw = { id: idOf("Microsoft.Network/applicationGateways", "gw"), name: "gw", properties };
  return only(readScopes({ items: { "network.application_gateway": [raw] } }), "azure.network.application_gateway").ext;
}

describe("the lowest version of TLS", () => {
  test.each<[string, Written | undefined, string, number]>([
    ["of no policy is that of 2015", undefined, "AppGwSslPolicy20150501", 1],
    ["of 2017", { policyType: "Predefined", policyName: "AppGwSslPolicy20170401" }, "AppGwSslPolicy20170401", 1.1],
    [
      "of 2017, strict",
      { policyType: "Predefined", policyName: "AppGwSslPolicy20170401S" },
      "AppGwSslPolicy20170401S",
      1.2,
    ],
    ["of 2022", { policyType: "Predefined", policyName: "appgwsslpolicy20220101" }, "appgwsslpolicy20220101", 1.2],
    [
      "of a name that is not known",
      { policyType: "Predefined", policyName: "AppGwSslPolicy20990101" },
      "AppGwSslPolicy20990101",
      0,
    ],
    ["as written", { policyType: "CustomV2", minProtocolVersion: "TLSv1_3" }, "CustomV2", 1.3],
    ["as written, lower", { policyType: "Custom", minProtocolVersion: "TLSv1_1" }, "Custom", 1.1],
    ["of versions switched off", { disabledSslProtocols: ["TLSv1_0", "TLSv1_1"] }, "AppGwSslPolicy20150501", 1.2],
    ["of one switched off", { disabledSslProtocols: ["TLSv1_0"] }, "AppGwSslPolicy20150501", 1.1],
  ])("%s", (_name, sslPolicy, policy, minimumVersion) => {
    expect(gatewayWith({ sslPolicy }).tlsPolicies).toEqual([{ place: "gateway", policy, minimumVersion }]);
  });

  test("of a gateway that says its default", () => {
    const { tlsPolicies } = gatewayWith({ defaultPredefinedSslPolicy: "AppGwSslPolicy20220101" });
    expect(tlsPolicies[0]?.minimumVersion).toBe(1.2);
  });

  test("of a profile counts where it has a policy of its own", () => {
    const { tlsPolicies } = gatewayWith({
      sslPolicy: { policyName: "AppGwSslPolicy20220101" },
      sslProfiles: [
        { name: "old", properties: { sslPolicy: { policyType: "Custom", minProtocolVersion: "TLSv1_0" } } },
        { name: "same", properties: {} },
      ],
    });
    expect(tlsPolicies.map(({ place, minimumVersion }) => [place, minimumVersion])).toEqual([
      ["gateway", 1.2],
      ["old", 1],
    ]);
  });
});

test.each<[Written, object]>([
  [{}, { isRunning: true, isPublic: false, hasTlsListeners: false, enablesHttp2: false, hasOwnFirewall: false }],
  [{ operationalState: "Stopped" }, { isRunning: false }],
  [
    { httpListeners: [{ properties: { protocol: "Http" } }, { properties: { protocol: "Https" } }] },
    { hasTlsListeners: true },
  ],
  [{ listeners: [{ properties: { protocol: "Tls" } }] }, { hasTlsListeners: true }],
  [{ httpListeners: [{ properties: { protocol: "HTTP" } }] }, { hasTlsListeners: false }],
  [{ httpListeners: [{ properties: {} }] }, { hasTlsListeners: true }],
  [{ frontendIPConfigurations: [{ properties: { publicIPAddress: { id: "/a" } } }] }, { isPublic: true }],
  [{ webApplicationFirewallConfiguration: { enabled: true, firewallMode: "Prevention" } }, { hasOwnFirewall: true }],
])("a gateway of %j", (given, wanted) => {
  expect(gatewayWith(given)).toMatchObject(wanted);
});

describe("a firewall policy", () => {
  const policyWith = (properties: Written) => {
    const raw = { id: idOf("Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies", "p"), properties };
    return only(
      readScopes({ items: { "network.web_application_firewall_policy": [raw] } }),
      "azure.network.web_application_firewall_policy",
    ).ext;
  };

  test.each<[Written, object]>([
    [{}, { isEnabled: true, prevents: false, inspectsBodies: true, hasBotProtection: false, gateways: [] }],
    [
      { policySettings: { state: "Disabled", mode: "Prevention", requestBodyCheck: false } },
      { isEnabled: false, prevents: true, inspectsBodies: false },
    ],
    [
      { managedRules: { managedRuleSets: [{ ruleSetType: "Microsoft_BotManagerRuleSet", ruleSetVersion: "1.1" }] } },
      { hasBotProtection: true, ruleSets: ["Microsoft_BotManagerRuleSet 1.1"] },
    ],
  ])("of %j", (given, wanted) => {
    expect(policyWith(given)).toMatchObject(wanted);
  });

  test("protects gateways that name it for a listener or a path, too", () => {
    const { gateways } = policyWith({
      applicationGateways: [{ id: "/x/applicationGateways/One" }],
      httpListeners: [
        { id: "/x/applicationGateways/one/httpListeners/l" },
        { id: "/x/applicationGateways/two/httpListeners/l" },
      ],
      pathBasedRules: [{ id: "/x/applicationGateways/three/urlPathMaps/m/pathRules/r" }],
    });
    expect(gateways).toEqual([
      "/x/applicationgateways/one",
      "/x/applicationgateways/three",
      "/x/applicationgateways/two",
    ]);
  });
});
