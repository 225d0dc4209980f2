import { existsSync } from "node:fs";
import { readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { JsonArrayFile } from "../../../src/stores/filestore/json-array-file.ts";
import { temporaryFolder } from "../../clouds/temporary-folder.ts";

describe("a JSON array file", () => {
  it("without items is an empty array", async () => {
    const folder = await temporaryFolder();
    const file = await JsonArrayFile.create(join(folder, "a.json"), "w");
    await file.close();
    expect(JSON.parse(await readFile(join(folder, "a.json"), "utf8"))).toEqual([]);
  });

  it("holds more than it keeps in memory, in order", async () => {
    const folder = await temporaryFolder();
    const file = await JsonArrayFile.create(join(folder, "a.json"), "w");
    const items = Array.from({ length: 2000 }, (_, n) => ({ n, text: "ü".repeat(500) }));
    for (const item of items) await file.add(item);
    await file.close();
    expect(JSON.parse(await readFile(join(folder, "a.json"), "utf8"))).toEqual(items);
  });

  it.runIf(existsSync("/dev/full"))("is not there after the disk was full, nor is half of it", async () => {
    const folder = await temporaryFolder();
    await symlink("/dev/full", join(folder, "a.json.w.tmp"));
    const file = await JsonArrayFile.create(join(folder, "a.json"), "w");
    await expect(file.add("x".repeat(1024 * 1024))).rejects.toThrow(/ENOSPC/);
    await expect(file.close()).rejects.toThrow(/could not be written to its end/);
    expect(await readdir(folder)).toEqual([]);
  });
});
