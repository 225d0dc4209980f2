import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { PlacedFault } from "../../server/faults.ts";
import { fernhollowGcp, host, mobile } from "../demo/fernhollow.ts";
import type { GcpEstate } from "../estate.ts";
import { ask, askPages, exchangeToken, type GcpLogin, logIn } from "./client.ts";
import { type GcpServer, startGcpServer } from "./server.ts";

const firewalls = `/compute/v1/projects/${host}/global/firewalls`;
const instances = `/compute/v1/projects/${mobile}/aggregated/instances`;

describe("one that is well", () => {
  let server: GcpServer;
  let login: GcpLogin;
  const estate: GcpEstate = { ...fernhollowGcp(), faults: [] };
  beforeAll(async () => {
    server = await startGcpServer({ estate });
    login = await logIn(server, estate);
  });
  afterAll(async () => {
    await server.close();
  });

  test.each([
    [`${firewalls}?maxResults=501`, 400, "Invalid value for field 'maxResults': '501'."],
    [`${firewalls}?pageToken=x`, 400, "Invalid value for field 'pageToken': 'x'."],
    ["/compute/v1/projects/nobody-knows/global/firewalls", 404, "The resource 'projects/nobody-knows' was not found"],
    [`/compute/v1/projects/${host}/global/networks/none/getEffectiveFirewalls`, 404, "was not found"],
    [`/dns/v1/projects/${mobile}/policies`, 403, "Cloud DNS API has not been used in project"],
    ["/v3/projects/nobody-knows", 403, "Permission 'resourcemanager.projects.get' denied on resource"],
    ["/v3/projects?parent=x", 400, "Request contains an invalid argument."],
    ["/v3/folders?parent=folders/1", 403, "resourcemanager.folders.list"],
  ])("answers %s with %i", async (path, status, words) => {
    const answer = await ask(login, path);
    expect(answer).toMatchObject({ status, body: { error: { code: status } } });
    expect((answer.body["error"] as { message: string }).message).toContain(words);
  });

  test("names the project whose service is switched off by its number", async () => {
    const number = estate.projects.find(({ id }) => id === mobile)?.number ?? "";
    const { body } = await ask(login, `/dns/v1/projects/${mobile}/policies`);
    expect(body["error"]).toMatchObject({
      errors: [{ reason: "accessNotConfigured" }],
      details: [{ reason: "SERVICE_DISABLED", metadata: { consumer: `projects/${number}` } }, {}],
    });
  });

  test("has a warning for every zone without instances, and lists the others' over pages", async () => {
    const [first, ...rest] = await askPages(login, `${instances}?maxResults=4`);
    expect(rest.length).toBeGreaterThan(0);
    expect(first).toMatchObject({
      kind: "compute#instanceAggregatedList",
      items: { "zones/asia-east1-a": { warning: { code: "NO_RESULTS_ON_PAGE" } } },
    });
    const { items } = first as { items: Record<string, { instances?: object[] }> };
    expect(Object.values(items).flatMap((scope) => scope.instances ?? [])).toHaveLength(4);
  });

  test("finds the policies of everyone, and not of others", async () => {
    const search = `/v1/projects/${mobile}:searchAllIamPolicies?query=`;
    const everyone = await ask(
      login,
      `${search}${encodeURIComponent("memberTypes:(allUsers OR allAuthenticatedUsers)")}`,
    );
    expect(everyone.body["results"]).toHaveLength(1);
    expect((await ask(login, `${search}memberTypes:user`)).body).toEqual({});
  });

  test("lists what is below a folder, what was shut down only when asked to", async () => {
    const parent = `/v3/projects?parent=${estate.projects[0]?.parent ?? ""}`;
    expect((await ask(login, parent)).body["projects"]).toHaveLength(2);
    expect((await ask(login, `${parent}&showDeleted=true`)).body["projects"]).toHaveLength(3);
    expect((await ask(login, "/v3/projects:search?query=state:ACTIVE")).body["projects"]).toHaveLength(2);
  });
});

test("who may do nothing in a project sees nothing of it", async () => {
  const whole = fernhollowGcp();
  const estate = {
    ...whole,
    projects: whole.projects.map((one) => (one.id === host ? { ...one, permissions: [] } : one)),
  };
  const server = await startGcpServer({ estate });
  const login = await logIn(server, estate);
  const { body } = await ask(login, "/v3/projects:search?query=state:ACTIVE");
  expect(body["projects"]).toMatchObject([{ projectId: mobile }]);
  expect(await ask(login, firewalls)).toMatchObject({
    status: 403,
    body: { error: { message: `Required 'compute.firewalls.list' permission for 'projects/${host}'` } },
  });
  await server.close();
});

