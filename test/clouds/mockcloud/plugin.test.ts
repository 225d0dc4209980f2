import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { declaration } from "../../../src/clouds/mockcloud/params.ts";
import plugin from "../../../src/clouds/mockcloud/plugin.ts";
import type { ScopeResult } from "../../../src/model/resource.ts";
import { contextIn } from "../plugin-context.ts";

async function read(params: unknown): Promise<ScopeResult[]> {
  const cloud = plugin.create(declaration.params(z).parse(params), contextIn("/nowhere"));
  const parts: ScopeResult[] = [];
  for await (const part of cloud.read({ needs: "all", known: [], progress: () => undefined })) parts.push(part);
  return parts;
}

describe("mockcloud", () => {
  it("makes ten records of two types, in turn, in one scope", async () => {
    const [part, ...more] = await read({});
    expect(more).toEqual([]);
    expect(part).toMatchObject({ scope: { id: "mock", cloud: "mock" }, stage: "stream", ledger: [] });
    expect(part?.resources.map(({ raw }) => raw)).toEqual(Array.from({ length: 10 }, (_, data) => ({ data })));
    expect(part?.resources.slice(0, 3)).toMatchObject([
      { type: "mock.foo", ext: { record_type: "foo" }, com: { id: "mock:0", type: "mock" } },
      { type: "mock.bar", ext: { record_type: "bar" }, com: { id: "mock:1", type: "mock" } },
      { type: "mock.foo", ext: { record_type: "foo" }, com: { id: "mock:2", type: "mock" } },
    ]);
    expect(part?.resources[0]?.collectedAt).toBe("2026-11-21T12:00:00.000Z");
  });

  it("makes as many as it is told", async () => {
    expect((await read({ recordCount: 0 }))[0]?.resources).toEqual([]);
    expect((await read({ recordCount: 3, recordTypes: ["x"] }))[0]?.resources.map(({ type }) => type)).toEqual(
      Array.from({ length: 3 }, () => "mock.x"),
    );
  });

  test.each([[{ recordCount: -1 }], [{ recordCount: 1.5 }], [{ recordTypes: [] }], [{ record_count: 3 }]])(
    "refuses the params %j",
    (params) => {
      expect(declaration.params(z).safeParse(params).success).toBe(false);
    },
  );
});
