/** Application gateways and the policies of their web application firewalls. */
import type { ArmResource } from "../estate.ts";
import type { PublicAddress } from "./network-interface.ts";
import type { Subnet } from "./network.ts";
import { addResource, armId, etagOf, type Place, provisioned, referenceTo } from "./subscription.ts";

interface FirewallPolicyOptions {
  readonly name: string;
  readonly mode?: "Prevention" | "Detection";
  readonly inspectsBodies?: boolean;
  readonly stopsBots?: boolean;
}

/** Adds a policy: the default rules, against bots too, with bodies inspected, unless told otherwise. */
export function addFirewallPolicy(place: Place, options: FirewallPolicyOptions): ArmResource {
  const { name, mode = "Prevention", inspectsBodies = true, stopsBots = true } = options;
  const type = "Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies";
  const ruleSets = [
    { ruleSetType: "Microsoft_DefaultRuleSet", ruleSetVersion: "2.1", ruleGroupOverrides: [] },
    ...(stopsBots
      ? [{ ruleSetType: "Microsoft_BotManagerRuleSet", ruleSetVersion: "1.1", ruleGroupOverrides: [] }]
      : []),
  ];
  return addResource(place, "azure.network.web_application_firewall_policy", {
    name,
    type,
    properties: {
      resourceState: "Enabled",
      provisioningState: "Succeeded",
      policySettings: {
        requestBodyCheck: inspectsBodies,
        maxRequestBodySizeInKb: 128,
        fileUploadLimitInMb: 100,
        state: "Enabled",
        mode,
        requestBodyInspectLimitInKB: 128,
        fileUploadEnforcement: true,
        requestBodyEnforcement: true,
      },
      customRules: [],
      managedRules: { managedRuleSets: ruleSets, exclusions: [] },
    },
    beside: { etag: etagOf(armId(place, type, name)) },
  });
}

interface GatewayOptions {
  readonly name: string;
  readonly subnet: Subnet;
  readonly publicAddress: PublicAddress;
  /** Without one it has no firewall. */
  readonly policy?: ArmResource;
  /** `AppGwSslPolicy20220101S` allows TLS 1.2 and newer; `AppGwSslPolicy20150501` is what old gateways have. */
  readonly tlsPolicy?: string;
  readonly http2?: boolean;
}

/** Adds a gateway of the second generation with one listener on port 443. */
export function addApplicationGateway(place: Place, options: GatewayOptions): ArmResource {
  const { name, subnet, publicAddress, policy, tlsPolicy = "AppGwSslPolicy20220101S", http2 = true } = options;
  const type = "Microsoft.Network/applicationGateways";
  const id = armId(place, type, name);
  const tier = policy === undefined ? "Standard_v2" : "WAF_v2";
  const part = (list: string, child: string, properties: object) => {
    const own = { name: child, id: `${id}/${list}/${child}`, etag: etagOf(id), type: `${type}/${list}` };
    return { ...own, properties: { provisioningState: "Succeeded", ...properties } };
  };
  const frontend = part("frontendIPConfigurations", "public", {
    privateIPAllocationMethod: "Dynamic",
    publicIPAddress: referenceTo(publicAddress),
  });
  const port = part("frontendPorts", "https", { port: 443 });
  const listener = part("httpListeners", "https", {
    frontendIPConfiguration: { id: frontend.id },
    frontendPort: { id: port.id },
    protocol: "Https",
    hostName: `${name}.fernhollow.example`,
    requireServerNameIndication: true,
    sslCertificate: { id: `${id}/sslCertificates/fernhollow` },
  });
  const ipConfiguration = part("gatewayIPConfigurations", "gateway", { subnet: { id: subnet.id } });
  publicAddress.properties.ipConfiguration = { id: frontend.id };
  return addResource(place, "azure.network.application_gateway", {
    name,
    type,
    properties: {
      ...provisioned(id),
      sku: { name: tier, tier, family: "Generation_1", capacity: 2 },
      operationalState: "Running",
      gatewayIPConfigurations: [ipConfiguration],
      sslCertificates: [
        part("sslCertificates", "fernhollow", { keyVaultSecretId: "https://fernhollow.vault.azure.net/secrets/tls" }),
      ],
      sslPolicy: { policyType: "Predefined", policyName: tlsPolicy },
      frontendIPConfigurations: [frontend],
      frontendPorts: [port],
      httpListeners: [listener],
      ...(policy === undefined ? {} : { firewallPolicy: referenceTo(policy), forceFirewallPolicyAssociation: true }),
      enableHttp2: http2,
      backendAddressPools: [],
      backendHttpSettingsCollection: [],
      requestRoutingRules: [],
      probes: [],
      redirectConfigurations: [],
    },
    beside: { etag: etagOf(id), zones: ["1", "2", "3"] },
  });
}
