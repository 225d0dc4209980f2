/** Puts facts into the buckets of a resource. */
import type { CollectedItem, Resource } from "../../../model/resource.ts";
import type { Scope } from "../../../model/scope.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import { armId, armPart, lastPart, locationName } from "../arm-id.ts";
import type { AzureTypes } from "../resource-of.ts";

/** A collected item and where it was read. */
export interface Collected {
  readonly item: CollectedItem;
  readonly scope: Scope;
}

/** What every object of Azure Resource Manager may have. */
export interface ArmObject {
  id?: string | undefined;
  name?: string | undefined;
  location?: string | undefined;
  tags?: Record<string, string> | undefined;
}

/** What names a resource. */
export interface Identity {
  /** In any spelling. */
  readonly id: string;
  /** With its case; the id's last part where it has none. */
  readonly name?: string | undefined;
  /** In any spelling; `global` where it has none. */
  readonly location?: string | undefined;
  readonly tags?: Readonly<Record<string, string>>;
}

/** The facts of a type, beyond what every resource has. */
export interface TypeFacts<Type extends keyof AzureTypes> {
  readonly type: Type;
  readonly comType: string;
  readonly com: AzureTypes[Type]["com"];
  readonly ext: Omit<AzureTypes[Type]["ext"], "id" | "resourceGroup">;
}

/** A resource in its buckets. */
export function bucket<Type extends keyof AzureTypes>(
  { item, scope }: Collected,
  { id, name = lastPart(id), location, tags = {} }: Identity,
  { type, comType, com, ext }: TypeFacts<Type>,
): Resource {
  return {
    raw: item.raw,
    ext: { ...ext, id: armId(id), resourceGroup: armPart(id, "resourcegroups") ?? "", type },
    com: {
      ...com,
      cloud: "azure",
      type: comType,
      id: armId(id),
      name,
      account: scope.account,
      region: locationName(location),
      tags,
      collectedAt: item.collectedAt,
    },
  };
}

/** As `named`, of types that always have `properties`: one without them is no answer, and what it lacks no fact. */
export function described<T extends ArmObject>(collected: Collected): RawObject<T> {
  return named<T>(collected).withEnvelope();
}

/** Reads an item's object, whose fields stand below `properties`; messages name its type and id. */
export function named<T extends ArmObject>({ item }: Collected): RawObject<T> {
  const unnamed = new RawObject<ArmObject>(item.raw, item.type);
  return new RawObject<T>(item.raw, `${item.type} ${unnamed.requiredText("id")}`, "properties");
}

/** Id, name, location and tags of an object that has them itself. */
export function identityOf(raw: RawObject<ArmObject>): Identity {
  return {
    id: raw.requiredText("id"),
    name: raw.text("name"),
    location: raw.text("location"),
    tags: raw.textsByName("tags"),
  };
}

/**
 * The SKU of an address or load balancer, `Basic` in that spelling: without a security group it is open. Absent in answers
 * of old versions of the API, which knew no other: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses
 */
export function skuOf(raw: RawObject<{ sku?: { name?: string } }>): string {
  const name = raw.object("sku")?.text("name") ?? "Basic";
  return name.toLowerCase() === "basic" ? "Basic" : name;
}

/** The id that a field like `{ "id": … }` names, in lower case. */
export function referenceOf(raw: RawObject<{ id?: string | undefined }> | undefined): string | undefined {
  const id = raw?.text("id");
  return id === undefined ? undefined : armId(id);
}

/** The ids that a list of `{ "id": … }` names, in lower case, sorted, each once. */
export function referencesOf(list: readonly RawObject<{ id?: string | undefined }>[]): string[] {
  const ids = list.map((one) => referenceOf(one)).filter((id) => id !== undefined);
  return [...new Set(ids)].sort();
}
