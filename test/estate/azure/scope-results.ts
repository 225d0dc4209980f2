/** What the clouds `azure` and `azvm` would yield if they read an Azure estate: every index part first, then the stream parts. */
import { type AzureApi, azureApis } from "../../../src/clouds/azure/apis.ts";
import type { CollectedItem, ScopeResult } from "../../../src/model/resource.ts";
import type { LedgerEntry, Outcome, Scope } from "../../../src/model/scope.ts";
import type { Fault } from "../estate.ts";
import { numberFrom } from "../identifier.ts";
import {
  type AzureEstate,
  type AzureGrant,
  type AzureSubscription,
  reader,
  resourcesOf,
  subscriptionObject,
} from "./estate.ts";
import { armLists } from "./server/lists.ts";
import { isWithin, reachOf } from "./server/permissions.ts";

/** The parts of both clouds, in the order that `ScopeResult` asks for; the ledger is of audit `audit`. */
export function azureScopeResults(estate: AzureEstate, audit: string): ScopeResult[] {
  const parts = [...azureParts(estate, audit), ...machineParts(estate, audit)];
  return [...parts.filter(({ stage }) => stage === "index"), ...parts.filter(({ stage }) => stage === "stream")];
}

/** Of `azure` alone. */
export function azureParts(estate: AzureEstate, audit: string): ScopeResult[] {
  return estate.subscriptions.flatMap((subscription) => {
    const reading = readingOf(estate, subscription, audit, "azure");
    return (["index", "stream"] as const).map((stage): ScopeResult => {
      const apis = azureApis.filter((one) => one.stage === stage);
      const resources = apis.flatMap((api) => collectedItems(reading, api.type, visible(reading, api)));
      const ledger = apis.map((api) => ledgerOf(reading, api));
      return {
        scope: reading.scope,
        stage,
        resources,
        ledger: stage === "index" ? [...ledger, proofOf(reading)] : ledger,
      };
    });
  });
}

/** Of `azvm` alone: machines with their instance views. */
export function machineParts(estate: AzureEstate, audit: string): ScopeResult[] {
  return estate.subscriptions.flatMap((subscription) => {
    const reading = readingOf(estate, subscription, audit, "azvm");
    const listed = visible(reading, machineApi);
    const resources = collectedItems(
      reading,
      "azvm.compute.virtual_machine",
      listed.flatMap((one) => withView(reading, one)),
    );
    const ledger = [ledgerOf(reading, machineApi), viewLedger(reading, listed), proofOf(reading)];
    return [
      { scope: reading.scope, stage: "index", resources, ledger },
      { scope: reading.scope, stage: "stream", resources: [], ledger: [] },
    ];
  });
}

/** The second API of `azvm`, asked once for each machine. */
export const instanceViewApi = "Microsoft.Compute/virtualMachines/instanceView";

const machineApi: Pick<AzureApi, "api" | "permission" | "type" | "source"> = {
  api: "Microsoft.Compute/virtualMachines",
  permission: "Microsoft.Compute/virtualMachines/read",
  type: "azure.compute.virtual_machine",
  source: { kind: "list", path: "providers/Microsoft.Compute/virtualMachines", version: "2024-07-01" },
};

/** One scope about to be read. */
interface Reading {
  readonly audit: string;
  readonly estate: AzureEstate;
  readonly subscription: AzureSubscription;
  readonly grants: readonly AzureGrant[];
  readonly scope: Scope;
  readonly faults: readonly Fault[];
}

function readingOf(estate: AzureEstate, subscription: AzureSubscription, audit: string, cloud: string): Reading {
  const scope = {
    id: `${cloud}:${subscription.id}`,
    cloud,
    account: subscription.id,
    region: "global",
    name: subscription.name,
  };
  const faults = estate.faults.filter((fault) => fault.scope === scope.id);
  return { audit, estate, subscription, grants: subscription.grants ?? [reader], scope, faults };
}

/** What comes of an API: nothing where it is not registered or refused, what a role at a resource group shows, or all. */
function visible(reading: Reading, api: Pick<AzureApi, "api" | "permission" | "type" | "source">): object[] {
  const { subscription, estate, grants, faults } = reading;
  if (api.source.kind === "login") return [subscriptionObject(subscription, estate.tenant)];
  if (isUnregistered(reading, api.api)) return [];
  const reach = reachOf(grants, api.permission);
  const seen = resourcesOf(subscription, api.type).filter(({ id }) => isWithin(reach, id));
  const fault = faults.find((one) => one.api === api.api);
  return fault === undefined ? seen : seen.slice(0, fault.read ?? 0);
}

function isUnregistered({ subscription }: Reading, api: string): boolean {
  return subscription.unregistered?.includes(api.split("/")[0] ?? "") === true;
}

