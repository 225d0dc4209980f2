/** Lists the projects that a login sees, or all that lie in an organization or folder. */
import { AccessError } from "../../../errors.ts";
import { fieldOf, listOf, textOf } from "../../collecting/fields.ts";
import { type Ending, type Page, readListing, type ReadingBounds } from "../../collecting/read-listing.ts";
import { TokenBucket } from "../../collecting/token-bucket.ts";
import { serviceUrl } from "../endpoints.ts";
import { type Caller, getJson } from "../google-calls.ts";
import { AnswerError } from "../google-error.ts";
import { endingOf, outcomeOf } from "../outcome.ts";
import { type GcpParams, isProjectId } from "../params.ts";

/** A project as Resource Manager knows it. */
export interface ListedProject {
  readonly id: string;
  readonly number: string | undefined;
  /** `ACTIVE`, or `DELETE_REQUESTED`: shut down, and gone for good after 30 days. */
  readonly state: string;
}

/** The projects that were listed. With a failure there may be more. */
export interface ProjectListing {
  readonly projects: readonly ListedProject[];
  readonly failure: AccessError | undefined;
}

/** What listing needs. */
export interface ListingRequest {
  readonly params: GcpParams;
  readonly caller: Caller;
  readonly bounds: ReadingBounds;
}

/** The most that Resource Manager gives at once. */
const pageSize = 500;

/** Half of the ten reads a second that Resource Manager allows. https://cloud.google.com/resource-manager/quotas */
const rate = { burst: 10, perSecond: 5 };

/**
 * Where a parent is named, its folders are walked: these lists are refused to who may not read them, and never lag behind.
 * Otherwise what the login may see is searched, which by its nature leaves out the rest without a word. Rejects only for a
 * bug.
 * https://cloud.google.com/resource-manager/reference/rest/v3/projects
 */
export async function listedProjects(request: ListingRequest): Promise<ProjectListing> {
  const { organization, folder } = request.params;
  const bucket = new TokenBucket(rate, request.bounds.clock);
  const parent = organization === undefined ? folder && `folders/${folder}` : `organizations/${organization}`;
  if (parent === undefined) {
    return listing(request, bucket, {
      path: "projects:search",
      list: "projects",
      permission: "resourcemanager.projects.get",
    });
  }
  const projects: ListedProject[] = [];
  const waiting = [parent];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const query = `&parent=${next}`;
    const [inside, folders] = await Promise.all([
      listing(request, bucket, {
        path: "projects",
        list: "projects",
        query: `${query}&showDeleted=true`,
        permission: "resourcemanager.projects.list",
      }),
      listed(request, bucket, { path: "folders", list: "folders", query, permission: "resourcemanager.folders.list" }),
    ]);
    projects.push(...inside.projects);
    const failure = inside.failure ?? folders.failure;
    if (failure !== undefined) return { projects, failure };
    waiting.push(...folders.items.map((item) => textOf(item, "name")).filter((name) => name !== undefined));
  }
  return { projects, failure: undefined };
}

/** The number of a project, which errors name it by; undefined where that is not told. */
export async function projectNumber(
  { params, caller, bounds }: ListingRequest,
  id: string,
): Promise<string | undefined> {
  const url = `${serviceUrl(params, "cloudresourcemanager")}/v3/projects/${encodeURIComponent(id)}`;
  const bucket = new TokenBucket(rate, bounds.clock);
  const page = async (_token: string | undefined, call: Parameters<typeof getJson>[3]): Promise<Page<unknown>> => {
    return { items: [await getJson(caller, url, bucket, call)], next: undefined };
  };
  const { items } = await readListing({ page, endingOf: outcomeOf }, bounds);
  return numberOf(items[0]);
}

interface Listed {
  readonly path: string;
  /** The field of the answer that has the items. Empty lists are left out of answers. */
  readonly list: string;
  readonly query?: string;
  readonly permission: string;
}

async function listing(request: ListingRequest, bucket: TokenBucket, what: Listed): Promise<ProjectListing> {
  const { items, failure } = await listed(request, bucket, what);
  return { projects: items.map((item) => projectOf(item)), failure };
}

async function listed(
  { params, caller, bounds }: ListingRequest,
  bucket: TokenBucket,
  { path, list, query = "", permission }: Listed,
): Promise<{ items: readonly unknown[]; failure: AccessError | undefined }> {
  const base = `${serviceUrl(params, "cloudresourcemanager")}/v3/${path}?pageSize=${pageSize}${query}`;
  const { items, ending } = await readListing<unknown>(
    {
      page: async (token, call) => {
        const url = token === undefined ? base : `${base}&pageToken=${encodeURIComponent(token)}`;
        const answer = await getJson(caller, url, bucket, call);
        if (typeof answer !== "object" || answer === null || Array.isArray(answer))
          throw new AnswerError("the answer is no object");
        const found = listOf(answer, list) ?? [];
        for (const item of found) if (list === "projects") projectOf(item);
        return { items: found, next: textOf(answer, "nextPageToken") };
      },
      endingOf: (error) => endingOf(error, permission),
    },
    bounds,
  );
  return { items, failure: failureOf(ending, permission) };
}

function projectOf(item: unknown): ListedProject {
  const id = textOf(item, "projectId");
  if (id === undefined || !isProjectId(id)) throw new AnswerError("a project has no id that could be one");
  return { id, number: numberOf(item), state: textOf(item, "state") ?? "ACTIVE" };
}

function numberOf(item: unknown): string | undefined {
  return /^projects\/(\d+)$/.exec(String(fieldOf(item, "name")))?.[1];
}

function failureOf({ outcome, message = outcome, permission }: Ending, needed: string): AccessError | undefined {
  if (outcome === "complete") return undefined;
  const hint =
    permission === undefined ? "" : ` Grant the login ${needed} there, or name the projects in \`projects\`.`;
  const where = { scope: "gcp", api: needed, ...(permission === undefined ? {} : { permission }) };
  // Nobody asks about one project here, so none of it can be switched off in that.
  return new AccessError(outcome === "disabled" ? "failed" : outcome, `${message.replace(/\.$/, "")}.${hint}`, where);
}
