/** One order for everything that is reported, so that the same report is the same text. */
import type { Finding } from "../model/finding.ts";
import { worstFirst } from "../model/severity.ts";

/** By code units: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Worst severity first, then rule, place in the cloud, audit. */
export function byImportance(a: Finding, b: Finding): number {
  return (
    worstFirst(a.severity, b.severity) ||
    byText(a.rule, b.rule) ||
    byText(a.resource.cloud, b.resource.cloud) ||
    byText(a.resource.account, b.resource.account) ||
    byText(a.resource.region, b.resource.region) ||
    byText(a.resource.id, b.resource.id) ||
    byText(a.audit, b.audit) ||
    byText(a.status, b.status)
  );
}

/** Each text once, in order. */
export function distinct(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(byText);
}

/** Items by key; keys in the order in which they first come. */
export function groupedBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
