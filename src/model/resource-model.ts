import type { Resource, ResourceType, ScopeResult } from "./resource.ts";
import type { LedgerEntry, Scope } from "./scope.ts";

/** The type of a declared field, as conditions see it. `object` names an {@link ObjectType}. */
export type FieldType =
  | "string"
  | "int"
  | "double"
  | "bool"
  | "timestamp"
  | "map<string, string>"
  | { readonly list: FieldType }
  | { readonly object: string };

/** One declared field. Conditions see declared fields only; a timestamp is kept as ISO 8601 text. */
export interface Field {
  readonly type: FieldType;
  /** One sentence for the reference: what it is, its unit, its values. */
  readonly doc: string;
  /** May be absent: a condition asks `has(…)` before it reads it. */
  readonly optional?: true;
}

/** A named set of fields: the shape of a list element or of a whole bucket. */
export interface ObjectType {
  readonly name: string;
  readonly doc: string;
  readonly fields: Readonly<Record<string, Field>>;
}

/** Declares one resource type for rules, for the collecting loop and for the reference. */
export interface ResourceTypeDeclaration {
  readonly type: ResourceType;
  readonly doc: string;
  /** Name of the {@link ObjectType} of bucket `com` beyond the fields that every resource has. */
  readonly com: string;
  /** Name of the {@link ObjectType} of bucket `ext` beyond `type`. */
  readonly ext: string;
  /** The APIs that list it. Unless each ended `complete` in a scope, rules on it have something unknown there. */
  readonly apis: readonly string[];
}

/** What the resources of the whole audit that others relate to look like from one scope. Complete before any `relate`. */
export interface AuditIndex {
  /** By canonical id. */
  get(type: ResourceType, id: string): Resource | undefined;
  /** All of a type, in all scopes. */
  list(type: ResourceType): Iterable<Resource>;
  /** How an API ended in a scope; undefined if it was not asked, or the scope is not in the audit. */
  ledger(scope: string, api: string): LedgerEntry | undefined;
  /** The scopes of the audit. */
  readonly scopes: ReadonlyMap<string, Scope>;
}

/** What posturegate knows about the resources of one provider: pure, no SDK. One per provider, `clouds/<p>/model.ts`. */
export interface ResourceModel {
  /** First segment of its resource types: `aws`. */
  readonly provider: string;
  readonly objects: readonly ObjectType[];
  readonly types: readonly ResourceTypeDeclaration[];
  /** Types that belong to stage `index`. */
  readonly indexTypes: ReadonlySet<ResourceType>;
  /**
   * Types that are made out of items of another type and that others relate to. They stay where nobody asks for them;
   * what is made and that nobody relates to goes.
   */
  readonly relatedTo?: ReadonlySet<ResourceType>;
  /**
   * Replaces fields that hold secrets in the provider's object by `{ redacted: true, sha256, bytes }`, before anything
   * else sees it. Idempotent.
   */
  redact(type: ResourceType, raw: unknown): unknown;
  /** The provider's objects of one part → buckets. What the part's ledger says was not read becomes Unknown. */
  normalise(part: ScopeResult): Resource[];
  /** Fills what follows from other resources, once a scope has been read and the index is complete. Plain JSON only. */
  relate(scope: Scope, resources: readonly Resource[], index: AuditIndex): void;
}

/** The fields of `com` that every resource has, for {@link ObjectType}s. */
export const commonFields: Readonly<Record<string, Field>> = {
  cloud: { type: "string", doc: "Provider: `aws`, `azure`, `gcp`." },
  type: { type: "string", doc: "Common type." },
  id: { type: "string", doc: "The provider's canonical id: ARN, ARM id, Google self link path." },
  name: { type: "string", doc: "The name people know it by." },
  account: { type: "string", doc: "Account, subscription or project." },
  region: { type: "string", doc: "Region." },
  tags: { type: "map<string, string>", doc: "Tags or labels." },
  collectedAt: { type: "timestamp", doc: "When it was read." },
};
