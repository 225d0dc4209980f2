/** Key pairs: deleted. */
import { deletion } from "./deletion.ts";

/**
 * Instances keep the public key, and whoever has the private key can log in to those still.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html
 */
export const deleteKeyPair = deletion({
  api: "ec2:DeleteKeyPair",
  type: "aws.ec2.key_pair",
  idField: "KeyPairId",
  fields: ["KeyFingerprint", "KeyName", "KeyType", "Tags"],
  alreadyDone: ["InvalidKeyPair.NotFound"],
});
