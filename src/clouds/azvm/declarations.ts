/** Declares virtual machines as their instance views show them. */
import type { ObjectType, ResourceTypeDeclaration } from "../../model/resource-model.ts";
import { armFields } from "../azure/declarations/azure.ts";
import type { Facts } from "../object-model/facts.ts";
import { machineExtension, machineView, machineViewDisk } from "../object-model/machine-view.ts";

const azvmVirtualMachine = {
  name: "azvm_virtual_machine",
  doc: "A virtual machine as it runs.",
  fields: {
    ...armFields,
    powerState: {
      type: "string",
      doc: "`starting`, `running`, `stopping`, `stopped` (its host is still kept), `deallocating` or `deallocated`.",
    },
    osType: { type: "string", doc: "`Linux` or `Windows`.", optional: true },
  },
} as const satisfies ObjectType;

export type VirtualMachineExt = Facts<typeof azvmVirtualMachine, unknown, "powerState">;

export const objects: readonly ObjectType[] = [machineView, machineViewDisk, machineExtension, azvmVirtualMachine];

export const virtualMachines: ResourceTypeDeclaration = {
  type: "azvm.compute.virtual_machine",
  doc: "A virtual machine of Azure as its instance view shows it: one call for each, by the cloud `azvm`.",
  com: machineView.name,
  ext: azvmVirtualMachine.name,
  apis: ["Microsoft.Compute/virtualMachines"],
};
