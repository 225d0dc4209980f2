/** The `azvm` cloud: logs in and finds subscriptions as `azure` does, and asks each virtual machine how it is. */
import { machineReadPermissions, roleDefinition } from "../azure/policy.ts";
import { subscriptionCloud } from "../azure/subscription-cloud.ts";
import type { AzureParams } from "../azure/params.ts";
import type { Cloud, PluginContext, PluginModule } from "../../plugin.ts";
import { collectMachines } from "./collect-machines.ts";
import { declaration } from "./params.ts";

export default {
  ...declaration,
  create: (params: AzureParams, context: PluginContext): Cloud =>
    subscriptionCloud("azvm", { params, context, collect: collectMachines }),
  permissions: (params) => ({ role: roleDefinition(machineReadPermissions(), params) }),
} satisfies PluginModule<"cloud", AzureParams>;
