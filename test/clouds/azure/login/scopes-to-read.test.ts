import { describe, expect, test } from "vitest";
import { client, first, readAzure, refusal, second, subscription, tenant, third, visible } from "../in-memory-azure.ts";
import type { Answers, Circumstances } from "../in-memory-azure.ts";

const needs = ["azure.storage.storage_account"];
const login = { tenant, client, secret: "s" };
const gone = "30000000-0000-4000-8000-0000000000ff";

/** Each scope with the outcome of what is needed in it, and the reason. */
async function scopes(answers: Answers, params: object, over: Circumstances = {}) {
  const { parts, asked } = await readAzure(answers, { needs, params: { ...login, ...params }, ...over });
  const entries = parts.flatMap(({ ledger }) => ledger).filter(({ api }) => api.startsWith("Microsoft.Storage"));
  return { scopes: entries.map(({ scope, outcome }) => `${scope} ${outcome}`).sort(), entries, asked };
}

/** These are below the management group `mg`. */
function below(...ids: readonly string[]): Answers {
  const item = (name: string) => ({
    type: "Microsoft.Management/managementGroups/subscriptions",
    name: name.toUpperCase(),
  });
  const group = { type: "Microsoft.Management/managementGroups", name: "mg-below" };
  return { "/managementgroups/mg/descendants": () => ({ value: [group, ...ids.map((id) => item(id))] }) };
}

describe("which subscriptions are read", () => {
  test.each<[object, string[]]>([
    [{}, [first, second, third]],
    [{ subscriptions: "all" }, [first, second, third]],
    [{ subscriptions: [second.toUpperCase()] }, [second]],
    [{ subscriptions: ["NAME-of-2", first] }, [first, second]],
    [{ subscriptions: ["name-*"] }, [first, second, third]],
    [{ subscriptions: ["name-*"], excludeSubscriptions: ["*-3"] }, [first, second]],
    [{ excludeSubscriptions: [first.toUpperCase(), "name-of-2"] }, [third]],
    [{ managementGroup: "mg" }, [first, third]],
    [{ managementGroup: "mg", subscriptions: ["name-of-1"] }, [first]],
  ])("%j", async (params, ids) => {
    const answers = { ...visible(first, second, third), ...below(first, third) };
    expect((await scopes(answers, params)).scopes).toEqual(ids.map((id) => `azure:${id} complete`));
  });

  test("of all pages", async () => {
    const answers = {
      ...visible(first),
      "/subscriptions": () => ({ value: [subscription(first)], nextLink: "https://management.azure.com/more" }),
      "/more": () => ({ value: [subscription(second)] }),
    };
    expect((await scopes(answers, {})).scopes).toEqual([`azure:${first} complete`, `azure:${second} complete`]);
  });

  test("those that are not enabled too, which is told, by name where names may be told", async () => {
    const told: string[] = [];
    const silent = (): void => undefined;
    const log = { debug: silent, info: (text: string) => told.push(text), warning: silent, error: silent };
    const answers = {
      ...visible(first),
      "/subscriptions": () => ({ value: [subscription(first), subscription(second, { state: "Disabled" })] }),
    };
    expect((await scopes(answers, {}, { context: { log } })).scopes).toHaveLength(2);
    await scopes(answers, {}, { context: { log, publish: "counts" } });
    expect(told).toEqual([
      "Subscriptions that are not enabled, and read all the same: 1 (name-of-2 Disabled)",
      "Subscriptions that are not enabled, and read all the same: 1",
    ]);
  });
});

describe("what is not seen is not read", () => {
  test.each<[string, object, string, RegExp]>([
    ["none at all", {}, "azure:unknown", /no role on any subscription.*az role assignment create/],
    [
      "one that is named by id",
      { subscriptions: [gone] },
      `azure:${gone}`,
      /does not see subscription 30.*ff: in another tenant/,
    ],
    [
      "those that are named",
      { subscriptions: ["prod-*", "web"] },
      "azure:unknown",
      /subscriptions called prod-\*, web/,
    ],
    ["any of a management group", { managementGroup: "mg" }, "azure:unknown", /below management group mg/],
  ])("%s", async (_, params, scope, words) => {
    const { entries } = await scopes({ ...visible(), ...below(third) }, params);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ scope, outcome: "denied", message: expect.stringMatching(words) });
  });

  test("a management group without subscriptions", async () => {
    const { entries } = await scopes({ ...visible(first), ...below() }, { managementGroup: "mg" });
    expect(entries[0]?.message).toMatch(/has no subscriptions below it/);
  });

  test("the others are read", async () => {
    const { scopes: found } = await scopes(visible(first), { subscriptions: [first, gone] });
    expect(found).toEqual([`azure:${first} complete`, `azure:${gone} denied`]);
  });
});

describe("a list of subscriptions that fails", () => {
  const failing: Answers = {
    "/subscriptions": () => ({ value: [subscription(first)], nextLink: "https://management.azure.com/more" }),
    "/more": () => refusal(500, "InternalServerError", "sorry"),
  };

  test("leaves those that came, and one scope for those that nobody knows", async () => {
    const { scopes: found, entries } = await scopes({ ...visible(first), ...failing }, {});
    expect(found).toEqual([`azure:${first} complete`, "azure:unknown failed"]);
    const unread = entries.find(({ outcome }) => outcome === "failed");
    expect(unread?.message).toMatch(/^The subscriptions could not be listed: InternalServerError: sorry/);
  });

  test("leaves those that are named by id, and nobody else", async () => {
    const { scopes: found } = await scopes({ ...visible(first), ...failing }, { subscriptions: [first, second] });
    expect(found).toEqual([`azure:${first} complete`, `azure:${second} failed`]);
  });

  test("so does a management group", async () => {
    const denied = { "/managementgroups/mg/descendants": () => refusal(403, "AuthorizationFailed", "no") };
    const { entries } = await scopes({ ...visible(first), ...denied }, { managementGroup: "mg" });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      scope: "azure:unknown",
      outcome: "denied",
      permission: "Microsoft.Management/managementGroups/descendants/read",
    });
  });
});

describe("a subscription that the baseline knows", () => {
  const known = [`azure:${first}`, `azure:${gone}`, "azure:unknown", `azvm:${gone}`, "aws:111122223333:eu-west-1"];

  test.each<[object, boolean]>([
    [{}, true],
    [{ subscriptions: ["name-*"] }, true],
    [{ managementGroup: "mg" }, true],
    [{ subscriptions: [first] }, false],
    [{ excludeSubscriptions: [gone] }, false],
  ])("and that is gone is unknown until it is removed by name: %j", async (params, isUnknown) => {
    const { entries } = await scopes({ ...visible(first), ...below(first) }, params, { known });
    const unread = entries.filter(({ outcome }) => outcome !== "complete");
    expect(unread.map(({ scope }) => scope)).toEqual(isUnknown ? [`azure:${gone}`] : []);
    for (const { message } of unread) expect(message).toContain(`excludeSubscriptions: ["${gone}"]`);
  });
});
