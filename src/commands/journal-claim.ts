/** One process at a time changes a cloud with a folder of journals: two that resume the same run would each send what is left. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError } from "../errors.ts";

/** Does the work while no other process does any with the folder. Throws ConfigError `invalid-usage` where one is at it. */
export async function withJournalsClaimed<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, "changing");
  await mkdir(folder, { recursive: true });
  if (!(await isMade(path))) {
    await confirmLeftBehind(path);
    await rm(path, { force: true });
    if (!(await isMade(path))) throw atWork(path, "another process");
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** Making the file is the claim: only one process can. */
async function isMade(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${process.pid}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** A process that was killed leaves its claim; resuming what it had begun must not need anything else. */
async function confirmLeftBehind(path: string): Promise<void> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return "";
    throw error;
  });
  const id = Number(text.trim());
  if (text !== "" && id !== process.pid && isRunning(id)) throw atWork(path, `process ${id}`);
}

function isRunning(id: number): boolean {
  if (!Number.isSafeInteger(id) || id <= 0) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

function atWork(path: string, who: string): ConfigError {
  return new ConfigError("invalid-usage", {
    message: `${who} changes the cloud with this folder of journals: ${path} says so`,
    hint: "wait for it; if nothing does, take that file away and call `posturegate remediate resume`",
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
