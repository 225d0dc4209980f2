import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import type { SnapshotPart } from "../../../src/clouds/replay/snapshot-format.ts";
import { readManifest, readPart } from "../../../src/clouds/replay/snapshot-reader.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { item, partOf, run } from "./recordings.ts";

/** A part with these bytes, whose digest is right: what somebody made on purpose. */
async function crafted(bytes: Buffer): Promise<[folder: string, part: SnapshotPart]> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "a"));
  await writeFile(join(folder, "a", "b.gz"), bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return [
    folder,
    { audit: "a", scope: partOf().scope, stage: "stream", file: "a/b.gz", sha256, resources: 1, apis: {} },
  ];
}

const line = `${JSON.stringify({ item: item(1) })}\n`;

describe("a part", () => {
  it("of nothing is empty", async () => {
    expect(await readPart(...(await crafted(gzipSync(""))))).toMatchObject({ resources: [], ledger: [] });
  });

  test.each([
    ["is no gzip", Buffer.from(line), /header/],
    ["is cut off", gzipSync(line).subarray(0, -9), /unexpected end/],
    ["ends within a line", gzipSync(line + line.slice(0, 20)), /last line is cut off/],
    ["has a line that is no JSON", gzipSync(`${line}x\n`), /JSON/],
    ["has a line of another kind", gzipSync('{"finding":{}}\n'), /neither an item nor/],
    ["has an item without a type", gzipSync('{"item":{"raw":{}}}\n'), /neither an item nor/],
    ["has an unknown outcome", gzipSync(line.replace("item", "ledger")), /neither an item nor/],
  ])("that %s throws and is never empty", async (_how, bytes, why) => {
    await expect(readPart(...(await crafted(bytes)))).rejects.toThrow(why);
  });

  it("that is not the one of the manifest throws", async () => {
    const [folder, part] = await crafted(gzipSync(line));
    await expect(readPart(folder, { ...part, sha256: "0" })).rejects.toThrow(/not the file that the manifest means/);
  });

  it("that unpacks to too much throws before it fills the memory", async () => {
    const padded = `${JSON.stringify({ item: { ...item(1), raw: "x".repeat(800) } })}\n`;
    const bomb = gzipSync(padded.repeat(50_000));
    expect(bomb.length).toBeLessThan(500_000);
    const limits = { partCharacters: 5 * 1024 * 1024, lineCharacters: 1024 };
    await expect(readPart(...(await crafted(bomb)), limits)).rejects.toThrow(/unpacks to over 5242880/);
  });

  it("with one endless line throws", async () => {
    const limits = { partCharacters: 1024 ** 3, lineCharacters: 1024 };
    const bytes = gzipSync(`{"item":"${"x".repeat(3 * 1024 * 1024)}`);
    await expect(readPart(...(await crafted(bytes)), limits)).rejects.toThrow(/a line is over 1024/);
  });
});

describe("a manifest", () => {
  const manifest = { schemaVersion: 1, ...run, parts: [] };
  const part = { audit: "a", scope: partOf().scope, stage: "stream", sha256: "0", resources: 0, apis: {} };
  const folderWith = async (text: string) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "manifest.json"), text);
    return folder;
  };

  test.each([
    ["no JSON", "{", /is not JSON/],
    ["another version", JSON.stringify({ ...manifest, schemaVersion: 2 }), /schemaVersion/],
    ["no clock", JSON.stringify({ ...manifest, collectedAt: "yesterday" }), /collectedAt/],
    ["no audits", JSON.stringify({ ...manifest, audits: undefined }), /audits/],
  ])("with %s is refused with its file", async (_what, text, why) => {
    const error = { name: "ConfigError", code: "invalid-snapshot", message: expect.stringMatching(why) };
    await expect(readManifest(await folderWith(text))).rejects.toMatchObject(error);
  });

  test.each(["../x", "../../etc/passwd", "a/../b", "/etc/passwd", "a/.b", "a\\b", "a", "C:/x"])(
    "cannot lead out of its folder: %s",
    async (file) => {
      const folder = await folderWith(JSON.stringify({ ...manifest, parts: [{ ...part, file }] }));
      await expect(readManifest(folder)).rejects.toThrow(/parts\.0\.file/);
    },
  );
});
