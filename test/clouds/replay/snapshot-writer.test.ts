import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readManifest, readPart } from "../../../src/clouds/replay/snapshot-reader.ts";
import { SnapshotWriter } from "../../../src/clouds/replay/snapshot-writer.ts";
import { ConfigError } from "../../../src/errors.ts";
import type { ScopeResult } from "../../../src/model/resource.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { item, ledgerOf, partOf, run } from "./recordings.ts";

async function written(folder: string, parts: readonly (readonly [audit: string, part: ScopeResult])[]) {
  const writer = await SnapshotWriter.create(folder);
  await Promise.all(parts.map(([audit, part]) => writer.write(audit, part)));
  await writer.finish(run);
  return readManifest(folder);
}

describe("a snapshot", () => {
  it("gives back every item and every ledger entry that was written", async () => {
    const folder = await temporaryFolder();
    const part = partOf({
      resources: [item(1), { ...item(2), ext: { a: 1 }, com: { id: "x" } }],
      ledger: [ledgerOf("complete"), ledgerOf("denied", undefined, "ec2:DescribeSubnets")],
    });
    const { parts } = await written(folder, [["nightly", part]]);
    expect(parts).toMatchObject([
      { resources: 2, stage: "stream", apis: { "ec2:DescribeVpcs": "complete", "ec2:DescribeSubnets": "denied" } },
    ]);
    expect(await readPart(folder, parts[0]!)).toEqual(part);
  });

  it("has one line for each item and ledger entry", async () => {
    const folder = await temporaryFolder();
    const { parts } = await written(folder, [["nightly", partOf()]]);
    const text = gunzipSync(await readFile(join(folder, parts[0]!.file))).toString();
    expect(text).toBe(`${JSON.stringify({ item: item(1) })}\n${JSON.stringify({ ledger: ledgerOf("complete") })}\n`);
  });

  it("holds a part that is larger than one chunk", async () => {
    const folder = await temporaryFolder();
    const part = partOf({ resources: Array.from({ length: 20_000 }, (_, n) => item(n)) });
    const { parts } = await written(folder, [["nightly", part]]);
    expect(await readPart(folder, parts[0]!)).toEqual(part);
  });

  it("is the same, byte for byte, in whatever order scopes were read", async () => {
    const [a, b] = [await temporaryFolder(), await temporaryFolder()];
    const parts = ["eu-west-1", "us-east-1"].map((region) => ["nightly", partOf({ region })] as const);
    await written(a, parts);
    await written(b, parts.toReversed());
    const bytesIn = async (folder: string) => {
      const names = (await readdir(folder, { recursive: true })).sort().filter((name) => name.includes("."));
      return Promise.all(names.map(async (name) => [name, (await readFile(join(folder, name))).toString("hex")]));
    };
    expect(await bytesIn(a)).toEqual(await bytesIn(b));
  });

  it("keeps apart, inside its folder, names that are hostile or differ in case only", async () => {
    const folder = await temporaryFolder();
    const hostile = ["../..", "..", "con", "a/b", "a\\b", "Nightly", "nightly", "\u0000", "x".repeat(4000)];
    const parts = hostile.flatMap((name) => [
      [name, partOf({ scope: { ...partOf().scope, id: name }, stage: "index" })] as const,
      [name, partOf({ scope: { ...partOf().scope, id: name } })] as const,
    ]);
    const manifest = await written(join(folder, "snapshot"), parts);
    expect(new Set(manifest.parts.map(({ file }) => file.toLowerCase())).size).toBe(parts.length);
    expect(await readdir(folder)).toEqual(["snapshot"]);
    const read = await Promise.all(manifest.parts.map((part) => readPart(join(folder, "snapshot"), part)));
    expect(read.map(({ scope }) => scope.id).sort()).toEqual([...hostile, ...hostile].sort());
  });

  it("that was not finished is none, also over an older one", async () => {
    const folder = await temporaryFolder();
    await written(folder, [["nightly", partOf()]]);
    const writer = await SnapshotWriter.create(folder);
    await writer.write("nightly", partOf());
    await expect(readManifest(folder)).rejects.toThrow(/there is no snapshot in/);
  });

  it("of which a part could not be written is never finished", async () => {
    const folder = await temporaryFolder();
    const writer = await SnapshotWriter.create(folder);
    await writeFile(join(folder, "nightly"), "a file where the folder of the audit must be");
    await expect(writer.write("nightly", partOf())).rejects.toThrow();
    await expect(writer.finish(run)).rejects.toThrow(/is not whole/);
    await expect(readManifest(folder)).rejects.toBeInstanceOf(ConfigError);
  });

  it("that cannot be written is the user's to fix", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "x"));
    await writeFile(join(folder, "x", "file"), "");
    await expect(SnapshotWriter.create(join(folder, "x", "file"))).rejects.toBeInstanceOf(ConfigError);
  });
});
