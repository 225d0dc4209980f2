import { describe, expect, test } from "vitest";
import { gcpApis } from "../../../../src/clouds/gcp/apis.ts";
import { apisToAsk } from "../../../../src/clouds/gcp/needs.ts";
import type { Authorisation } from "../../../../src/clouds/gcp/login/authorisation.ts";
import { projectScope } from "../../../../src/clouds/gcp/scope-to-read.ts";
import { AccessError } from "../../../../src/errors.ts";
import { type Answer, type Asked, collect, ok, refusal, type Words } from "../in-memory-google.ts";

const compute = "compute.googleapis.com/compute/v1/projects/shop-prod";

/** Answers one path, and everything else as an empty project. */
function only(path: string, answer: Answer): Answer {
  return (asked) => (asked.path === path ? answer(asked) : undefined);
}

const firewalls = `${compute}/global/firewalls`;
const firewallsApi = "compute.firewalls.list";
const instances = `${compute}/aggregated/instances`;
const instancesApi = "compute.instances.aggregatedList";

describe("a project", () => {
  test("takes one call for each API and network, however many zones there are, and ends complete", async () => {
    const zones = Array.from({ length: 120 }, (_, n) => [`zones/zone-${n}`, noResults]);
    const { asked, parts } = await collect((one) => {
      if (one.path === `${compute}/global/networks`)
        return ok({ kind: "compute#networkList", items: [{ name: "a" }, { name: "b" }] });
      return one.path === instances
        ? ok({ kind: "compute#instanceAggregatedList", items: Object.fromEntries(zones) })
        : undefined;
    });
    expect(asked.length).toBe(gcpApis.length + 1);
    const ledger = parts.flatMap((part) => part.ledger);
    expect(ledger.map(({ api }) => api).sort()).toEqual(gcpApis.map(({ api }) => api).sort());
    expect(new Set(ledger.map(({ outcome }) => outcome))).toEqual(new Set(["complete"]));
    expect(parts.map(({ stage }) => stage)).toEqual(["index", "stream"]);
  });

  test("is asked only for what is needed, and says what it waits for", async () => {
    const needs = ["gcp.compute.snapshot"];
    const { asked, waitedFor, parts } = await collect(() => undefined, { needs });
    const apis = apisToAsk(new Set(needs)).map(({ api }) => api);
    expect(asked.map(({ path }) => path)).toContain(`${compute}/global/snapshots`);
    expect(parts.flatMap(({ ledger }) => ledger.map(({ api }) => api))).toEqual(apis);
    expect(asked.length).toBe(apis.length);
    expect(apis.length).toBeLessThan(5);
    expect(waitedFor).toContain("gcp:shop-prod compute.snapshots.list");
  });

  test("is asked for whole pages and for what can be reached", async () => {
    const { asked } = await collect(() => undefined, { needs: ["gcp.compute.firewall"] });
    expect(Object.fromEntries(asked.find(({ path }) => path === firewalls)!.query)).toEqual({
      maxResults: "500",
      returnPartialSuccess: "true",
    });
  });

  test("gives the items of all pages and places", async () => {
    const pages = (asked: Asked) => {
      const token = asked.query.get("pageToken");
      const name = token === null ? "one" : "two";
      const items = { "zones/a": { instances: [{ name }] }, "zones/b": noResults };
      return ok({ kind: "compute#instanceAggregatedList", items, ...(token === null ? { nextPageToken: "2" } : {}) });
    };
    const { items, entry } = await collect(only(instances, pages));
    expect(items("gcp.compute.instance")).toEqual([{ name: "one" }, { name: "two" }]);
    expect(entry(instancesApi)).toMatchObject({ outcome: "complete", pages: 2, attempts: 2 });
  });
});

