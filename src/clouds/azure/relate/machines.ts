/** Virtual machines: power state, just-in-time access, backups, encryption in the guest, who keeps them. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";
import type { MachineDiskFacts } from "../declarations/compute.ts";
import { ofType } from "../resource-of.ts";
import { backupsOfMachines } from "./backups.ts";
import { listingDoubt } from "./listing-doubt.ts";
import { managedGroups } from "./managed-groups.ts";

const machinesApi = "Microsoft.Compute/virtualMachines";
const disksApi = "Microsoft.Compute/disks";

/** Fills what is not of the network. */
export function relateVirtualMachines(resources: readonly Resource[], view: Viewpoint): void {
  const isManaged = managedGroups(resources, view);
  const backups = backupsOfMachines(resources, view);
  const justInTime = justInTimePorts(resources, view);
  const guest = guestEncryption(resources, view);
  for (const { com, ext } of ofType(resources, "azure.compute.virtual_machine")) {
    const { state, powerState } = powerOf(com.id, view);
    com.state = state;
    ext.powerState = powerState;
    ext.isStopped = typeof state === "string" && stopped.has(state);
    com.isManagedByService = isManaged(ext.resourceGroup);
    ext.backups = backups(com.id);
    ext.justInTimePorts = justInTime(com.id);
    ext.isGuestEncrypted = guest(ext.attachedDisks);
  }
}

const stopped: ReadonlySet<string> = new Set(["stopping", "stopped"]);

interface Power {
  readonly state: Known<string>;
  readonly powerState: Known<string>;
}

/** What the cloud `azvm` saw of the machine, if it is in the audit. */
function powerOf(id: string, { scope, index }: Viewpoint): Power {
  const seen = index.get("azvm.compute.virtual_machine", id);
  if (seen !== undefined) return { state: textOr(seen.com["state"]), powerState: textOr(seen.ext["powerState"]) };
  const unknown = unseen(id, { scope, index });
  return { state: unknown, powerState: unknown };
}

/** `azvm` gives a text or Unknown. */
function textOr(value: unknown): Known<string> {
  if (typeof value === "string" || value instanceof Unknown) return value;
  throw new Error(`A power state must be a text, but is ${typeof value}`);
}

function unseen(id: string, { scope, index }: Viewpoint): Unknown {
  const viewed = [...index.scopes.values()].find(
    ({ cloud, account }) => cloud === "azvm" && account.toLowerCase() === scope.account.toLowerCase(),
  );
  if (viewed !== undefined) {
    const there = { scope: viewed, index };
    return doubtOf(there, machinesApi) ?? notGiven(there, machinesApi, id);
  }
  const message = "The power state is read by the cloud azvm, which did not read this subscription in this audit.";
  return new Unknown({ kind: "not-collected", scope: scope.id, message });
}

function justInTimePorts(resources: readonly Resource[], view: Viewpoint): (machine: string) => Known<number[]> {
  const ports = new Map<string, Set<number>>();
  for (const { ext } of ofType(resources, "azure.security.jit_policy")) {
    for (const one of ext.machines) {
      const known = ports.get(one.machine) ?? new Set();
      ports.set(one.machine, new Set([...known, ...one.ports]));
    }
  }
  const doubt = listingDoubt(view, "Microsoft.Security/jitNetworkAccessPolicies");
  return (machine) => doubt ?? [...(ports.get(machine) ?? [])].sort((a, b) => a - b);
}

/** False as soon as one disk is known not to be encrypted; Azure Disk Encryption knows no ephemeral disks. */
function guestEncryption(
  resources: readonly Resource[],
  view: Viewpoint,
): (disks: readonly MachineDiskFacts[]) => Known<boolean> {
  const encrypted = new Map(
    ofType(resources, "azure.compute.disk").map(({ com, ext }) => [com.id, ext.isGuestEncrypted]),
  );
  const doubt = doubtOf(view, disksApi);
  return (disks) => {
    const facts = disks.map(({ id, name }) => {
      if (id === undefined) return false;
      return encrypted.get(id) ?? doubt ?? notGiven(view, disksApi, `the disk ${name}`);
    });
    if (facts.length === 0 || facts.includes(false)) return false;
    return facts.find((fact) => fact instanceof Unknown) ?? true;
  };
}
