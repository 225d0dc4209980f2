import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { azureApis } from "../../../../src/clouds/azure/apis.ts";
import { strangerClient } from "../builders/access.ts";
import { type AzureEstate, type AzureGrant, resourcesOf } from "../estate.ts";
import { ordinaryAzure } from "../ordinary.ts";
import { ask, askAll, tokenOf } from "./arm-requests.ts";
import { armLists } from "./lists.ts";
import { type AzureServer, startAzureServer } from "./server.ts";

const ordinary = ordinaryAzure({ subscriptions: 4, machines: 60, groups: 2 });
const [open, partial, closed, young] = ordinary.subscriptions.map(({ id }) => id) as [string, string, string, string];
const grants: readonly AzureGrant[] = [
  { actions: ["Microsoft.Network/*/read"], notActions: ["Microsoft.Network/routeTables/read"] },
  {
    actions: ["Microsoft.Network/*/read", "Microsoft.Resources/*/read"],
    notActions: [],
    resourceGroup: "NetworkWatcherRG",
  },
];
const estate: AzureEstate = {
  ...ordinary,
  subscriptions: ordinary.subscriptions.map((one) => {
    if (one.id === partial) return { ...one, grants };
    if (one.id === closed) return { ...one, grants: [] };
    return one.id === young ? { ...one, unregistered: ["Microsoft.Web"] } : one;
  }),
};

let clock = Date.parse("2026-11-16T06:00:00Z");
let server: AzureServer;
let token: string;
beforeAll(async () => {
  server = await startAzureServer({ estate, now: () => new Date(clock) });
  token = await tokenOf(server, estate.tenant.id);
});
afterAll(async () => {
  await server.close();
});

const machines = `/subscriptions/${open}/providers/Microsoft.Compute/virtualMachines?api-version=2024-07-01`;

describe("lists", () => {
  test.each(azureApis.flatMap((api) => (api.source.kind === "list" ? [[api.api, api, api.source] as const] : [])))(
    "%s: the path and version that the collector asks with are Azure's, and give what the estate has",
    async (_, { type }, { path, version }) => {
      const list = `/subscriptions/${open}/${path}?api-version=${version}`;
      const { items } = await askAll(server, list, token);
      expect(items).toEqual(resourcesOf(estate.subscriptions[0]!, type));
    },
  );

  test.each(
    azureApis.flatMap(({ api, permission, source }) => (source.kind === "list" ? [[api, permission] as const] : [])),
  )("%s: the permission that the collector names is the action of Azure's that allows it", (api, permission) => {
    expect(permission).toBe(armLists.find(({ resource }) => resource === api)?.action);
  });

  test("come in pages, that of machines in fifties, each with a link on the same host", async () => {
    const first = await ask(server, machines, { token });
    expect(first.body.value).toHaveLength(50);
    expect(first.body.nextLink).toMatch(new RegExp(`^${server.url}/subscriptions/`));
    expect(first.headers).toMatchObject({ "x-ms-ratelimit-remaining-subscription-reads": "249" });
    const { items, pages } = await askAll(server, machines, token);
    expect(new Set(items.map(({ id }) => id)).size).toBe(60);
    expect(pages).toBe(2);
  });

  test("know their links from links that nobody gave", async () => {
    const { status, body } = await ask(server, `${machines}&$skiptoken=abc`, { token });
    expect([status, body.error?.code]).toEqual([400, "InvalidSkipToken"]);
  });

  test.each([
    ["no version", machines.replace(/\?.*/, ""), 400, "MissingApiVersionParameter"],
    ["no version that there is", machines.replace("2024-07-01", "latest"), 400, "InvalidApiVersionParameter"],
    ["a version of other types", machines.replace("2024-07-01", "2020-01-01"), 404, "InvalidResourceType"],
    [
      "a subscription that nobody has",
      machines.replace(open, "00000000-0000-4000-a000-000000000000"),
      404,
      "SubscriptionNotFound",
    ],
    ["a subscription without a role", machines.replace(open, closed), 403, "AuthorizationFailed"],
    [
      "a subscription alone, without a role",
      `/subscriptions/${closed}?api-version=2022-12-01`,
      403,
      "AuthorizationFailed",
    ],
    ["a type that no role allows", machines.replace(open, partial), 403, "AuthorizationFailed"],
    [
      "a provider that is not registered",
      `/subscriptions/${young}/providers/Microsoft.Web/sites?api-version=2023-12-01`,
      409,
      "MissingSubscriptionRegistration",
    ],
  ])("with %s", async (_, path, status, code) => {
    const answer = await ask(server, path, { token });
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
  });
});

