import { afterEach, describe, expect, test, vi } from "vitest";
import { gitHubClient } from "../../src/github/client.ts";
import * as codeScanning from "../../src/github/code-scanning.ts";
import type { FakeRepository } from "../estate/github/repository.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";

let server: GitHubServer;
afterEach(() => {
  server.close();
  vi.unstubAllEnvs();
  if (server.mistakes.length > 0) throw new AggregateError(server.mistakes);
});

const commit = "c".repeat(40);
const sarif = JSON.stringify({ runs: [] });

async function open(repository: Partial<FakeRepository> = {}) {
  server = await gitHubServer({ name: "octo/infra", private: true, commits: {}, ...repository });
  vi.stubEnv("GITHUB_API_URL", server.url);
  return { scanning: { client: gitHubClient("t"), owner: "octo", repository: "infra" } };
}

describe("an upload", () => {
  test.each<[string, FakeRepository["processing"], object, number[]]>([
    ["done at once", [], { status: "complete" }, [5]],
    ["done later", ["pending", "pending", "complete"], { status: "complete" }, [5, 10, 20]],
    ["never done", Array(9).fill("pending"), { status: "pending" }, [5, 10, 20, 40, 80]],
    [
      "that fails in processing",
      ["pending", "failed"],
      { status: "failed", errors: ["rejecting SARIF, as there are more results than allowed"] },
      [5, 10],
    ],
  ])("%s is asked after as GitHub's own action asks", async (_, processing = [], expected, waits) => {
    const { scanning } = await open({ processing });
    const id = await codeScanning.uploadSarif(
      scanning,
      { commit, ref: "refs/heads/main" },
      sarif,
      "2026-11-16T06:00:00Z",
    );
    const waited: number[] = [];
    const wait = async (seconds: number): Promise<boolean> => waited.push(seconds) > 0;
    expect(await codeScanning.processingOf(scanning, id, wait)).toEqual(expected);
    expect(waited).toEqual(waits);
  });
});

test("alerts of all pages are read, of the branch and state that are asked for", async () => {
  const alert = { rule: "r", message: "m", state: "open" } as const;
  const { scanning } = await open({
    alerts: [
      ...Array.from({ length: 250 }, () => alert),
      { ...alert, ref: "refs/heads/x" },
      { ...alert, state: "dismissed", dismissedBy: "lead", reason: "won't fix", comment: "until May" },
    ],
  });
  expect(await codeScanning.listAlerts(scanning, { state: "open", ref: "refs/heads/main" })).toHaveLength(250);
  const [dismissed] = await codeScanning.listAlerts(scanning, { state: "dismissed", ref: "refs/heads/main" });
  expect(dismissed?.dismissed).toEqual({ by: "lead", at: "2026-11-16T06:00:00Z", reason: "won't fix: until May" });
});
