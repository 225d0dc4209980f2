/** A repository on the fake GitHub for each test, closed after it; what GitHub would not do fails the test. */
import { afterEach, vi } from "vitest";
import { gitHubClient, type GitHubRepository } from "../../src/github/client.ts";
import type { FakeRepository, RepositoryState } from "../estate/github/repository.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";

export interface OpenedRepository extends GitHubRepository {
  readonly state: RepositoryState;
  readonly server: GitHubServer;
  /** Methods and paths of what was asked, without queries. */
  readonly asked: () => string[];
}

let server: GitHubServer | undefined;
afterEach(() => {
  const mistakes = server?.mistakes ?? [];
  server?.close();
  server = undefined;
  vi.unstubAllEnvs();
  if (mistakes.length > 0) throw new AggregateError(mistakes, `GitHub would not: ${mistakes.join("; ")}`);
});

export async function openRepository(over: Partial<FakeRepository> = {}): Promise<OpenedRepository> {
  server?.close();
  const opened = await gitHubServer({ name: "octo/infra", private: true, commits: {}, ...over });
  server = opened;
  vi.stubEnv("GITHUB_API_URL", opened.url);
  return {
    client: gitHubClient("t"),
    owner: "octo",
    repository: "infra",
    state: opened.state,
    server: opened,
    asked: () => opened.requests.map(({ line }) => line.replace(/\?.*/, "")),
  };
}
