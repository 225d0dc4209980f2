import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { JournalFailed, JournalFile, journalName } from "../../src/remediate/journal-file.ts";
import { type JournalLine, lineText } from "../../src/remediation/journal-lines.ts";
import { ToyClock } from "./toy-cloud.ts";
import { ToyKeeper } from "./toy-run.ts";

const at = "2026-11-21T12:00:00.000Z";
const line = (run: string): JournalLine => ({
  kind: "run",
  at,
  run,
  by: "maintainer",
  purpose: "apply",
  version: "1",
  entries: [],
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "posturegate-journal-"));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const open = (keeper = new ToyKeeper(), text = "begin\n") =>
  JournalFile.open({ folder, name: "r.ndjson", keeper, clock: new ToyClock() }, text);
const onDisk = () => readFileSync(join(folder, "r.ndjson"), "utf8");

/** A keeper whose commits fail as often as told. */
const failing = (times: number) => {
  const keeper = new ToyKeeper();
  let failures = 0;
  keeper.before = async () => {
    if ((failures += 1) <= times) throw new Error("GitHub is down");
  };
  return keeper;
};

describe("a journal on disk", () => {
  it("has every line once append has resolved", async () => {
    const journal = await open();
    await journal.append(line("one"));
    expect(onDisk()).toBe(`begin\n${lineText(line("one"))}`);
    await journal.append(line("two"));
    expect(onDisk()).toBe(`begin\n${lineText(line("one"))}${lineText(line("two"))}`);
    await journal.close();
  });

  it("goes on behind the last whole line, whatever this machine had of it", async () => {
    writeFileSync(join(folder, "r.ndjson"), "old\n");
    const journal = await open(new ToyKeeper(), "first\nsecond\n{torn");
    await journal.append(line("one"));
    await journal.close();
    expect(onDisk()).toBe(`first\nsecond\n${lineText(line("one"))}`);
  });

  it("that cannot be written takes no line any more", async () => {
    const journal = await open();
    rmSync(folder, { recursive: true });
    await expect(journal.append(line("one"))).rejects.toThrow(JournalFailed);
    await expect(journal.append(line("two"))).rejects.toThrow(/^The journal cannot be written: /);
    await journal.close();
  });

  it("that cannot be begun says so", async () => {
    writeFileSync(join(folder, "file"), "");
    const place = { folder: join(folder, "file"), name: "r.ndjson", keeper: new ToyKeeper(), clock: new ToyClock() };
    await expect(JournalFile.open(place, "")).rejects.toThrow(JournalFailed);
  });
});

describe("committing", () => {
  it("brings the whole text to the keeper", async () => {
    const keeper = new ToyKeeper();
    const journal = await open(keeper);
    await journal.append(line("one"));
    await journal.commit();
    expect(keeper.files).toEqual(new Map([["r.ndjson", onDisk()]]));
    await journal.close();
  });

  it("happens by itself within 20 seconds, also after commits that failed", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const keeper = failing(1);
    const journal = await open(keeper);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(keeper.files.size).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(keeper.files.get("r.ndjson")).toBe("begin\n");
    await journal.close();
  });

  it("does not run twice at once, and brings nothing that is there", async () => {
    const keeper = new ToyKeeper();
    let [running, most, commits] = [0, 0, 0];
    keeper.before = async () => {
      commits += 1;
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    const journal = await open(keeper);
    await Promise.all([journal.commit(), journal.commit(), journal.append(line("one")), journal.commit()]);
    await journal.close();
    expect([most, keeper.files.get("r.ndjson")]).toEqual([1, onDisk()]);
    expect(commits).toBeLessThanOrEqual(2);
  });

  it("rejects with what the keeper says", async () => {
    const journal = await open(failing(1));
    await expect(journal.commit()).rejects.toThrow("GitHub is down");
    await journal.close();
  });

  it("is tried again at the end, and what was not kept is told", async () => {
    const late = failing(2);
    expect(await (await open(late)).close()).toBeUndefined();
    expect(late.files.get("r.ndjson")).toBe("begin\n");
    expect(await (await open(failing(99))).close()).toBe(
      `The last lines of the journal r.ndjson could not be kept: GitHub is down. Keep ${join(folder, "r.ndjson")}: it has all of them.`,
    );
  });
});

it("is named after its run, which cannot lead out of the folder", () => {
  expect(journalName("4711-1")).toBe("4711-1.ndjson");
  for (const id of ["", "..", "../x", "a/b", ".git", "a\n", "x".repeat(101)]) {
    expect(() => journalName(id)).toThrow(RangeError);
  }
});
