import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { PlacedFault, ServerFault } from "../../server/faults.ts";
import type { AzureEstate } from "../estate.ts";
import { ordinaryAzure } from "../ordinary.ts";
import { ask, tokenOf } from "./arm-requests.ts";
import { type AzureServer, startAzureServer } from "./server.ts";

const ordinary = ordinaryAzure({ subscriptions: 2, machines: 120, groups: 1 });
const [subscription = "", other = ""] = ordinary.subscriptions.map(({ id }) => id);
const scope = `azure:${other}`;
const api = "Microsoft.Compute/virtualMachines";
const estate: AzureEstate = {
  ...ordinary,
  faults: [
    { scope, api, outcome: "failed", read: 60, message: "InternalServerError: half-way" },
    { scope, api: "Microsoft.Compute/images", outcome: "denied", message: "AuthorizationFailed: no" },
  ],
};

let server: AzureServer;
let token: string;
beforeAll(async () => {
  server = await startAzureServer({ estate });
  token = await tokenOf(server, estate.tenant.id);
});
beforeEach(() => server.setFaults([]));
afterAll(async () => {
  await server.close();
});

const path = (id: string, resource = api) => `/subscriptions/${id}/providers/${resource}?api-version=2024-07-01`;
const here: Omit<PlacedFault, "fault"> = { account: subscription, api };

test.each<[string, ServerFault, number, string]>([
  ["throttling", { kind: "throttle" }, 429, "TooManyRequests"],
  ["a denial", { kind: "deny" }, 403, "AuthorizationFailed"],
  ["a provider that is not registered", { kind: "not-subscribed" }, 409, "MissingSubscriptionRegistration"],
  ["an error of the server", { kind: "server-error" }, 500, "InternalServerError"],
  ["an outage", { kind: "server-error", status: 503 }, 503, "ServerTimeout"],
  ["an expired token", { kind: "expired-credentials" }, 401, "ExpiredAuthenticationToken"],
])("%s is in ARM's words", async (_, fault, status, code) => {
  server.setFaults([{ ...here, fault }]);
  const answer = await ask(server, path(subscription), { token });
  expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
  expect(
    (await ask(server, path(subscription, "Microsoft.Compute/disks").replace("07-01", "03-02"), { token })).status,
  ).toBe(200);
});

test("a page after the first one can fail", async () => {
  server.setFaults([{ ...here, calls: [2], fault: { kind: "server-error" } }]);
  const { body } = await ask(server, path(subscription), { token });
  expect((await ask(server, body.nextLink ?? "", { token })).status).toBe(500);
  expect((await ask(server, body.nextLink ?? "", { token })).body.value).toHaveLength(50);
});

test("a list can be missing, lead elsewhere, or lead in a circle", async () => {
  server.setFaults([{ ...here, fault: { kind: "no-list" } }]);
  expect((await ask(server, path(subscription), { token })).body).toEqual({});
  server.setFaults([{ ...here, fault: { kind: "foreign-link" } }]);
  expect((await ask(server, path(subscription), { token })).body.nextLink).toMatch(
    /^https:\/\/management\.azure\.example\//,
  );
  server.setFaults([{ ...here, fault: { kind: "repeated-token" } }]);
  const first = await ask(server, path(subscription), { token });
  expect((await ask(server, first.body.nextLink ?? "", { token })).body).toEqual(first.body);
});

test("what an estate declares happens after so many items, in its words, and to the declared subscription", async () => {
  const first = await ask(server, path(other), { token });
  expect(first.body.value).toHaveLength(50);
  const second = await ask(server, first.body.nextLink ?? "", { token });
  expect([second.status, second.body.error?.message]).toEqual([500, "half-way"]);
  const images = await ask(server, path(other, "Microsoft.Compute/images"), { token });
  expect([images.status, images.body.error?.message]).toEqual([403, "no"]);
  expect((await ask(server, path(subscription, "Microsoft.Compute/images"), { token })).status).toBe(200);
});

test("an answer can be spoilt on its way", async () => {
  server.setFaults([{ ...here, fault: { kind: "bad-gateway" } }]);
  await expect(ask(server, path(subscription), { token })).rejects.toThrow(SyntaxError);
});
