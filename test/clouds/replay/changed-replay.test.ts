import { expect, test } from "vitest";
import { changedReplay } from "../../../src/clouds/replay/changed-replay.ts";
import type { CollectedItem, ScopeResult } from "../../../src/model/resource.ts";
import type { Cloud } from "../../../src/plugin.ts";

const collectedAt = "2026-11-21T12:00:00Z";

function item(id: string): CollectedItem {
  return { type: "aws.ec2.vpc", raw: { VpcId: id }, collectedAt };
}

function part(id: string, stage: ScopeResult["stage"], ...ids: string[]): ScopeResult {
  const ledger = [
    {
      audit: "a",
      scope: id,
      api: `${stage}:${ids.join("")}`,
      outcome: "complete",
      pages: 1,
      attempts: 1,
      ms: 1,
    } as const,
  ];
  return { scope: { id, cloud: "aws", account: "1", region: "r" }, stage, resources: ids.map(item), ledger };
}

function cloudOf(...parts: ScopeResult[]): Cloud {
  return {
    async *read() {
      yield* parts;
    },
  };
}

async function read(cloud: Cloud): Promise<string[]> {
  const parts: string[] = [];
  for await (const { scope, stage, resources, ledger } of cloud.read({
    needs: "all",
    known: [],
    progress: () => undefined,
  })) {
    const ids = resources.map(({ raw }) => (raw as { VpcId: string }).VpcId);
    parts.push(`${scope.id} ${stage} ${ids.join(",")} ${ledger.length}`);
  }
  return parts;
}

const parts = [
  part("a", "index", "1"),
  part("b", "index", "2"),
  part("a", "index", "3"),
  part("a", "stream", "4"),
  part("b", "stream"),
];

test("without changes everything is handed on as it comes", async () => {
  expect(await read(changedReplay(cloudOf(...parts), new Map()))).toEqual([
    "a index 1 1",
    "b index 2 1",
    "a index 3 1",
    "a stream 4 1",
    "b stream  1",
  ]);
});

test("the index of a changed scope is one part, whole and before anything streams", async () => {
  const seen: string[] = [];
  const changes = new Map([
    [
      "a",
      (items: readonly CollectedItem[], stage: ScopeResult["stage"]) => {
        seen.push(`${stage} of ${items.length}`);
        return [...items, item("new")];
      },
    ],
  ]);
  expect(await read(changedReplay(cloudOf(...parts), changes))).toEqual([
    "b index 2 1",
    "a index 1,3,new 2",
    "a stream 4,new 1",
    "b stream  1",
  ]);
  expect(seen).toEqual(["index of 2", "stream of 1"]);
});

test("an index whose reading ended before anything streamed is not lost", async () => {
  const changes = new Map([["a", (items: readonly CollectedItem[]) => items]]);
  expect(await read(changedReplay(cloudOf(part("a", "index", "1")), changes))).toEqual(["a index 1 1"]);
});
