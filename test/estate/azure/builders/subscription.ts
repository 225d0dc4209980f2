/** An empty subscription, to which the other builders add. */
import { uuid } from "../../identifier.ts";
import type { ArmResource, AzureResources, AzureSubscription, InstanceView } from "../estate.ts";

/** A subscription that is being built. */
export interface SubscriptionDraft extends AzureSubscription {
  readonly resources: Record<string, ArmResource[]>;
  readonly instanceViews: Record<string, InstanceView>;
  /** Where everything is made unless told otherwise. */
  readonly location: string;
  /** Tags that every resource gets unless it brings its own. */
  readonly tags: Readonly<Record<string, string>>;
}

interface SubscriptionOptions {
  readonly id: string;
  readonly name: string;
  readonly location?: string;
  readonly managementGroup?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

export function emptySubscription(options: SubscriptionOptions): SubscriptionDraft {
  const { id, name, location = "westeurope", managementGroup, tags = {} } = options;
  const resources: AzureResources = {};
  return {
    id,
    name,
    state: "Enabled",
    location,
    tags,
    resources: { ...resources },
    instanceViews: {},
    ...(managementGroup === undefined ? {} : { managementGroup }),
  };
}

/** Where a resource lies. */
export interface Place {
  readonly draft: SubscriptionDraft;
  /** Name of the resource group, as whoever made it spelled it. */
  readonly group: string;
}

/** What a resource is made of. */
export interface NewResource {
  readonly name: string;
  /** `Microsoft.Network/networkSecurityGroups` */
  readonly type: string;
  /** Of what lies inside another resource. */
  readonly id?: string;
  readonly properties: object;
  readonly location?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** `sku`, `zones`, `identity` and whatever else stands beside the properties. */
  readonly beside?: object;
}

/** Adds a resource under the type that it is collected as. */
export function addResource(place: Place, collected: string, made: NewResource): ArmResource {
  const { draft } = place;
  const { name, type, properties, location = draft.location, tags = {}, beside = {} } = made;
  const resource: ArmResource = {
    id: made.id ?? armId(place, type, name),
    name,
    type,
    location,
    tags: { ...draft.tags, ...tags },
    ...beside,
    properties,
  };
  (draft.resources[collected] ??= []).push(resource);
  return resource;
}

/** An id as ARM spells it when it lists the resource itself. */
export function armId({ draft, group }: Place, type: string, name: string): string {
  return `/subscriptions/${draft.id}/resourceGroups/${group}/providers/${type}/${name}`;
}

/** The same id as the compute provider spells it: the group in upper case. */
export function asComputeSpells(id: string): string {
  return id.replace(/\/resourceGroups\/([^/]+)/, (_, group: string) => `/resourceGroups/${group.toUpperCase()}`);
}

/** Adds a resource group, which is a resource too. */
export function addGroup(draft: SubscriptionDraft, group: string, tags: Readonly<Record<string, string>> = {}): Place {
  (draft.resources["azure.resources.resource_group"] ??= []).push({
    id: `/subscriptions/${draft.id}/resourceGroups/${group}`,
    name: group,
    type: "Microsoft.Resources/resourceGroups",
    location: draft.location,
    tags: { ...draft.tags, ...tags },
    properties: { provisioningState: "Succeeded" },
  });
  return { draft, group };
}

/** What the network provider says of everything it made. */
export function provisioned(...names: readonly string[]): { provisioningState: string; resourceGuid: string } {
  return { provisioningState: "Succeeded", resourceGuid: uuid(...names) };
}

/** A tag of a version, as ARM puts it beside a network resource. */
export function etagOf(...names: readonly string[]): string {
  return `W/"${uuid("etag", ...names)}"`;
}

/** A reference to another resource. */
export interface Reference {
  readonly id: string;
}

export function referenceTo({ id }: Pick<ArmResource, "id">): Reference {
  return { id };
}
