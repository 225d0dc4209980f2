/** What the builders make is what Azure's own SDK understands, asked through the server. */
import { NetworkManagementClient } from "@azure/arm-network";
import { ComputeManagementClient } from "@azure/arm-compute";
import { ClientSecretCredential } from "@azure/identity";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditClient, auditSecret } from "./builders/access.ts";
import { fernhollowAzure, productionId, stagingId } from "./demo.ts";
import { hostileAzure, hostileSubscription } from "./hostile.ts";
import { type AzureServer, startAzureServer } from "./server/server.ts";

const estate = fernhollowAzure();
let server: AzureServer;
let hostile: AzureServer;
beforeAll(async () => {
  server = await startAzureServer({ estate });
  hostile = await startAzureServer({ estate: hostileAzure() });
});
afterAll(async () => {
  await Promise.all([server.close(), hostile.close()]);
});

function clientOptions({ url, certificate }: AzureServer, tenant: string) {
  const tlsOptions = { ca: certificate };
  const credential = new ClientSecretCredential(tenant, auditClient, auditSecret, {
    authorityHost: url,
    disableInstanceDiscovery: true,
    tlsOptions,
  });
  const credentials = { scopes: ["https://management.azure.com/.default"] };
  return { credential, options: { endpoint: url, tlsOptions, credentials } };
}

function networkClient(subscription: string, from = server, tenant = estate.tenant.id): NetworkManagementClient {
  const { credential, options } = clientOptions(from, tenant);
  return new NetworkManagementClient(credential, subscription, options);
}

function computeClient(subscription: string): ComputeManagementClient {
  const { credential, options } = clientOptions(server, estate.tenant.id);
  return new ComputeManagementClient(credential, subscription, options);
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test.each([productionId, stagingId])("security groups of %s: every rule is whole", async (subscription) => {
  const groups = await all(networkClient(subscription).networkSecurityGroups.listAll());
  expect(groups.length).toBeGreaterThan(3);
  for (const { securityRules = [], defaultSecurityRules = [] } of groups) {
    expect(defaultSecurityRules).toHaveLength(6);
    for (const one of [...securityRules, ...defaultSecurityRules]) {
      expect([one.access, one.direction, one.priority, one.protocol]).not.toContain(undefined);
      expect(one.destinationPortRange ?? one.destinationPortRanges?.[0]).toBeDefined();
    }
  }
});

test.each([productionId, stagingId])(
  "interfaces, subnets and public addresses of %s know each other",
  async (subscription) => {
    const client = networkClient(subscription);
    const networks = await all(client.virtualNetworks.listAll());
    const subnets = new Set(networks.flatMap((one) => one.subnets?.map(({ id }) => id) ?? []));
    const addresses = new Map((await all(client.publicIPAddresses.listAll())).map((one) => [one.id, one]));
    const interfaces = await all(client.networkInterfaces.listAll());
    const configurations = interfaces.flatMap((nic) => nic.ipConfigurations ?? []);
    for (const { subnet, privateIPAddress } of configurations) {
      expect(subnets).toContain(subnet?.id);
      expect(privateIPAddress).toMatch(/^10\.|^fd00:/);
    }
    const inPublic = configurations.filter(({ publicIPAddress }) => publicIPAddress !== undefined);
    const users = inPublic.map(({ publicIPAddress }) => addresses.get(publicIPAddress!.id)!.ipConfiguration!.id);
    expect(users).toEqual(inPublic.map(({ id }) => id));
  },
);

test("load balancers, gateways and firewalls are whole", async () => {
  const client = networkClient(productionId);
  const balancers = await all(client.loadBalancers.listAll());
  expect(
    balancers.map((one) => one.loadBalancingRules?.map((rule) => `${rule.frontendPort} ${rule.backendPort}`)),
  ).toEqual([["8443 8443"], ["15432 5432"]]);
  const gateways = await all(client.applicationGateways.listAll());
  expect(
    gateways.map(({ name, sslPolicy, firewallPolicy }) => [name, sslPolicy?.policyName, firewallPolicy !== undefined]),
  ).toEqual([
    ["picking", "AppGwSslPolicy20220101S", true],
    ["supplier-portal", "AppGwSslPolicy20150501", false],
  ]);
  const [policy] = await all(client.webApplicationFirewallPolicies.listAll());
  expect(policy?.managedRules?.managedRuleSets).toHaveLength(2);
  expect(await all(client.bastionHosts.list())).toHaveLength(1);
  expect(await all(client.networkWatchers.listAll())).toHaveLength(1);
});

test("machines have disks that are listed, and say that they run", async () => {
  const client = computeClient(productionId);
  const machines = await all(client.virtualMachines.listAll());
  const disks = new Map((await all(client.disks.list())).map((disk) => [disk.id?.toLowerCase(), disk]));
  for (const machine of machines) {
    const { osDisk, dataDisks } = machine.storageProfile!;
    const owners = [osDisk!, ...dataDisks!].map((one) => disks.get(one.managedDisk!.id!.toLowerCase())!.managedBy!);
    expect(new Set(owners.map((owner) => owner.toLowerCase()))).toEqual(new Set([machine.id!.toLowerCase()]));
    const [, group = ""] = /resourceGroups\/([^/]+)/.exec(machine.id!)!;
    const { statuses = [] } = await client.virtualMachines.instanceView(group, machine.name!);
    expect(statuses.map(({ code }) => code)).toContain("PowerState/running");
  }
  expect(await all(client.virtualMachineScaleSets.listAll())).toHaveLength(1);
  expect(await all(client.snapshots.list())).toHaveLength(1);
});

test("hostile names and odd shapes pass through the SDK", async () => {
  const { tenant } = hostileAzure();
  const groups = await all(networkClient(hostileSubscription, hostile, tenant.id).networkSecurityGroups.listAll());
  expect(groups.length).toBeGreaterThan(50);
});

test("an estate is the same each time it is made", () => {
  expect(fernhollowAzure()).toEqual(estate);
  expect(hostileAzure()).toEqual(hostileAzure());
});
