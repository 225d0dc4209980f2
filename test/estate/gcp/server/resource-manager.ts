/** Resource Manager v3: the projects that a caller sees, and what lies below organizations and folders. */
import type { WireRequest } from "../../server/face.ts";
import { pageOf } from "../../server/paging.ts";
import type { GcpFolder, GcpProject } from "../estate.ts";
import { denied, invalid } from "./refusals.ts";
import { confirmParameters, type GcpCall, type Route } from "./route.ts";

const service = "cloudresourcemanager";
const time = "2024-02-12T08:30:00Z";

/** Undefined for requests that are not this service's. */
export function resourceManagerRoute({ method, url }: WireRequest): Route | undefined {
  if (method !== "GET") return undefined;
  const path = decodeURIComponent(url.pathname);
  const project = /^\/v3\/projects\/([^/:]+)$/.exec(path)?.[1];
  if (project !== undefined) {
    return { service, api: `${service}.projects.get`, answer: (call) => oneProject(call, project) };
  }
  const answer = listings[path];
  return answer === undefined ? undefined : { service, ...answer };
}

const listings: Readonly<Record<string, Pick<Route, "api" | "answer">>> = {
  "/v3/projects:search": { api: `${service}.projects.search`, answer: searchProjects },
  "/v3/projects": { api: `${service}.projects.list`, answer: listProjects },
  "/v3/folders": { api: `${service}.folders.list`, answer: listFolders },
};

/** https://cloud.google.com/resource-manager/reference/rest/v3/projects/get */
function oneProject({ world, caller }: GcpCall, name: string): object {
  const permission = "resourcemanager.projects.get";
  const project = world.project(name);
  if (project === undefined || !world.mayDo(caller, project, permission)) {
    throw denied({ service, permission, resource: `projects/${name}` });
  }
  return projectOf(project);
}

/** https://cloud.google.com/resource-manager/reference/rest/v3/projects/search: what may be got, deleted ones among them. */
function searchProjects(call: GcpCall): object {
  confirmParameters(call.wire, ["query", "pageSize", "pageToken"]);
  const { world, caller, wire } = call;
  const isAsked = queryTest(wire.url.searchParams.get("query") ?? "");
  const visible = world.estate.projects.filter((project) =>
    world.mayDo(caller, project, "resourcemanager.projects.get"),
  );
  return pageAnswer(call, "projects", visible.map(projectOf).filter(isAsked));
}

/** `parent:folders/223 state:ACTIVE`. Throws a mistake of the estate server's for terms that it cannot read. */
function queryTest(query: string): (project: ReturnType<typeof projectOf>) => boolean {
  const terms = query.split(/\s+(?:AND\s+)?/).filter((term) => term !== "");
  const tests = terms.map((term) => {
    const [, key, value] = /^(parent|state|id|projectId)[:=](.+)$/.exec(term) ?? [];
    if (key === undefined) throw new Error(`the estate server cannot read the query ${query}`);
    return (project: ReturnType<typeof projectOf>) =>
      value === (key === "parent" ? project.parent : key === "state" ? project.state : project.projectId);
  });
  return (project) => tests.every((test) => test(project));
}

/** https://cloud.google.com/resource-manager/reference/rest/v3/projects/list: children that are not deleted. */
function listProjects(call: GcpCall): object {
  confirmParameters(call.wire, ["parent", "pageSize", "pageToken", "showDeleted"]);
  const parent = parentOf(call, "resourcemanager.projects.list");
  const all = call.wire.url.searchParams.get("showDeleted") === "true";
  const children = call.world.estate.projects.filter(
    (project) => project.parent === parent && (all || project.state === "ACTIVE"),
  );
  return pageAnswer(call, "projects", children.map(projectOf));
}

/** https://cloud.google.com/resource-manager/reference/rest/v3/folders/list */
function listFolders(call: GcpCall): object {
  confirmParameters(call.wire, ["parent", "pageSize", "pageToken", "showDeleted"]);
  const parent = parentOf(call, "resourcemanager.folders.list");
  const children = (call.world.estate.folders ?? []).filter((folder) => folder.parent === parent);
  return pageAnswer(call, "folders", children.map(folderOf));
}

function parentOf({ wire, world, caller }: GcpCall, permission: string): string {
  const parent = wire.url.searchParams.get("parent") ?? "";
  if (!/^(?:organizations|folders)\/\d+$/.test(parent)) {
    throw invalid(service, "Request contains an invalid argument.");
  }
  const { organization, folders = [] } = world.estate;
  const known = [`organizations/${organization?.id ?? ""}`, ...folders.map(({ id }) => `folders/${id}`)];
  if (!known.includes(parent) || !world.isReader(caller)) throw denied({ service, permission, resource: parent });
  return parent;
}

function pageAnswer({ wire, disturbance }: GcpCall, list: string, all: readonly object[]): object {
  const { url } = wire;
  const size = Number(url.searchParams.get("pageSize") ?? 0) || 50;
  const token = url.searchParams.get("pageToken") ?? undefined;
  const boundTo = JSON.stringify([url.pathname, url.searchParams.get("query"), url.searchParams.get("parent")]);
  const page = pageOf(all, { boundTo, token, size }, disturbance);
  if (page === undefined) throw invalid(service, "Request contains an invalid argument.");
  return {
    ...(page.items.length === 0 ? {} : { [list]: page.items }),
    ...(page.next === undefined ? {} : { nextPageToken: page.next }),
  };
}

function projectOf({ id, number, name, parent, state, labels }: GcpProject) {
  return {
    name: `projects/${number}`,
    ...(parent === undefined ? {} : { parent }),
    projectId: id,
    state,
    displayName: name,
    createTime: time,
    updateTime: time,
    etag: 'W/"a1b2c3d4e5f60718"',
    ...(labels === undefined ? {} : { labels }),
  };
}

function folderOf({ id, displayName, parent }: GcpFolder): object {
  const rest = { state: "ACTIVE", createTime: time, updateTime: time, etag: 'W/"0718a1b2c3d4e5f6"' };
  return { name: `folders/${id}`, parent, displayName, ...rest };
}
