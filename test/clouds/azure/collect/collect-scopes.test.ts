import { RestError } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "vitest";
import { azureApis } from "../../../../src/clouds/azure/apis.ts";
import { first, readAzure, refusal, second, visible, Words } from "../in-memory-azure.ts";
import type { Answers } from "../in-memory-azure.ts";

const groups = "Microsoft.Storage/storageAccounts";
const needs = ["azure.storage.storage_account"];
const path = "/microsoft.storage/storageaccounts";
const group = (name: string): object => ({ id: `/subscriptions/${first}/x/${name}`, name, type: groups });

describe("an ordinary subscription", () => {
  test("is asked for each list once and proven to be seen whole; every part has its ledger", async () => {
    const { parts, asked } = await readAzure(visible(first));
    expect(parts.map(({ scope, stage }) => `${scope.id} ${stage}`)).toEqual([
      `azure:${first} index`,
      `azure:${first} stream`,
    ]);
    const ledger = parts.flatMap((part) => part.ledger);
    const apis = [...azureApis.map(({ api }) => api), "Microsoft.Authorization/permissions"];
    expect(ledger.map(({ api }) => api).sort()).toEqual(apis.sort());
    expect(new Set(ledger.map(({ outcome }) => outcome))).toEqual(new Set(["complete"]));
    const urls = asked.filter(({ method }) => method === "GET").map(({ url }) => url.href);
    expect(new Set(urls).size).toBe(urls.length);
    expect(parts[0]?.resources.map(({ type }) => type)).toContain("azure.resources.subscription");
  });

  test("is asked for nothing that is not needed", async () => {
    const { asked } = await readAzure(visible(first), { needs });
    const paths = asked.map(({ url }) => url.pathname).filter((one) => one.includes(first));
    expect(paths.sort()).toEqual([
      `/subscriptions/${first}/providers/Microsoft.Authorization/permissions`,
      `/subscriptions/${first}/providers/Microsoft.Storage/storageAccounts`,
    ]);
  });
});

