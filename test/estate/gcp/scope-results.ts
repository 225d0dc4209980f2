/** What the cloud `gcp` would yield if it read an estate: every index part first, then the stream parts. */
import type { CollectedItem, ScopeResult } from "../../../src/model/resource.ts";
import type { LedgerEntry, Scope } from "../../../src/model/scope.ts";
import { numberFrom } from "../identifier.ts";
import { effectiveFirewallsApi, type GcpCollection, gcpCollections } from "./collection.ts";
import { effectiveFirewalls } from "./effective-firewalls.ts";
import type { GcpEstate, GcpFault, GcpProject } from "./estate.ts";
import { scopeNameOf } from "./locations.ts";
import type { IamPolicySearchResult, Network } from "./objects.ts";
import { denied, disabledMessage, type GoogleService } from "./server/refusals.ts";

/** The parts of all projects, in the order that `ScopeResult` asks for; the ledger is of audit `audit`. */
export function gcpScopeResults(estate: GcpEstate, audit: string): ScopeResult[] {
  const readings = estate.projects
    .filter(({ state }) => state === "ACTIVE")
    .map((project): Reading => {
      const scope = { id: `gcp:${project.id}`, cloud: "gcp", account: project.id, region: "global" };
      const faults = estate.faults.filter((fault) => fault.scope === scope.id);
      return { audit, estate, project, scope, faults };
    });
  return [...readings.map((reading) => part(reading, "index")), ...readings.map((reading) => part(reading, "stream"))];
}

/** One project about to be read. */
interface Reading {
  readonly audit: string;
  readonly estate: GcpEstate;
  readonly project: GcpProject;
  readonly scope: Scope;
  readonly faults: readonly GcpFault[];
}

function part(reading: Reading, stage: ScopeResult["stage"]): ScopeResult {
  const own = gcpCollections.filter((collection) => collection.stage === stage);
  return {
    scope: reading.scope,
    stage,
    resources: own.flatMap((collection) => collectedItems(reading, collection)),
    ledger: own.flatMap((collection) => ledgerEntries(reading, collection)),
  };
}

function collectedItems(reading: Reading, collection: GcpCollection): CollectedItem[] {
  const { type } = collection;
  const { collectedAt } = reading.estate;
  return listed(reading, collection).map((raw) => ({ type, raw, collectedAt }));
}

function listed(reading: Reading, collection: GcpCollection): readonly object[] {
  const { resources } = reading.project;
  const fault = faultOf(reading, collection.api, collection.permission);
  const { type } = collection;
  if (type === "gcp.compute.network") {
    return asFarAsRead(resources[type], fault).map((network, position) =>
      // Unless all networks are known, nothing more is asked about any.
      fault !== undefined || isUnreadDetail(reading, position) ? network : withEffectiveFirewalls(reading, network),
    );
  }
  if (type === "gcp.compute.public_policy") {
    return asFarAsRead(resources[type].filter(isPublic), fault).map(publicPolicy);
  }
  return asFarAsRead<object>(resources[type], fault);
}

function isUnreadDetail(reading: Reading, position: number): boolean {
  const fault = effectiveFault(reading);
  return fault !== undefined && position >= (fault.read ?? 0);
}

function withEffectiveFirewalls({ estate, project }: Reading, network: Network): object {
  return { ...network, effectiveFirewalls: effectiveFirewalls(estate, project, network) };
}

function asFarAsRead<Item extends object>(all: readonly Item[], fault: GcpFault | undefined): readonly Item[] {
  if (fault === undefined) return all;
  const { unreachable, read = 0 } = fault;
  return unreachable === undefined
    ? all.slice(0, read)
    : all.filter((item) => !unreachable.includes(scopeNameOf(item)));
}

function isPublic({ policy }: IamPolicySearchResult): boolean {
  return policy.bindings.some(({ members }) => members.some(isEveryone));
}

function publicPolicy({ resource, assetType, policy }: IamPolicySearchResult): object {
  const open = policy.bindings.filter(({ members }) => members.some(isEveryone));
  return {
    resource,
    assetType,
    roles: open.map(({ role }) => role),
    members: [...new Set(open.flatMap(({ members }) => members.filter(isEveryone)))],
  };
}

function isEveryone(member: string): boolean {
  return member === "allUsers" || member === "allAuthenticatedUsers";
}

function ledgerEntries(reading: Reading, { api, permission, type }: GcpCollection): LedgerEntry[] {
  const count = reading.project.resources[type].length;
  const fault = faultOf(reading, api, permission);
  const listing = ledgerEntry(reading, api, Math.max(1, Math.ceil(count / 500)), fault);
  if (type !== "gcp.compute.network") return [listing];
  // Where not all could be listed, nothing was asked for what decides in them: the same cause holds for both.
  const second =
    fault === undefined
      ? ledgerEntry(reading, effectiveFirewallsApi, count, toldOfNetworks(reading))
      : { ...listing, api: effectiveFirewallsApi, pages: 0, attempts: 0, ms: 0 };
  return [listing, second];
}

/** Of an API that is asked about single networks: the first that was not read, and how many were not. */
function toldOfNetworks(reading: Reading): GcpFault | undefined {
  const fault = effectiveFault(reading);
  const networks = reading.project.resources["gcp.compute.network"];
  const unread = networks.slice(fault?.read ?? 0);
  if (fault === undefined || unread.length === 0) return undefined;
  const others = networks.length === 1 ? "" : ` (${unread.length} of ${networks.length} networks were not read)`;
  return { ...fault, message: `${unread[0]?.name ?? ""}: ${fault.message}${others}` };
}

function ledgerEntry({ audit, scope }: Reading, api: string, pages: number, fault: GcpFault | undefined): LedgerEntry {
  const ms = 60 + numberFrom(90, "ms", scope.id, api);
  if (fault === undefined) {
    return { audit, scope: scope.id, api, outcome: "complete", pages, attempts: pages, ms: ms * pages };
  }
  const { outcome, message, permission, read, unreachable } = fault;
  const attempts = unreachable === undefined && (outcome === "throttled" || outcome === "failed") ? 8 : 1;
  const answers = read === undefined && unreachable === undefined ? 0 : 1;
  const entry = { audit, scope: scope.id, api, outcome, pages: answers, attempts, ms: ms * attempts, message };
  return permission === undefined ? entry : { ...entry, permission };
}

function effectiveFault(reading: Reading): GcpFault | undefined {
  return faultOf(reading, effectiveFirewallsApi, effectiveFirewallsApi);
}

/** What the estate declares, or what follows from its project: a service that is off, a permission that is not given. */
function faultOf({ faults, project, scope }: Reading, api: string, permission: string): GcpFault | undefined {
  const declared = faults.find((fault) => fault.api === api);
  if (declared !== undefined) return declared;
  const service = (api.split(".")[0] ?? "") as GoogleService;
  if (!project.enabledServices.includes(`${service}.googleapis.com`)) {
    const message = `SERVICE_DISABLED: ${disabledMessage(service, project.number)}`;
    return { scope: scope.id, api, outcome: "disabled", message };
  }
  if (project.permissions?.includes(permission) !== false) return undefined;
  const { message } = denied({ service, permission, resource: `projects/${project.id}` });
  const code = service === "cloudasset" ? "IAM_PERMISSION_DENIED" : "forbidden";
  return { scope: scope.id, api, outcome: "denied", permission, message: `${code}: ${message}` };
}
