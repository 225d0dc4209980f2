/** Who is who on the fake GitHub, and what they may do. */
import { createHash } from "node:crypto";
import { type Answer, type GitHubRequest, RefusedRequest, type Route } from "./answer.ts";
import { sampleOf } from "./openapi.ts";
import type { FakePerson, RepositoryState } from "./repository.ts";

/** An account of GitHub's. */
export interface StoredAccount {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot" | "Organization";
}

export const accountRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/collaborators/{username}/permission",
    answer: permission,
  },
];

/** What roles are to `permission`; a custom role declares its own. */
const levels: Readonly<Record<string, string>> = {
  none: "none",
  read: "read",
  triage: "read",
  write: "write",
  maintain: "write",
  admin: "admin",
};

/** Who has the login: somebody declared, or anybody, who then has an id of their own. */
export function accountNamed(state: RepositoryState, login: string): StoredAccount {
  const { id = idFor(login), type = login.endsWith("[bot]") ? "Bot" : "User" } = personNamed(state, login) ?? {};
  return { id, login, type };
}

/** The account as REST writes it. */
export function userBody(state: RepositoryState, login: string): object {
  return sampleOf("simple-user", { ...accountNamed(state, login) });
}

/** An app as REST writes it, where it acted in somebody's name. */
export function appBody(state: RepositoryState, slug: string): object {
  const texts = { name: slug, description: null, external_url: "https://example.org", html_url: "https://example.org" };
  const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };
  return { id: 1, node_id: "A_1", slug, owner: userBody(state, slug), ...texts, ...times, permissions: {}, events: [] };
}

/** The role of who may label, throws for everybody else: GitHub does not offer it to them. */
export function confirmMayTriage(state: RepositoryState, login: string): void {
  const isTheToken = login === state.login;
  const { role = "none" } = personNamed(state, login) ?? {};
  if (!isTheToken && (role === "none" || role === "read")) throw new Error(`${login} may not label issues`);
}

function personNamed({ declared }: RepositoryState, login: string): FakePerson | undefined {
  return declared.people?.find((person) => person.login.toLowerCase() === login.toLowerCase());
}

/** GITHUB_TOKEN's account has this id on github.com. */
function idFor(login: string): number {
  return login === "github-actions[bot]" ? 41_898_282 : createHash("sha1").update(login).digest().readUInt32BE() + 1;
}

function permission({ state, parts: [login = ""] }: GitHubRequest): Answer {
  const person = personNamed(state, login);
  if (person === undefined || accountNamed(state, login).type !== "User")
    throw new RefusedRequest(404, `${login} is not a user`);
  const { role = state.declared.private ? "none" : "read", base = levels[role] ?? "none" } = person;
  const user = sampleOf("collaborator", { ...accountNamed(state, person.login), role_name: role });
  return { status: 200, body: { permission: base, role_name: role, user } };
}