describe("a fault", () => {
  const estate: GcpEstate = { ...fernhollowGcp(), faults: [] };
  let server: GcpServer;
  afterEach(async () => {
    await server.close();
  });

  async function answerUnder(fault: PlacedFault["fault"], path = firewalls, rest: Partial<PlacedFault> = {}) {
    server = await startGcpServer({ estate });
    const login = await logIn(server, estate);
    server.setFaults([{ ...rest, fault }]);
    return ask(login, path);
  }

  test.each([
    [{ kind: "throttle" }, 403, "rateLimitExceeded"],
    [{ kind: "deny" }, 403, "forbidden"],
    [{ kind: "not-subscribed" }, 403, "accessNotConfigured"],
    [{ kind: "server-error" }, 500, "internalError"],
    [{ kind: "server-error", status: 503 }, 503, "backendError"],
    [{ kind: "expired-credentials" }, 401, "authError"],
  ] as const)("%j is refused with %i %s", async (fault, status, reason) => {
    expect(await answerUnder(fault)).toMatchObject({ status, body: { error: { errors: [{ reason }] } } });
  });

  test("of another project's quota names that project", async () => {
    const answer = await answerUnder({ kind: "not-subscribed", consumer: "42" });
    expect(answer.body["error"]).toMatchObject({ details: [{ metadata: { consumer: "projects/42" } }, {}] });
  });

  test("of newer services is 429", async () => {
    expect(await answerUnder({ kind: "throttle" }, "/v3/projects:search")).toMatchObject({
      status: 429,
      body: { error: { status: "RESOURCE_EXHAUSTED" } },
    });
  });

  test("comes after what could still be read", async () => {
    const place = { api: "compute.firewalls.list", afterItems: 2 };
    const { body } = await answerUnder({ kind: "deny", message: "no" }, firewalls, place);
    expect(body["items"]).toHaveLength(2);
    const again = await ask(await logIn(server, estate), `${firewalls}?pageToken=${String(body["nextPageToken"])}`);
    expect(again).toMatchObject({ status: 403, body: { error: { message: "no" } } });
  });

  test.each([
    [{ kind: "bad-gateway" }, 502, "<html>"],
    [{ kind: "malformed-body" }, 200, "neither XML nor JSON"],
    [{ kind: "empty-body" }, 200, ""],
  ] as const)("%j spoils the answer on its way", async (fault, status, words) => {
    server = await startGcpServer({ estate });
    const { token } = await logIn(server, estate);
    server.setFaults([{ api: "compute.firewalls.list", account: host, calls: [2], fault }]);
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${server.url}${firewalls}`, { headers })).status).toBe(200);
    const spoilt = await fetch(`${server.url}${firewalls}`, { headers });
    expect([spoilt.status, await spoilt.text()]).toEqual([status, expect.stringContaining(words)]);
  });

  test("of paging gives the same token for ever", async () => {
    const { body } = await answerUnder({ kind: "repeated-token" }, firewalls, { api: "compute.firewalls.list" });
    const again = await ask(await logIn(server, estate), `${firewalls}?pageToken=${String(body["nextPageToken"])}`);
    expect(again.body["nextPageToken"]).toBe(body["nextPageToken"]);
  });

  test.each([
    [{ kind: "deny" }, 403, "unauthorized_client"],
    [{ kind: "identity-provider-unreachable" }, 400, "invalid_grant"],
  ] as const)("%j of the exchange refuses the login", async (fault, status, error) => {
    server = await startGcpServer({ estate, faults: [{ api: "sts.token", fault }] });
    expect(await exchangeToken(server, estate)).toMatchObject({ status, body: { error } });
  });

  const zone = "zones/europe-west1-b";
  test("of a zone is told where partial success will do", async () => {
    const answer = await answerUnder({ kind: "unreachable", scopes: [zone] }, `${instances}?returnPartialSuccess=true`);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        unreachables: [`projects/${mobile}/${zone}`],
        items: { [zone]: { warning: { code: "UNREACHABLE" } }, "zones/us-central1-a": { instances: [{}] } },
      },
    });
  });

  test("of a zone fails the whole list where it will not", async () => {
    expect((await answerUnder({ kind: "unreachable", scopes: [zone] }, instances)).status).toBe(503);
  });
});

test.each(["/compute/v1/projects/x/global/nothing", "/compute/beta/projects/x", "/"])(
  "%s is a mistake, told when the server is closed",
  async (path) => {
    const server = await startGcpServer({ estate: fernhollowGcp() });
    await expect(fetch(`${server.url}${path}`)).rejects.toThrow("fetch failed");
    await expect(server.close()).rejects.toThrow("the estate server made mistakes");
  },
);
