/** Key pairs: deleted. */
import type { DeleteKeyPairRequest } from "@aws-sdk/client-ec2";
import { objectKinds, objectWith } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { type Applied, removed, write, type Write } from "./write.ts";

export const keyPairWrites: Readonly<Record<string, Write<RegionState>>> = { DeleteKeyPair: write(deleteKeyPair) };

/** A name that is not there is no error, an id is. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html */
function deleteKeyPair(state: RegionState, { KeyName, KeyPairId }: DeleteKeyPairRequest): Applied<RegionState> {
  if (KeyName === undefined && KeyPairId === undefined) {
    throw new Refusal("MissingParameter", 400, "The request must contain the parameter KeyName or KeyPairId");
  }
  const pair =
    KeyPairId === undefined
      ? state.keyPairs.find((one) => one.KeyName === KeyName)
      : objectWith(state.keyPairs, objectKinds.KeyPairId, KeyPairId);
  if (pair === undefined) return { state, answer: { Return: true } };
  return {
    state: { ...state, keyPairs: removed(state.keyPairs, pair) },
    answer: { Return: true, KeyPairId: pair.KeyPairId },
  };
}
