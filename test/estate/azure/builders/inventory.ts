/** What is listed and stored without rules: storage accounts, MySQL servers, web apps. */
import type { ArmResource } from "../estate.ts";
import { addResource, type Place } from "./subscription.ts";

export function addStorageAccount(place: Place, name: string): ArmResource {
  return addResource(place, "azure.storage.storage_account", {
    name,
    type: "Microsoft.Storage/storageAccounts",
    properties: {
      minimumTlsVersion: "TLS1_2",
      allowBlobPublicAccess: false,
      allowSharedKeyAccess: false,
      supportsHttpsTrafficOnly: true,
      publicNetworkAccess: "Disabled",
      networkAcls: { bypass: "AzureServices", virtualNetworkRules: [], ipRules: [], defaultAction: "Deny" },
      encryption: { services: { blob: { enabled: true } }, keySource: "Microsoft.Storage" },
      provisioningState: "Succeeded",
    },
    beside: { sku: { name: "Standard_ZRS", tier: "Standard" }, kind: "StorageV2" },
  });
}

export function addFlexibleServer(place: Place, name: string): ArmResource {
  return addResource(place, "azure.mysql.flexible_server", {
    name,
    type: "Microsoft.DBforMySQL/flexibleServers",
    properties: {
      administratorLogin: "fernhollow",
      version: "8.0.21",
      state: "Ready",
      network: { publicNetworkAccess: "Disabled" },
      storage: { storageSizeGB: 128, autoGrow: "Enabled" },
      backup: { backupRetentionDays: 14, geoRedundantBackup: "Enabled" },
    },
    beside: { sku: { name: "Standard_D2ads_v5", tier: "GeneralPurpose" } },
  });
}

export function addWebApp(place: Place, name: string): ArmResource {
  return addResource(place, "azure.web.site", {
    name,
    type: "Microsoft.Web/sites",
    properties: {
      state: "Running",
      enabled: true,
      httpsOnly: true,
      clientCertEnabled: false,
      publicNetworkAccess: "Enabled",
      defaultHostName: `${name}.azurewebsites.net`,
      siteConfig: { minTlsVersion: "1.2", ftpsState: "Disabled" },
    },
    beside: { kind: "app,linux" },
  });
}
