/** Instances: stopped, started, terminated. */
import type { StopInstancesRequest } from "@aws-sdk/client-ec2";
import { inputOfId } from "../../../model/answer-id.ts";
import type { CallInput } from "../../../model/cloud-call.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import { ImpossibleCall, type Objects, type Write } from "../../../model/write.ts";
import { changed, existing, gone } from "./object-states.ts";
import { describeObject } from "./object-types.ts";
import { objectIn } from "./object-list.ts";
import { WriteInput } from "./write-input.ts";

/** As long as the waiters of the SDK's other languages wait: 40 times 15 seconds. */
const settlesWithinSeconds = 600;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html */
export const stopInstances = transition({
  api: "ec2:StopInstances",
  from: ["running", "stopping", "stopped"],
  to: { Code: 80, Name: "stopped" },
  undoneBy: { api: "ec2:StartInstances", from: "running" },
});

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html */
export const startInstances = transition({
  api: "ec2:StartInstances",
  from: ["stopped", "pending", "running"],
  to: { Code: 16, Name: "running" },
  undoneBy: { api: "ec2:StopInstances", from: "stopped" },
});

/**
 * Whether an instance is protected from it, its description does not say; then EC2 refuses.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html
 */
export const terminateInstances: Write = {
  ...common("ec2:TerminateInstances"),
  effect: (input, objects) => instancesOf("ec2:TerminateInstances", input).map((instance) => gone(objects, instance)),
  undo: () => undefined,
  alreadyDone: ["InvalidInstanceID.NotFound"],
};

interface Transition {
  readonly api: string;
  /** The states in which EC2 takes the call. */
  readonly from: readonly string[];
  readonly to: { readonly Code: number; readonly Name: string };
  /** The call that takes instances back, and the state that it leads to. Those in others were on their way already. */
  readonly undoneBy: { readonly api: string; readonly from: string };
}

function transition({ api, from, to, undoneBy }: Transition): Write {
  return {
    ...common(api),
    effect: (input, objects) =>
      instancesOf(api, input).map((instance) => {
        const state = stateOf(objects, instance);
        if (!from.includes(state)) throw new ImpossibleCall(`${describeObject(instance)} is ${state}`);
        return changed(objects, instance, { State: to });
      }),
    undo(input, before) {
      const moved = instancesOf(api, input).filter((instance) => stateOf(before, instance) === undoneBy.from);
      const ids = moved.map(({ id }) => inputOfId(id));
      return ids.length === 0 ? [] : [{ api: undoneBy.api, input: { InstanceIds: ids } }];
    },
    alreadyDone: [],
  };
}

function common(api: string): Pick<Write, "api" | "permissions" | "touches" | "settlesWithinSeconds"> {
  return {
    api,
    permissions: [api],
    touches: (input) => instancesOf(api, input).map((instance) => ({ ...instance, fields: ["State"] })),
    settlesWithinSeconds,
  };
}

function instancesOf(api: string, input: CallInput): readonly ObjectReference[] {
  const ids = new WriteInput<StopInstancesRequest>(api, input, ["InstanceIds"]).ids("InstanceIds");
  return ids.map((id) => ({ type: "aws.ec2.instance", id }));
}

function stateOf(objects: Objects, instance: ObjectReference): string {
  const { Name: name } = objectIn(existing(objects, instance), "State");
  if (typeof name !== "string") throw new Error(`${describeObject(instance)} has no state`);
  return name;
}
