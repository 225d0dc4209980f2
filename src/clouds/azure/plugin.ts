/** The `azure` cloud: logs in, finds subscriptions, and collects each of them. */
import type { Cloud, PluginContext, PluginModule } from "../../plugin.ts";
import { collectScopes } from "./collect/collect-scopes.ts";
import { subscriptionCloud } from "./subscription-cloud.ts";
import { type AzureParams, declaration } from "./params.ts";
import { azurePermissions } from "./policy.ts";

export default {
  ...declaration,
  create: (params: AzureParams, context: PluginContext): Cloud =>
    subscriptionCloud("azure", { params, context, collect: collectScopes }),
  permissions: azurePermissions,
} satisfies PluginModule<"cloud", AzureParams>;
