/** Regions that an organization denies to an account as a whole. */
import type { Report } from "../model/report.ts";
import { groupedBy } from "./gathering.ts";

/** AWS names whose deny it was. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
const byOrganization = /explicit deny in a service control policy|no service control policy allows/;

/** Scope → its region, of scopes in which every API that was asked was denied by a service control policy. */
export function deniedRegions({ ledger, scopes }: Pick<Report, "ledger" | "scopes">): ReadonlyMap<string, string> {
  const denied = new Map<string, string>();
  for (const [id, entries] of groupedBy(ledger, ({ scope }) => scope)) {
    const region = scopes.get(id)?.region;
    const isDenied = entries.every((entry) => entry.outcome === "denied" && byOrganization.test(entry.message ?? ""));
    if (region !== undefined && isDenied) denied.set(id, region);
  }
  return denied;
}
