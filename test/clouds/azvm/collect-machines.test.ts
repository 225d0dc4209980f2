import { describe, expect, test } from "vitest";
import { first, readAzure, refusal, second, visible, Words } from "../azure/in-memory-azure.ts";
import type { Answers, Circumstances } from "../azure/in-memory-azure.ts";

const list = "Microsoft.Compute/virtualMachines";
const views = "Microsoft.Compute/virtualMachines/instanceView";
const type = "azvm.compute.virtual_machine";
const idOf = (name: string) => `/subscriptions/${first}/resourceGroups/RG/providers/${list}/${name}`;
const machine = (name: string) => ({ id: idOf(name), name, properties: { vmId: name } });
const view = { statuses: [{ code: "PowerState/running" }] };

/** Machines of the first subscription, each with a view unless told otherwise. */
function machines(names: readonly string[], over: Answers = {}): Answers {
  return {
    ...over,
    ...visible(first),
    "/instanceview": () => view,
    "/virtualmachines": ({ url }) => listOf(url, names),
  };
}

function listOf(url: URL, names: readonly string[]): object {
  return { value: url.pathname.includes(first) ? names.map((name) => machine(name)) : [] };
}

async function read(answers: Answers, over: Circumstances = {}) {
  return readAzure(answers, { cloud: "azvm", needs: [type], ...over });
}

test("each machine comes with its view, as the first of two parts", async () => {
  const { parts, items, entry, asked } = await read(machines(["a", "b", "c"]));
  expect(parts.map(({ scope, stage }) => `${scope.id} ${scope.cloud} ${stage}`)).toEqual([
    `azvm:${first} azvm index`,
    `azvm:${first} azvm stream`,
  ]);
  expect(items(type)).toEqual(["a", "b", "c"].map((name) => ({ ...machine(name), instanceView: view })));
  expect(entry(list)).toMatchObject({ outcome: "complete", pages: 1 });
  expect(entry(views)).toMatchObject({ outcome: "complete", pages: 3, attempts: 3 });
  expect(entry("Microsoft.Authorization/permissions")).toMatchObject({ outcome: "complete" });
  expect(asked.map(({ url }) => url.pathname)).toContain(`${idOf("b")}/instanceView`);
});

test("no machines are no calls, and complete", async () => {
  const { items, entry } = await read(machines([]));
  expect(items(type)).toEqual([]);
  expect(entry(views)).toMatchObject({ outcome: "complete", attempts: 0 });
});

test.each([[type], ["azure.compute.virtual_machine"]])("%s is why views are asked for", async (needed) => {
  expect((await read(machines(["a"]), { needs: [needed] })).items(type)).toHaveLength(1);
});

test("nothing that reads machines is nothing asked", async () => {
  const { asked, parts } = await read(machines(["a"]), { needs: ["azure.storage.storage_account"] });
  expect(asked.filter(({ url }) => url.pathname.includes(first))).toEqual([]);
  expect(parts.flatMap(({ ledger }) => ledger)).toEqual([]);
});

describe("a view that is not read leaves its machine without one, and is told", () => {
  test.each<[string, () => object, string, RegExp]>([
    [
      "refused",
      () => refusal(403, "AuthorizationFailed", "no"),
      "denied",
      /^b: AuthorizationFailed: no \(1 of 3 were not read\)$/,
    ],
    ["throttled", () => refusal(429, "TooManyRequests", "later"), "throttled", /^b: TooManyRequests/],
    ["an outage", () => new Words(500, ""), "failed", /^b: HTTP 500/],
    ["a list", () => [view], "failed", /^b: the answer is no instance view/],
    ["nothing", () => new Words(200, ""), "failed", /^b: the answer is empty/],
  ])("%s", async (_, answer, outcome, words) => {
    const { items, entry } = await read(machines(["a", "b", "c"], { "/b/instanceview": answer }));
    expect(items(type)).toEqual([
      { ...machine("a"), instanceView: view },
      machine("b"),
      { ...machine("c"), instanceView: view },
    ]);
    expect(entry(views)).toMatchObject({ outcome, message: expect.stringMatching(words) });
    expect(entry(views)?.permission).toBe(outcome === "denied" ? `${views}/read` : undefined);
    expect(entry(list)?.outcome).toBe("complete");
  });

  test.each(["https://evil.example/x", `/subscriptions/${first}/../../x`, `${idOf("a")}?x=`, `${idOf("a")}#`, 7])(
    "where the machine's id is no id: %s",
    async (id) => {
      const { entry, asked } = await read({
        ...visible(first),
        "/virtualmachines": () => ({ value: [{ id, name: "odd" }] }),
      });
      expect(entry(views)).toMatchObject({
        outcome: "failed",
        message: expect.stringMatching(/^odd: a machine has no id/),
      });
      expect(asked.filter(({ url }) => /instanceview/i.test(url.href))).toEqual([]);
    },
  );
});

test("a machine that was deleted since it was listed is left out", async () => {
  const gone = { "/b/instanceview": () => refusal(404, "ResourceNotFound", "not found") };
  const { items, entry } = await read(machines(["a", "b"], gone));
  expect(items(type)).toEqual([{ ...machine("a"), instanceView: view }]);
  expect(entry(views)).toMatchObject({ outcome: "complete" });
});

test("machines that could not all be listed are not all viewed either", async () => {
  const { entry, items } = await read({
    ...machines(["a"]),
    "/virtualmachines": () => ({ value: [machine("a")], nextLink: "https://management.azure.com/next" }),
    "/next": () => refusal(500, "InternalServerError", "sorry"),
  });
  expect(entry(list)?.outcome).toBe("failed");
  expect(entry(views)).toMatchObject({ outcome: "failed", message: expect.stringMatching(/sorry/) });
  expect(items(type)).toHaveLength(1);
});

test("without proof that all machines may be seen, they are unknown", async () => {
  const proof = { "/microsoft.authorization/permissions": () => ({ value: [] }) };
  const { entry } = await read({ ...machines(["a"]), ...proof });
  expect(entry(list)).toMatchObject({ outcome: "denied", permission: `${list}/read` });
  expect(entry(views)).toMatchObject({ outcome: "denied" });
});

test("a subscription that is not seen is not read", async () => {
  const { parts } = await read(visible(first), {
    params: { tenant: first, client: first, secret: "s", subscriptions: [second] },
  });
  expect(parts.flatMap(({ ledger }) => ledger.map(({ scope, api, outcome }) => `${scope} ${api} ${outcome}`))).toEqual([
    `azvm:${second} ${list} denied`,
    `azvm:${second} ${views} denied`,
  ]);
});
