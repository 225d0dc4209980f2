import { describe, expect, test } from "vitest";
import { idOf, only, readScopes } from "../scope-parts.ts";

type Written = Readonly<Record<string, unknown>>;

describe("a flow log", () => {
  const logWith = (properties: Written) => {
    const raw = { id: `${idOf("Microsoft.Network/networkWatchers", "w")}/flowLogs/log`, name: "log", properties };
    return only(readScopes({ items: { "network.flow_log": [raw] } }), "azure.network.flow_log");
  };

  test.each<[Written, number]>([
    [{}, 0],
    [{ retentionPolicy: { enabled: false, days: 7 } }, 0],
    [{ retentionPolicy: { enabled: true, days: 0 } }, 0],
    [{ retentionPolicy: { enabled: true, days: 90 } }, 90],
  ])("with %j keeps records for %d days", (given, days) => {
    expect(logWith(given).ext.retentionDays).toBe(days);
  });

  test.each([
    ["virtualNetworks/n", "network"],
    ["virtualNetworks/n/subnets/s", "subnet"],
    ["networkInterfaces/i", "interface"],
    ["networkSecurityGroups/g", "security_group"],
    ["somethingElse/x", "other"],
  ])("of %s is one of a %s", (target, kind) => {
    const { ext, com } = logWith({ targetResourceId: `/Microsoft.Network/${target}` });
    expect(ext.targetKind).toBe(kind);
    expect(com.target).toBe(`/microsoft.network/${target.toLowerCase()}`);
  });

  test.each([
    [undefined, 0],
    [{ enabled: false, days: 30 }, 0],
    [{ enabled: true, days: 30 }, 30],
    [{ days: 30 }, 30],
    [{ enabled: true }, 0],
  ])("with the retention %j is kept for %i days", (retentionPolicy, days) => {
    expect(logWith({ retentionPolicy }).ext.retentionDays).toBe(days);
  });

  test("is active and goes to a workspace only where it says so", () => {
    expect(logWith({})).toMatchObject({ com: { isActive: false }, ext: { hasTrafficAnalytics: false } });
    const analytics = { networkWatcherFlowAnalyticsConfiguration: { enabled: true, workspaceResourceId: "/W" } };
    expect(logWith({ enabled: true, flowAnalyticsConfiguration: analytics })).toMatchObject({
      com: { isActive: true },
      ext: { hasTrafficAnalytics: true, workspace: "/w" },
    });
    expect(logWith({ provisioningState: "Failed" }).com.isDelivering).toBe(false);
  });
});

describe("a gateway", () => {
  const gatewayWith = (properties: Written) => {
    const raw = { id: idOf("Microsoft.Network/virtualNetworkGateways", "g"), properties };
    const resources = readScopes({ items: { "network.virtual_network_gateway": [raw] } });
    return only(resources, "azure.network.virtual_network_gateway").ext;
  };
  const pool = { vpnClientAddressPool: { addressPrefixes: ["10.0.0.0/24"] } };

  test.each<[string, Written, object]>([
    ["without clients", { gatewayType: "Vpn" }, { hasPointToSite: false, clientAuthentication: [] }],
    ["of ExpressRoute", { gatewayType: "ExpressRoute" }, { kind: "ExpressRoute", hasPointToSite: false }],
    [
      "with a list of ways",
      { vpnClientConfiguration: { ...pool, vpnAuthenticationTypes: ["Radius", "AAD", "Certificate"] } },
      { hasPointToSite: true, clientAuthentication: ["certificate", "entra-id", "radius"] },
    ],
    [
      "with certificates alone, as old gateways say it",
      { vpnClientConfiguration: { ...pool, vpnClientRootCertificates: [{ name: "root" }] } },
      { clientAuthentication: ["certificate"] },
    ],
    [
      "with a RADIUS server and a tenant",
      { vpnClientConfiguration: { ...pool, radiusServerAddress: "10.0.0.4", aadTenant: "t" } },
      { clientAuthentication: ["entra-id", "radius"] },
    ],
    [
      "with pools for groups of clients",
      {
        vpnClientConfiguration: {
          vngClientConnectionConfigurations: [
            { id: "/g", properties: { vpnClientAddressPool: { addressPrefixes: ["10.0.0.0/24"] } } },
          ],
          vpnAuthenticationTypes: ["Certificate"],
        },
      },
      { hasPointToSite: true, clientAuthentication: ["certificate"] },
    ],
    [
      "with a way that is new",
      { vpnClientConfiguration: { ...pool, vpnAuthenticationTypes: ["Passkey"] } },
      { clientAuthentication: ["Passkey"] },
    ],
  ])("%s", (_name, given, wanted) => {
    expect(gatewayWith(given)).toMatchObject(wanted);
  });
});

test.each<[Written, object]>([
  [
    {
      properties: { ipConfigurations: [{ properties: { subnet: { id: "/Net/subnets/AzureBastionSubnet" } } }] },
      sku: { name: "Basic" },
    },
    { network: "/net", sku: "Basic", hasShareableLinks: false },
  ],
  [
    { properties: { virtualNetwork: { id: "/Net" }, enableShareableLink: true } },
    { network: "/net", hasShareableLinks: true },
  ],
  [{ properties: {} }, { network: undefined, sku: "" }],
])("a bastion host of %j", (given, wanted) => {
  const raw = { id: idOf("Microsoft.Network/bastionHosts", "b"), ...given };
  const { ext } = only(readScopes({ items: { "network.bastion_host": [raw] } }), "azure.network.bastion_host");
  expect(ext).toMatchObject(wanted);
});

test.each([
  ["Succeeded", true],
  ["Updating", true],
  [undefined, true],
  ["Failed", false],
  ["Deleting", false],
])("a network watcher that is %s is ready: %s", (provisioningState, isReady) => {
  const raw = { id: idOf("Microsoft.Network/networkWatchers", "w"), properties: { provisioningState } };
  const { ext } = only(readScopes({ items: { "network.network_watcher": [raw] } }), "azure.network.network_watcher");
  expect(ext.isReady).toBe(isReady);
});

test("perimeters and application security groups are listed as they are", () => {
  const resources = readScopes({
    items: {
      "network.security_perimeter": [
        { id: idOf("Microsoft.Network/networkSecurityPerimeters", "P"), location: "eastus" },
      ],
      "network.application_security_group": [{ id: idOf("Microsoft.Network/applicationSecurityGroups", "A") }],
    },
  });
  expect(only(resources, "azure.network.security_perimeter").com).toMatchObject({ name: "P", region: "eastus" });
  expect(only(resources, "azure.network.application_security_group").com).toMatchObject({
    name: "A",
    region: "global",
  });
});