describe("networks", () => {
  const networks = ok({ kind: "compute#networkList", items: [{ name: "default" }, { name: "legacy" }] });
  const api = "compute.networks.getEffectiveFirewalls";

  test("have their effective firewalls", async () => {
    const { items, entry } = await collect((asked) => {
      if (asked.path === `${compute}/global/networks`) return networks;
      if (asked.path.endsWith("default/getEffectiveFirewalls")) return ok({ firewallPolicys: [{ type: "HIERARCHY" }] });
      return undefined;
    });
    expect(items("gcp.compute.network")).toEqual([
      { name: "default", effectiveFirewalls: { firewallPolicys: [{ type: "HIERARCHY" }] } },
      { name: "legacy", effectiveFirewalls: { firewalls: [] } },
    ]);
    expect(entry(api)).toMatchObject({ outcome: "complete", pages: 2 });
  });

  test("lack them where they were refused, and the ledger says so", async () => {
    const { items, entry } = await collect((asked) => {
      if (asked.path === `${compute}/global/networks`) return networks;
      if (asked.path.endsWith("legacy/getEffectiveFirewalls")) return refusal(403, "forbidden", "Required permission");
      return undefined;
    });
    expect(items("gcp.compute.network")).toEqual([
      { name: "default", effectiveFirewalls: { firewalls: [] } },
      { name: "legacy" },
    ]);
    expect(entry(api)).toMatchObject({
      outcome: "denied",
      permission: "compute.networks.getEffectiveFirewalls",
      message: "legacy: forbidden: Required permission (1 of 2 networks were not read)",
    });
  });

  test("are not asked about where they were not listed to their end, for the same reason", async () => {
    const { asked, entry } = await collect(
      only(`${compute}/global/networks`, () => refusal(403, "forbidden", "Required permission")),
    );
    expect(asked.filter(({ path }) => path.endsWith("getEffectiveFirewalls"))).toEqual([]);
    expect(entry(api)).toMatchObject({ outcome: "denied", attempts: 0, permission: "compute.networks.list" });
  });
});

