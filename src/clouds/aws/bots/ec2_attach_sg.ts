/** Gives an instance one security group instead of all that it has. */
import type { BotModule } from "../../../bot.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import { nothingToDo, refused } from "../planning/bot-plans.ts";
import { groupChange, liveInstance } from "../permissions/interface-groups.ts";
import type { LiveInstance } from "../permissions/interface-groups.ts";
import { liveGroups } from "../permissions/live-group.ts";

interface Params {
  readonly group: string;
}

export default {
  kind: "bot",
  name: "ec2_attach_sg",
  doc: "Gives all network interfaces of the instance one security group, instead of those that they have.",
  entities: ["aws.ec2.instance"],
  risk: "disruptive",
  positional: ["group"],
  params: (zod) =>
    zod.strictObject({ group: zod.string().min(1).describe("Name of a group in the instance's VPC, or its id.") }),
  writes: ["ec2:ModifyNetworkInterfaceAttribute"],
  reads: ["aws.ec2.network_interface", "aws.ec2.security_group"],
  async plan(target, { group }, state) {
    const instance = await liveInstance(target, state);
    if ("outcome" in instance) return instance;
    const id = await groupId(group, instance, state);
    if (id === undefined) {
      const where = `${instance.network}, the VPC of instance ${instance.id},`;
      return refused(`There is no security group ${group} in ${where} to attach: create it first.`);
    }
    const change = groupChange(instance, id);
    if (change.calls.length > 0) return { outcome: "change", ...change };
    return nothingToDo(`Instance ${instance.id} has the security group ${id} and no other.`);
  },
} satisfies BotModule<Params>;

/** No name of a group looks like an id. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html */
async function groupId(group: string, { network }: LiveInstance, state: LiveState): Promise<string | undefined> {
  const filter = group.startsWith("sg-") ? "group-id" : "group-name";
  const found = await liveGroups(state, { [filter]: [group], "vpc-id": [network] });
  // EC2 takes * and ? in filters for any text, and in names for themselves.
  return found.find(({ id, name }) => id === group || name === group)?.id;
}
