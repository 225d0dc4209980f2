import { expect, test } from "vitest";
import { machineItems } from "../fixtures/machines.ts";
import { only, readScopes } from "../scope-parts.ts";

const resources = readScopes({ items: machineItems });

test.each(["azure.storage.storage_account", "azure.mysql.flexible_server", "azure.web.site"] as const)(
  "%s has what every resource has",
  (type) => {
    const { com, ext } = only(resources, type);
    expect(com).toMatchObject({ cloud: "azure", type: "resource", region: "westeurope", tags: { app: "shop" } });
    expect(ext).toMatchObject({ type, resourceGroup: "shop" });
  },
);
