import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AzureEstate } from "../estate.ts";
import { ordinaryAzure } from "../ordinary.ts";
import { ask, tokenOf } from "./arm-requests.ts";
import { type AzureServer, startAzureServer } from "./server.ts";

const ordinary = ordinaryAzure({ subscriptions: 3, machines: 12, groups: 1 });
const [open, watchers, closed] = ordinary.subscriptions.map(({ id }) => id) as [string, string, string];
const items = "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems";
const estate: AzureEstate = {
  ...ordinary,
  subscriptions: ordinary.subscriptions.map((one) => {
    if (one.id === watchers) return { ...one, grants: [{ actions: ["Microsoft.Network/*/read"], notActions: [] }] };
    return one.id === closed ? { ...one, grants: [] } : one;
  }),
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

interface GraphAnswer {
  readonly data: readonly Record<string, unknown>[];
  readonly count: number;
  readonly totalRecords: number;
  readonly resultTruncated: string;
  readonly $skipToken?: string;
}

async function query(text: string, options: object = {}, subscriptions: readonly string[] = [open, watchers]) {
  const body = JSON.stringify({ query: text, subscriptions, options });
  const answer = await ask(server, "/providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01", {
    token,
    body,
  });
  return { ...answer, body: answer.body as unknown as GraphAnswer & (typeof answer)["body"] };
}

const itemsQuery = `recoveryservicesresources | where type in~ ('${items}') | order by id asc`;

test("gives rows with the columns of the table, names of types in lower case", async () => {
  const { body, headers } = await query(itemsQuery);
  expect(body).toMatchObject({ totalRecords: 12, count: 12, resultTruncated: "false" });
  expect(body.data[0]).toMatchObject({
    type: items.toLowerCase(),
    subscriptionId: open,
    tags: {},
    identity: null,
    kind: "",
  });
  expect(headers).toMatchObject({ "x-ms-user-quota-remaining": "14" });
});

test("goes on with a token, which the next question brings along", async () => {
  const first = await query(itemsQuery, { $top: 5 });
  const second = await query(itemsQuery, { $top: 5, $skipToken: first.body.$skipToken });
  const third = await query(itemsQuery, { $top: 5, $skipToken: second.body.$skipToken });
  const ids = [first, second, third].flatMap(({ body }) => body.data.map(({ id }) => id));
  expect(new Set(ids).size).toBe(12);
  expect(ids).toEqual([...ids].sort((a, b) => String(a).localeCompare(String(b))));
  expect(third.body.$skipToken).toBeUndefined();
  expect((await query(itemsQuery, { $skipToken: "abc" })).body.error?.code).toBe("BadRequest");
});

test("has no second page for rows without ids, and says that they are not all", async () => {
  const { body } = await query(
    `recoveryservicesresources | where type =~ '${items}' | project name, vault = properties`,
    { $top: 5 },
  );
  expect(body).toMatchObject({ count: 5, resultTruncated: "true" });
  expect(body.$skipToken).toBeUndefined();
  expect(Object.keys(body.data[0]!)).toEqual(["name", "vault"]);
});

test.each([
  [
    "resources | where type =~ 'Microsoft.Network/networkWatchers/flowLogs' or type == 'microsoft.compute/disks'",
    [open],
    25,
  ],
  ["resources | where type == 'Microsoft.Compute/disks'", [open], 0],
  ['resources | where type in~ ("microsoft.network/networkwatchers/flowlogs") | order by id asc', [open, watchers], 2],
  [itemsQuery, [watchers], 0],
  [itemsQuery, [open, closed], 12],
])("%s", async (text, subscriptions, rows) => {
  expect((await query(text, {}, subscriptions)).body.totalRecords).toBe(rows);
});

test("of subscriptions without a role alone is refused", async () => {
  const { status, body } = await query(itemsQuery, {}, [closed]);
  expect([status, body.error?.details?.[0]?.code]).toEqual([400, "NoValidSubscriptionsInQueryRequest"]);
});

test.each([
  "resources | where name == 'x'",
  "resources | take 5",
  "| where type == 'x'",
  "resources | order by name",
  "resources | project nothing",
])("%s is not understood", async (text) => {
  const { status, body } = await query(text);
  expect([status, body.error?.code, body.error?.details?.[0]?.code]).toEqual([400, "BadRequest", "InvalidQuery"]);
});

describe("faults", () => {
  test("placed by a type meet the query that names it", async () => {
    server.setFaults([{ api: items, calls: [1], fault: { kind: "throttle", retryAfterSeconds: 5 } }]);
    const refused = await query(itemsQuery);
    expect([refused.status, refused.headers["retry-after"]]).toEqual([429, "5"]);
    expect((await query(itemsQuery)).status).toBe(200);
  });

  test("cut a result off without a token", async () => {
    server.setFaults([{ api: "Microsoft.ResourceGraph/resources", fault: { kind: "result-truncated" } }]);
    const { body } = await query(itemsQuery, { $top: 5 });
    expect(body).toMatchObject({ count: 5, totalRecords: 12, resultTruncated: "true" });
    expect(body.$skipToken).toBeUndefined();
  });
});
