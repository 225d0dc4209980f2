import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withJournalsClaimed } from "../../src/commands/journal-claim.ts";

async function folderWith(claim?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "journals-"));
  if (claim !== undefined) await writeFile(join(folder, "changing"), claim);
  return folder;
}

test("the work is done, and the claim is gone, also where it fails", async () => {
  const folder = join(await folderWith(), "made");
  expect(await withJournalsClaimed(folder, async () => (await readdir(folder)).length)).toBe(1);
  await expect(withJournalsClaimed(folder, () => Promise.reject(new Error("oh")))).rejects.toThrow("oh");
  expect(await readdir(folder)).toEqual([]);
});

test("nobody else works meanwhile", async () => {
  const folder = await folderWith(`${process.ppid}\n`);
  await expect(withJournalsClaimed(folder, () => Promise.resolve("done"))).rejects.toThrow(
    `process ${process.ppid} changes the cloud with this folder of journals`,
  );
  expect(await readdir(folder)).toEqual(["changing"]);
});

test("a claim that nobody could have written is nobody's to take away", async () => {
  await expect(withJournalsClaimed(await folderWith("who knows"), () => Promise.resolve())).rejects.toThrow("changing");
});

test("what a killed process left is taken over", async () => {
  // No process has so high a number. https://man7.org/linux/man-pages/man5/proc_sys_kernel.5.html (pid_max)
  const folder = await folderWith("4194305\n");
  expect(await withJournalsClaimed(folder, () => Promise.resolve("done"))).toBe("done");
});
