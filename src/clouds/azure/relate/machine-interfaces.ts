/** Which interfaces a machine has, as they say and as it says itself. */
import type { Resource } from "../../../model/resource.ts";
import type { Unknown } from "../../../model/unknown.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";

export type NetworkInterface = ResourceOf<"azure.network.network_interface">;
export type VirtualMachine = ResourceOf<"azure.compute.virtual_machine">;

const interfacesApi = "Microsoft.Network/networkInterfaces";

/** What is known of them. */
export interface MachineInterfaces {
  readonly own: readonly NetworkInterface[];
  /** Why there may be more: they were not read, or the machine names one that the listing lacks. */
  readonly doubt: Unknown | undefined;
}

/** By machine. */
export function interfacesOfMachines(
  resources: readonly Resource[],
  view: Viewpoint,
): (machine: VirtualMachine) => MachineInterfaces {
  const interfaces = ofType(resources, "azure.network.network_interface");
  const byId = new Map(interfaces.map((one) => [one.com.id, one]));
  const byMachine = groupedBy(interfaces, ({ com }) => (com.machine === undefined ? [] : [com.machine]));
  const listingGap = doubtOf(view, interfacesApi);
  return ({ com, ext }) => {
    const named = ext.interfaces.map((id) => byId.get(id)).filter((one) => one !== undefined);
    const missing = ext.interfaces.find((id) => !byId.has(id));
    const gap = missing === undefined ? undefined : notGiven(view, interfacesApi, `the interface ${missing}`);
    return { own: [...new Set([...(byMachine.get(com.id) ?? []), ...named])], doubt: listingGap ?? gap };
  };
}
