import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import type { Sink, SinkRecord } from "../../../src/plugin.ts";
import { declaration } from "../../../src/stores/filestore/params.ts";
import plugin from "../../../src/stores/filestore/plugin.ts";
import { contextIn } from "../../clouds/plugin-context.ts";
import { temporaryFolder } from "../../clouds/temporary-folder.ts";

const record = (n: number, worker?: string): SinkRecord => ({
  raw: { n },
  ext: { type: "mock.foo" },
  com: { id: `mock:${n}`, ...(worker === undefined ? {} : { origin_worker: worker }) },
});

const records = (from: number, to: number, worker?: string) =>
  Array.from({ length: to - from }, (_, index) => record(from + index, worker));

async function filestore(over: { path?: string; key?: string } = {}): Promise<[store: Sink, out: string]> {
  const folder = await temporaryFolder();
  const { path, key = "filestore" } = over;
  const store = plugin.create(path === undefined ? {} : { path }, contextIn(folder, { key }));
  return [store, join(folder, path ?? "out")];
}

const parsed = async (folder: string, name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, name), "utf8"));

describe("filestore", () => {
  it("writes one JSON array for each origin, in order", async () => {
    const [store, out] = await filestore();
    await store.write([record(1, "nightly_prod"), record(2, "nightly_test"), record(3, "nightly_prod")]);
    await store.write([record(4, "nightly_prod")]);
    await store.done(undefined);
    expect((await readdir(out)).sort()).toEqual(["nightly_prod.json", "nightly_test.json"]);
    expect(await parsed(out, "nightly_prod.json")).toEqual([1, 3, 4].map((n) => record(n, "nightly_prod")));
    expect(await parsed(out, "nightly_test.json")).toEqual([record(2, "nightly_test")]);
  });

  it("writes records without an origin, and to the folder of its params", async () => {
    const [store, out] = await filestore({ path: "some/where" });
    await store.write([record(1)]);
    await store.done(undefined);
    expect(await parsed(out, "no_worker.json")).toEqual([record(1)]);
  });

  it("writes nothing where there was no record", async () => {
    const [store, out] = await filestore();
    await store.done(undefined);
    await expect(readdir(out)).rejects.toThrow(/ENOENT/);
  });

  it("shows no file before it is whole, and keeps the last run's until then", async () => {
    const [store, out] = await filestore();
    await mkdir(out);
    await writeFile(join(out, "w.json"), "[1]");
    await store.write(records(0, 5000, "w"));
    expect(await parsed(out, "w.json")).toEqual([1]);
    await store.done(undefined);
    expect(await parsed(out, "w.json")).toEqual(records(0, 5000, "w"));
    expect(await readdir(out)).toEqual(["w.json"]);
  });

  it("keeps valid JSON of what came before a record that is none", async () => {
    const [store, out] = await filestore();
    await store.write(records(0, 2, "w"));
    await expect(store.write([{ ext: {}, com: { origin_worker: "w", big: 1n } }])).rejects.toThrow(/BigInt/);
    await store.done(undefined);
    expect(await parsed(out, "w.json")).toEqual(records(0, 2, "w"));
  });

  it("keeps the other files where one cannot be written", async () => {
    const [store, out] = await filestore();
    await mkdir(join(out, "bad.json"), { recursive: true });
    await store.write([record(1, "bad"), record(2, "good")]);
    await expect(store.done(undefined)).rejects.toThrow();
    expect(await parsed(out, "good.json")).toEqual([record(2, "good")]);
  });

  it("shares a folder with another filestore", async () => {
    const folder = await temporaryFolder();
    const [a, b] = [
      plugin.create({}, contextIn(folder, { key: "store" })),
      plugin.create({}, contextIn(folder, { key: "alert" })),
    ];
    const many = records(0, 3000, "same");
    await Promise.all([a.write(many), b.write(many), a.write([record(1, "a")]), b.write([record(2, "b")])]);
    await Promise.all([a.done(undefined), b.done(undefined)]);
    expect((await readdir(join(folder, "out"))).sort()).toEqual(["a.json", "b.json", "same.json"]);
    expect(await parsed(join(folder, "out"), "same.json")).toEqual(many);
  });

  it("shares a folder with another one of its name, as two audits may have: the file is one's or the other's", async () => {
    const folder = await temporaryFolder();
    const [a, b] = [plugin.create({}, contextIn(folder)), plugin.create({}, contextIn(folder))];
    const [long, short] = [records(0, 3000, "same"), records(5000, 6000, "same")];
    for (let start = 0; start < 3000; start += 500) {
      await a.write(long.slice(start, start + 500));
      await b.write(short.slice(start, start + 500));
    }
    await Promise.all([a.done(undefined), b.done(undefined)]);
    expect(await readdir(join(folder, "out"))).toEqual(["same.json"]);
    expect([long, short]).toContainEqual(await parsed(join(folder, "out"), "same.json"));
  });

  it("cannot be led out of its folder by an origin or a key, nor mix two origins up", async () => {
    const [store, out] = await filestore({ key: "../../key" });
    const hostile = ["../../evil", "..", "a/b", "a:b", "\u0000", "con", "x".repeat(3000)];
    await store.write(hostile.map((worker, n) => record(n, worker)));
    await store.done(undefined);
    const names = await readdir(out);
    expect(names).toHaveLength(hostile.length);
    const written = await Promise.all(names.map((name) => parsed(out, name)));
    expect(written).toEqual(expect.arrayContaining(hostile.map((worker, n) => [record(n, worker)])));
  });

  test.each([[{ path: "" }], [{ path: 1 }], [{ folder: "x" }]])("refuses the params %j", (params) => {
    expect(declaration.params(z).safeParse(params).success).toBe(false);
  });
});
