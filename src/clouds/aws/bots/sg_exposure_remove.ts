/** Closes what a finding names, and nothing else. */
import type { BotModule } from "../../../bot.ts";
import { parseTrafficFacets } from "../../../net/facets.ts";
import { allPorts } from "../../../net/ports.ts";
import { servicesFrom } from "../../../net/services.ts";
import { refused } from "../planning/bot-plans.ts";
import { liveGroup } from "../permissions/live-group.ts";
import { keepProtocolsParam, mostRulesParam } from "../permissions/rule-params.ts";
import { removalPlan } from "../permissions/traffic-removal.ts";

interface Params {
  readonly keepProtocols: readonly string[];
  readonly mostRules: number;
  readonly narrowRules: "keep" | "close";
}

export default {
  kind: "bot",
  name: "sg_exposure_remove",
  doc: "Closes to the finding's sources the ports that it names, by splitting rules where they admit more.",
  entities: ["aws.ec2.security_group"],
  risk: "reversible",
  positional: [],
  params: (zod) =>
    zod.strictObject({
      keepProtocols: keepProtocolsParam(zod),
      mostRules: mostRulesParam(zod),
      narrowRules: zod
        .enum(["keep", "close"])
        .default("keep")
        .describe(
          "What becomes of rules for a few of the named addresses only, private ones or at most a public IPv4 /16 or IPv6 /32, " +
            "that somebody added beside a wide one: `keep`, or `close` them with it.",
        ),
    }),
  writes: ["ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress"],
  reads: ["aws.ec2.network_interface", "aws.ec2.prefix_list"],
  async plan(target, { keepProtocols, mostRules, narrowRules }, state) {
    const removed = parseTrafficFacets(target.facets);
    if (removed === undefined || target.facets.length === 0) {
      return refused("The finding does not name the traffic that is too much, so none can be removed.");
    }
    const group = await liveGroup(target, state);
    if ("outcome" in group) return group;
    const kept = servicesFrom(keepProtocols, allPorts);
    return removalPlan(group, { removed, kept, mostRules, closesNarrow: narrowRules === "close" }, state);
  },
} satisfies BotModule<Params>;
