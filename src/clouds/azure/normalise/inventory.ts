/** What is listed for the inventory: storage accounts, MySQL servers, web apps. No rule reads more than their names. */
import type { Resource } from "../../../model/resource.ts";
import { type ArmObject, bucket, type Collected, identityOf, named } from "./bucket.ts";

/** The types that have nothing but what every resource has. */
export type InventoryType = "azure.storage.storage_account" | "azure.mysql.flexible_server" | "azure.web.site";

/** What makes resources of a type. */
export function inventoryOf(type: InventoryType): (collected: Collected) => Resource[] {
  return (collected) => [
    bucket(collected, identityOf(named<ArmObject>(collected)), { type, comType: "resource", com: {}, ext: {} }),
  ];
}
