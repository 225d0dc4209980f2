/** Rules of a security group: one service and one source each, read from permissions and written as such. */
import type { IpPermission } from "@aws-sdk/client-ec2";
import type { Json } from "../../../model/json.ts";
import { byText } from "../../../model/order.ts";
import { parseAddresses, toCidrs } from "../../../net/addresses.ts";
import type { AddressSet } from "../../../net/addresses.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import { objectList } from "../writes/object-list.ts";
import { singlePermissions } from "../writes/single-permissions.ts";
import type { SinglePermission } from "../writes/single-permissions.ts";
import type { GroupService } from "./group-service.ts";
import { serviceText } from "./group-service.ts";

/** One rule; of which direction, the list that it is in says. */
export interface GroupRule {
  readonly service: GroupService;
  readonly source: RuleSource;
  /** Hostile text. */
  readonly description: string | undefined;
}

/** Where traffic comes from; of outbound rules, where it goes to. */
export type RuleSource = CidrSource | ListSource | ReferencedSource;

/** A block of addresses of one family. */
export interface CidrSource {
  readonly kind: "cidr";
  readonly cidr: string;
}

/** A managed prefix list. */
interface ListSource {
  readonly kind: "list";
  readonly list: string;
}

/** Another security group, or the group itself. */
interface ReferencedSource {
  readonly kind: "group";
  /** Its id; its name where it was deleted in a peered VPC. */
  readonly group: string;
  /** As calls name it, without a description. */
  readonly pair: Readonly<Record<string, Json>>;
}

/** The rules of permissions, sorted by what they say: AWS's order changes from answer to answer. */
export function groupRules(permissions: readonly RawObject<IpPermission>[]): readonly GroupRule[] {
  return inOrder(singlePermissions(permissions).map(({ permission }) => ruleOf(permission)));
}

/** The same rules, sorted. */
export function inOrder(rules: readonly GroupRule[]): readonly GroupRule[] {
  return rules.toSorted((a, b) => byText(ruleText(a), ruleText(b)));
}

/** A permission with one source, as calls take it. */
export function permissionOf({ service, source, description }: GroupRule): Json {
  const described = description === undefined ? {} : { Description: description };
  if (source.kind === "list") return { ...service, PrefixListIds: [{ PrefixListId: source.list, ...described }] };
  if (source.kind === "group") return { ...service, UserIdGroupPairs: [{ ...source.pair, ...described }] };
  return source.cidr.includes(":")
    ? { ...service, Ipv6Ranges: [{ CidrIpv6: source.cidr, ...described }] }
    : { ...service, IpRanges: [{ CidrIp: source.cidr, ...described }] };
}

/** `tcp/22 for 0.0.0.0/0`: what makes a rule the same as another one, whatever their descriptions. */
export function ruleText({ service, source }: GroupRule): string {
  return `${serviceText(service)} for ${sourceText(source)}`;
}

/** `0.0.0.0/0`, `pl-0123`, `sg-0123` */
export function sourceText(source: RuleSource): string {
  if (source.kind === "cidr") return source.cidr;
  return source.kind === "list" ? source.list : source.group;
}

/** The addresses of a block. */
export function addressesOf({ cidr }: CidrSource): AddressSet {
  return parseAddresses([cidr]);
}

/** The source that is one block, in canonical text. Throws RangeError where it is none. */
export function cidrSource(text: string): CidrSource {
  const [cidr = text] = toCidrs(parseAddresses([text]));
  return { kind: "cidr", cidr };
}

function ruleOf(permission: SinglePermission["permission"]): GroupRule {
  const raw = new RawObject<IpPermission>(permission, "A rule of a security group");
  const [FromPort, ToPort] = [raw.integer("FromPort"), raw.integer("ToPort")];
  const ports = FromPort === undefined || ToPort === undefined ? {} : { FromPort, ToPort };
  const [only] = [
    ...raw.objects("IpRanges"),
    ...raw.objects("Ipv6Ranges"),
    ...raw.objects("PrefixListIds"),
    ...raw.objects("UserIdGroupPairs"),
  ];
  return {
    service: { IpProtocol: raw.requiredText("IpProtocol"), ...ports },
    source: sourceOf(permission, raw),
    description: only?.text("Description"),
  };
}

function sourceOf(permission: SinglePermission["permission"], raw: RawObject<IpPermission>): RuleSource {
  const [ipv4, ipv6] = [raw.objects("IpRanges")[0], raw.objects("Ipv6Ranges")[0]];
  if (ipv4 !== undefined) return { kind: "cidr", cidr: ipv4.requiredText("CidrIp") };
  if (ipv6 !== undefined) return { kind: "cidr", cidr: ipv6.requiredText("CidrIpv6") };
  const [list] = raw.objects("PrefixListIds");
  if (list !== undefined) return { kind: "list", list: list.requiredText("PrefixListId") };
  const [{ Description: _, ...pair } = {}] = objectList(permission, "UserIdGroupPairs");
  const [named] = raw.objects("UserIdGroupPairs");
  return { kind: "group", group: named?.text("GroupId") ?? named?.text("GroupName") ?? "", pair };
}