describe("permissions", () => {
  test("at the subscription's own scope are told, those at a resource group are not", async () => {
    const path = `/subscriptions/${open}/providers/Microsoft.Authorization/permissions?api-version=2022-04-01`;
    expect((await ask(server, path, { token })).body.value).toEqual([
      { actions: ["*/read"], notActions: [], dataActions: [], notDataActions: [] },
    ]);
    const refused = await ask(server, path.replace(open, partial), { token });
    expect(refused.body.error).toMatchObject({
      code: "AuthorizationFailed",
      message: expect.stringContaining(
        "perform action 'Microsoft.Authorization/permissions/read' over scope",
      ) as string,
    });
  });

  test("decide what is left out of lists without a word", async () => {
    const asked = async (path: string) =>
      (await askAll(server, `/subscriptions/${partial}/${path}`, token)).items.map(({ name }) => name);
    expect(await asked("providers/Microsoft.Network/networkSecurityGroups?api-version=2024-05-01")).toHaveLength(2);
    expect(await asked("providers/Microsoft.Network/routeTables?api-version=2024-05-01")).toEqual([]);
    expect(await asked("resourcegroups?api-version=2022-09-01")).toEqual(["NetworkWatcherRG"]);
  });

  test("that are nowhere granted make a subscription unseen", async () => {
    const seen = await askAll(server, "/subscriptions?api-version=2022-12-01", token);
    expect(seen.items.map(({ subscriptionId }) => subscriptionId)).toEqual([open, partial, young]);
    const stranger = await tokenOf(server, estate.tenant.id, strangerClient);
    expect((await ask(server, "/subscriptions?api-version=2022-12-01", { token: stranger })).body.value).toEqual([]);
  });
});

test("a machine's instance view is its own, whatever the case of the path", async () => {
  const path = `/SUBSCRIPTIONS/${open}/resourceGroups/Services/providers/microsoft.compute/virtualMachines/service-7/instanceView`;
  const { body } = await ask(server, `${path}?api-version=2024-07-01`, { token });
  expect(body["computerName"]).toBe("service-7");
  const gone = await ask(server, `${path.replace("service-7", "service-70")}?api-version=2024-07-01`, { token });
  expect([gone.status, gone.body.error?.code]).toEqual([404, "ResourceNotFound"]);
});

test("a management group has its subscriptions below it, the tenant's own has all", async () => {
  const below = async (group: string) => {
    const path = `/providers/Microsoft.Management/managementGroups/${group}/descendants?api-version=2020-05-01`;
    const { items } = await askAll(server, path, token);
    return items.map(({ type, name }) => `${String(type)} ${String(name)}`);
  };
  expect(await below("teams")).toEqual([open, partial, closed, young].map((id) => `/subscriptions ${id}`));
  expect(await below(estate.tenant.id)).toContain("Microsoft.Management/managementGroups teams");
  const other = await ask(
    server,
    "/providers/Microsoft.Management/managementGroups/others/descendants?api-version=2020-05-01",
    { token },
  );
  expect(other.body.error?.code).toBe("AuthorizationFailed");
});

describe("tokens", () => {
  test.each([
    ["none", undefined, "AuthenticationFailed"],
    ["one that nobody was given", "a.b.c", "InvalidAuthenticationToken"],
  ])("%s: refused", async (_, given, code) => {
    const { status, body, headers } = await ask(server, machines, given === undefined ? {} : { token: given });
    expect([status, body.error?.code]).toEqual([401, code]);
    expect(headers["www-authenticate"]).toMatch(/^Bearer /);
  });

  test("are good for an hour", async () => {
    const own = await tokenOf(server, estate.tenant.id);
    clock += 3_598_000;
    expect((await ask(server, machines, { token: own })).status).toBe(200);
    clock += 1000;
    expect((await ask(server, machines, { token: own })).body.error?.code).toBe("ExpiredAuthenticationToken");
    token = await tokenOf(server, estate.tenant.id);
  });
});

test("the log says who was asked what, and never a secret", () => {
  const asked = server.requests.find(({ api }) => api === "Microsoft.Compute/virtualMachines");
  expect(asked).toMatchObject({
    account: open,
    service: "arm",
    method: "GET",
    params: { "api-version": "2024-07-01" },
    status: 200,
  });
  expect(JSON.stringify(server.requests)).not.toContain("estate~secret");
});

test("a path that Azure does not have is a mistake of whoever asks, and told at the end", async () => {
  const other = await startAzureServer({ estate });
  const own = await tokenOf(other, estate.tenant.id);
  const { status } = await ask(
    other,
    `/subscriptions/${open}/providers/Microsoft.Network/securityGroups?api-version=2024-05-01`,
    { token: own },
  );
  expect(status).toBe(404);
  await expect(other.close()).rejects.toThrow("the Azure server made mistakes");
});
