/** What bots act on, of what events are about. */
import type { BotModule } from "../bot.ts";
import type { ResourceType } from "../model/resource.ts";
import type { EventEntity } from "./event.ts";

/** The object that a bot is to act on, or in a sentence why it is none for this bot. */
export type FoundTarget = { readonly type: ResourceType; readonly id: string } | { readonly message: string };

/** Dome9's names of types, and what people call them, in small letters without anything between them. */
const typesByName: Readonly<Record<string, ResourceType>> = {
  ...named("address", "elasticip", "eip", "address"),
  ...named("flow_log", "flowlog", "flowlogs", "vpcflowlogs"),
  ...named("image", "ami", "image"),
  ...named("instance", "instance", "ec2instance"),
  ...named("internet_gateway", "internetgateway", "igw"),
  ...named("key_pair", "keypair"),
  ...named("network_acl", "networkacl", "nacl", "acl"),
  ...named("network_interface", "networkinterface", "eni"),
  ...named("prefix_list", "prefixlist"),
  ...named("route_table", "routetable"),
  ...named("security_group", "securitygroup"),
  ...named("snapshot", "ebssnapshot", "snapshot"),
  ...named("subnet", "subnet"),
  ...named("volume", "ebs", "ebsvolume", "volume"),
  ...named("vpc", "vpc"),
  iamrole: "aws.iam.role",
  role: "aws.iam.role",
};

/** What ids of EC2 begin with. */
const typesByPrefix: Readonly<Record<string, ResourceType>> = {
  acl: "aws.ec2.network_acl",
  ami: "aws.ec2.image",
  eipalloc: "aws.ec2.address",
  eni: "aws.ec2.network_interface",
  fl: "aws.ec2.flow_log",
  i: "aws.ec2.instance",
  igw: "aws.ec2.internet_gateway",
  key: "aws.ec2.key_pair",
  pl: "aws.ec2.prefix_list",
  rtb: "aws.ec2.route_table",
  sg: "aws.ec2.security_group",
  snap: "aws.ec2.snapshot",
  subnet: "aws.ec2.subnet",
  vol: "aws.ec2.volume",
  vpc: "aws.ec2.vpc",
};

/** Settings of an account in a region: the entity is the region. */
const settings: ReadonlySet<ResourceType> = new Set([
  "aws.ec2.ebs_encryption_by_default",
  "aws.ec2.image_block_public_access",
  "aws.ec2.instance_metadata_defaults",
  "aws.ec2.snapshot_block_public_access",
]);

/** What is found by its name, which may look like anything. */
const foundByName: ReadonlySet<ResourceType> = new Set(["aws.iam.role", "aws.ec2.key_pair"]);

/**
 * A bot is never run for something else than it is for: the type is what the event says, and where it says none, as in
 * CloudBots' shortest event, what the id says.
 */
export function targetOf(entity: EventEntity, bot: Pick<BotModule, "entities" | "name">, region: string): FoundTarget {
  const type = typeOf(entity, bot);
  if (type === undefined && entity.type === undefined) {
    return { message: `The event does not say of which type ${entity.id} is. Add entity.type.` };
  }
  if (type === undefined || !bot.entities.includes(type)) {
    const about = type === undefined ? entity.type : nounOf(type);
    return { message: `${bot.name} acts on ${bot.entities.map(nounOf).join(", ")}, and the event is about ${about}.` };
  }
  const byId = typeOfId(entity.id);
  if (byId !== undefined && byId !== type && !foundByName.has(type)) {
    return { message: `The event says that ${entity.id} is ${nounOf(type)}, but it is the id of ${nounOf(byId)}.` };
  }
  return { type, id: settings.has(type) ? region : idOf(entity, type) };
}

function typeOf({ type, id }: EventEntity, { entities }: Pick<BotModule, "entities">): ResourceType | undefined {
  if (type !== undefined) {
    const name = type.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
    if (name === "region") return entities.find((entity) => settings.has(entity)) ?? "region";
    return Object.hasOwn(typesByName, name) ? typesByName[name] : undefined;
  }
  const [only, ...others] = entities;
  const isOnlyByName = only !== undefined && others.length === 0 && foundByName.has(only);
  return typeOfId(id) ?? (isOnlyByName ? only : undefined);
}

function typeOfId(id: string): ResourceType | undefined {
  const [, prefix = ""] = /^([a-z]+)-[0-9a-z]+$/.exec(id) ?? [];
  return Object.hasOwn(typesByPrefix, prefix) ? typesByPrefix[prefix] : undefined;
}

/** Calls of IAM take names; the ids of its objects are in ARNs and findings only. */
function idOf({ id, name }: EventEntity, type: ResourceType): string {
  const given = type.startsWith("aws.iam.") ? (name ?? id) : id;
  return given.startsWith("arn:") ? given.slice(given.lastIndexOf("/") + 1) : given;
}

function nounOf(type: ResourceType): string {
  const kind = (type.split(".").at(-1) ?? type).replaceAll("_", " ");
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

function named(kind: string, ...names: readonly string[]): Readonly<Record<string, ResourceType>> {
  return Object.fromEntries(names.map((name) => [name, `aws.ec2.${kind}`]));
}
