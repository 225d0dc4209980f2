/** What a machine says of itself while it runs. https://learn.microsoft.com/en-us/rest/api/compute/virtual-machines/instance-view */
import { collectedAt, daysEarlier } from "../../identifier.ts";
import type { InstanceView } from "../estate.ts";
import { guestKeys } from "./disk.ts";
import type { Place } from "./subscription.ts";

export type PowerState = "running" | "stopped" | "deallocated";

/** An extension that is installed in a machine. */
export interface Extension {
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly failed?: boolean;
}

interface ViewOptions {
  readonly place: Place;
  readonly name: string;
  readonly os: "Linux" | "Windows";
  readonly power: PowerState;
  /** Names of its managed disks, that of the operating system first. */
  readonly disks: readonly string[];
  readonly guestEncrypted: boolean;
  readonly extensions: readonly Extension[];
}

/** A machine that does not run has no agent that would tell of it; a deallocated one lists no disks either. */
export function instanceViewOf(options: ViewOptions): InstanceView {
  const { name, os, power } = options;
  const running = power === "running";
  return {
    ...(running ? { computerName: name.slice(0, 15), ...osOf(os), vmAgent: agent(options.extensions) } : {}),
    hyperVGeneration: "V2",
    ...(power === "deallocated" ? {} : { disks: options.disks.map((disk) => diskView(options, disk)) }),
    bootDiagnostics: {},
    ...(running && options.extensions.length > 0 ? { extensions: options.extensions.map(extensionView) } : {}),
    statuses: [
      {
        code: "ProvisioningState/succeeded",
        level: "Info",
        displayStatus: "Provisioning succeeded",
        time: daysEarlier(3).toISOString(),
      },
      { code: `PowerState/${power}`, level: "Info", displayStatus: `VM ${power}` },
    ],
  };
}

function osOf(os: "Linux" | "Windows"): object {
  return os === "Linux"
    ? { osName: "ubuntu", osVersion: "24.04" }
    : { osName: "Windows Server 2022 Datacenter Azure Edition", osVersion: "10.0.20348.2849" };
}

function agent(extensions: readonly Extension[]): object {
  return {
    vmAgentVersion: "2.11.1.12",
    statuses: [ready("Guest Agent is running")],
    extensionHandlers: extensions.map(({ publisher, name, version }) => ({
      type: `${publisher}.${name}`,
      typeHandlerVersion: version,
      status: ready("Plugin enabled"),
    })),
  };
}

function ready(message: string): object {
  return { code: "ProvisioningState/succeeded", level: "Info", displayStatus: "Ready", message, time: collectedAt };
}

function diskView({ place, guestEncrypted }: ViewOptions, name: string): object {
  const code = guestEncrypted ? "EncryptionState/encrypted" : "ProvisioningState/succeeded";
  const displayStatus = guestEncrypted ? "Encryption is enabled on disk" : "Provisioning succeeded";
  return {
    name,
    ...(guestEncrypted ? { encryptionSettings: [{ enabled: true, ...guestKeys(place, name) }] } : {}),
    statuses: [{ code, level: "Info", displayStatus, time: daysEarlier(3).toISOString() }],
  };
}

function extensionView({ name, publisher, version, failed = false }: Extension): object {
  const state = failed ? "failed" : "succeeded";
  return {
    name,
    type: `${publisher}.${name}`,
    typeHandlerVersion: version,
    statuses: [
      { code: `ProvisioningState/${state}`, level: failed ? "Error" : "Info", displayStatus: `Provisioning ${state}` },
    ],
  };
}
