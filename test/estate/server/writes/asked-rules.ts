/** The rules that a request names, checked and spelt as EC2 does. */
import type { AuthorizeSecurityGroupIngressRequest, IpPermission, SecurityGroup } from "@aws-sdk/client-ec2";
import { objectKinds, objectWith } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { canonicalCidr } from "./cidr.ts";
import { keyOf, type Peer, type Rule, rulesOf } from "./security-group-rules.ts";
import type { WriteRequest } from "./write.ts";

/** What Authorize… and Revoke… have in common, in and out. */
export type RulesInput = Pick<
  AuthorizeSecurityGroupIngressRequest,
  "GroupId" | "GroupName" | "IpPermissions" | "IpProtocol" | "FromPort" | "ToPort" | "CidrIp"
>;

const namedProtocols: Readonly<Record<string, string>> = { 1: "icmp", 6: "tcp", 17: "udp", 58: "icmpv6" };
const withPorts = ["tcp", "udp", "icmp", "icmpv6"];

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html */
const goodDescription = /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]{0,255}$/;

/** Throws {@link Refusal}. */
export function askedRules(
  group: SecurityGroup,
  input: RulesInput,
  state: RegionState,
  request: WriteRequest,
): readonly Rule[] {
  const permissions = [...(input.IpPermissions ?? []), ...shorthand(input)];
  if (permissions.length === 0) {
    throw new Refusal("MissingParameter", 400, "Either 'ipPermissions' or 'securityGroupRuleIds' should be provided.");
  }
  const rules = permissions.flatMap((permission) => {
    const own = rulesOf([{ ...permission, ...protocolAndPorts(permission) }]);
    if (own.length === 0) throw new Refusal("InvalidPermission.Malformed", 400, "A rule must have a source.");
    return own.map((rule) => ({ ...rule, peer: checkedPeer(rule.peer, group, state, request) }));
  });
  const bad = rules.find(({ description = "" }) => !goodDescription.test(description));
  if (bad !== undefined) {
    throw invalid(
      "Invalid rule description. Valid descriptions are strings less than 256 characters from the following set: " +
        "a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*",
    );
  }
  if (new Set(rules.map(keyOf)).size < rules.length)
    throw invalid("The same permission must not appear multiple times");
  return rules;
}

/** Parameters of one rule without a list. */
function shorthand({ IpProtocol, FromPort, ToPort, CidrIp }: RulesInput): IpPermission[] {
  if (IpProtocol === undefined && CidrIp === undefined) return [];
  return [{ IpProtocol, FromPort, ToPort, IpRanges: CidrIp === undefined ? [] : [{ CidrIp }] }];
}

/**
 * Ports of other protocols than TCP, UDP and ICMP are ignored.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
function protocolAndPorts({ IpProtocol = "", FromPort, ToPort }: IpPermission): Partial<IpPermission> {
  const name = namedProtocols[IpProtocol] ?? IpProtocol.toLowerCase();
  const isNumber = /^\d{1,3}$/.test(name) && Number(name) <= 255;
  if (!withPorts.includes(name) && name !== "-1" && !isNumber) {
    throw invalid(`Invalid value '${IpProtocol}' for IP protocol. Unknown protocol.`);
  }
  if (!withPorts.includes(name)) return { IpProtocol: name, FromPort: undefined, ToPort: undefined };
  if (FromPort === undefined || ToPort === undefined) {
    throw invalid("Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.");
  }
  if (!(name.startsWith("icmp") ? isTypeAndCode(FromPort, ToPort) : isPortRange(FromPort, ToPort))) {
    throw invalid(`Invalid value '${FromPort}-${ToPort}' for portRange of protocol ${name}.`);
  }
  return { IpProtocol: name, FromPort, ToPort };
}

function isPortRange(from: number, to: number): boolean {
  return from >= 0 && from <= to && to <= 65_535;
}

/** -1 is any; of any type, every code. */
function isTypeAndCode(type: number, code: number): boolean {
  return Math.min(type, code) >= -1 && Math.max(type, code) <= 255 && (type !== -1 || code === -1);
}

function checkedPeer(peer: Peer, group: SecurityGroup, state: RegionState, { account }: WriteRequest): Peer {
  if (peer.kind === "group") return checkedGroup(peer, group, state, account);
  if (peer.kind === "prefix-list") {
    objectWith(state.prefixLists, objectKinds.PrefixListId, peer.id);
    return peer;
  }
  const id = canonicalCidr(peer.id, peer.kind === "ipv4" ? 4 : 6);
  if (id === undefined) throw invalid(`CIDR block ${peer.id} is malformed`);
  return { ...peer, id };
}

/** A group of another account is taken as it is: the server cannot know. */
function checkedGroup(
  { pair, id, kind }: Extract<Peer, { kind: "group" }>,
  group: SecurityGroup,
  { securityGroups, peeringConnections }: RegionState,
  account: string,
): Peer {
  const owner = pair.UserId ?? account;
  const named = { GroupId: id, UserId: owner };
  if (owner !== account || id === group.GroupId) return { kind, id, pair: { ...pair, ...named } };
  const { VpcId } = objectWith(securityGroups, objectKinds.GroupId, id);
  const isReached =
    VpcId === group.VpcId ||
    peeringConnections.some(({ AccepterVpcInfo, RequesterVpcInfo }) => {
      const ends = [AccepterVpcInfo?.VpcId, RequesterVpcInfo?.VpcId];
      return ends.includes(VpcId) && ends.includes(group.VpcId);
    });
  if (!isReached) {
    throw new Refusal(
      "InvalidGroup.NotFound",
      400,
      "You have specified two resources that belong to different networks.",
    );
  }
  return { kind, id, pair: { ...pair, ...named } };
}

function invalid(message: string): Refusal {
  return new Refusal("InvalidParameterValue", 400, message);
}
