/** Virtual machines with their instance views → buckets. */
import type {
  DiskInstanceView,
  InstanceViewStatus,
  VirtualMachine,
  VirtualMachineExtensionInstanceView,
  VirtualMachineInstanceView,
} from "@azure/arm-compute";
import type { CollectedItem, Com, Ext, Resource } from "../../model/resource.ts";
import type { Scope } from "../../model/scope.ts";
import { type Known, Unknown } from "../../model/unknown.ts";
import { armId, armPart, lastPart, locationName } from "../azure/arm-id.ts";
import type { MachineDiskFacts } from "../azure/declarations/compute.ts";
import { identityOf, named } from "../azure/normalise/bucket.ts";
import { machineDisks } from "../azure/normalise/virtual-machine.ts";
import { notYetRelated } from "../modelling/doubt.ts";
import type { RawObject } from "../modelling/raw-object.ts";
import type { MachineExtensionFacts, MachineViewDiskFacts, MachineViewFacts } from "../object-model/machine-view.ts";
import type { VirtualMachineExt } from "./declarations.ts";

/** A machine with its declared facts. */
export type ViewedMachine = Resource & {
  readonly com: Com & MachineViewFacts;
  readonly ext: Ext & VirtualMachineExt;
};

/** What a view says is Unknown where there is none: `relate` says why. */
export function virtualMachine({ item, scope }: { readonly item: CollectedItem; readonly scope: Scope }): Resource[] {
  const raw = named<VirtualMachine>({ item, scope });
  const view = raw.object("instanceView");
  const { id, name = lastPart(id), location, tags = {} } = identityOf(raw);
  const powerState = view === undefined ? notYetRelated(scope) : powerStateOf(view, scope);
  const facts = { view, scope, powerState };
  const machine: ViewedMachine = {
    raw: item.raw,
    ext: {
      id: armId(id),
      resourceGroup: armPart(id, "resourcegroups") ?? "",
      powerState,
      osType: raw.object("storageProfile")?.object("osDisk")?.text("osType"),
      type: "azvm.compute.virtual_machine",
    },
    com: {
      state: stateOf(powerState),
      disks: disksOf(raw, facts),
      extensions: extensionsOf(facts),
      cloud: "azure",
      type: "machine_view",
      id: armId(id),
      name,
      account: scope.account,
      region: locationName(location),
      tags,
      collectedAt: item.collectedAt,
    },
  };
  return [machine];
}

interface ViewFacts {
  readonly view: RawObject<VirtualMachineInstanceView> | undefined;
  readonly scope: Scope;
  readonly powerState: Known<string>;
}

/** One of the statuses is `PowerState/…`: https://learn.microsoft.com/azure/virtual-machines/states-billing */
function powerStateOf(view: RawObject<VirtualMachineInstanceView>, scope: Scope): Known<string> {
  const state = statusAfter(view.objects("statuses"), "PowerState/");
  return states.has(state) ? state : notSaid(scope, "The instance view does not say whether the machine runs.");
}

/** The words of the common object model for Azure's. */
const states: ReadonlyMap<string, string> = new Map([
  ["creating", "pending"],
  ["starting", "pending"],
  ["running", "running"],
  ["stopping", "stopping"],
  ["deallocating", "stopping"],
  ["stopped", "stopped"],
  ["deallocated", "stopped"],
]);

function stateOf(powerState: Known<string>): Known<string> {
  return powerState instanceof Unknown ? powerState : (states.get(powerState) ?? powerState);
}

function disksOf(raw: RawObject<VirtualMachine>, { view, scope }: ViewFacts): Known<MachineViewDiskFacts[]> {
  if (view === undefined) return notYetRelated(scope);
  const seen = new Map(view.objects("disks").map((disk) => [disk.text("name")?.toLowerCase() ?? "", disk]));
  const hostEncryption = raw.object("securityProfile")?.flag("encryptionAtHost") ?? false;
  return machineDisks(raw).map((disk) => ({
    name: disk.name,
    isOsDisk: disk.isOsDisk,
    isEphemeral: disk.isEphemeral,
    isManaged: disk.isManaged,
    // Azure Disk Encryption knows no ephemeral disks: https://learn.microsoft.com/azure/virtual-machines/linux/disk-encryption-linux
    guestEncryption:
      !disk.isEphemeral && guestEncryption(disk.name, { disk: seen.get(disk.name.toLowerCase()), scope }),
    hostEncryption,
    confidential: disk.isConfidential,
    encryption: storageEncryption(disk),
  }));
}

/**
 * A disk without settings is not encrypted in the guest; one that the view does not list, as of a machine that does not
 * run, may be. https://learn.microsoft.com/rest/api/compute/virtual-machines/instance-view#diskinstanceview
 */
function guestEncryption(
  name: string,
  { disk, scope }: { readonly disk: RawObject<DiskInstanceView> | undefined; readonly scope: Scope },
): Known<boolean> {
  if (disk === undefined) return notSaid(scope, `The instance view does not show the disk ${name}.`);
  const settings = disk.objects("encryptionSettings").map((one) => one.flag("enabled"));
  if (settings.length === 0 || settings.includes(false)) return false;
  if (!settings.includes(undefined)) return true;
  return notSaid(scope, `The instance view does not say whether the encryption of the disk ${name} is on.`);
}

/** Storage encrypts all that it holds; an ephemeral disk is on the host alone. */
function storageEncryption({ isEphemeral, encryptionSet }: MachineDiskFacts): string | undefined {
  if (isEphemeral) return undefined;
  return encryptionSet === undefined ? "platform" : "customer-managed";
}

/** Without its agent a machine that does not run shows none of its extensions. */
function extensionsOf({ view, scope, powerState }: ViewFacts): Known<MachineExtensionFacts[]> {
  if (view === undefined) return notYetRelated(scope);
  if (powerState !== "running" && !view.has("extensions")) {
    return notSaid(scope, "A machine that is not known to run does not show its extensions.");
  }
  return view.objects("extensions").map((extension) => extensionOf(extension));
}

function extensionOf(raw: RawObject<VirtualMachineExtensionInstanceView>): MachineExtensionFacts {
  return {
    name: raw.text("name") ?? "",
    kind: raw.text("type") ?? "",
    status: statusAfter(raw.objects("statuses"), "ProvisioningState/"),
  };
}

/** `ProvisioningState/failed/1009` is `failed`. Empty where there is no such status. */
function statusAfter(statuses: readonly RawObject<InstanceViewStatus>[], prefix: string): string {
  const codes = statuses.map((status) => status.text("code") ?? "");
  const code = codes.find((text) => text.toLowerCase().startsWith(prefix.toLowerCase()));
  return code?.slice(prefix.length).split("/")[0]?.toLowerCase() ?? "";
}

function notSaid(scope: Scope, message: string): Unknown {
  return new Unknown({ kind: "not-collected", scope: scope.id, api: viewApi, message });
}

/** What lists the instance views, in the ledger. */
export const viewApi = "Microsoft.Compute/virtualMachines/instanceView";
