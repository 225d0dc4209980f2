/** What logging in yields and collecting reads: projects, with what authorises calls about them or why there is nothing. */
import type { LedgerEntry, Scope } from "../../model/scope.ts";
import type { Authorisation } from "./login/renewed-authorisation.ts";
import { isProjectId } from "./params.ts";

/** A project that can be asked. */
export interface ReadableScope {
  readonly scope: Scope;
  readonly authorisation: Authorisation;
  /** Its number, where finding it told; errors name a project by it. */
  readonly number?: string;
}

/**
 * What was to be read and cannot: a login that was refused, projects that could not be listed, one that is no longer there.
 * Every API that the audit needs gets this outcome there. Where nobody knows the projects, one scope stands for them:
 * `gcp:all`, `gcp:organizations/1`, `gcp:folders/1`, or `gcp:` and a pattern.
 */
export interface UnreadScope {
  readonly scope: Scope;
  /** The message is one line for people, with what to do; it quotes Google and identity tokens: hostile text. */
  readonly reason: Pick<LedgerEntry, "outcome" | "message" | "permission">;
}

export type ScopeToRead = ReadableScope | UnreadScope;

/** A project as a scope; also what stands for projects that nobody knows. */
export function projectScope(project: string): Scope {
  return { id: `gcp:${project}`, cloud: "gcp", account: project, region: "global" };
}

/** The projects among the ids of scopes that a baseline knows; what stood for several is no project that could vanish. */
export function knownProjects(ids: readonly string[]): string[] {
  return ids
    .filter((id) => id.startsWith("gcp:"))
    .map((id) => id.slice("gcp:".length))
    .filter((id) => isProjectId(id));
}