describe("a list", () => {
  test("is read to its last page, at the places that the pages name", async () => {
    const more = `https://management.azure.com/subscriptions/${first}/providers/${groups}?api-version=1&page=`;
    const { items, entry } = await readAzure(
      {
        ...visible(first),
        [path]: ({ url }) => {
          const nth = Number(url.searchParams.get("page") ?? 1);
          return { value: [group(`g${nth}`)], ...(nth < 3 ? { nextLink: more + (nth + 1) } : { nextLink: null }) };
        },
      },
      { needs },
    );
    expect(items("azure.storage.storage_account")).toEqual([group("g1"), group("g2"), group("g3")]);
    expect(entry(groups)).toMatchObject({ outcome: "complete", pages: 3, attempts: 3 });
  });

  test.each<[string, Answers[string], string, RegExp]>([
    ["another host", () => page("https://evil.example/next"), "failed", /said to be at evil\.example/],
    ["the same host in the clear", () => page("http://management.azure.com/next"), "failed", /said to be at/],
    ["no URL", () => page("next"), "failed", /said to be at no URL/],
    ["a number", () => page(7), "failed", /said to be at no URL/],
    ["itself", ({ url }) => page(`${url.origin}${url.pathname}?page=2`), "failed", /leads back to a page/],
  ])(
    "whose next page is %s ends %s, keeps what came, and gives nobody the token",
    async (_, answer, outcome, words) => {
      const { items, entry, asked } = await readAzure({ ...visible(first), [path]: answer }, { needs });
      expect(entry(groups)).toMatchObject({ outcome, message: expect.stringMatching(words) });
      expect(items("azure.storage.storage_account")[0]).toEqual(group("g1"));
      expect(new Set(asked.map(({ url }) => url.host))).toEqual(
        new Set(["login.microsoftonline.com", "management.azure.com"]),
      );
    },
  );

  test.each<[string, () => object, string, RegExp]>([
    [
      "a refusal",
      () => refusal(403, "AuthorizationFailed", "The client 'x' may not"),
      "denied",
      /^AuthorizationFailed: /,
    ],
    ["another refusal", () => refusal(403, "RequestDisallowed", "no"), "denied", /^RequestDisallowed: no/],
    [
      "a provider that nobody registered",
      () => refusal(409, "MissingSubscriptionRegistration", "not registered"),
      "disabled",
      /not registered/,
    ],
    [
      "a provider that the cloud lacks",
      () => refusal(404, "InvalidResourceNamespace", "invalid"),
      "disabled",
      /invalid/,
    ],
    ["a version that is not there", () => refusal(400, "NoRegisteredProviderFound", "version"), "failed", /version/],
    ["a type that is not there", () => refusal(404, "InvalidResourceType", "not found"), "failed", /not found/],
    ["a subscription that is gone", () => refusal(404, "SubscriptionNotFound", "gone"), "failed", /gone/],
    ["too many calls", () => refusal(429, "TooManyRequests", "slow down"), "throttled", /slow down/],
    ["a provider that is busy", () => refusal(503, "ServerBusy", "busy", { "retry-after": "1" }), "throttled", /busy/],
    ["an outage", () => refusal(503, "ServiceUnavailable", "down"), "failed", /down/],
    ["a gateway's page", () => new Words(502, "<html>"), "failed", /^HTTP 502/],
    ["a redirect", () => new Words(302, "", { location: "https://evil.example" }), "failed", /^HTTP 302/],
    ["no body", () => new Words(200, ""), "failed", /the answer is empty/],
    ["half a body", () => new Words(200, '{"value":[{'), "failed", /JSON/],
    ["a body without a list", () => ({}), "failed", /has no list/],
    ["a list that is none", () => ({ value: {} }), "failed", /has no list/],
    ["an error with status 200", () => ({ error: { code: "x" } }), "failed", /has no list/],
  ])("that meets %s ends so, and is never empty", async (_, answer, outcome, words) => {
    const { entry } = await readAzure({ ...visible(first), [path]: answer }, { needs });
    expect(entry(groups)).toMatchObject({ outcome, message: expect.stringMatching(words) });
    expect(entry(groups)?.permission).toBe(outcome === "denied" ? `${groups}/read` : undefined);
  });

  test("that fails half-way keeps the pages before", async () => {
    const next = `https://management.azure.com/subscriptions/${first}/next`;
    const { items, entry } = await readAzure(
      {
        ...visible(first),
        [path]: () => ({ value: [group("g1")], nextLink: next }),
        "/next": () => refusal(500, "InternalServerError", "sorry"),
      },
      { needs },
    );
    expect(items("azure.storage.storage_account")).toEqual([group("g1")]);
    expect(entry(groups)).toMatchObject({ outcome: "failed", pages: 1, attempts: 2 });
  });

  test("that does not answer is cut", async () => {
    const { entry } = await readAzure(
      { ...visible(first), [path]: () => new Promise<object>(() => undefined) },
      { needs, callSeconds: 0.05 },
    );
    expect(entry(groups)).toMatchObject({ outcome: "cut", message: expect.stringMatching(/^no answer within/) });
  });
});

describe("what may pass is tried again", () => {
  test.each<[string, () => object]>([
    ["too many calls", () => refusal(429, "TooManyRequests", "x")],
    ["an outage", () => refusal(503, "ServiceUnavailable", "x")],
    ["a gateway", () => new Words(504, "")],
    [
      "a lost connection",
      () => {
        throw new RestError("socket hang up", { code: "ECONNRESET" });
      },
    ],
  ])("after %s", async (_, failure) => {
    const { entry } = await readAzure(
      { ...visible(first), [path]: (_asked, nth) => (nth < 3 ? failure() : { value: [] }) },
      { needs, attempts: 3 },
    );
    expect(entry(groups)).toMatchObject({ outcome: "complete", attempts: 3, pages: 1 });
  });

  test("no more often than the limit", async () => {
    const { entry } = await readAzure(
      { ...visible(first), [path]: () => refusal(429, "TooManyRequests", "x") },
      { needs, attempts: 3 },
    );
    expect(entry(groups)).toMatchObject({ outcome: "throttled", attempts: 3 });
  });

  test.each([
    [{ "retry-after": "17" }, 17_000],
    [{ "x-ms-user-quota-resets-after": "00:00:05" }, 5000],
  ])("after the wait that Azure names: %j", async (headers, ms) => {
    const { clock } = await readAzure(
      { ...visible(first), [path]: (_, nth) => (nth < 2 ? refusal(429, "x", "x", headers) : { value: [] }) },
      { needs, attempts: 2 },
    );
    expect(clock.waits).toContain(ms);
  });

  test.each([400, 403, 404, 409])("but a %i is not", async (status) => {
    const { entry } = await readAzure(
      { ...visible(first), [path]: () => refusal(status, "x", "x") },
      { needs, attempts: 3 },
    );
    expect(entry(groups)?.attempts).toBe(1);
  });

  test("with a new token where the old one is refused, once", async () => {
    const { entry, asked } = await readAzure(
      {
        ...visible(first),
        [path]: ({ token }) => (token === "token-1" ? refusal(401, "ExpiredAuthenticationToken", "x") : { value: [] }),
      },
      { needs, attempts: 4 },
    );
    expect(entry(groups)).toMatchObject({ outcome: "complete", attempts: 2 });
    const refused = await readAzure(
      { ...visible(first), [path]: () => refusal(401, "InvalidAuthenticationToken", "x") },
      { needs, attempts: 4 },
    );
    expect(refused.entry(groups)).toMatchObject({ outcome: "denied", attempts: 2 });
    expect(refused.entry(groups)?.permission).toBeUndefined();
    expect(asked.some(({ token }) => token === "token-2")).toBe(true);
  });
});

