/** What Azure Resource Manager answers to whom: the lists, the caller's permissions, one machine's state. */
import { type Disturbance, pageOf } from "../../server/paging.ts";
import type { AzureApplication } from "../access.ts";
import { type AzureSubscription, resourcesOf, subscriptionObject } from "../estate.ts";
import type { ArmQuestion } from "./arm-routes.ts";
import { graphAnswer, graphQuestion, liesBelow } from "./graph.ts";
import { machineList } from "./lists.ts";
import { grantsOf, isWithin, reachOf } from "./permissions.ts";
import { ArmRefusal, authorizationFailed, notRegistered, subscriptionNotFound } from "./refusal.ts";
import { checkVersion } from "./versions.ts";
import type { AzureWorld } from "./world.ts";

/** A question with who asks it, and what becomes of the answer. */
export interface ArmCall {
  readonly url: URL;
  /** `127.0.0.1:4711`, to which links lead. */
  readonly host: string;
  readonly body: string;
  readonly world: AzureWorld;
  readonly caller: AzureApplication;
  readonly disturbance: Disturbance | undefined;
  /** The list ends too soon, leads astray, or is missing. */
  readonly listing: "foreign-link" | "no-list" | "result-truncated" | undefined;
}

/** https://learn.microsoft.com/en-us/rest/api/resources/subscriptions/list */
const subscriptionVersions = ["2016-06-01", "2019-06-01", "2020-01-01", "2021-01-01", "2022-12-01"];
/** https://learn.microsoft.com/en-us/rest/api/authorization/permissions */
const permissionVersions = ["2015-07-01", "2018-07-01", "2022-04-01"];
/** https://learn.microsoft.com/en-us/rest/api/managementgroups/management-groups/get-descendants */
const groupVersions = ["2020-02-01", "2020-05-01", "2021-04-01", "2023-04-01"];
/** https://learn.microsoft.com/en-us/rest/api/azureresourcegraph/resourcegraph/resources/resources */
const graphVersions = ["2021-03-01", "2022-10-01", "2024-04-01"];

/** The object that goes as JSON. Throws {@link ArmRefusal}. */
export function armAnswer(question: ArmQuestion, call: ArmCall): object {
  switch (question.kind) {
    case "subscriptions":
      return subscriptions(call);
    case "subscription":
      return oneSubscription(question.subscription, call);
    case "permissions":
      return permissions(question.subscription, call);
    case "list":
      return list(question, call);
    case "instance-view":
      return instanceView(question, call);
    case "descendants":
      return descendants(question.group, call);
    case "graph":
      return graph(call);
    default:
      return question satisfies never;
  }
}

/** The `api-version` of the question, which is checked before anything else. */
export function checkVersionOf(question: ArmQuestion, asked: string | null): void {
  switch (question.kind) {
    case "subscriptions":
    case "subscription":
      return checkVersion(asked, "subscriptions", subscriptionVersions);
    case "permissions":
      return checkVersion(asked, "Microsoft.Authorization/permissions", permissionVersions);
    case "list":
      return checkVersion(asked, question.list.resource, question.list.versions);
    case "instance-view":
      return checkVersion(asked, machineList.resource, machineList.versions);
    case "descendants":
      return checkVersion(asked, "Microsoft.Management/managementGroups", groupVersions);
    case "graph":
      return checkVersion(asked, "Microsoft.ResourceGraph/resources", graphVersions);
    default:
      return question satisfies never;
  }
}

function subscriptions(call: ArmCall): object {
  const { estate } = call.world;
  const seen = estate.subscriptions.filter((one) => grantsOf(one, call.caller).length > 0);
  const items = seen.map((one) => subscriptionObject(one, estate.tenant));
  return { ...paged(items, 100, call), count: { type: "Total", value: seen.length } };
}

/** Whoever has a role in it, be it at one resource group, sees it. */
function oneSubscription(id: string, call: ArmCall): object {
  const subscription = knownSubscription(id, call);
  if (grantsOf(subscription, call.caller).length > 0) return subscriptionObject(subscription, call.world.estate.tenant);
  throw authorizationFailed(call.caller, "Microsoft.Resources/subscriptions/read", `/subscriptions/${id}`);
}

/** What the caller may do at the subscription's own scope; roles at a resource group are not among it. */
function permissions(id: string, call: ArmCall): object {
  const subscription = knownSubscription(id, call);
  const own = grantsOf(subscription, call.caller).filter(({ resourceGroup }) => resourceGroup === undefined);
  const action = "Microsoft.Authorization/permissions/read";
  if (reachOf(own, action) === "nothing") {
    throw authorizationFailed(call.caller, action, `/subscriptions/${id}/providers/Microsoft.Authorization`);
  }
  const items = own.map(({ actions, notActions }) => ({ actions, notActions, dataActions: [], notDataActions: [] }));
  return paged(items, 100, call);
}

