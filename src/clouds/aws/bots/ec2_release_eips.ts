import type { Address } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import type { BotPlan } from "../../../model/bot.ts";
import type { CloudCall } from "../../../model/cloud-call.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { isGone, nothingToDo, refused } from "../planning/bot-plans.ts";
import { liveObject, liveObjects } from "../planning/live-objects.ts";

/** Of an instance all addresses, as in CloudBots; of an address itself only one that is attached to nothing. */
export default {
  kind: "bot",
  name: "ec2_release_eips",
  doc: "Gives Elastic IP addresses back to AWS: all of an instance, or one that is attached to nothing.",
  entities: ["aws.ec2.instance", "aws.ec2.address"],
  risk: "irreversible",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:DisassociateAddress", "ec2:ReleaseAddress"],
  reads: [],
  async plan(target, _params, state) {
    if (target.type === "aws.ec2.instance") {
      const ofInstance = await liveObjects<Address>(state, "aws.ec2.address", { "instance-id": [target.id] });
      if (ofInstance.length > 0) return released(ofInstance);
      return nothingToDo(`Instance ${target.id} has no Elastic IP address.`);
    }
    const address = await liveObject<Address>(state, target);
    if (address === undefined) return isGone(`Elastic IP address ${target.id}`);
    const user = address.text("InstanceId") ?? address.text("NetworkInterfaceId") ?? address.text("AssociationId");
    if (user === undefined) return released([address]);
    return refused(`${address.text("PublicIp")} is in use by ${user}. Disassociate it first if it is not needed.`);
  },
} satisfies BotModule<object>;

function released(addresses: readonly RawObject<Address>[]): BotPlan {
  const managed = addresses.find((address) => address.has("ServiceManaged"));
  if (managed !== undefined) {
    return refused(`${managed.text("PublicIp")} is managed by an AWS service (${managed.text("ServiceManaged")}).`);
  }
  return {
    outcome: "change",
    calls: addresses.flatMap(calls),
    affected: addresses.map(
      (address) =>
        `Nobody gets ${address.text("PublicIp")} back: remove it from DNS and allow lists, or its next owner is trusted.`,
    ),
  };
}

/** `NetworkBorderGroup` must be right or absent: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html */
function calls(address: RawObject<Address>): readonly CloudCall[] {
  const association = address.text("AssociationId");
  const group = address.text("NetworkBorderGroup");
  return [
    ...(association === undefined ? [] : [{ api: "ec2:DisassociateAddress", input: { AssociationId: association } }]),
    {
      api: "ec2:ReleaseAddress",
      input: {
        AllocationId: address.requiredText("AllocationId"),
        ...(group === undefined ? {} : { NetworkBorderGroup: group }),
      },
    },
  ];
}
