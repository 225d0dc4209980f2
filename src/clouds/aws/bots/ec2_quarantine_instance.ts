/** Cuts an instance off. */
import type { Vpc } from "@aws-sdk/client-ec2";
import { inputOfId } from "../../../model/answer-id.ts";
import type { BotModule } from "../../../bot.ts";
import type { CloudCall } from "../../../model/cloud-call.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import { nothingToDo, refused } from "../planning/bot-plans.ts";
import { liveObject } from "../planning/live-objects.ts";
import { cidrSource, permissionOf } from "../permissions/group-rule.ts";
import { groupChange, liveInstance } from "../permissions/interface-groups.ts";
import { liveGroups } from "../permissions/live-group.ts";

const groupName = "quarantine";

export default {
  kind: "bot",
  name: "ec2_quarantine_instance",
  doc: `Gives all network interfaces of the instance the security group ${groupName}, which has no rules, and no other.`,
  entities: ["aws.ec2.instance"],
  risk: "disruptive",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:CreateSecurityGroup", "ec2:RevokeSecurityGroupEgress", "ec2:ModifyNetworkInterfaceAttribute"],
  reads: ["aws.ec2.network_interface", "aws.ec2.security_group", "aws.ec2.vpc"],
  async plan(target, _params, state) {
    const instance = await liveInstance(target, state);
    if ("outcome" in instance) return instance;
    const [group] = await liveGroups(state, { "group-name": [groupName], "vpc-id": [instance.network] });
    if (group !== undefined && group.rules.inbound.length + group.rules.outbound.length > 0) {
      return refused(
        `${group.title} has rules, so it would not cut instance ${instance.id} off: delete them with sg_rules_delete.`,
      );
    }
    const created = group === undefined ? await emptyGroupCalls(instance.network, state) : [];
    const change = groupChange(instance, group?.id ?? createdGroup);
    if (change.calls.length === 0) return nothingToDo(`Instance ${instance.id} is in quarantine already.`);
    return { outcome: "change", calls: [...created, ...change.calls], affected: [...change.affected, establishedStay] };
  },
} satisfies BotModule<object>;

/** What the first call will create. */
const createdGroup = "$answer:0:GroupId";

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html */
const establishedStay = "Established connections may go on until they end or idle out: groups track connections.";

/** A new group lets everything out, over IPv6 too where its VPC has addresses of it. */
async function emptyGroupCalls(network: string, state: LiveState): Promise<readonly CloudCall[]> {
  const everywhere = (await hasIpv6(network, state)) ? ["0.0.0.0/0", "::/0"] : ["0.0.0.0/0"];
  const everything = everywhere.map((cidr) =>
    permissionOf({ service: { IpProtocol: "-1" }, source: cidrSource(cidr), description: undefined }),
  );
  const Description = "Lets nothing in and nothing out";
  return [
    { api: "ec2:CreateSecurityGroup", input: { GroupName: groupName, Description, VpcId: network } },
    {
      api: "ec2:RevokeSecurityGroupEgress",
      input: { GroupId: inputOfId(createdGroup), IpPermissions: everything },
    },
  ];
}

async function hasIpv6(network: string, state: LiveState): Promise<boolean> {
  const vpc = await liveObject<Vpc>(state, { type: "aws.ec2.vpc", id: network });
  const blocks = vpc?.objects("Ipv6CidrBlockAssociationSet") ?? [];
  return blocks.some((block) => block.object("Ipv6CidrBlockState")?.text("State") === "associated");
}
