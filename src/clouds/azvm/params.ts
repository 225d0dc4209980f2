/** Declares the cloud `azvm`: the same login and subscriptions as `azure`, one call more for each virtual machine. */
import type { PluginDeclaration } from "../../plugin.ts";
import { declaration as azure } from "../azure/params.ts";
import type { AzureParams } from "../azure/params.ts";

export const declaration = {
  kind: "cloud",
  name: "azvm",
  doc: "Reads the instance views of Azure's virtual machines: power state, disks, extensions.",
  params: azure.params,
} satisfies PluginDeclaration<"cloud", AzureParams>;