describe("a refusal", () => {
  const disabled = (consumer: string) =>
    refusal(403, "SERVICE_DISABLED", "Compute Engine API has not been used.", {
      consumer,
      service: "compute.googleapis.com",
    });

  test.each<[string, Words, object]>([
    [
      "of a permission",
      refusal(403, "forbidden", "Required 'compute.firewalls.list' permission for 'projects/shop-prod'"),
      {
        outcome: "denied",
        permission: "compute.firewalls.list",
        message: "forbidden: Required 'compute.firewalls.list' permission for 'projects/shop-prod'",
      },
    ],
    [
      "by IAM",
      refusal(403, "IAM_PERMISSION_DENIED", "Permission denied"),
      { outcome: "denied", permission: "compute.firewalls.list" },
    ],
    [
      "of a token with too small scopes",
      refusal(403, "ACCESS_TOKEN_SCOPE_INSUFFICIENT", "insufficient scopes"),
      {
        outcome: "denied",
        message: "ACCESS_TOKEN_SCOPE_INSUFFICIENT: insufficient scopes",
      },
    ],
    ["of the quota", refusal(403, "rateLimitExceeded", "Rate Limit Exceeded"), { outcome: "throttled", attempts: 3 }],
    [
      "of the quota, by the newer code",
      refusal(403, "RATE_LIMIT_EXCEEDED", "Quota exceeded"),
      { outcome: "throttled" },
    ],
    ["because there are too many requests", refusal(429, "rateLimitExceeded", "x"), { outcome: "throttled" }],
    ["for a project without billing", refusal(403, "BILLING_DISABLED", "requires billing"), { outcome: "failed" }],
    ["by the service of the project, switched off", disabled("projects/shop-prod"), { outcome: "disabled" }],
    ["by the service of the project, named by its number", disabled("projects/42"), { outcome: "disabled" }],
    [
      "by the service of another project",
      disabled("projects/777"),
      {
        outcome: "failed",
        message: expect.stringContaining("gcloud services enable compute.googleapis.com --project=777"),
      },
    ],
    [
      "by a service that is switched off nobody says where",
      refusal(403, "accessNotConfigured", "not enabled"),
      { outcome: "failed" },
    ],
    [
      "for a project that is not there",
      refusal(404, "notFound", "The resource 'projects/shop-prod' was not found"),
      { outcome: "failed", attempts: 1 },
    ],
    [
      "of a page token",
      refusal(400, "invalid", "Invalid value for field 'pageToken'"),
      { outcome: "failed", attempts: 1 },
    ],
    ["by a backend", refusal(503, "backendError", "Backend Error"), { outcome: "failed", attempts: 3 }],
    [
      "by a gateway, in HTML",
      { status: 502, body: "<html><title>502</title> Bad gateway</html>" },
      {
        outcome: "failed",
        message: "status 502: 502 Bad gateway",
      },
    ],
    ["of a token", refusal(401, "authError", "Invalid Credentials"), { outcome: "denied", attempts: 2 }],
  ])("%s is what the ledger says", async (_name, words, expected) => {
    const { entry, items } = await collect(
      only(firewalls, () => words),
      { number: "42" },
    );
    expect(entry(firewallsApi)).toMatchObject(expected);
    expect(entry(firewallsApi)).toHaveProperty("message", expect.stringMatching(/\w/));
    expect(items("gcp.compute.firewall")).toEqual([]);
  });

  test("by a service that is switched off: whose it is, is asked once of a project that was only named", async () => {
    const { asked, entry } = await collect((one) => {
      if (one.path.startsWith("cloudresourcemanager")) return ok({ name: "projects/42", projectId: "shop-prod" });
      return disabled("projects/42");
    });
    expect(asked.filter(({ path }) => path.startsWith("cloudresourcemanager")).map(({ path }) => path)).toEqual([
      "cloudresourcemanager.googleapis.com/v3/projects/shop-prod",
    ]);
    expect(entry(firewallsApi)?.outcome).toBe("disabled");
  });

  test("by a service that is switched off: where nobody says whose it is, it is not taken for the project's", async () => {
    const { entry } = await collect(() => disabled("projects/42"));
    expect(entry(firewallsApi)?.outcome).toBe("failed");
  });

  test("that passes is forgotten", async () => {
    const { entry } = await collect(
      only(firewalls, ({ nth }) => (nth < 3 ? refusal(503, "backendError", "x") : undefined)),
    );
    expect(entry(firewallsApi)).toMatchObject({ outcome: "complete", attempts: 3 });
  });

  test("of the quota waits longer each time, and not beyond the minute that it is counted in", async () => {
    const words = { ...refusal(403, "rateLimitExceeded", "x"), headers: { date: "Sat, 21 Nov 2026 12:00:57 GMT" } };
    const { waited } = await collect(
      only(firewalls, () => words),
      { attempts: 6 },
    );
    expect(waited.length).toBe(5);
    expect(Math.max(...waited)).toBeLessThanOrEqual(3000);
    expect(waited[1]!).toBeGreaterThan(waited[0]!);
  });
});

describe("a token that has expired", () => {
  test("is renewed once, and the call made again", async () => {
    const given: string[] = [];
    let current = { authorization: "Bearer old" };
    const authorisation: Authorisation = {
      get: () => Promise.resolve(current),
      forget: (refused) => {
        given.push(refused["authorization"]!);
        current = { authorization: "Bearer new" };
      },
    };
    const { entry, waited } = await collect(
      only(firewalls, (one) => (one.authorization === "Bearer new" ? undefined : refusal(401, "authError", "expired"))),
      { needs: ["gcp.compute.firewall"], authorisation },
    );
    expect(entry(firewallsApi)).toMatchObject({ outcome: "complete", attempts: 2 });
    expect(given).toContain("Bearer old");
    expect(waited).toEqual([]);
  });

  test("and cannot be renewed: each call says why", async () => {
    const refused = new AccessError("denied", "The job is no longer trusted.", { scope: "gcp", api: "sts.token" });
    const authorisation = { get: () => Promise.reject(refused), forget: () => undefined };
    const { parts } = await collect(() => undefined, { authorisation });
    const entries = parts.flatMap(({ ledger }) => ledger);
    expect(new Set(entries.map(({ outcome, message, attempts }) => `${outcome} ${attempts} ${message}`))).toEqual(
      new Set(["denied 0 The job is no longer trusted."]),
    );
  });
});

