/** Finds what the cloud `gcp` is to read: logs in, and yields each project, or why it cannot be read. */
import { AccessError } from "../../../errors.ts";
import { matchesPattern } from "../../../model/pattern.ts";
import type { PluginContext } from "../../../plugin.ts";
import { type Clock, systemClock } from "../../collecting/clock.ts";
import { withinFindingTime } from "../../collecting/finding-time.ts";
import type { UnreadScope } from "../../collecting/scope-to-read.ts";
import { unlessRefused } from "../../collecting/unless-refused.ts";
import type { SharedSettings } from "../client-settings.ts";
import { outcomeOf } from "../outcome.ts";
import { type GcpParams, selectsProject } from "../params.ts";
import { knownProjects, projectScope, type ScopeToRead } from "../scope-to-read.ts";
import { listedProjects, type ListedProject, type ProjectListing } from "./project-listing.ts";
import type { Authorisation } from "./authorisation.ts";

/** What is to be found. */
export interface ScopesRequest {
  readonly params: GcpParams;
  readonly shared: SharedSettings;
  readonly context: Pick<PluginContext, "limits" | "signal" | "log" | "publish">;
  readonly authorisation: Authorisation;
  /** Ids of the scopes that the baseline knows. */
  readonly known: readonly string[];
  readonly clock?: Clock;
}

/** Projects that Apps Script makes and manages for its scripts, one each. https://developers.google.com/apps-script/guides/cloud-platform-projects */
const appsScriptProject = /^sys-\d{26}$/;

/** Each project that can be read, and one scope for everything that cannot; each once. Throws only for a bug. */
export async function* scopesToRead(request: ScopesRequest): AsyncGenerator<ScopeToRead, void, undefined> {
  const { params, authorisation } = request;
  // Asked before anything else, so that a refusal is told once for each place and not for each call.
  const login = await unlessRefused(authorisation.get());
  if (login instanceof AccessError) {
    const reason = outcomeOf(login);
    yield* placesOf(params).map((place): UnreadScope => ({ scope: projectScope(place), reason }));
    return;
  }
  if (areNamed(params)) {
    yield* included(params, params.projects).map((id) => ({ scope: projectScope(id), authorisation }));
    return;
  }
  yield* found(request, await listingOf(request));
}

/** Whether the params name every project by its id, so that none has to be looked for. */
function areNamed(params: GcpParams): params is GcpParams & { projects: readonly string[] } {
  const { projects, organization, folder } = params;
  const isNarrowed = organization !== undefined || folder !== undefined;
  return !isNarrowed && projects !== "all" && projects.every((entry) => !entry.includes("*"));
}

/** What stands for the projects where they cannot be looked for. */
function placesOf(params: GcpParams): string[] {
  const { projects } = params;
  return projects === "all" ? [placeOf(params)] : included(params, projects);
}

function placeOf({ organization, folder }: GcpParams): string {
  if (organization !== undefined) return `organizations/${organization}`;
  return folder === undefined ? "all" : `folders/${folder}`;
}

function included({ excludeProjects }: GcpParams, ids: readonly string[]): string[] {
  return ids.filter((id) => !selectsProject(excludeProjects, id));
}

async function listingOf({
  params,
  shared,
  authorisation,
  context,
  clock = systemClock,
}: ScopesRequest): Promise<ProjectListing> {
  const caller = { shared, authorisation, clock, isOwnProject: () => Promise.resolve(false) };
  return withinFindingTime({ context, clock, what: "the projects were not listed" }, (bounds) =>
    listedProjects({ params, caller, bounds }),
  );
}

function* found(request: ScopesRequest, { projects, failure }: ProjectListing): Generator<ScopeToRead> {
  const { params, authorisation } = request;
  const listed = new Map(projects.map((project) => [project.id, project]));
  const literal = literals(params);
  const active = [...listed.values()].filter(
    (project) => project.state === "ACTIVE" && isRead(params, literal, project.id),
  );
  for (const { id, number } of active) {
    yield { scope: projectScope(id), authorisation, ...(number === undefined ? {} : { number }) };
  }
  if (failure !== undefined) {
    const message = `The projects could not all be listed, ${active.length} came before that: ${failure.message}`;
    yield { scope: projectScope(placeOf(params)), reason: { ...outcomeOf(failure), message } };
    yield* literal.filter((id) => !listed.has(id)).map((id) => ({ scope: projectScope(id), authorisation }));
    return;
  }
  tellLeftOut(request, [...listed.values()]);
  yield* missing(params, listed);
  yield* vanished(request, listed);
}