describe("the proof that a login may read the whole subscription", () => {
  const proof = "/microsoft.authorization/permissions";
  const having = (...sets: object[]): Answers => ({ ...visible(first), [proof]: () => ({ value: sets }) });

  test.each<[string, object[], string]>([
    ["every read", [{ actions: ["*/read"], notActions: [] }], "complete"],
    ["everything", [{ actions: ["*"], notActions: [] }], "complete"],
    ["just this, in another case", [{ actions: ["microsoft.storage/STORAGEACCOUNTS/read"] }], "complete"],
    ["the second of two roles", [{ actions: ["a/read"] }, { actions: ["Microsoft.Storage/*"] }], "complete"],
    [
      "what a role takes out and another gives",
      [{ actions: ["*"], notActions: ["*/read"] }, { actions: ["*/read"] }],
      "complete",
    ],
    ["what a role takes out", [{ actions: ["*"], notActions: ["Microsoft.Storage/*"] }], "denied"],
    ["something else", [{ actions: ["Microsoft.Compute/*/read"], notActions: [] }], "denied"],
    ["nothing", [], "denied"],
    ["nonsense", [{ actions: "*" }], "denied"],
  ])("%s: %s", async (_, sets, outcome) => {
    const { entry } = await readAzure(having(...sets), { needs });
    expect(entry(groups)?.outcome).toBe(outcome);
    expect(entry(groups)?.permission).toBe(outcome === "denied" ? `${groups}/read` : undefined);
    expect(entry(groups)?.message ?? "shows only").toContain("shows only");
  });

  test("that fails makes everything unknown that would have been complete, and keeps what came", async () => {
    const { entry, items } = await readAzure(
      {
        ...visible(first),
        [proof]: () => refusal(403, "AuthorizationFailed", "no"),
        [path]: () => ({ value: [group("g1")] }),
      },
      { needs },
    );
    expect(entry("Microsoft.Authorization/permissions")).toMatchObject({ outcome: "denied" });
    expect(entry(groups)).toMatchObject({
      outcome: "denied",
      permission: "Microsoft.Authorization/permissions/read",
      message: expect.stringMatching(/could not be found out: AuthorizationFailed: no/),
    });
    expect(items("azure.storage.storage_account")).toHaveLength(1);
  });

  test("is of several pages like any list", async () => {
    const { entry } = await readAzure(
      {
        ...visible(first),
        [proof]: () => ({ value: [{ actions: [] }], nextLink: "https://management.azure.com/more" }),
        "/more": () => ({ value: [{ actions: ["*/read"] }] }),
      },
      { needs },
    );
    expect(entry(groups)?.outcome).toBe("complete");
  });
});

