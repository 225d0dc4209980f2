/** What logging in yields and collecting reads: projects, with what authorises calls about them or why there is nothing. */
import type { Scope } from "../../model/scope.ts";
import type { UnreadScope } from "../collecting/scope-to-read.ts";
import type { Authorisation } from "./login/authorisation.ts";
import { isProjectId } from "./params.ts";

/** A project that can be asked. */
export interface ReadableScope {
  readonly scope: Scope;
  readonly authorisation: Authorisation;
  /** Its number, where finding it told; errors name a project by it. */
  readonly number?: string;
}

/**
 * A project that can be read, or why it cannot. Where nobody knows the projects, one scope stands for them: `gcp:all`,
 * `gcp:organizations/1`, `gcp:folders/1`, or `gcp:` and a pattern.
 */
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