/** Ids that the params name: read also where a listing does not show them, because it did not come to its end. */
function literals(params: GcpParams): string[] {
  const { projects } = params;
  return projects === "all"
    ? []
    : included(
        params,
        projects.filter((entry) => !entry.includes("*")),
      );
}

function isRead({ projects, excludeProjects }: GcpParams, literal: readonly string[], id: string): boolean {
  if (literal.includes(id)) return true;
  return selectsProject(projects, id) && !selectsProject(excludeProjects, id) && !appsScriptProject.test(id);
}

/** What the params name and nothing listed stands for: an answer that lacks it must not look like an estate without it. */
function missing(params: GcpParams, listed: ReadonlyMap<string, ListedProject>): UnreadScope[] {
  const where =
    params.organization === undefined && params.folder === undefined
      ? "among those that the login sees"
      : `in ${placeOf(params)}`;
  const grant = "Grant the login the role of docs/gcp.md there, or correct the name";
  const entries =
    params.projects === "all"
      ? ["*"]
      : params.projects.filter((entry) => !selectsProject(params.excludeProjects, entry));
  return entries.flatMap((entry) => {
    const states = [...listed.values()].filter(({ id }) => matchesPattern(entry, id)).map(({ state }) => state);
    if (states.includes("ACTIVE") || (states.length > 0 && entry.includes("*"))) return [];
    const text =
      states.length > 0
        ? `Project ${entry} is shut down (${states.join(", ")}), so it was not read. If that is as it should be, take it out of \`projects\`.`
        : entry === "*"
          ? `There is no project ${where}. ${grant}.`
          : `No project ${entry} is ${where}. ${grant}.`;
    const reason = { outcome: "denied", message: text, permission: "resourcemanager.projects.get" } as const;
    return [{ scope: projectScope(entry === "*" ? placeOf(params) : entry), reason }];
  });
}

/** Told once, and not as unknown. */
function tellLeftOut({ params, context }: ScopesRequest, projects: readonly ListedProject[]): void {
  const wanted = projects.filter(
    ({ id }) => selectsProject(params.projects, id) && !selectsProject(params.excludeProjects, id),
  );
  const shutDown = wanted.filter(({ state }) => state !== "ACTIVE");
  if (shutDown.length > 0) {
    const names =
      context.publish === "details" ? ` (${shutDown.map(({ id, state }) => `${id} ${state}`).join(", ")})` : "";
    context.log.info(`Projects that are shut down, and not read: ${shutDown.length}${names}`);
  }
  const scripts = wanted.filter(({ id, state }) => state === "ACTIVE" && appsScriptProject.test(id));
  if (scripts.length > 0) {
    context.log.info(`Projects that Apps Script made for its scripts (sys-…), and not read: ${scripts.length}`);
  }
}

/** What the baseline knows of projects that are no longer read. Nobody else says that they are gone for good. */
function vanished({ params, known }: ScopesRequest, listed: ReadonlyMap<string, ListedProject>): UnreadScope[] {
  const literal = literals(params);
  return knownProjects(known).flatMap((id) => {
    const state = listed.get(id)?.state;
    if (state === "ACTIVE" || literal.includes(id) || !isRead(params, literal, id)) return [];
    const what = state === undefined ? `is no longer ${visibleWhere(params)}` : `is shut down (${state})`;
    const message =
      `Project ${id}, which the baseline knows, ${what}, so what became of it cannot be seen. ` +
      `If that is as it should be, or another cloud of this config reads it: excludeProjects: ["${id}"]`;
    return [{ scope: projectScope(id), reason: { outcome: "failed", message } }];
  });
}

function visibleWhere(params: GcpParams): string {
  const place = placeOf(params);
  return place === "all" ? "among the projects that the login sees" : `in ${place}`;
}