describe("Resource Graph", () => {
  const api = "Microsoft.Network/networkWatchers/flowLogs";
  const graphNeeds = ["azure.network.flow_log", "azure.network.virtual_network_gateway"];
  const graph = "/microsoft.resourcegraph/resources";
  const row = (id: string, name: string, type = "microsoft.network/networkwatchers/flowlogs"): object => ({
    id: `/subscriptions/${id}/${name}`,
    name,
    type,
    subscriptionId: id.toUpperCase(),
  });
  const answer = (data: object[], more: object = {}): object => ({
    totalRecords: data.length,
    count: data.length,
    data,
    resultTruncated: "false",
    ...more,
  });

  test("is asked once for all types of a table and all subscriptions; rows go to their own", async () => {
    const { asked, parts } = await readAzure(
      {
        ...visible(first, second),
        [graph]: () =>
          answer([row(first, "a"), row(second, "b"), row(first, "g", "microsoft.network/virtualnetworkgateways")]),
      },
      { needs: graphNeeds },
    );
    const queries = asked.filter(({ method, url }) => method === "POST" && url.host === "management.azure.com");
    expect(queries).toHaveLength(1);
    expect(queries[0]?.body).toEqual({
      subscriptions: [first, second],
      query:
        "resources | where type in~ ('microsoft.network/networkwatchers/flowlogs', 'microsoft.network/virtualnetworkgateways') | order by id asc",
      options: { resultFormat: "objectArray", $top: 1000 },
    });
    const names = parts.flatMap(({ scope, resources }) =>
      resources.map(({ raw, type }) => `${scope.account.at(-1)} ${type} ${(raw as { name: string }).name}`),
    );
    expect(names.sort()).toEqual([
      "1 azure.network.flow_log a",
      "1 azure.network.virtual_network_gateway g",
      "2 azure.network.flow_log b",
    ]);
  });

  test("is read to its last page", async () => {
    const { entry, items } = await readAzure(
      {
        ...visible(first),
        [graph]: ({ body }) => {
          const { $skipToken } = body["options"] as { $skipToken?: string };
          return $skipToken === undefined
            ? answer([row(first, "a")], { totalRecords: 2, $skipToken: "t" })
            : answer([row(first, "b")], { totalRecords: 2 });
        },
      },
      { needs: graphNeeds },
    );
    expect(entry(api)).toMatchObject({ outcome: "complete", pages: 2 });
    expect(items("azure.network.flow_log")).toHaveLength(2);
  });

  test.each<[string, () => object, string, RegExp]>([
    ["truncated", () => answer([row(first, "a")], { resultTruncated: "true" }), "failed", /truncated its result/],
    ["less than it says", () => answer([row(first, "a")], { totalRecords: 2 }), "failed", /1 of 2 rows/],
    ["no rows", () => ({ totalRecords: 0 }), "failed", /no list/],
    ["a table", () => ({ data: { columns: [], rows: [] } }), "failed", /no list/],
    ["rows of nobody", () => answer([{ id: "x" }]), "failed", /no list/],
    ["a refusal", () => refusal(403, "AccessDenied", "no"), "denied", /no/],
    ["a throttle", () => refusal(429, "RateLimiting", "later"), "throttled", /later/],
  ])("that gives %s is told in every subscription that it was asked about", async (_, given, outcome, words) => {
    const { entry } = await readAzure({ ...visible(first, second), [graph]: given }, { needs: graphNeeds });
    for (const id of [first, second]) {
      expect(entry(api, id)).toMatchObject({ outcome, message: expect.stringMatching(words) });
    }
  });

  test("says what is wrong with a query where Azure says it in the details alone", async () => {
    const error = {
      code: "BadRequest",
      message: "Please provide",
      details: [{ code: "x", message: "Table is invalid" }],
    };
    const { entry } = await readAzure(
      { ...visible(first), [graph]: () => new Words(400, JSON.stringify({ error })) },
      { needs: graphNeeds },
    );
    expect(entry(api)?.message).toBe("BadRequest: Please provide Table is invalid");
  });

  test("shows no more than the login may read, which is proven too", async () => {
    const { entry } = await readAzure(
      { ...visible(first), "/microsoft.authorization/permissions": () => ({ value: [] }) },
      { needs: graphNeeds },
    );
    expect(entry(api)).toMatchObject({ outcome: "denied", permission: `${api}/read` });
  });
});

function page(nextLink: unknown): object {
  return { value: [group("g1")], nextLink };
}
