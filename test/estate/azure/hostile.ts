/** An Azure estate in which every name, tag, description and error message attacks, and many objects lack what others have. */
import { azureApis } from "../../../src/clouds/azure/apis.ts";
import type { Fault } from "../estate.ts";
import { hostileTexts } from "../hostile-texts.ts";
import { collectedAt, uuid } from "../identifier.ts";
import { azureAccess } from "./builders/access.ts";
import { addDisk, addSnapshot } from "./builders/disk.ts";
import { addMachine } from "./builders/machine.ts";
import { addSubnet, addVirtualNetwork } from "./builders/network.ts";
import { addNetworkInterface, addPublicAddress } from "./builders/network-interface.ts";
import { addSecurityGroup, rule } from "./builders/security-group.ts";
import { addGroup, emptySubscription, type Place, type SubscriptionDraft } from "./builders/subscription.ts";
import type { ArmResource, AzureEstate } from "./estate.ts";
import { addOddities } from "./oddities.ts";

export const hostileSubscription = uuid("azure", "subscription", "hostile");
export const refusingSubscription = uuid("azure", "subscription", "refusing");

const texts = Object.values(hostileTexts);
/** A refusal without words tells nothing of what becomes of words. */
const refusals = texts.filter((text) => text !== "");

/** One subscription where every text breaks every rule, and one where every refusal is worded by an attacker. */
export function hostileAzure(): AzureEstate {
  const open = emptySubscription({ id: hostileSubscription, name: hostileTexts["HTML element"] ?? "" });
  const place = addGroup(open, "hostile", { [`key ${texts[0] ?? ""}`]: texts[1] ?? "" });
  for (const [position, text] of texts.entries()) addOpenNetwork(place, text, position);
  addOddities(place);
  return {
    collectedAt,
    tenant: { id: uuid("azure", "tenant", "hostile"), domain: "hostile.onmicrosoft.com" },
    access: azureAccess(),
    subscriptions: [open, refusing()],
    faults: azureApis
      .filter(({ source }) => source.kind === "list")
      .map(({ api, permission }, position) => hostileFault(api, permission, position)),
  };
}

/** It holds something of everything that it refuses to show. */
function refusing(): SubscriptionDraft {
  return emptySubscription({ id: refusingSubscription, name: hostileTexts["workflow command"] ?? "" });
}

/** Ids are made from numbers, as Azure allows no others; names are whatever a hostile answer would say. */
function addOpenNetwork(place: Place, text: string, position: number): void {
  const tags = { [`key ${text}`]: text };
  const called = (kind: string): string => `${kind}-${position}`;
  const group = addSecurityGroup(place, {
    name: called("group"),
    rules: [
      rule(called("all"), { priority: 100, from: "*", protocol: "*", description: text }),
      rule(called("ssh"), { priority: 110, from: ["Internet", "::/0"], ports: ["22", "3389"], description: text }),
    ],
    tags,
  });
  const idle = addSecurityGroup(place, {
    name: called("idle"),
    rules: [rule("ssh", { priority: 100, ports: "22", description: text })],
    tags,
  });
  const network = addVirtualNetwork(place, { name: called("network"), prefixes: [`10.${position}.0.0/16`], tags });
  const subnet = addSubnet(network, {
    name: called("subnet"),
    prefix: `10.${position}.0.0/24`,
    group,
    defaultOutbound: true,
  });
  const publicAddress = addPublicAddress(place, {
    name: called("address"),
    address: `20.61.99.${position + 1}`,
    sku: "Basic",
    tags,
  });
  const nic = addNetworkInterface(place, { name: called("nic"), subnet, publicAddress, tags });
  const machine = addMachine(place, {
    name: called("machine"),
    interfaces: [nic],
    passwords: true,
    trustedLaunch: false,
    hostEncryption: false,
    identity: false,
    exportableDisks: true,
    extensions: [{ name: text, publisher: text, version: text, failed: true }],
    tags,
  });
  const disk = addDisk(place, { name: called("disk"), gib: 32, exportable: true, tags });
  const snapshot = addSnapshot(place, { name: called("snapshot"), disk, exportable: true, tags });
  for (const one of [group, idle, network, publicAddress, nic, machine, disk, snapshot]) rename(one, text);
}

function rename(resource: ArmResource, text: string): void {
  Object.assign(resource, { name: text });
}

function hostileFault(api: string, permission: string, position: number): Fault {
  const outcomes = ["denied", "throttled", "disabled", "cut", "failed"] as const;
  return {
    scope: `azure:${refusingSubscription}`,
    api,
    outcome: outcomes[position % outcomes.length] ?? "failed",
    permission,
    message: refusals[position % refusals.length] ?? "",
  };
}
