/** Deletes rules by what they are for. */
import type { BotModule } from "../../../bot.ts";
import { ruleText } from "../permissions/group-rule.ts";
import { liveGroup } from "../permissions/live-group.ts";
import type { Direction } from "../permissions/live-group.ts";
import { editPlan } from "../permissions/rule-edit.ts";
import { includesPort, isFor, isForAllOf, isOfPort, isOfProtocol } from "../permissions/rule-match.ts";
import { anyPortParam, directionParam, protocolParam, scopeParam } from "../permissions/rule-params.ts";
import type { PortParam } from "../permissions/rule-params.ts";

interface Params {
  readonly scope: string;
  readonly direction: Direction;
  readonly port: PortParam;
  readonly protocol: string;
}

export default {
  kind: "bot",
  name: "sg_rules_delete_by_scope",
  doc: "Deletes the rules that are for all of a range of addresses, be it part of a wider one, and for one port and protocol.",
  entities: ["aws.ec2.security_group"],
  risk: "reversible",
  positional: ["scope", "direction", "port", "protocol"],
  params: (zod) =>
    zod.strictObject({
      scope: scopeParam(zod).describe(
        "The CIDR, or the id of a prefix list or security group, that the rules are for.",
      ),
      direction: directionParam(zod),
      port: anyPortParam(zod).describe("The only port of the rules; `*` for rules about any ports."),
      protocol: protocolParam(zod).describe("`TCP`, `UDP`, …; `ALL` for rules for all protocols, `*` for any rules."),
    }),
  writes: ["ec2:RevokeSecurityGroupIngress", "ec2:RevokeSecurityGroupEgress"],
  reads: ["aws.ec2.network_interface"],
  async plan(target, { scope, direction, port, protocol }, state) {
    const group = await liveGroup(target, state);
    if ("outcome" in group) return group;
    const concerned = group.rules[direction].filter((rule) => isForAllOf(rule, scope) && isOfProtocol(rule, protocol));
    const revoke = concerned.filter((rule) => isOfPort(rule, port));
    const notices = [
      ...revoke
        .filter((rule) => !isFor(rule, scope))
        .map((rule) => `Rule ${ruleText(rule)} is for more than ${scope} and goes whole.`),
      ...concerned
        .filter((rule) => port !== "*" && !revoke.includes(rule) && includesPort(rule, port))
        .map(
          (rule) => `Rule ${ruleText(rule)} admits more than port ${port} and stays: sg_single_rule_delete splits it.`,
        ),
    ];
    return editPlan(group, { direction, revoke, authorize: [], notices }, state);
  },
} satisfies BotModule<Params>;
