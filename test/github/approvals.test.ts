import { afterEach, describe, expect, test, vi } from "vitest";
import { approvals, codeOwners } from "../../src/github/approvals.ts";
import { gitHubClient } from "../../src/github/client.ts";
import type { FakeReview } from "../estate/github/repository.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";
import { filesOf } from "../run/run-request.ts";

const head = "4ead".repeat(10);
const file = ".posturegate/exemptions.yaml";

let server: GitHubServer | undefined;
afterEach(() => {
  const mistakes = server?.mistakes ?? [];
  server?.close();
  server = undefined;
  vi.unstubAllEnvs();
  if (mistakes.length > 0) throw new Error(`GitHub would not: ${mistakes.join("; ")}`);
});

async function problem(codeowners: Readonly<Record<string, string>>, reviews: readonly FakeReview[] = []) {
  server?.close();
  server = await gitHubServer({ name: "octo/infra", private: true, commits: {}, reviews });
  vi.stubEnv("GITHUB_API_URL", server.url);
  const asked = approvals({
    client: gitHubClient("t"),
    owner: "octo",
    repository: "infra",
    number: 7,
    headCommit: head,
    base: filesOf(codeowners),
  });
  return asked(file);
}

const owned = { ".github/CODEOWNERS": "* @octo/everyone\n/.posturegate/ @octo/security @Lead\n" };
const approved: FakeReview = { state: "APPROVED", author: "someone", commit: head };
const missing = "approvedBy: none of @octo/security, @Lead has approved the newest commit";

describe("an exemption file", () => {
  test.each<[string, readonly FakeReview[], string | undefined]>([
    ["nobody reviewed", [], missing],
    ["an owner approved the newest commit", [{ ...approved, author: "lead" }], undefined],
    ["a team that owns it did", [{ ...approved, teams: ["octo/security"] }], undefined],
    ["somebody else did", [approved, { ...approved, teams: ["octo/everyone"] }], missing],
    ["an owner approved an older commit", [{ ...approved, author: "lead", commit: "0".repeat(40) }], missing],
    ["an owner asked for changes", [{ ...approved, author: "lead", state: "CHANGES_REQUESTED" }], missing],
    ["an owner's approval was dismissed", [{ ...approved, author: "lead", state: "DISMISSED" }], missing],
    ["who approved is gone, and so is the commit", [{ state: "APPROVED", author: null, commit: null }], missing],
  ])("where %s", async (_, reviews, expected) => {
    expect(await problem(owned, reviews)).toBe(expected);
  });

  test("that nobody owns is approved by nobody", async () => {
    const expected = `approvedBy: CODEOWNERS names no owner of ${file}`;
    expect(await problem({})).toBe(expected);
    expect(await problem({ CODEOWNERS: "/src/ @lead\n" }, [{ ...approved, author: "lead" }])).toBe(expected);
    expect(await problem({ CODEOWNERS: "* @lead\n.posturegate/\n" }, [{ ...approved, author: "lead" }])).toBe(expected);
  });

  test("has the owners of the first CODEOWNERS that GitHub looks at", async () => {
    const both = { ".github/CODEOWNERS": "* @first", CODEOWNERS: "* @second", "docs/CODEOWNERS": "* @third" };
    expect(await problem(both)).toContain("none of @first has");
  });
});

describe("an owner", () => {
  test.each<[string, string, boolean]>([
    ["*", "a/b/c.yaml", true],
    ["*.yaml", "a/b/c.yaml", true],
    ["*.yaml", "a/b/c.yml", false],
    ["/a/", "a/b/c.yaml", true],
    ["/a/", "x/a/c.yaml", false],
    ["a/", "x/a/c.yaml", true],
    ["a/*", "a/c.yaml", true],
    ["a/*", "a/b/c.yaml", false],
    ["/a/**", "a/b/c.yaml", true],
    ["**/b", "x/y/b/c.yaml", true],
    ["/a/b", "a/b/c.yaml", true],
    ["/a/b", "a/bc.yaml", false],
    ["a.yaml", "aXyaml", false],
    ["/a?.yaml", "ab.yaml", true],
    ["(a|b)", "a", false],
  ])("of %s owns %s: %s", (pattern, path, expected) => {
    expect(codeOwners(`${pattern} @owner`, path)).toEqual(expected ? ["@owner"] : []);
  });

  test("is of the last line that matches, without comments", () => {
    const text = "# all\n* @all # everyone\n\n/a/ @one @two\n#/a/ @three\n/b/ @b\n";
    expect(codeOwners(text, "a/x")).toEqual(["@one", "@two"]);
    expect(codeOwners(text, "c")).toEqual(["@all"]);
  });
});
