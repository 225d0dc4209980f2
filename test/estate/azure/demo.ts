/** The demo tenant: the warehouse of Fernhollow, an invented shop for garden tools, runs on Azure. */
import { collectedAt } from "../identifier.ts";
import { azureAccess } from "./builders/access.ts";
import { peer } from "./builders/network.ts";
import { stagingId, tenantId } from "./demo/ids.ts";
import { warehouseProduction } from "./demo/production.ts";
import { warehouseStaging } from "./demo/staging.ts";
import type { AzureEstate } from "./estate.ts";

export { productionId, stagingId } from "./demo/ids.ts";

/**
 * Two subscriptions, most of it well kept. All gaps are in staging, so that production is completely read: one API is
 * denied, and the vaults are not the platform team's to read, which Resource Graph passes over in silence.
 */
export function fernhollowAzure(): AzureEstate {
  const access = azureAccess();
  const [production, staging] = [warehouseProduction(), warehouseStaging()];
  peer(production.network, staging.network);
  const objectId = access.applications[0]?.objectId ?? "";
  return {
    collectedAt,
    tenant: { id: tenantId, domain: "fernhollow.onmicrosoft.com" },
    managementGroups: [
      { id: "fernhollow", displayName: "Fernhollow" },
      { id: "fernhollow-warehouse", displayName: "Warehouse", parent: "fernhollow" },
    ],
    access,
    subscriptions: [
      production.subscription,
      {
        ...staging.subscription,
        // The people who keep the backups gave the role that everybody else has in staging this exception.
        grants: [{ actions: ["*/read"], notActions: ["Microsoft.RecoveryServices/vaults/*/read"] }],
      },
    ],
    faults: [
      {
        scope: `azure:${stagingId}`,
        api: "Microsoft.Network/networkWatchers",
        outcome: "denied",
        permission: "Microsoft.Network/networkWatchers/read",
        message:
          `AuthorizationFailed: The client '${objectId}' with object id '${objectId}' does not have authorization to ` +
          `perform action 'Microsoft.Network/networkWatchers/read' over scope '/subscriptions/${stagingId}' or the scope ` +
          "is invalid. If access was recently granted, please refresh your credentials.",
      },
    ],
  };
}
