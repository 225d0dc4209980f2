/** What is not known about the firewall rules of a scope because they could not be listed. */
import type { Scope, LedgerEntry } from "../../model/scope.ts";
import type { UnknownCause } from "../../model/unknown.ts";

/** The APIs that list firewall rules, by provider. */
export const listingApis: Readonly<Record<string, readonly string[]>> = {
  aws: ["ec2:DescribeSecurityGroups", "ec2:DescribeNetworkAcls"],
  azure: ["Microsoft.Network/networkSecurityGroups"],
  azvm: [],
  gcp: ["compute.firewalls.list"],
};

/** The APIs of all providers. */
export const allListingApis: readonly string[] = Object.values(listingApis).flat();

/**
 * One cause for each API that did not list everything. Of a provider that is not known here, any API may have listed
 * firewall rules. A disabled API has none to list.
 */
export function unlistedCauses(scope: Scope, ledger: ReadonlyMap<string, LedgerEntry>): UnknownCause[] {
  const apis = Object.hasOwn(listingApis, scope.cloud) ? (listingApis[scope.cloud] ?? []) : [...ledger.keys()];
  return apis.flatMap((api): UnknownCause[] => {
    const entry = ledger.get(api);
    if (entry === undefined) {
      return [{ kind: "not-collected", scope: scope.id, api, message: `${api} was not asked in ${scope.id}.` }];
    }
    const { outcome, permission, message } = entry;
    if (outcome === "complete" || outcome === "disabled") return [];
    const said = message ?? `${api} ended ${outcome} in ${scope.id}.`;
    return [
      { kind: outcome, scope: scope.id, api, message: said, ...(permission === undefined ? {} : { permission }) },
    ];
  });
}
