import type { Instance, KeyPairInfo } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { severalNames } from "../permissions/sentences.ts";
import { isGone, oneCall } from "../planning/bot-plans.ts";
import { liveObject, liveObjects } from "../planning/live-objects.ts";

/** Undo cannot restore a key pair: EC2 has only ever had its public key. */
export default {
  kind: "bot",
  name: "ec2_delete_key_pair",
  doc: "Deletes a key pair, so that nothing new can be launched with it. Instances keep the public key that is on them.",
  entities: ["aws.ec2.key_pair"],
  risk: "irreversible",
  positional: [],
  params: (zod) => zod.strictObject({}),
  writes: ["ec2:DeleteKeyPair"],
  reads: ["aws.ec2.instance"],
  async plan(target, _params, state) {
    const pair = await keyPair(target.id, state);
    if (pair === undefined) return isGone(`Key pair ${target.id}`);
    const name = pair.requiredText("KeyName");
    const instances = await liveObjects<Instance>(state, "aws.ec2.instance", { "key-name": [name] });
    const ids = instances.map((one) => one.requiredText("InstanceId")).sort();
    return oneCall("ec2:DeleteKeyPair", { KeyPairId: pair.requiredText("KeyPairId") }, [
      `Launch templates and Auto Scaling groups that name ${name} cannot launch with it any more.`,
      ...(ids.length === 0 ? [] : [`Whoever holds the private key can still log in to ${severalNames(ids)}.`]),
    ]);
  },
} satisfies BotModule<object>;

/** CloudBots' events give the name of a key pair where others give its id; a name may look like an id. */
async function keyPair(id: string, state: LiveState): Promise<RawObject<KeyPairInfo> | undefined> {
  const byId = await liveObject<KeyPairInfo>(state, { type: "aws.ec2.key_pair", id });
  if (byId !== undefined) return byId;
  const [byName] = await liveObjects<KeyPairInfo>(state, "aws.ec2.key_pair", { "key-name": [id] });
  return byName;
}
