/** One order for everything that is judged and reported, so that the same run is the same text. */
import type { Finding } from "./finding.ts";
import { worstFirst } from "./severity.ts";

/** By code units: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Worst severity first, then rule, place in the cloud, audit, status, and of unknowns the API. */
export function byImportance(a: Finding, b: Finding): number {
  return (
    worstFirst(a.severity, b.severity) ||
    byText(a.rule, b.rule) ||
    byText(a.resource.cloud, b.resource.cloud) ||
    byText(a.resource.account, b.resource.account) ||
    byText(a.resource.region, b.resource.region) ||
    byText(a.resource.id, b.resource.id) ||
    byText(a.audit, b.audit) ||
    byText(a.status, b.status) ||
    byText(unreadApi(a), unreadApi(b))
  );
}

function unreadApi({ cause }: Finding): string {
  return cause?.api ?? "";
}
