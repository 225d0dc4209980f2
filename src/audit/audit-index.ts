/** The resources that others relate to, of all scopes of an audit, and the ledger: what `relate` looks things up in. */
import { byText } from "../model/order.ts";
import type { AuditIndex } from "../model/resource-model.ts";
import type { Resource, ResourceType } from "../model/resource.ts";
import type { LedgerEntry, Scope } from "../model/scope.ts";

/** Filled while the clouds are read; complete before any scope is evaluated. */
export class GrowingIndex implements AuditIndex {
  readonly scopes = new Map<string, Scope>();
  readonly #byType = new Map<ResourceType, Map<string, Resource>>();
  readonly #byScope = new Map<string, Resource[]>();
  readonly #ledgers = new Map<string, Map<string, LedgerEntry>>();

  get(type: ResourceType, id: string): Resource | undefined {
    return this.#byType.get(type)?.get(id);
  }

  list(type: ResourceType): Iterable<Resource> {
    return this.#byType.get(type)?.values() ?? [];
  }

  ledger(scope: string, api: string): LedgerEntry | undefined {
    return this.#ledgers.get(scope)?.get(api);
  }

  /** Adds resources of stage `index`. */
  add(scope: Scope, resources: readonly Resource[]): void {
    this.scopes.set(scope.id, scope);
    const ofScope = this.#byScope.get(scope.id) ?? [];
    this.#byScope.set(scope.id, ofScope);
    for (const resource of resources) {
      ofScope.push(resource);
      const ofType = this.#byType.get(resource.ext.type) ?? new Map<string, Resource>();
      this.#byType.set(resource.ext.type, ofType.set(resource.com.id, resource));
    }
  }

  /**
   * Notes how APIs ended. An API noted twice for a scope (two parts, two clouds) is complete only if both were: the
   * worse outcome stays, and the counts add up.
   */
  note(scope: Scope, entries: readonly LedgerEntry[]): void {
    this.scopes.set(scope.id, scope);
    const ledger = this.#ledgers.get(scope.id) ?? new Map<string, LedgerEntry>();
    this.#ledgers.set(scope.id, ledger);
    for (const entry of entries) {
      const before = ledger.get(entry.api);
      ledger.set(entry.api, before === undefined ? entry : merged(before, entry));
    }
  }

  /** The index resources of one scope. */
  ofScope(scope: string): readonly Resource[] {
    return this.#byScope.get(scope) ?? [];
  }

  /** The ledger of one scope by API. */
  ledgerOf(scope: string): ReadonlyMap<string, LedgerEntry> {
    return this.#ledgers.get(scope) ?? new Map<string, LedgerEntry>();
  }

  /** The whole ledger, sorted by scope and API. */
  entries(): LedgerEntry[] {
    return [...this.#ledgers.values()]
      .flatMap((ledger) => [...ledger.values()])
      .sort((a, b) => byText(a.scope, b.scope) || byText(a.api, b.api));
  }
}

function merged(a: LedgerEntry, b: LedgerEntry): LedgerEntry {
  const decisive = a.outcome === "complete" ? b : a;
  return { ...decisive, pages: a.pages + b.pages, attempts: a.attempts + b.attempts, ms: a.ms + b.ms };
}