function collectedItems({ estate }: Reading, type: string, objects: readonly object[]): CollectedItem[] {
  return objects.map((raw) => ({ type, raw, collectedAt: estate.collectedAt }));
}

function ledgerOf(reading: Reading, api: Pick<AzureApi, "api" | "permission" | "type" | "source">): LedgerEntry {
  const fault = reading.faults.find((one) => one.api === api.api);
  if (fault !== undefined) return entry(reading, api.api, fault);
  // Of a namespace that is not registered Resource Graph has no rows, and says nothing of it.
  if (api.source.kind === "list" && isUnregistered(reading, api.api)) {
    const [namespace = ""] = api.api.split("/");
    const message =
      `MissingSubscriptionRegistration: The subscription is not registered to use namespace '${namespace}'. ` +
      "See https://aka.ms/rps-not-found for how to register subscriptions.";
    return entry(reading, api.api, { outcome: "disabled", message });
  }
  const reach = reachOf(reading.grants, api.permission);
  if (api.source.kind !== "login" && reach !== "all") {
    const isRefused = api.source.kind === "list" && reach === "nothing";
    const message = isRefused ? refusalText(reading, api.permission) : partialText(api.permission);
    return entry(reading, api.api, { outcome: "denied", message, permission: api.permission });
  }
  const count = resourcesOf(reading.subscription, api.type).length;
  const pageSize = armLists.find(({ resource }) => resource === api.api)?.pageSize ?? 1000;
  return entry(reading, api.api, undefined, Math.max(1, Math.ceil(count / pageSize)));
}

/** The collector's own words: Azure says nothing. */
function partialText(permission: string): string {
  return (
    `The login may not ${permission} in the whole subscription, and Azure shows only what lies where it may, if anything: ` +
    "assign its role at the subscription or above."
  );
}

/** As Azure words it; whoever logs in is called by the id of the first application. */
function refusalText({ estate, subscription }: Reading, action: string, below = ""): string {
  const objectId = estate.access?.applications[0]?.objectId ?? "";
  return (
    `AuthorizationFailed: The client '${objectId}' with object id '${objectId}' does not have authorization to perform ` +
    `action '${action}' over scope '/subscriptions/${subscription.id}${below}' or the scope is invalid. If access was ` +
    "recently granted, please refresh your credentials."
  );
}

/** How the question ended what the login may read at the subscription's own scope. */
function proofOf(reading: Reading): LedgerEntry {
  const api = "Microsoft.Authorization/permissions";
  const permission = `${api}/read`;
  const fault = reading.faults.find((one) => one.api === api);
  if (fault !== undefined || reachOf(reading.grants, permission) === "all") return entry(reading, api, fault);
  const message = refusalText(reading, permission, "/providers/Microsoft.Authorization");
  return entry(reading, api, { outcome: "denied", message, permission });
}

/** A machine without a view is one that was deleted since it was listed. */
function withView({ subscription, faults }: Reading, machine: object): object[] {
  const view = viewOf(subscription, machine);
  if (view === undefined) return [];
  return [faults.some(({ api }) => api === instanceViewApi) ? machine : { ...machine, instanceView: view }];
}

function viewOf({ instanceViews }: AzureSubscription, machine: object): object | undefined {
  return instanceViews[(machine as { id: string }).id.toLowerCase()];
}

/** Views end as their list does, unless one of them fails; the first failure stands for all. */
function viewLedger(reading: Reading, machines: readonly object[]): LedgerEntry {
  const fault = reading.faults.find(({ api }) => api === instanceViewApi);
  const asked = machines.filter((one) => viewOf(reading.subscription, one) !== undefined);
  const [first] = asked;
  if (fault === undefined || first === undefined) return { ...ledgerOf(reading, machineApi), api: instanceViewApi };
  const others = asked.length === 1 ? "" : ` (${asked.length} of ${asked.length} were not read)`;
  const message = `${(first as { name: string }).name}: ${fault.message}${others}`;
  return entry(reading, instanceViewApi, { ...fault, message });
}

interface Ended {
  readonly outcome: Outcome;
  readonly message: string;
  readonly permission?: string;
  readonly read?: number;
}

function entry({ audit, scope }: Reading, api: string, ended: Ended | undefined, pages = 1): LedgerEntry {
  const ms = 60 + numberFrom(90, "ms", scope.id, api);
  const base = { audit, scope: scope.id, api };
  if (ended === undefined) return { ...base, outcome: "complete", pages, attempts: pages, ms: ms * pages };
  const { outcome, message, permission } = ended;
  const attempts = outcome === "throttled" || outcome === "failed" ? 8 : 1;
  const told = { ...base, outcome, pages: ended.read === undefined ? 0 : 1, attempts, ms: ms * attempts, message };
  return permission === undefined ? told : { ...told, permission };
}