/**
 * A role at some resource groups alone shows what is in them, without a word about the rest. No role that allows it
 * anywhere is a refusal.
 */
function list({ subscription: id, list: asked }: ArmQuestion & { kind: "list" }, call: ArmCall): object {
  const subscription = knownSubscription(id, call);
  const reach = reachOf(grantsOf(subscription, call.caller), asked.action);
  if (reach === "nothing") throw authorizationFailed(call.caller, asked.action, `/subscriptions/${id}`);
  const [namespace = ""] = asked.resource.split("/");
  if (subscription.unregistered?.includes(namespace) === true) throw notRegistered(namespace);
  const visible = resourcesOf(subscription, asked.type).filter((resource) => isWithin(reach, resource.id));
  return paged(visible, asked.pageSize, call);
}

/** https://learn.microsoft.com/en-us/rest/api/compute/virtual-machines/instance-view */
function instanceView(question: ArmQuestion & { kind: "instance-view" }, call: ArmCall): object {
  const { subscription: id, group, machine } = question;
  const subscription = knownSubscription(id, call);
  const name = `/subscriptions/${id}/resourcegroups/${group}/providers/microsoft.compute/virtualmachines/${machine}`;
  const action = "Microsoft.Compute/virtualMachines/instanceView/read";
  if (!isWithin(reachOf(grantsOf(subscription, call.caller), action), name)) {
    throw authorizationFailed(call.caller, action, name);
  }
  const view = subscription.instanceViews[name.toLowerCase()];
  if (view !== undefined) return view;
  const message =
    `The Resource 'Microsoft.Compute/virtualMachines/${machine}' under resource group '${group}' was not found. ` +
    "For more details please go to https://aka.ms/ARMResourceNotFoundFix";
  throw new ArmRefusal("ResourceNotFound", 404, message);
}

/** Groups and subscriptions below a group, at any depth. */
function descendants(group: string, call: ArmCall): object {
  const { estate } = call.world;
  const groups = estate.managementGroups ?? [];
  const above = groups.find(({ id }) => id.toLowerCase() === group)?.id ?? estate.tenant.id;
  if (above.toLowerCase() !== group) {
    throw authorizationFailed(call.caller, "Microsoft.Management/managementGroups/descendants/read", idOf(group));
  }
  const below = groups.filter(({ id, parent }) => id !== above && liesBelow(estate, parent, above));
  const inside = estate.subscriptions.filter(({ managementGroup }) => liesBelow(estate, managementGroup, above));
  const items = [
    ...below.map(({ id, displayName, parent }) => ({
      id: idOf(id),
      type: "Microsoft.Management/managementGroups",
      name: id,
      properties: { displayName, parent: { id: idOf(parent ?? estate.tenant.id) } },
    })),
    ...inside.map(({ id, name, managementGroup }) => ({
      id: `/subscriptions/${id}`,
      type: "/subscriptions",
      name: id,
      properties: { displayName: name, parent: { id: idOf(managementGroup ?? estate.tenant.id) } },
    })),
  ];
  return paged(items, 100, call);
}

function graph({ body, world, caller, disturbance, listing }: ArmCall): object {
  const cut = listing === "result-truncated" ? "cut-off" : disturbance;
  const answer = graphAnswer(graphQuestion(body), { world, caller, disturbance: cut });
  return listing === "no-list" ? { totalRecords: 0, count: 0, facets: [], resultTruncated: "false" } : answer;
}

function knownSubscription(id: string, { world }: ArmCall): AzureSubscription {
  const subscription = world.subscription(id);
  if (subscription === undefined) throw subscriptionNotFound(id);
  return subscription;
}

function paged(items: readonly object[], size: number, call: ArmCall): object {
  const { url, host, disturbance, listing } = call;
  if (listing === "no-list") return {};
  if (listing === "foreign-link") {
    return { value: items.slice(0, size), nextLink: linkTo(url, "management.azure.example", "next") };
  }
  const boundTo = `${url.pathname.toLowerCase()} ${url.searchParams.get("api-version") ?? ""}`;
  const page = pageOf(items, { boundTo, token: skipTokenOf(url), size }, disturbance);
  if (page === undefined) throw new ArmRefusal("InvalidSkipToken", 400, "The provided skip token is invalid.");
  return { value: page.items, ...(page.next === undefined ? {} : { nextLink: linkTo(url, host, page.next) }) };
}

/** What a link goes on with; undefined for a first page. */
export function skipTokenOf(url: URL): string | undefined {
  return url.searchParams.get("$skiptoken") ?? undefined;
}

function linkTo(url: URL, host: string, token: string): string {
  const version = url.searchParams.get("api-version") ?? "";
  return `https://${host}${url.pathname}?api-version=${version}&%24skiptoken=${encodeURIComponent(token)}`;
}

function idOf(group: string): string {
  return `/providers/Microsoft.Management/managementGroups/${group}`;
}
