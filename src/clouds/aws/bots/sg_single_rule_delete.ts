/** Deletes a rule, or takes one port out of it. */
import type { BotModule } from "../../../bot.ts";
import { overlaps } from "../../../net/interval-set.ts";
import { allPorts, portsFromRanges } from "../../../net/ports.ts";
import { servicesFrom } from "../../../net/services.ts";
import type { GroupRule } from "../permissions/group-rule.ts";
import { servicesOf } from "../permissions/group-service.ts";
import { liveGroup } from "../permissions/live-group.ts";
import type { Direction } from "../permissions/live-group.ts";
import { cannotBeSplit, replacingEdit } from "../permissions/replaced-rule.ts";
import type { ReplacedRule } from "../permissions/replaced-rule.ts";
import { editPlan } from "../permissions/rule-edit.ts";
import { isFor, isOfPort, isOfProtocol } from "../permissions/rule-match.ts";
import {
  anyPortParam,
  directionParam,
  flagParam,
  keepProtocolsParam,
  mostRulesParam,
  protocolParam,
  scopeParam,
} from "../permissions/rule-params.ts";
import type { PortParam } from "../permissions/rule-params.ts";
import { withoutServices } from "../permissions/rule-remainder.ts";

interface Params {
  readonly split: boolean;
  readonly protocol: string;
  readonly scope: string;
  readonly direction: Direction;
  readonly port?: PortParam | undefined;
  readonly keepProtocols: readonly string[];
  readonly mostRules: number;
}

export default {
  kind: "bot",
  name: "sg_single_rule_delete",
  doc: "Deletes the rule for a port, protocol and scope, or takes the port out of a rule that admits more.",
  entities: ["aws.ec2.security_group"],
  risk: "reversible",
  positional: ["split", "protocol", "scope", "direction", "port"],
  params: (zod) =>
    zod
      .strictObject({
        split: flagParam(zod).describe("Whether the port is taken out of rules that admit more; otherwise they stay."),
        protocol: protocolParam(zod).describe("`TCP`, `UDP`, …; `ALL` for rules for all protocols, `*` for any rules."),
        scope: scopeParam(zod).describe(
          "The CIDR, or the id of a prefix list or security group, that the rule is for.",
        ),
        direction: directionParam(zod),
        port: anyPortParam(zod)
          .optional()
          .describe(
            "The port. `*`, with `split` also 0, is the whole rule; of other protocols than TCP and UDP there is none.",
          ),
        keepProtocols: keepProtocolsParam(zod),
        mostRules: mostRulesParam(zod),
      })
      .refine(({ protocol, port }) => port !== undefined || !["6", "17", "*"].includes(protocol), {
        path: ["port"],
        error: "is needed for this protocol: write a number from 0 to 65535, or * for the whole rule",
      }),
  writes: [
    "ec2:AuthorizeSecurityGroupIngress",
    "ec2:RevokeSecurityGroupIngress",
    "ec2:AuthorizeSecurityGroupEgress",
    "ec2:RevokeSecurityGroupEgress",
  ],
  reads: ["aws.ec2.network_interface"],
  async plan(target, params, state) {
    const group = await liveGroup(target, state);
    if ("outcome" in group) return group;
    const replaced: ReplacedRule[] = [];
    for (const rule of group.rules[params.direction]) {
      if (!isFor(rule, params.scope) || !isOfProtocol(rule, params.protocol)) continue;
      const instead = insteadOf(rule, params);
      if (instead === undefined) return cannotBeSplit(group, rule, "Replace it by hand.");
      replaced.push({ rule, instead });
    }
    const kept = servicesFrom(params.keepProtocols, allPorts);
    return editPlan(group, replacingEdit(params.direction, replaced, { kept, mostRules: params.mostRules }), state);
  },
} satisfies BotModule<Params>;

/** The rule itself where it stays; undefined where it cannot be split. */
function insteadOf(rule: GroupRule, params: Params): readonly GroupRule[] | undefined {
  const { split, protocol, port = "*" } = params;
  // Where finding says port 0, all is meant: so do CloudBots' events.
  const isWhole = port === "*" || (split ? port === 0 : protocol === "all");
  if (isWhole || isOfPort(rule, port)) return [];
  const services = servicesFrom(["tcp", "udp"], portsFromRanges([[port, port]]));
  if (!split || !overlaps(servicesOf(rule.service), services)) return [rule];
  return withoutServices(rule, { services, kept: servicesFrom(params.keepProtocols, allPorts) });
}
