/** Security groups: created and deleted. */
import type { CreateSecurityGroupRequest } from "@aws-sdk/client-ec2";
import type { CallInput } from "../../../model/cloud-call.ts";
import type { Json } from "../../../model/json.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import type { Objects, Write } from "../../../model/write.ts";
import { deletion } from "./deletion.ts";
import { created, existing } from "./object-states.ts";
import { objectList } from "./object-list.ts";
import { tagsOfCreated } from "./tag-list.ts";
import { WriteInput } from "./write-input.ts";

/**
 * A new group lets everything out, over IPv6 only where its VPC has addresses of it, as AWS says of default groups
 * (https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html).
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
 */
export const createSecurityGroup: Write = {
  api: "ec2:CreateSecurityGroup",
  permissions: ["ec2:CreateSecurityGroup", "ec2:CreateTags"],
  touches: (input) => [{ ...createInput(input).vpc, fields: ["Ipv6CidrBlockAssociationSet"] }],
  effect(input, objects, own) {
    const { vpc, fields } = createInput(input);
    const open = hasIpv6(objects, vpc) ? [...everywhereIpv4, ...everywhereIpv6] : everywhereIpv4;
    const group = { ...fields, IpPermissions: [], IpPermissionsEgress: open, OwnerId: objects.scope.account };
    return [created("aws.ec2.security_group", { own, path: "GroupId", idField: "GroupId" }, group)];
  },
  undo: (_input, _before, own) => [
    { api: "ec2:DeleteSecurityGroup", input: { GroupId: { $answer: [own, "GroupId"] } } },
  ],
  alreadyDone: ["InvalidGroup.Duplicate"],
  async recover(input, state) {
    const { vpc, name } = createInput(input);
    const groups = await state.list("aws.ec2.security_group", { "group-name": [name], "vpc-id": [vpc.id] });
    const [id] = groups.flatMap(({ GroupId }) => GroupId ?? []);
    return id === undefined ? undefined : { GroupId: id };
  },
};

/**
 * A group that is created anew has another id, and nothing refers to that.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html
 */
export const deleteSecurityGroup = deletion({
  api: "ec2:DeleteSecurityGroup",
  type: "aws.ec2.security_group",
  idField: "GroupId",
  fields: ["Description", "GroupName", "IpPermissions", "IpPermissionsEgress", "Tags", "VpcId"],
  alreadyDone: ["InvalidGroup.NotFound"],
  refusal: ({ GroupName: name }) =>
    name === "default" ? "is the default group of its VPC, which cannot be deleted" : undefined,
});

const everywhereIpv4: readonly Json[] = [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }];

const everywhereIpv6: readonly Json[] = [{ IpProtocol: "-1", Ipv6Ranges: [{ CidrIpv6: "::/0" }] }];

function createInput(input: CallInput) {
  const api = "ec2:CreateSecurityGroup";
  const known = ["Description", "GroupName", "TagSpecifications", "VpcId"] as const;
  const read = new WriteInput<CreateSecurityGroupRequest>(api, input, known);
  const [name, VpcId] = [read.requiredText("GroupName"), read.requiredText("VpcId")];
  const tags = tagsOfCreated(api, input, "security-group");
  const fields = { Description: read.requiredText("Description"), GroupName: name, Tags: tags, VpcId };
  return { vpc: { type: "aws.ec2.vpc", id: VpcId }, name, fields };
}

function hasIpv6(objects: Objects, vpc: ObjectReference): boolean {
  return objectList(existing(objects, vpc), "Ipv6CidrBlockAssociationSet").some(
    ({ Ipv6CidrBlockState: state }) => JSON.stringify(state) === JSON.stringify({ State: "associated" }),
  );
}
