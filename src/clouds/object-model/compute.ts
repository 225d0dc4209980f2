/** Declares machines, what they start from, and what connects them. */
import type { ObjectType } from "../../model/resource-model.ts";
import type { Facts } from "./facts.ts";
import type { ListedFirewallRule } from "./firewall.ts";
import type { FlowLogFacts } from "./network.ts";

/** Absent where the provider does not say it. */
const platformProtection = {
  secureBoot: { type: "bool", doc: "Whether it starts signed software only.", optional: true },
  vtpm: {
    type: "bool",
    doc: "Whether it has a virtual TPM, which keeps keys and measures what is started.",
    optional: true,
  },
  integrityMonitoring: {
    type: "bool",
    doc: "Whether what is started is compared with what was started before.",
    optional: true,
  },
  confidential: { type: "bool", doc: "Whether its memory is encrypted while it is used.", optional: true },
} as const;

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
    stoppedAt: { type: "timestamp", doc: "When it was stopped, where the provider says it.", optional: true },
    machineType: { type: "string", doc: "The provider's size." },
    image: { type: "string", doc: "The image it started from.", optional: true },
    imageState: { type: { object: "ImageState" }, doc: "What that image is like today." },
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
    reachable: {
      type: { list: { object: "FirewallRule" } },
      doc:
        "What of it the internet reaches, exactly: a public address, a route from the internet and back, the firewalls of " +
        "the subnet and of the interface. The `id` tells the way. Rules that deny, and those after them, only bound what is not known.",
    },
    disks: { type: { list: "string" }, doc: "Disks that are attached to it." },
    identity: { type: "string", doc: "The identity it acts as in the cloud.", optional: true },
    metadataService: { type: { object: "MetadataService" }, doc: "Its metadata service." },
    hasDetailedMonitoring: { type: "bool", doc: "Whether it is measured every minute." },
    isManagedByService: { type: "bool", doc: "Whether a service of the provider made and keeps it." },
    startupData: { type: { object: "StartupData" }, doc: "The script or data that it is handed when it starts." },
    ...platformProtection,
  },
} as const satisfies ObjectType;

export const imageState = {
  name: "ImageState",
  doc: "What an image that a machine started from is like today.",
  fields: {
    isAvailable: { type: "bool", doc: "False where it is gone, or no longer shared with the account." },
    createdAt: { type: "timestamp", doc: "When it was made.", optional: true },
    deprecatedAt: { type: "timestamp", doc: "When it is or was deprecated.", optional: true },
  },
} as const satisfies ObjectType;

export const startupData = {
  name: "StartupData",
  doc: "A start-up script or data; its text is dropped before anything is kept.",
  fields: {
    isCollected: { type: "bool", doc: "Whether it was asked for: the param `userData` of the cloud." },
    isPresent: { type: "bool", doc: "Whether there is any." },
    secrets: { type: { list: { object: "StartupSecret" } }, doc: "Secrets of known kinds that stand in it." },
  },
} as const satisfies ObjectType;

export const startupSecret = {
  name: "StartupSecret",
  doc: "A secret that stands in start-up data: what it is and where, not the secret.",
  fields: {
    kind: { type: "string", doc: "`AWS secret key`, `GitHub token`, `private key`, `password`, `token`, …" },
    line: { type: "int", doc: "Line in the data." },
    key: {
      type: "string",
      doc: "Which of several data it stands in; absent where there are no several.",
      optional: true,
    },
    digest: {
      type: "string",
      doc: "Start of a sha256, by which the same key is known elsewhere; absent for kinds that could be guessed.",
      optional: true,
    },
  },
} as const satisfies ObjectType;

export const computeInterface = {
  name: "ComputeInterface",
  doc: "An interface as its machine shows it.",
  fields: {
    id: { type: "string", doc: "Id of the interface." },
    network: { type: "string", doc: "Its network, where that may be another than the machine's.", optional: true },
    subnet: { type: "string", doc: "Its subnet." },
    publicAddresses: { type: { list: "string" }, doc: "Its addresses on the internet, both families." },
    firewalls: { type: { list: "string" }, doc: "Firewalls that decide for it." },
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
      doc: "Metadata service; absent: account and image decide.",
      optional: true,
    },
    requiresTokens: {
      type: "bool",
      doc: "Whether machines get no metadata service without session tokens, by the version, else the account, else the image.",
    },
    hasDetailedMonitoring: { type: "bool", doc: "Whether machines are measured every minute." },
    hasStartupData: { type: "bool", doc: "Whether it hands machines a start-up script or data." },
    startupSecrets: { type: { list: { object: "StartupSecret" } }, doc: "Secrets of known kinds that stand in it." },
    ...platformProtection,
  },
} as const satisfies ObjectType;

export const machineGroup = {
  name: "machine_group",
  doc: "Machines that are made and kept alike.",
  fields: {
    size: { type: "int", doc: "How many machines it is to have." },
    zones: { type: { list: "string" }, doc: "Availability zones that it puts machines into." },
    template: { type: "string", doc: "What its machines are made after.", optional: true },
    healthChecks: { type: { list: "string" }, doc: "Health checks that decide which machines it replaces." },
    loadBalancers: { type: { list: "string" }, doc: "Load balancers, or their backends, that send traffic to it." },
    isManagedByService: { type: "bool", doc: "Whether a service of the provider made and keeps it." },
  },
} as const satisfies ObjectType;

export type MetadataServiceFacts = Facts<typeof metadataService>;

export type ImageStateFacts = Facts<typeof imageState>;

export type StartupSecretFacts = Facts<typeof startupSecret>;

export type StartupDataFacts = Facts<
  typeof startupData,
  { StartupSecret: StartupSecretFacts },
  "isPresent" | "secrets"
>;

export type ComputeFacts = Facts<
  typeof compute,
  {
    MetadataService: MetadataServiceFacts;
    ComputeInterface: Facts<typeof computeInterface>;
    FirewallRule: ListedFirewallRule;
    ImageState: ImageStateFacts;
    StartupData: StartupDataFacts;
  },
  "facesInternet" | "metadataService" | "reachable" | "imageState"
>;

export type NetworkInterfaceFacts = Facts<
  typeof networkInterface,
  { FlowLog: FlowLogFacts },
  "facesInternet" | "flowLogs"
>;

export type AddressFacts = Facts<typeof address>;

export type MachineGroupFacts = Facts<typeof machineGroup, unknown, "loadBalancers" | "isManagedByService">;

export type LaunchTemplateVersionFacts = Facts<
  typeof launchTemplateVersion,
  { MetadataService: MetadataServiceFacts; StartupSecret: StartupSecretFacts },
  "requiresTokens" | "startupSecrets"
>;

export type LaunchTemplateFacts = Facts<
  typeof launchTemplate,
  { LaunchTemplateVersion: LaunchTemplateVersionFacts },
  "versions"
>;
