/** Closes what a finding names in a network ACL, and nothing else. */
import type { BotModule } from "../../../bot.ts";
import type { CloudCall } from "../../../model/cloud-call.ts";
import { isSubset, parseAddresses } from "../../../net/addresses.ts";
import { parseTrafficFacets } from "../../../net/facets.ts";
import { parsePorts } from "../../../net/ports.ts";
import { servicesFrom } from "../../../net/services.ts";
import { intersect, isEmpty, trafficTo } from "../../../net/traffic.ts";
import type { TrafficSet } from "../../../net/traffic.ts";
import { nothingToDo, refused } from "../planning/bot-plans.ts";
import { aclClosing } from "../permissions/acl-closing.ts";
import type { AclChange } from "../permissions/acl-closing.ts";
import { boxText } from "../permissions/acl-entry.ts";
import type { AclEntry } from "../permissions/acl-entry.ts";
import { liveAcl } from "../permissions/live-acl.ts";
import type { LiveAcl } from "../permissions/live-acl.ts";
import { severalNames } from "../permissions/sentences.ts";

interface Params {
  readonly mostEntries: number;
  readonly narrowRules: "keep" | "close";
}

export default {
  kind: "bot",
  name: "nacl_exposure_deny",
  doc: "Closes to the finding's sources the ports that it names, in the entries that allow them or by denying them before.",
  entities: ["aws.ec2.network_acl"],
  risk: "disruptive",
  positional: [],
  params: (zod) =>
    zod.strictObject({
      mostEntries: zod.coerce
        .number()
        .int()
        .min(1)
        .max(40)
        .default(20)
        .describe(
          "Room for entries of one direction and family in an ACL, with the last, `*`: your quota, where it was raised.",
        ),
      narrowRules: zod
        .enum(["keep", "close"])
        .default("keep")
        .describe(
          "What becomes of entries for a few of the named addresses only, private ones or at most a public IPv4 /16 or IPv6 /32, " +
            "that somebody added beside a wide one: `keep`, or `close` them with it.",
        ),
    }),
  writes: ["ec2:CreateNetworkAclEntry", "ec2:ReplaceNetworkAclEntry", "ec2:DeleteNetworkAclEntry"],
  reads: [],
  async plan(target, { mostEntries, narrowRules }, state) {
    const removed = parseTrafficFacets(target.facets);
    if (removed === undefined || target.facets.length === 0) {
      return refused("The finding does not name the traffic that is too much, so none can be denied.");
    }
    const acl = await liveAcl(target, state);
    if ("outcome" in acl) return acl;
    const closing = aclClosing(acl.inbound, { removed, closesNarrow: narrowRules === "close" });
    if ("obstacle" in closing) return refused(`${acl.title} cannot be changed. ${closing.obstacle}`);
    const { changes, concerned, staying } = closing;
    if (changes.length === 0) return nothingToDo(withoutChange(acl, staying));
    const noRoom = withoutRoom(acl, changes, mostEntries);
    if (noRoom !== undefined) return refused(noRoom);
    const affected = [
      ...governed(acl),
      ...narrowerEntries(concerned),
      ...stayingEntries(staying),
      ...deniedReplies(removed),
    ];
    return { outcome: "change", calls: changes.map((change) => callFor(acl, change)), affected };
  },
} satisfies BotModule<Params>;

function callFor({ id }: LiveAcl, { operation, input }: AclChange): CloudCall {
  return { api: `ec2:${operation}NetworkAclEntry`, input: { NetworkAclId: id, ...input } };
}

function withoutChange({ title }: LiveAcl, staying: readonly AclEntry[]): string {
  if (staying.length === 0) return `${title} admits nothing of it.`;
  return [`${title} has no entry to change.`, ...stayingEntries(staying)].join(" ");
}

function stayingEntries(staying: readonly AclEntry[]): readonly string[] {
  return staying.map(
    ({ number, box }) =>
      `Entry ${number}, which allows ${boxText(box)}, stays: it is for a few of those addresses only.`,
  );
}

/**
 * Each family has its own quota, and the last entry, `*`, counts.
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
function withoutRoom({ title, inbound }: LiveAcl, changes: readonly AclChange[], most: number): string | undefined {
  const created = changes.filter(({ operation }) => operation === "Create");
  for (const family of ["CidrBlock", "Ipv6CidrBlock"] as const) {
    const added = created.filter(({ input }) => family in input).length;
    const total = 1 + inbound.filter(({ input }) => family in input).length + added;
    if (added === 0 || total <= most) continue;
    return (
      `${title} would have ${total} inbound entries for ${family === "CidrBlock" ? "IPv4" : "IPv6"}, and there is room for ` +
      `${most}. Combine entries by hand, or raise the param mostEntries if your quota is higher.`
    );
  }
  return undefined;
}

function governed({ title, subnets }: LiveAcl): readonly string[] {
  return subnets.length === 0 ? [] : [`${title} governs ${severalNames(subnets)}.`];
}

/** Somebody may have added it on purpose, before a wide one. */
function narrowerEntries(concerned: readonly AclEntry[]): readonly string[] {
  return concerned
    .filter(({ box }) => concerned.some((other) => isWider(other.box.cidr, box.cidr)))
    .map(
      ({ number, box }) =>
        `Entry ${number}, which allows ${boxText(box)}, loses it too: the finding names its addresses.`,
    );
}

function isWider(a: string, b: string): boolean {
  const [one, other] = [parseAddresses([a]), parseAddresses([b])];
  return isSubset(other, one) && !isSubset(one, other);
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html#nacl-ephemeral-ports */
function deniedReplies(removed: TrafficSet): readonly string[] {
  const everywhere = parseAddresses(["0.0.0.0/0", "::/0"]);
  const replies = trafficTo(servicesFrom(["tcp", "udp"], parsePorts(["1024-65535"])), everywhere);
  if (isEmpty(intersect(removed, replies))) return [];
  return [
    "Replies to connections from inside arrive at ports above 1023; at those that are closed they are dropped too.",
  ];
}
