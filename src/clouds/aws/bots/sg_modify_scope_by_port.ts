/** Gives rules about a port another range of addresses. */
import type { BotModule } from "../../../bot.ts";
import { cidrSource, ruleText } from "../permissions/group-rule.ts";
import { liveGroup } from "../permissions/live-group.ts";
import type { Direction } from "../permissions/live-group.ts";
import { editPlan } from "../permissions/rule-edit.ts";
import { includesPort, isFor, isOfPort } from "../permissions/rule-match.ts";
import { anyScopeParam, cidrParam, directionParam, mostRulesParam, portParam } from "../permissions/rule-params.ts";

interface Params {
  readonly port: number;
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  readonly mostRules: number;
}

export default {
  kind: "bot",
  name: "sg_modify_scope_by_port",
  doc: "Gives the rules that admit a port another range of addresses, with all their ports and their descriptions.",
  entities: ["aws.ec2.security_group"],
  risk: "disruptive",
  positional: ["port", "from", "to", "direction"],
  params: (zod) =>
    zod.strictObject({
      port: portParam(zod).describe("The port that the rules admit, alone or among others."),
      from: anyScopeParam(zod).describe(
        "What the rules are for now: a CIDR, or the id of a prefix list or security group; `*` for any CIDR.",
      ),
      to: cidrParam(zod).describe("The CIDR that they are for afterwards."),
      direction: directionParam(zod),
      mostRules: mostRulesParam(zod),
    }),
  writes: [
    "ec2:AuthorizeSecurityGroupIngress",
    "ec2:RevokeSecurityGroupIngress",
    "ec2:AuthorizeSecurityGroupEgress",
    "ec2:RevokeSecurityGroupEgress",
  ],
  reads: ["aws.ec2.network_interface"],
  async plan(target, { port, from, to, direction, mostRules }, state) {
    const group = await liveGroup(target, state);
    if ("outcome" in group) return group;
    const about = group.rules[direction].filter((rule) => includesPort(rule, port));
    const revoke = about.filter((rule) => isFor(rule, from) && !isFor(rule, to));
    const authorize = revoke.map((rule) => ({ ...rule, source: cidrSource(to) }));
    const notices = [
      ...revoke
        .filter((rule) => !isOfPort(rule, port))
        .map((rule) => `Rule ${ruleText(rule)} is changed whole, not only port ${port}.`),
      ...about
        .filter((rule) => from === "*" && rule.source.kind !== "cidr")
        .map((rule) => `Rule ${ruleText(rule)} stays: it names no range of addresses.`),
    ];
    return editPlan(group, { direction, revoke, authorize, notices, mostRules }, state);
  },
} satisfies BotModule<Params>;
