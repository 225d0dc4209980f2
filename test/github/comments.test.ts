import { afterEach, describe, expect, test, vi } from "vitest";
import { gitHubClient } from "../../src/github/client.ts";
import { type KeptComment, keepComment } from "../../src/github/comments.ts";
import type { FakeComment, FakeRepository } from "../estate/github/repository.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";

const marker = "<!-- posturegate:0123456789ab -->";
const ours: FakeComment = { issue: 1, author: "github-actions[bot]", type: "Bot", body: `${marker}\nold` };
const other: FakeComment = { issue: 1, author: "someone", body: "looks good" };

let server: GitHubServer;
afterEach(() => {
  server.close();
  vi.unstubAllEnvs();
  if (server.mistakes.length > 0) throw new AggregateError(server.mistakes);
});

async function open(repository: Partial<FakeRepository> = {}, isSparing = false) {
  server = await gitHubServer({ name: "octo/infra", private: true, commits: {}, ...repository });
  vi.stubEnv("GITHUB_API_URL", server.url);
  const issue = { client: gitHubClient("t", { isSparing }), owner: "octo", repository: "infra", issue: 1 };
  return (over: Partial<KeptComment> = {}) =>
    keepComment(issue, { marker, body: `${marker}\nnew`, mayCreate: true, ...over });
}

const bodies = (): string[] => server.state.comments.map(({ body }) => body);
const writes = (): string[] =>
  server.requests.map(({ line }) => line.split(" ")[0] ?? "").filter((method) => method !== "GET");

describe("one comment", () => {
  test("is made where there is none", async () => {
    const keep = await open({ comments: [other] });
    expect(await keep()).toBe("created");
    expect(bodies()).toEqual(["looks good", `${marker}\nnew`]);
  });

  test("is not made where there is nothing to say, and kept up to date where it is there", async () => {
    const silent = await open({ comments: [other] });
    expect(await silent({ mayCreate: false })).toBe("none");
    server.close();
    const keep = await open({ comments: [ours] });
    expect(await keep({ mayCreate: false })).toBe("kept");
    expect(bodies()).toEqual([`${marker}\nnew`]);
  });

  test("is found behind 250 others", async () => {
    const keep = await open({ comments: [...Array.from({ length: 250 }, () => other), ours] });
    expect(await keep()).toBe("kept");
    expect(bodies()).toHaveLength(251);
    expect(bodies().at(-1)).toBe(`${marker}\nnew`);
  });

  test.each<[string, FakeComment]>([
    ["someone else's with our marker", { ...ours, author: "mallory", type: "User" }],
    ["ours with the marker further down", { ...ours, body: `quoted:\n${marker}` }],
    ["ours of other audits", { ...ours, body: "<!-- posturegate:ffffffffffff -->\nold" }],
    ["ours on another issue", { ...ours, issue: 2 }],
  ])("is not %s", async (_, comment) => {
    const keep = await open({ comments: [comment] });
    expect(await keep()).toBe("created");
    expect(bodies()).toEqual([comment.body, `${marker}\nnew`]);
  });

  test("is found by the token's own login, whatever app it is of", async () => {
    const keep = await open({
      token: { login: "audit-bot[bot]" },
      comments: [ours, { ...ours, author: "audit-bot[bot]" }],
    });
    expect(await keep()).toBe("kept");
    expect(bodies()).toEqual([`${marker}\nold`, `${marker}\nnew`]);
  });

  test("is made anew where it was deleted in between", async () => {
    const refuses = (_path: string, _nth: number, method: string) => {
      if (method === "PATCH") server.state.comments = [];
      return undefined;
    };
    const keep = await open({ comments: [ours], refuses });
    expect(await keep()).toBe("created");
    expect(bodies()).toEqual([`${marker}\nnew`]);
  });

  test("is the older of two that were made at once", async () => {
    const keep = await open();
    const results = await Promise.all([keep(), keep({ body: `${marker}\nof the other run` })]);
    expect(results).toContain("created");
    expect(server.state.comments).toHaveLength(1);
  });

  test("is refused where the token may only read, at once", async () => {
    const keep = await open({ token: { mayWrite: false } });
    await expect(keep()).rejects.toMatchObject({ status: 403 });
    expect(writes()).toHaveLength(2);
  });

  test("waits as long as GitHub asks when it is too much at once", async () => {
    const refuses = (path: string, nth: number, method: string) =>
      method === "POST" && path.endsWith("/comments") && nth === 0
        ? { status: 403, message: "You have exceeded a secondary rate limit", headers: { "retry-after": "1" } }
        : undefined;
    const keep = await open({ refuses }, true);
    expect(await keep()).toBe("created");
  });

  test("outlives a server error", async () => {
    const refuses = (path: string, nth: number) => (path.endsWith("/comments") && nth === 0 ? 502 : undefined);
    const keep = await open({ refuses });
    expect(await keep()).toBe("created");
  });
});
