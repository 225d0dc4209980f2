/** Puts facts into the buckets of a resource. */
import type { CollectedItem, Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import type { GcpTypes } from "../resource-of.ts";
import { regionOf, selfLinkPath } from "../self-link.ts";

/** A collected item and where it was read. */
export interface Collected {
  readonly item: CollectedItem;
  readonly scope: Scope;
}

/** What names a resource. */
export interface Identity {
  /** Self link path: `projects/p/global/networks/n`. */
  readonly id: string;
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/** The facts of a type, beyond what every resource has. */
export interface TypeFacts<Type extends keyof GcpTypes> {
  readonly type: Type;
  readonly comType: string;
  readonly com: GcpTypes[Type]["com"];
  readonly ext: Omit<GcpTypes[Type]["ext"], "id">;
}

/** A resource in its buckets. Its region is that of its self link. */
export function bucket<Type extends keyof GcpTypes>(
  { item, scope }: Collected,
  { id, name, labels = {} }: Identity,
  { type, comType, com, ext }: TypeFacts<Type>,
): Resource {
  return {
    raw: item.raw,
    ext: { ...ext, id, type },
    com: {
      ...com,
      cloud: "gcp",
      type: comType,
      id,
      name,
      account: scope.account,
      region: regionOf(id),
      tags: labels,
      collectedAt: item.collectedAt,
    },
  };
}

/** What all objects of Compute Engine have. */
interface Linked {
  selfLink?: string | null | undefined;
  name?: string | null | undefined;
}

/** Reads an item's object; messages name its type and self link path. */
export function linked<T extends Linked>({ item }: Collected): RawObject<T> {
  const link = new RawObject<Linked>(item.raw, item.type).requiredText("selfLink");
  return new RawObject<T>(item.raw, `${item.type} ${selfLinkPath(link)}`);
}

/** Self link path and name of an object, with its labels where it has some. */
export function identityOf(raw: RawObject<Linked>, labels: Readonly<Record<string, string>> = {}): Identity {
  return { id: selfLinkPath(raw.requiredText("selfLink")), name: raw.requiredText("name"), labels };
}

/** The self link path that a field names. */
export function reference<T extends object>(raw: RawObject<T>, name: keyof T & string): string | undefined {
  const link = raw.text(name);
  return link === undefined ? undefined : selfLinkPath(link);
}

/** The self link path that a field names: without it nothing can be said of what the object is for. */
export function requiredReference<T extends object>(raw: RawObject<T>, name: keyof T & string): string {
  return selfLinkPath(raw.requiredText(name));
}
