/** Declares machines, what they start from, and what connects them. */
import type { ObjectType } from "../../../model/resource-model.ts";
import type { Facts } from "./facts.ts";
import type { FlowLogFacts } from "./network.ts";

export const metadataService = {
  name: "MetadataService",
  doc: "The service at a link-local address that hands a machine its credentials.",
  fields: {
    isEnabled: { type: "bool", doc: "Whether it answers at all." },
    requiresTokens: { type: "bool", doc: "Whether it answers only who has asked for a session token (IMDSv2)." },
    hopLimit: { type: "int", doc: "How many network hops its answer survives.", optional: true },
  },
} as const satisfies ObjectType;

export const compute = {
  name: "compute",
  doc: "A virtual machine.",
  fields: {
    state: { type: "string", doc: "`pending`, `running`, `stopping`, `stopped`, `shutting-down` or `terminated`." },
    launchedAt: { type: "timestamp", doc: "When it was last started.", optional: true },
    machineType: { type: "string", doc: "The provider's size." },
    image: { type: "string", doc: "The image it started from.", optional: true },
    network: { type: "string", doc: "Network of its first interface; absent once terminated.", optional: true },
    subnet: { type: "string", doc: "Subnet of its first interface; absent once terminated.", optional: true },
    publicAddresses: {
      type: { list: "string" },
      doc: "Addresses on the internet of all its interfaces, both families.",
    },
    privateAddresses: { type: { list: "string" }, doc: "Other addresses of all its interfaces, both families." },
    networkInterfaces: { type: { list: { object: "ComputeInterface" } }, doc: "Its interfaces." },
    firewalls: { type: { list: "string" }, doc: "Firewalls of all its interfaces." },
    facesInternet: {
      type: "bool",
      doc: "Whether one of its public addresses lies in a subnet that leads to the internet.",
    },
    disks: { type: { list: "string" }, doc: "Disks that are attached to it." },
    identity: { type: "string", doc: "The identity it acts as in the cloud.", optional: true },
    metadataService: { type: { object: "MetadataService" }, doc: "Its metadata service." },
    hasDetailedMonitoring: { type: "bool", doc: "Whether it is measured every minute." },
  },
} as const satisfies ObjectType;

export const computeInterface = {
  name: "ComputeInterface",
  doc: "An interface as its machine shows it.",
  fields: {
    id: { type: "string", doc: "Id of the interface." },
    subnet: { type: "string", doc: "Its subnet." },
    publicAddresses: { type: { list: "string" }, doc: "Its addresses on the internet, both families." },
  },
} as const satisfies ObjectType;

export const networkInterface = {
  name: "network_interface",
  doc: "A network interface.",
  fields: {
    state: { type: "string", doc: "The provider's word: `in-use`, `available`." },
    kind: { type: "string", doc: "The provider's word: `interface`, `nat_gateway`, `network_load_balancer`." },
    description: { type: "string", doc: "What people or the service wrote beside it." },
    network: { type: "string", doc: "Its network." },
    subnet: { type: "string", doc: "Its subnet." },
    firewalls: { type: { list: "string" }, doc: "Firewalls that decide for it." },
    publicAddresses: { type: { list: "string" }, doc: "Its addresses on the internet, both families." },
    privateAddresses: { type: { list: "string" }, doc: "Its other addresses, both families." },
    machine: { type: "string", doc: "The machine it is attached to.", optional: true },
    isManagedByService: { type: "bool", doc: "Whether a service of the provider made and keeps it." },
    facesInternet: {
      type: "bool",
      doc: "Whether one of its public addresses lies in a subnet that leads to the internet.",
    },
    flowLogs: { type: { list: { object: "FlowLog" } }, doc: "Flow logs of the interface itself." },
  },
} as const satisfies ObjectType;

export const address = {
  name: "address",
  doc: "A reserved public address.",
  fields: {
    address: { type: "string", doc: "The address." },
    isInUse: { type: "bool", doc: "Whether something has it." },
    networkInterface: { type: "string", doc: "The interface that has it.", optional: true },
  },
} as const satisfies ObjectType;

export const launchTemplate = {
  name: "launch_template",
  doc: "What machines are made after.",
  fields: {
    versions: { type: { list: { object: "LaunchTemplateVersion" } }, doc: "Its default and its latest version." },
  },
} as const satisfies ObjectType;

export const launchTemplateVersion = {
  name: "LaunchTemplateVersion",
  doc: "One version of a launch template.",
  fields: {
    number: { type: "int", doc: "Its number." },
    isDefault: { type: "bool", doc: "Whether it is used where none is named." },
    image: { type: "string", doc: "Image.", optional: true },
    identity: { type: "string", doc: "The identity that machines act as.", optional: true },
    firewalls: { type: { list: "string" }, doc: "Firewalls by id." },
    firewallNames: { type: { list: "string" }, doc: "Firewalls by name." },
    givesPublicAddress: {
      type: "bool",
      doc: "Whether machines get a public address; absent: the subnet decides.",
      optional: true,
    },
    metadataService: {
      type: { object: "MetadataService" },
      doc: "Metadata service; absent: image and account decide.",
      optional: true,
    },
    hasDetailedMonitoring: { type: "bool", doc: "Whether machines are measured every minute." },
    hasStartupData: { type: "bool", doc: "Whether it hands machines a start-up script or data." },
  },
} as const satisfies ObjectType;

export type MetadataServiceFacts = Facts<typeof metadataService>;

export type ComputeFacts = Facts<
  typeof compute,
  { MetadataService: MetadataServiceFacts; ComputeInterface: Facts<typeof computeInterface> },
  "facesInternet" | "metadataService"
>;

export type NetworkInterfaceFacts = Facts<
  typeof networkInterface,
  { FlowLog: FlowLogFacts },
  "facesInternet" | "flowLogs"
>;

export type AddressFacts = Facts<typeof address>;

export type LaunchTemplateVersionFacts = Facts<typeof launchTemplateVersion, { MetadataService: MetadataServiceFacts }>;

export type LaunchTemplateFacts = Facts<
  typeof launchTemplate,
  { LaunchTemplateVersion: LaunchTemplateVersionFacts },
  "versions"
>;
