/** What the cloud `aws` would yield if it read an estate: every index part first, then the stream parts. */
import type { CollectedItem, ScopeResult } from "../../src/model/resource.ts";
import type { LedgerEntry, Scope } from "../../src/model/scope.ts";
import { type Collection, collections } from "./collection.ts";
import type { Estate, EstateRegion, Fault } from "./estate.ts";
import { numberFrom } from "./identifier.ts";

/** The parts of all scopes, in the order that `ScopeResult` asks for; the ledger is of audit `audit`. */
export function scopeResults(estate: Estate, audit: string): ScopeResult[] {
  const readings = estate.accounts.flatMap((account) =>
    account.regions.map((region): Reading => {
      const scope = { id: `aws:${account.id}:${region.name}`, cloud: "aws", account: account.id, region: region.name };
      const faults = estate.faults.filter((fault) => fault.scope === scope.id);
      return { audit, collectedAt: estate.collectedAt, scope, region, faults };
    }),
  );
  return [...readings.map((reading) => part(reading, "index")), ...readings.map((reading) => part(reading, "stream"))];
}

/** One scope about to be read. */
interface Reading {
  readonly audit: string;
  readonly collectedAt: string;
  readonly scope: Scope;
  readonly region: EstateRegion;
  readonly faults: readonly Fault[];
}

function part(reading: Reading, stage: ScopeResult["stage"]): ScopeResult {
  const own = collections.filter((collection) => collection.stage === stage);
  return {
    scope: reading.scope,
    stage,
    resources: own.flatMap((collection) => collectedItems(reading, collection)),
    ledger: own.flatMap((collection) => ledgerEntries(reading, collection)),
  };
}

function collectedItems(reading: Reading, collection: Collection): CollectedItem[] {
  const fault = faultOf(reading, collection.after ?? collection.api) ?? faultOf(reading, collection.api);
  const all: readonly object[] = reading.region.resources[collection.kind];
  const read = fault === undefined ? all : all.slice(0, fault.read ?? 0);
  return read.map((resource, position) => ({
    type: collection.type,
    raw: withDetail(reading, collection, resource, position),
    collectedAt: reading.collectedAt,
  }));
}

/** Leaves out the property that the second API would have given, of each resource that it did not come to. */
function withDetail(reading: Reading, { detail }: Collection, resource: object, position: number): object {
  const fault = detail === undefined ? undefined : faultOf(reading, detail.api);
  if (detail === undefined || fault === undefined || position < (fault.read ?? 0)) {
    if (detail?.answered === undefined) return resource;
    const given: unknown = new Map(Object.entries(resource)).get(detail.property);
    return { ...resource, [detail.property]: detail.answered(given) };
  }
  return Object.fromEntries(Object.entries(resource).filter(([property]) => property !== detail.property));
}

function ledgerEntries(reading: Reading, collection: Collection): LedgerEntry[] {
  const count = reading.region.resources[collection.kind].length;
  const first = collection.after === undefined ? undefined : faultOf(reading, collection.after);
  if (first !== undefined) return [{ ...ledgerEntry(reading, first.api, 0), api: collection.api, attempts: 0, ms: 0 }];
  const listing = ledgerEntry(reading, collection.api, Math.max(1, Math.ceil(count / collection.pageSize)));
  if (collection.detail === undefined) {
    return [listing];
  }
  const listingFault = faultOf(reading, collection.api);
  const detail = ledgerEntry(reading, collection.detail.api, count);
  // Where nothing could be listed, nothing was asked for its details: the same cause holds for both.
  return [listing, listingFault === undefined ? detail : { ...listing, api: detail.api, attempts: 0, ms: 0 }];
}

function ledgerEntry({ audit, scope, faults }: Reading, api: string, pages: number): LedgerEntry {
  const fault = faults.find((one) => one.api === api);
  const ms = 60 + numberFrom(90, "ms", scope.id, api);
  if (fault === undefined) {
    return { audit, scope: scope.id, api, outcome: "complete", pages, attempts: pages, ms: ms * pages };
  }
  const { outcome, message, permission } = fault;
  const attempts = outcome === "throttled" || outcome === "failed" ? 8 : 1;
  const entry = {
    audit,
    scope: scope.id,
    api,
    outcome,
    pages: fault.read === undefined ? 0 : 1,
    attempts,
    ms: ms * attempts,
    message,
  };
  return permission === undefined ? entry : { ...entry, permission };
}

function faultOf(reading: Reading, api: string): Fault | undefined {
  return reading.faults.find((fault) => fault.api === api);
}
