import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AccessError, ConfigError } from "../../src/errors.ts";
import { baseCommitFiles } from "../../src/github/base-commit.ts";
import { gitHubClient } from "../../src/github/client.ts";
import { confirmAnswer } from "../estate/github/openapi.ts";

const commit = "c".repeat(40);
const repository = "/repos/octo/infra";
let api: nock.Scope;

beforeEach(() => {
  nock.disableNetConnect();
  api = nock("https://api.github.com");
});
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

function answer(path: string, template: string, status: number, body: unknown): void {
  confirmAnswer("get", template, status, body);
  api.get(`${repository}${path}`).reply(status, body as nock.Body);
}

function commitExists(): void {
  answer(`/git/commits/${commit}`, "/repos/{owner}/{repo}/git/commits/{commit_sha}", 200, commitObject);
}

function open(): ReturnType<typeof baseCommitFiles> {
  const temporary = mkdtempSync(join(tmpdir(), "base-"));
  return baseCommitFiles({ client: gitHubClient("t"), owner: "octo", repository: "infra", commit, temporary });
}

describe("the files of the base commit", () => {
  it("are read raw at that commit", async () => {
    commitExists();
    const read = api
      .get(`${repository}/contents/.posturegate%2Fexemptions.yaml?ref=${commit}`)
      .matchHeader("accept", /raw/)
      .reply(200, "- rule: x\n");
    const files = await open();
    await expect(files.read(".posturegate/exemptions.yaml")).resolves.toBe("- rule: x\n");
    expect(read.isDone()).toBe(true);
    expect(files.origin).toBe("commit ccccccc");
  });

  it("are absent when GitHub says 404 for a commit that can be read", async () => {
    commitExists();
    api.get(`${repository}/contents/posturegate.yaml?ref=${commit}`).reply(404, { message: "Not Found" });
    await expect((await open()).read("posturegate.yaml")).resolves.toBeUndefined();
  });

  it("are refused, not absent, when the token cannot see the repository", async () => {
    api.get(`${repository}/git/commits/${commit}`).reply(404, { message: "Not Found" });
    const error = await open().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AccessError);
    expect(String(error)).toContain("contents: read");
  });

  it("are refused when GitHub denies one of them", async () => {
    commitExists();
    api.get(`${repository}/contents/a?ref=${commit}`).reply(403, { message: "Resource not accessible by integration" });
    await expect((await open()).read("a")).rejects.toThrow(AccessError);
  });

  it("are listed from the tree, without symlinks", async () => {
    commitExists();
    answer(`/git/trees/${commit}?recursive=1`, "/repos/{owner}/{repo}/git/trees/{tree_sha}", 200, {
      sha: commit,
      truncated: false,
      tree: [
        blob("rules/b.yaml"),
        blob("rules/a/x.yaml"),
        { ...blob("rules/link.yaml"), mode: "120000" },
        blob("rulesmore/c.yaml"),
      ],
    });
    const files = await open();
    await expect(files.list("./rules/")).resolves.toEqual(["rules/a/x.yaml", "rules/b.yaml"]);
    await expect(files.list("nothing")).resolves.toBeUndefined();
  });

  it("are not taken for all when GitHub cut the list", async () => {
    commitExists();
    api.get(`${repository}/git/trees/${commit}?recursive=1`).reply(200, { sha: commit, truncated: true, tree: [] });
    await expect((await open()).list("rules")).rejects.toThrow("cut the list");
  });

  it("that are modules are put where they can be imported, with their neighbours", async () => {
    commitExists();
    api.get(`${repository}/git/trees/${commit}?recursive=1`).reply(200, {
      sha: commit,
      truncated: false,
      tree: [blob("plugins/a.mjs"), blob("plugins/b.mjs"), blob("plugins/logo.png")],
    });
    api.get(`${repository}/contents/plugins%2Fa.mjs?ref=${commit}`).reply(200, "export default 1");
    api.get(`${repository}/contents/plugins%2Fb.mjs?ref=${commit}`).reply(200, "export const b = 2");
    const path = await (await open()).modulePath("./plugins/a.mjs");
    expect(readFileSync(path, "utf8")).toBe("export default 1");
    expect(readFileSync(join(path, "../b.mjs"), "utf8")).toBe("export const b = 2");
  });

  it.each(["../x", "/etc/passwd", "a/../../x", "..\\x"])("never lie outside the repository: %s", async (path) => {
    commitExists();
    await expect((await open()).read(path).catch((thrown: unknown) => thrown)).resolves.toBeInstanceOf(ConfigError);
  });
});

function blob(path: string) {
  return { path, mode: "100644", type: "blob", sha: commit, size: 1, url: "https://api.github.com/x" };
}

const person = { date: "2026-11-16T06:00:00Z", email: "a@example.com", name: "A" };
const commitObject = {
  sha: commit,
  node_id: "x",
  url: "https://api.github.com/x",
  html_url: "https://github.com/x",
  author: person,
  committer: person,
  message: "m",
  tree: { sha: commit, url: "https://api.github.com/x" },
  parents: [],
  verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
};
