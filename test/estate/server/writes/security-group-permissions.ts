/** Rules of security groups: given and taken. */
import type {
  AuthorizeSecurityGroupIngressResult,
  RevokedSecurityGroupRule,
  RevokeSecurityGroupIngressRequest,
  RevokeSecurityGroupIngressResult,
  SecurityGroup,
} from "@aws-sdk/client-ec2";
import { objectKinds, objectWith } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { without } from "../without.ts";
import { askedRules, type RulesInput } from "./asked-rules.ts";
import { keyOf, permissionsOf, type Rule, ruleId, rulesOf, shownRule } from "./security-group-rules.ts";
import { type Applied, replaced, write, type Write, type WriteRequest } from "./write.ts";

export const securityGroupPermissionWrites: Readonly<Record<string, Write<RegionState>>> = {
  AuthorizeSecurityGroupIngress: write((state, input: RulesInput, request) =>
    authorize("IpPermissions", state, input, request),
  ),
  AuthorizeSecurityGroupEgress: write((state, input: RulesInput, request) =>
    authorize("IpPermissionsEgress", state, input, request),
  ),
  RevokeSecurityGroupIngress: write((state, input: RevokeInput, request) =>
    revoke("IpPermissions", state, input, request),
  ),
  RevokeSecurityGroupEgress: write((state, input: RevokeInput, request) =>
    revoke("IpPermissionsEgress", state, input, request),
  ),
};

type RevokeInput = RulesInput & Pick<RevokeSecurityGroupIngressRequest, "SecurityGroupRuleIds">;

type Direction = "IpPermissions" | "IpPermissionsEgress";

/** In each direction and of each family. https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html */
const mostRules = 60;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html */
function authorize(
  direction: Direction,
  state: RegionState,
  input: RulesInput,
  request: WriteRequest,
): Applied<RegionState> {
  const group = groupOf(state, input);
  const added = askedRules(group, input, state, request);
  const old = rulesOf(group[direction] ?? []);
  const known = new Set(old.map(keyOf));
  const duplicate = added.find((rule) => known.has(keyOf(rule)));
  if (duplicate !== undefined) {
    const message = `the specified rule "${wordsOf(duplicate)}, ALLOW" already exists`;
    throw new Refusal("InvalidPermission.Duplicate", 400, message);
  }
  const rules = [...old, ...added];
  if (Math.max(...sizes(rules, state)) > mostRules) {
    const message = "The maximum number of rules per security group has been reached.";
    throw new Refusal("RulesPerSecurityGroupLimitExceeded", 400, message);
  }
  const { GroupId = "", OwnerId = "" } = group;
  const answer: AuthorizeSecurityGroupIngressResult = {
    Return: true,
    SecurityGroupRules: added.map((rule) => shownRule(GroupId, OwnerId, isEgress(direction), rule)),
  };
  return { state: withRules(state, group, direction, rules), answer };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html */
function revoke(
  direction: Direction,
  state: RegionState,
  input: RevokeInput,
  request: WriteRequest,
): Applied<RegionState> {
  const group = groupOf(state, input);
  const { GroupId = "" } = group;
  const old = rulesOf(group[direction] ?? []);
  const asked =
    input.SecurityGroupRuleIds === undefined
      ? askedRules(group, input, state, request)
      : rulesWithIds(input.SecurityGroupRuleIds, old, GroupId, direction);
  const known = new Set(old.map(keyOf));
  const unknown = asked.filter((rule) => !known.has(keyOf(rule)));
  if (unknown.length > 0 && !isInDefaultVpc(state, group)) {
    throw new Refusal("InvalidPermission.NotFound", 400, "The specified rule does not exist in this security group.");
  }
  const gone = new Set(asked.map(keyOf));
  const answer: RevokeSecurityGroupIngressResult = {
    Return: true,
    UnknownIpPermissions: permissionsOf(unknown),
    RevokedSecurityGroupRules: old
      .filter((rule) => gone.has(keyOf(rule)))
      .map((rule) => revokedRule(GroupId, direction, rule)),
  };
  const rules = old.filter((rule) => !gone.has(keyOf(rule)));
  return { state: withRules(state, group, direction, rules), answer };
}

/** The server's estates have no EC2-Classic: names are of groups in the default VPC. */
function groupOf({ securityGroups, vpcs }: RegionState, { GroupId, GroupName }: RulesInput): SecurityGroup {
  if (GroupId === undefined && GroupName === undefined) {
    throw new Refusal("MissingParameter", 400, "The request must contain the parameter groupName or groupId");
  }
  if (GroupId !== undefined) return objectWith(securityGroups, objectKinds.GroupId, GroupId);
  const home = vpcs.find(({ IsDefault }) => IsDefault === true)?.VpcId;
  const group = securityGroups.find((one) => one.GroupName === GroupName && one.VpcId === home && home !== undefined);
  if (group !== undefined) return group;
  const message = `The security group '${GroupName}' does not exist in default VPC '${home ?? "none"}'`;
  throw new Refusal("InvalidGroup.NotFound", 400, message);
}

function withRules(
  state: RegionState,
  group: SecurityGroup,
  direction: Direction,
  rules: readonly Rule[],
): RegionState {
  const changed = { ...group, [direction]: permissionsOf(rules) };
  return { ...state, securityGroups: replaced(state.securityGroups, group, changed) };
}

function rulesWithIds(ids: readonly string[], rules: readonly Rule[], groupId: string, direction: Direction): Rule[] {
  return ids.map((id) => {
    const found = rules.find((rule) => ruleId(groupId, isEgress(direction), rule) === id);
    if (found !== undefined) return found;
    const message = `The security group rule ID '${id}' does not exist`;
    throw new Refusal("InvalidSecurityGroupRuleId.NotFound", 400, message);
  });
}

/** Rules of version 4 and of version 6: a list counts as many as it may have entries, a group as one of each. */
function sizes(rules: readonly Rule[], { prefixLists }: RegionState): readonly [ipv4: number, ipv6: number] {
  let [ipv4, ipv6] = [0, 0];
  for (const { peer } of rules) {
    const list = peer.kind === "prefix-list" ? prefixLists.find((one) => one.PrefixListId === peer.id) : undefined;
    const weight = list === undefined ? 1 : (list.MaxEntries ?? list.Entries.length);
    const family = list?.AddressFamily ?? peer.kind;
    if (family !== "ipv6" && family !== "IPv6") ipv4 += weight;
    if (family !== "ipv4" && family !== "IPv4") ipv6 += weight;
  }
  return [ipv4, ipv6];
}

function isInDefaultVpc({ vpcs }: RegionState, { VpcId }: SecurityGroup): boolean {
  return vpcs.some((vpc) => vpc.VpcId === VpcId && vpc.IsDefault === true);
}

function isEgress(direction: Direction): boolean {
  return direction === "IpPermissionsEgress";
}

function wordsOf({ protocol, from, to, peer }: Rule): string {
  const traffic = protocol === "-1" ? "ALL" : protocol.toUpperCase();
  const ports = from === undefined ? "" : `, from port: ${from}, to port: ${to}`;
  return `peer: ${peer.id}, ${traffic}${ports}`;
}

function revokedRule(groupId: string, direction: Direction, rule: Rule): RevokedSecurityGroupRule {
  const shown = shownRule(groupId, "", isEgress(direction), rule);
  const info = shown.ReferencedGroupInfo;
  return {
    ...without(shown, "GroupOwnerId", "ReferencedGroupInfo", "Tags"),
    ...(info?.GroupId === undefined ? {} : { ReferencedGroupId: info.GroupId }),
  };
}
