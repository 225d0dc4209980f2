/** The declarative format of an Azure tenant: subscriptions, what is in them, who may read what, and what goes wrong. */
import type { Fault } from "../estate.ts";
import type { AzureAccess } from "./access.ts";

/** Everything that Azure would answer, as data. The strings in it may be hostile. */
export interface AzureEstate {
  /** ISO 8601, UTC. */
  readonly collectedAt: string;
  readonly tenant: AzureTenant;
  readonly subscriptions: readonly AzureSubscription[];
  /** Without any, subscriptions lie below the tenant's root group alone. */
  readonly managementGroups?: readonly ManagementGroup[];
  /** Who may log in, and how; without it nobody can. Only the estate server asks. */
  readonly access?: AzureAccess;
  /**
   * `Fault.scope` is `azure:<subscription>` or `azvm:<subscription>`, `Fault.api` a name of the ledger:
   * `Microsoft.Network/networkSecurityGroups`. What the login may not read is {@link AzureSubscription.grants}, not a fault.
   */
  readonly faults: readonly Fault[];
}

/** A directory of Microsoft Entra ID. */
export interface AzureTenant {
  readonly id: string;
  /** `fernhollow.onmicrosoft.com` */
  readonly domain: string;
  /** Which of the national clouds it lies in; without it the public one. */
  readonly environment?: AzureEnvironment;
}

/** The national clouds, by the names of the config. */
export type AzureEnvironment = "public" | "usgovernment" | "china";

/** A node of the tree above the subscriptions. */
interface ManagementGroup {
  /** `fernhollow-production`: the last part of its ARM id. */
  readonly id: string;
  readonly displayName: string;
  /** Id of the group above; without it the tenant's root group. */
  readonly parent?: string;
}

export interface AzureSubscription {
  readonly id: string;
  readonly name: string;
  readonly state: "Enabled" | "Warned" | "PastDue" | "Disabled" | "Deleted";
  /** Id of the management group that it lies in. */
  readonly managementGroup?: string;
  /** By type of the collected item: `azure.network.security_group`. A type without an entry has no resources. */
  readonly resources: AzureResources;
  /** By id of the machine in lower case: what its `instanceView` answers. A machine without one is being deleted. */
  readonly instanceViews: Readonly<Record<string, InstanceView>>;
  /** What whoever logs in may do here; without it read everything. */
  readonly grants?: readonly AzureGrant[];
  /** Namespaces of resource providers that nobody registered here: `Microsoft.Security`. */
  readonly unregistered?: readonly string[];
}

/** The objects as ARM writes them in JSON, by the type that they are collected as. */
export type AzureResources = Readonly<Record<string, ArmResource[]>>;

/** An object of ARM. Ids are spelled as ARM spells them, which is not the same from one place to the next. */
export interface ArmResource {
  readonly id: string;
  readonly name: string;
  /** `Microsoft.Network/networkSecurityGroups` */
  readonly type: string;
  readonly location?: string;
  tags?: Record<string, string> | null;
  readonly properties?: object;
  readonly [other: string]: unknown;
}

/** What `GET …/virtualMachines/{name}/instanceView` answers. */
export type InstanceView = Readonly<Record<string, unknown>>;

/** A role of Azure RBAC, as far as it matters here: at the subscription, or at one of its resource groups alone. */
export interface AzureGrant {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  /** Name of the resource group; without it the role holds for the whole subscription. */
  readonly resourceGroup?: string;
}

/** The role Reader. https://learn.microsoft.com/en-us/azure/role-based-access-control/built-in-roles#reader */
export const reader: AzureGrant = { actions: ["*/read"], notActions: [] };

/** A subscription's objects of a type. */
export function resourcesOf({ resources }: AzureSubscription, type: string): readonly ArmResource[] {
  return resources[type] ?? [];
}

/** The subscription itself, as `GET /subscriptions` lists it. */
export function subscriptionObject(subscription: AzureSubscription, tenant: AzureTenant): object {
  const { id, name, state } = subscription;
  return {
    id: `/subscriptions/${id}`,
    authorizationSource: "RoleBased",
    managedByTenants: [],
    subscriptionId: id,
    tenantId: tenant.id,
    displayName: name,
    state,
    subscriptionPolicies: {
      locationPlacementId: "Public_2014-09-01",
      quotaId: "EnterpriseAgreement_2014-09-01",
      spendingLimit: "Off",
    },
  };
}
