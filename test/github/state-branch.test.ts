import { afterEach, describe, expect, test, vi } from "vitest";
import { gitHubClient } from "../../src/github/client.ts";
import { changeState, putFiles, readState, type StateBranch, type StateFiles } from "../../src/github/state-branch.ts";
import type { FakeRepository } from "../estate/github/repository.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";

let server: GitHubServer;
afterEach(() => {
  server.close();
  vi.unstubAllEnvs();
  if (server.mistakes.length > 0) throw new AggregateError(server.mistakes);
});

async function open(repository: Partial<FakeRepository> = {}): Promise<StateBranch> {
  server = await gitHubServer({ name: "octo/infra", private: true, commits: {}, ...repository });
  vi.stubEnv("GITHUB_API_URL", server.url);
  return {
    client: gitHubClient("t"),
    owner: "octo",
    repository: "infra",
    branch: "posturegate-state",
  };
}

const everything = (): boolean => true;
const texts = (files: StateFiles | undefined) =>
  files === undefined
    ? undefined
    : Object.fromEntries([...files].map(([path, bytes]) => [path, bytes.toString("utf8")]));
const withLine = (line: string) => (before: StateFiles) =>
  new Map([["history", Buffer.concat([before.get("history") ?? Buffer.alloc(0), Buffer.from(`${line}\n`)])]]);

describe("the branch that holds the state", () => {
  test("is not there until something is written", async () => {
    const branch = await open();
    expect(await readState(branch, everything)).toBeUndefined();
    await changeState(branch, "m", withLine("first"));
    expect(texts(await readState(branch, everything))).toEqual({ history: "first\n" });
  });

  test("holds bytes as they are", async () => {
    const branch = await open();
    const bytes = Buffer.from([0, 255, 31, 139, 10, 13, 128]);
    await changeState(branch, "m", () => new Map([["snapshot/a.gz", bytes]]));
    expect((await readState(branch, everything))?.get("snapshot/a.gz")).toEqual(bytes);
  });

  test("is read as far as it is wanted", async () => {
    const branch = await open();
    await changeState(
      branch,
      "m",
      () =>
        new Map([
          ["a/1", Buffer.from("1")],
          ["b/2", Buffer.from("2")],
        ]),
    );
    expect(texts(await readState(branch, (path) => path.startsWith("b/")))).toEqual({ "b/2": "2" });
  });

  test("forgets files that are left out", async () => {
    const branch = await open();
    await changeState(branch, "m", () => new Map([["old", Buffer.from("1")]]));
    await changeState(branch, "m", () => new Map([["new", Buffer.from("2")]]));
    expect(texts(await readState(branch, everything))).toEqual({ new: "2" });
  });

  test.each([
    ["the branch is there", true],
    ["nobody has made the branch", false],
  ])("loses nothing of two runs that end at once, where %s", async (_, isThere) => {
    const branch = await open();
    if (isThere) await changeState(branch, "m", withLine("zeroth"));
    await Promise.all(["one", "two", "three"].map((line) => changeState(branch, line, withLine(line))));
    const { history = "" } = texts(await readState(branch, everything)) ?? {};
    expect(history.trim().split("\n").toSorted()).toEqual(
      [...(isThere ? ["zeroth"] : []), "one", "three", "two"].toSorted(),
    );
  });

  test("gives up where others are faster each time", async () => {
    const refuses = (path: string, _nth: number, method: string) =>
      method === "POST" && path.endsWith("/git/refs")
        ? { status: 422, message: "Reference already exists" }
        : undefined;
    await expect(changeState(await open({ refuses }), "m", withLine("x"))).rejects.toThrow("8 times");
  }, 60_000);

  test("says what it may not do", async () => {
    const branch = await open({ token: { mayWrite: false } });
    await expect(changeState(branch, "m", withLine("x"))).rejects.toMatchObject({ status: 403 });
  });
});

describe("files that are put beside others", () => {
  const put = (branch: StateBranch, files: Readonly<Record<string, string>>) =>
    putFiles(branch, "m", new Map(Object.entries(files)));

  test("make the branch where it is not there", async () => {
    const branch = await open();
    await put(branch, { "runs/1/journal.ndjson": "é\n" });
    expect(texts(await readState(branch, everything))).toEqual({ "runs/1/journal.ndjson": "é\n" });
  });

  test("leave the others as they are, unread, and replace their own", async () => {
    const branch = await open();
    const bytes = Buffer.from([0, 255, 128]);
    await changeState(branch, "m", () => new Map([["kept", bytes]]));
    await put(branch, { a: "1", b: "1" });
    const before = server.requests.length;
    await put(branch, { a: "2" });
    const asked = server.requests.slice(before).map(({ line }) => line);
    expect(
      asked.filter((line) => line.includes("blobs") || line.startsWith("GET /repos/octo/infra/git/trees")),
    ).toEqual([]);
    expect(asked).toHaveLength(5);
    const files = await readState(branch, everything);
    expect(files?.get("kept")).toEqual(bytes);
    expect(texts(files)).toMatchObject({ a: "2", b: "1" });
  });

  test.each([
    ["the branch is there", true],
    ["nobody has made the branch", false],
  ])("are all there of runs that write at once, where %s", async (_, isThere) => {
    const branch = await open();
    if (isThere) await put(branch, { zeroth: "0" });
    await Promise.all(["one", "two", "three"].map((name) => put(branch, { [name]: name })));
    expect(Object.keys(texts(await readState(branch, everything)) ?? {}).toSorted()).toEqual(
      [...(isThere ? ["zeroth"] : []), "one", "three", "two"].toSorted(),
    );
  });

  test("lose nothing beside a run that replaces all", async () => {
    const branch = await open();
    await changeState(branch, "m", withLine("first"));
    await Promise.all([put(branch, { journal: "1" }), changeState(branch, "m", (before) => new Map(before))]);
    expect(texts(await readState(branch, everything))).toEqual({ history: "first\n", journal: "1" });
  });

  test("are there where GitHub did it and did not get to say so", async () => {
    const loses = (path: string, nth: number, method: string) =>
      method === "PATCH" && path.includes("/git/refs") && nth === 0;
    const branch = await open({ loses });
    await put(branch, { a: "1" });
    await put(branch, { b: "2" });
    expect(texts(await readState(branch, everything))).toEqual({ a: "1", b: "2" });
  });

  test("are told of where the token may not write them", async () => {
    const branch = await open({ token: { mayWrite: false } });
    await expect(put(branch, { a: "1" })).rejects.toMatchObject({ status: 403 });
  });

  test("are given up where others are faster each time", async () => {
    const refuses = (_path: string, _nth: number, method: string) =>
      method === "PATCH" ? { status: 422, message: "Update is not a fast forward" } : undefined;
    const branch = await open({ refuses });
    await put(branch, { a: "1" });
    await expect(put(branch, { b: "2" })).rejects.toThrow("8 times");
  });
});
