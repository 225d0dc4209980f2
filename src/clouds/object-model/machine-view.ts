/** Declares what a machine is like as it runs, where a provider tells that apart from how it is set. */
import type { ObjectType } from "../../model/resource-model.ts";
import type { Facts } from "./facts.ts";

export const machineView = {
  name: "machine_view",
  doc: "A virtual machine as it runs.",
  fields: {
    state: { type: "string", doc: "`pending`, `running`, `stopping` or `stopped`." },
    disks: { type: { list: { object: "MachineViewDisk" } }, doc: "Its disks, and what encrypts each." },
    extensions: { type: { list: { object: "MachineExtension" } }, doc: "What the provider's agent runs in it." },
  },
} as const satisfies ObjectType;

export const machineViewDisk = {
  name: "MachineViewDisk",
  doc: "A disk of a machine, and what encrypts it.",
  fields: {
    name: { type: "string", doc: "Its name." },
    isOsDisk: { type: "bool", doc: "Whether the machine starts from it." },
    isEphemeral: { type: "bool", doc: "Whether it lives on the host, and goes with it." },
    isManaged: { type: "bool", doc: "False where it is a file in a storage account." },
    guestEncryption: { type: "bool", doc: "Whether it is encrypted within the machine." },
    hostEncryption: { type: "bool", doc: "Whether the host encrypts it, its cache among it." },
    confidential: { type: "bool", doc: "Whether it is encrypted with a key that only the confidential machine has." },
    encryption: {
      type: "string",
      doc: "Whose key the storage encrypts it with: `platform` or `customer-managed`; absent where no storage holds it.",
      optional: true,
    },
  },
} as const satisfies ObjectType;

export const machineExtension = {
  name: "MachineExtension",
  doc: "Software that the provider's agent runs in a machine.",
  fields: {
    name: { type: "string", doc: "What people called it." },
    kind: {
      type: "string",
      doc: "What it is: publisher and type, as in `Microsoft.Azure.Monitor.AzureMonitorLinuxAgent`.",
    },
    status: { type: "string", doc: "`succeeded`, `failed`, `transitioning`, …; empty where it does not say." },
  },
} as const satisfies ObjectType;

export type MachineViewDiskFacts = Facts<typeof machineViewDisk, unknown, "guestEncryption">;
export type MachineExtensionFacts = Facts<typeof machineExtension>;

export type MachineViewFacts = Facts<
  typeof machineView,
  { MachineViewDisk: MachineViewDiskFacts; MachineExtension: MachineExtensionFacts },
  "state" | "disks" | "extensions"
>;