describe("an answer", () => {
  const list = (over: object) => ok({ kind: "compute#firewallList", ...over });
  const places = (items: object, over = {}) => ok({ kind: "compute#instanceAggregatedList", items, ...over });

  test.each<[string, string, Words | Error, RegExp]>([
    ["without a body", firewalls, { status: 200, body: "" }, /the answer is empty/],
    ["that is no JSON", firewalls, { status: 200, body: "{" }, /the answer is no JSON/],
    ["that is an empty object", firewalls, ok({}), /of kind nothing/],
    ["of another kind", firewalls, ok({ kind: "compute#operation" }), /of kind compute#operation/],
    ["whose items are no list", firewalls, list({ items: {} }), /its items is no list/],
    [
      "with a place that could not be reached",
      instances,
      places({}, { unreachables: ["https://x/projects/p/zones/europe-west1-b"] }),
      /only a part: zones\/europe-west1-b could not be reached/,
    ],
    [
      "with a warning of a place",
      instances,
      places({ "zones/a": { warning: { code: "UNREACHABLE", message: "down" } } }),
      /only a part: zones\/a: UNREACHABLE: down/,
    ],
    [
      "with a warning of its own",
      firewalls,
      list({ warning: { code: "PARTIAL", message: "some" } }),
      /only a part: PARTIAL: some/,
    ],
    ["whose places are a list", instances, places([]), /not by place/],
    ["that leads back", firewalls, list({ nextPageToken: "same" }), /leads back to a page/],
    [
      "that the connection broke in",
      firewalls,
      Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }),
      /ECONNRESET: socket hang up/,
    ],
    ["of a project that is none", compute, ok({ kind: "dns#project" }), /of kind dns#project/],
    [
      "of DNS of another kind",
      "dns.googleapis.com/dns/v1/projects/shop-prod/policies",
      ok({ policies: [] }),
      /of kind nothing/,
    ],
    [
      "of effective firewalls that is none",
      `${compute}/global/networks/a/getEffectiveFirewalls`,
      ok({ firewalls: "x" }),
      /are no lists/,
    ],
  ])("%s fails, and never looks like nothing", async (_name, path, words, message) => {
    const network = ok({ kind: "compute#networkList", items: [{ name: "a" }] });
    const { parts } = await collect((asked) => {
      if (asked.path === path) return words;
      return asked.path === `${compute}/global/networks` ? network : undefined;
    });
    const failed = parts.flatMap(({ ledger }) => ledger).filter(({ outcome }) => outcome !== "complete");
    expect(failed).toMatchObject([{ outcome: "failed", message: expect.stringMatching(message) }]);
  });

  test("that is partial keeps what came", async () => {
    const items = { "zones/a": { instances: [{ name: "one" }] }, "zones/b": { warning: { code: "UNREACHABLE" } } };
    const { items: found, entry } = await collect(only(instances, () => places(items)));
    expect(found("gcp.compute.instance")).toEqual([{ name: "one" }]);
    expect(entry(instancesApi)?.outcome).toBe("failed");
  });

  test("that never comes is cut after the time for a call", async () => {
    const { entry } = await collect(
      only(firewalls, () => new Promise(() => undefined)),
      {
        needs: ["gcp.compute.firewall"],
        callSeconds: 0.05,
      },
    );
    expect(entry(firewallsApi)).toMatchObject({ outcome: "cut", message: expect.stringMatching(/no answer within/) });
  });
});

