/** Deletes what admits a port from elsewhere. */
import type { BotModule } from "../../../bot.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import { isSubset } from "../../../net/addresses.ts";
import type { AddressSet } from "../../../net/addresses.ts";
import { addressesOf, cidrSource, ruleText } from "../permissions/group-rule.ts";
import type { GroupRule } from "../permissions/group-rule.ts";
import { liveGroup } from "../permissions/live-group.ts";
import type { Direction } from "../permissions/live-group.ts";
import { ruleAddresses } from "../permissions/prefix-lists.ts";
import { editPlan } from "../permissions/rule-edit.ts";
import { includesPort, isOfPort } from "../permissions/rule-match.ts";
import { cidrParam, directionParam, portParam } from "../permissions/rule-params.ts";

interface Params {
  readonly port: number;
  readonly cidr: string;
  readonly direction: Direction;
}

export default {
  kind: "bot",
  name: "sg_delete_not_matching_cidr",
  doc: "Deletes the rules that admit a port for addresses outside of a range. Rules for security groups stay.",
  entities: ["aws.ec2.security_group"],
  risk: "disruptive",
  positional: ["port", "cidr", "direction"],
  params: (zod) =>
    zod.strictObject({
      port: portParam(zod).describe("The port that the rules admit, alone or among others."),
      cidr: cidrParam(zod).describe("The range that rules may be for."),
      direction: directionParam(zod),
    }),
  writes: ["ec2:RevokeSecurityGroupIngress", "ec2:RevokeSecurityGroupEgress"],
  reads: ["aws.ec2.network_interface", "aws.ec2.prefix_list"],
  async plan(target, { port, cidr, direction }, state) {
    const group = await liveGroup(target, state);
    if ("outcome" in group) return group;
    const permitted = addressesOf(cidrSource(cidr));
    const revoke: GroupRule[] = [];
    for (const rule of group.rules[direction]) {
      if (includesPort(rule, port) && (await reachesBeyond(rule, permitted, state))) revoke.push(rule);
    }
    const notices = revoke
      .filter((rule) => !isOfPort(rule, port))
      .map((rule) => `Rule ${ruleText(rule)} goes whole, not only port ${port}.`);
    return editPlan(group, { direction, revoke, authorize: [], notices }, state);
  },
} satisfies BotModule<Params>;

/** A prefix list that cannot be found may hold any address. */
async function reachesBeyond(rule: GroupRule, permitted: AddressSet, state: LiveState): Promise<boolean> {
  const addresses = await ruleAddresses(rule, state);
  return addresses === undefined || !isSubset(addresses, permitted);
}
