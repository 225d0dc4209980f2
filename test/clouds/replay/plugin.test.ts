import { rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { declaration, type ReplayParams } from "../../../src/clouds/replay/params.ts";
import plugin from "../../../src/clouds/replay/plugin.ts";
import { readManifest } from "../../../src/clouds/replay/snapshot-reader.ts";
import { type SnapshotRun, SnapshotWriter } from "../../../src/clouds/replay/snapshot-writer.ts";
import type { ScopeResult } from "../../../src/model/resource.ts";
import { contextIn } from "../plugin-context.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { ledgerOf, partOf, run } from "./recordings.ts";

const [ireland, virginia] = ["aws:111122223333:eu-west-1", "aws:111122223333:us-east-1"];

/** Two scopes with an index part each, as a cloud yields them. */
const estate: readonly ScopeResult[] = ["eu-west-1", "us-east-1"].flatMap((region) => [
  partOf({ region, stage: "index", ledger: [ledgerOf("complete", `aws:111122223333:${region}`, "ec2:DescribeVpcs")] }),
  partOf({ region, ledger: [ledgerOf("denied", `aws:111122223333:${region}`, "ec2:DescribeVolumes")] }),
]);

async function saved(audits: Record<string, readonly ScopeResult[]>, over: Partial<SnapshotRun> = {}): Promise<string> {
  const folder = await temporaryFolder();
  const writer = await SnapshotWriter.create(folder);
  for (const [audit, parts] of Object.entries(audits)) for (const part of parts) await writer.write(audit, part);
  await writer.finish({ ...run, audits: Object.keys(audits), ...over });
  return folder;
}

/** What the cloud yields, and why it failed in the end if it did. */
async function replayed(folder: string, params: Partial<ReplayParams> = {}, audit = "nightly") {
  const cloud = await plugin.create({ path: folder, ...params }, contextIn(folder, { audit }));
  const parts: ScopeResult[] = [];
  try {
    for await (const part of cloud.read({ needs: "all", known: [], progress: () => undefined })) parts.push(part);
  } catch (error) {
    return { parts, failure: String(error) };
  }
  return { parts };
}

const places = (parts: readonly ScopeResult[]) => parts.map(({ stage, scope }) => `${stage} ${scope.id}`);

describe("replay", () => {
  it("yields what was recorded, all of stage index first", async () => {
    const { parts, failure } = await replayed(await saved({ nightly: estate }));
    expect(failure).toBeUndefined();
    expect(places(parts)).toEqual([`index ${ireland}`, `index ${virginia}`, `stream ${ireland}`, `stream ${virginia}`]);
    expect(parts).toEqual(expect.arrayContaining([...estate]));
  });

  it("takes of several audits the one that runs", async () => {
    const folder = await saved({ nightly: [partOf()], hourly: [partOf({ region: "us-east-1" })] });
    expect(places((await replayed(folder)).parts)).toEqual([`stream ${ireland}`]);
    expect(places((await replayed(folder, {}, "hourly")).parts)).toEqual([`stream ${virginia}`]);
  });

  it("takes the audit that is named, and notes the ledger under the one that runs", async () => {
    const folder = await saved({ nightly: [partOf()], hourly: [partOf({ region: "us-east-1" })] });
    const { parts } = await replayed(folder, { audit: "hourly" });
    expect(places(parts)).toEqual([`stream ${virginia}`]);
    expect(parts[0]?.ledger.map(({ audit }) => audit)).toEqual(["nightly"]);
  });

  it("takes everything for an audit that was not recorded, each scope once", async () => {
    const folder = await saved({ a: estate, b: [...estate, partOf({ region: "eu-north-1" })] });
    const { parts } = await replayed(folder, {}, "other");
    expect(places(parts).filter((place) => place.startsWith("stream"))).toEqual([
      `stream ${ireland}`,
      `stream ${virginia}`,
      "stream aws:111122223333:eu-north-1",
    ]);
  });

  it("has nothing for an audit that ran and read nothing", async () => {
    const folder = await saved({ nightly: [], hourly: estate });
    expect(await replayed(folder)).toEqual({ parts: [] });
  });

  it("fails as the cloud failed when it was recorded", async () => {
    const failures = [
      { audit: "nightly", plugin: "gcp-prod", message: "the login was refused" },
      { audit: "hourly", plugin: "other", message: "irrelevant" },
    ];
    const { parts, failure } = await replayed(await saved({ nightly: estate, hourly: [] }, { failures }));
    expect(parts).toHaveLength(4);
    expect(failure).toMatch(/gcp-prod failed: the login was refused/);
    expect(failure).not.toMatch(/irrelevant/);
  });

  test.each([
    ["missing", (file: string) => rm(file)],
    ["truncated", (file: string) => truncate(file, 20)],
    ["empty", (file: string) => truncate(file, 0)],
    ["overwritten", (file: string) => writeFile(file, "nothing to see here")],
  ])("makes every API of a scope failed where a part is %s", async (_how, damage) => {
    const folder = await saved({ nightly: estate });
    const { parts } = await readManifest(folder);
    const lost = parts.find(({ stage, scope }) => stage === "stream" && scope.id === ireland)!;
    await damage(join(folder, lost.file));
    const read = await replayed(folder);
    expect(read.failure).toBeUndefined();
    const damaged = read.parts.find(({ stage, scope }) => stage === "stream" && scope.id === ireland);
    expect(damaged?.resources).toEqual([]);
    expect(damaged?.ledger.map(({ api, outcome, scope, audit }) => [api, outcome, scope, audit])).toEqual([
      ["ec2:DescribeVolumes", "failed", ireland, "nightly"],
      ["ec2:DescribeVpcs", "failed", ireland, "nightly"],
    ]);
    expect(damaged?.ledger[0]?.message).toMatch(/part .* of the snapshot cannot be read/);
    expect(read.parts.find(({ stage, scope }) => stage === "stream" && scope.id === virginia)?.resources).toHaveLength(
      1,
    );
  });

  it("fails where a damaged part has no API that could be unknown", async () => {
    const folder = await saved({ nightly: [partOf({ ledger: [] }), ...estate.slice(2)] });
    const [lost] = (await readManifest(folder)).parts;
    await rm(join(folder, lost!.file));
    const { parts, failure } = await replayed(folder);
    expect(parts).toHaveLength(3);
    expect(failure).toMatch(/cannot be read/);
  });

  it("refuses an audit that the snapshot lacks, and names those it has", async () => {
    const folder = await saved({ nightly: [], hourly: [] });
    await expect(replayed(folder, { audit: "weekly" })).rejects.toThrow(/has no audit weekly.*it has nightly, hourly/);
  });

  it("refuses a folder that is no snapshot", async () => {
    await expect(replayed(await temporaryFolder())).rejects.toMatchObject({ code: "invalid-snapshot" });
  });

  it("says what it is waiting for", async () => {
    const folder = await saved({ nightly: [partOf()] });
    const cloud = await plugin.create({ path: folder }, contextIn(folder));
    const waits: string[] = [];
    for await (const part of cloud.read({
      needs: "all",
      known: [],
      progress: (...wait) => void waits.push(wait.join(" ")),
    })) {
      expect(part.scope.id).toBe(ireland);
    }
    expect(waits).toEqual([expect.stringMatching(/^aws:111122223333:eu-west-1 nightly\/.*\.stream\.0\.ndjson\.gz$/)]);
  });

  test.each([[{}], [{ path: "" }], [{ path: "x", audits: [] }]])("refuses the params %j", (params) => {
    expect(declaration.params(z).safeParse(params).success).toBe(false);
  });
});