describe("policies of everyone", () => {
  const path = "cloudasset.googleapis.com/v1/projects/shop-prod:searchAllIamPolicies";
  const image = "//compute.googleapis.com/projects/shop-prod/global/images/golden";
  const policy = (members: readonly string[]) => ({
    resource: image,
    assetType: "compute.googleapis.com/Image",
    policy: { bindings: [{ role: "roles/compute.imageUser", members }] },
  });

  test("are searched for by types and members", async () => {
    const { asked } = await collect(() => undefined, { needs: ["gcp.compute.public_policy"] });
    const { query } = asked.find((one) => one.path === path)!;
    expect(query.get("query")).toBe("memberTypes:(allUsers OR allAuthenticatedUsers)");
    expect(query.getAll("assetTypes")).toEqual([
      "cloudresourcemanager.googleapis.com/Project",
      ...["Image", "Snapshot", "Disk"].map((type) => `compute.googleapis.com/${type}`),
    ]);
    expect(query.get("pageSize")).toBe("500");
  });

  test("name resource, roles and members; others are left out", async () => {
    const results = [policy(["allUsers", "user:amy@example.com"]), policy(["user:allUsers@example.com"])];
    const { items } = await collect(only(path, () => ok({ results })));
    expect(items("gcp.compute.public_policy")).toEqual([
      {
        resource: image,
        assetType: "compute.googleapis.com/Image",
        roles: ["roles/compute.imageUser"],
        members: ["allUsers"],
      },
    ]);
  });
});

describe("a zone", () => {
  const inZones = (...zones: string[]) =>
    ok({
      kind: "compute#instanceAggregatedList",
      items: Object.fromEntries(
        zones.map((zone) => [
          `zones/${zone}`,
          { instances: [{ name: zone, zone: `https://x/projects/p/zones/${zone}` }] },
        ]),
      ),
    });

  test("leaves the machines of others out, and the listing is no longer complete", async () => {
    const { items, entry } = await collect(
      only(instances, () => inZones("europe-west1-b", "europe-west1-c")),
      {
        params: { zone: "europe-west1-b" },
      },
    );
    expect(items("gcp.compute.instance")).toMatchObject([{ name: "europe-west1-b" }]);
    expect(entry(instancesApi)).toMatchObject({
      outcome: "cut",
      message: expect.stringMatching(/^1 of other zones were left out/),
    });
  });

  test("that holds everything leaves nothing out", async () => {
    const { entry } = await collect(
      only(instances, () => inZones("europe-west1-b")),
      { params: { zone: "europe-west1-b" } },
    );
    expect(entry(instancesApi)?.outcome).toBe("complete");
  });
});

test("a project that was not read ends so for every API, in both parts", async () => {
  const reason = { outcome: "denied", message: "no login" } as const;
  const { parts, asked } = await collect(() => undefined, { scopes: [{ scope: projectScope("all"), reason }] });
  expect(asked).toEqual([]);
  expect(parts.map(({ stage }) => stage)).toEqual(["index", "stream"]);
  const ledger = parts.flatMap((part) => part.ledger);
  expect(ledger.map(({ api }) => api).sort()).toEqual(gcpApis.map(({ api }) => api).sort());
  expect(ledger[0]).toEqual({
    audit: "nightly",
    scope: "gcp:all",
    api: ledger[0]!.api,
    pages: 0,
    attempts: 0,
    ms: 0,
    ...reason,
  });
});

test("no message holds the token", async () => {
  const broken = Object.assign(new Error("failed"), { config: { headers: { authorization: "Bearer token" } } });
  const { parts } = await collect(() => broken);
  expect(JSON.stringify(parts)).not.toContain("Bearer");
});

const noResults = { warning: { code: "NO_RESULTS_ON_PAGE", message: "There are no results" } };
