/** Plans of bots carried out by the effects of their writes. */
import { awsChanges } from "../../../../src/clouds/aws/changes.ts";
import type { BotPlan } from "../../../../src/model/bot.ts";
import type { CloudCall } from "../../../../src/model/cloud-call.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import type { ObjectState } from "../../../../src/model/object-state.ts";
import type { ResourceType } from "../../../../src/model/resource.ts";
import { type CallsChange, changeOf, touchedObjects } from "../../../../src/remediation/change.ts";
import { liveObjects } from "./live-objects.ts";
import { callsOf, targetOf } from "./planned.ts";

export type Objects = Readonly<Record<ResourceType, readonly LiveObject[]>>;

const { scope } = targetOf("aws.ec2.vpc", "vpc-1");

/** What a plan does to these objects. Throws where it changes nothing or EC2 would refuse a call. */
export function changeBy(plan: BotPlan, objects: Objects): Promise<CallsChange> {
  return changeByCalls(callsOf(plan), objects);
}

/** The objects after the plan. */
export async function objectsAfter(plan: BotPlan, objects: Objects): Promise<Objects> {
  return objectsWith((await changeBy(plan, objects)).after, objects);
}

/** The objects after plan and undo, without what they created. */
export async function objectsUndone(plan: BotPlan, objects: Objects): Promise<Objects> {
  const { after, undo } = await changeBy(plan, objects);
  if (undo === undefined) throw new Error("The plan cannot be undone.");
  const changed = objectsWith(after, objects);
  return objectsWith((await changeByCalls(undo, changed)).after, changed);
}

/** The objects as EC2 shows them in these states. */
function objectsWith(states: readonly ObjectState[], objects: Objects): Objects {
  const shown = Object.fromEntries(Object.entries(objects).map(([type, list]) => [type, [...list]]));
  for (const { type, id, fields } of states) {
    const list = (shown[type] ??= []);
    const position = list.findIndex((object) => awsChanges.idOf(type, object, scope.region) === id);
    const [old] = position < 0 ? [{}] : list.splice(position, 1);
    if (fields !== null) list.push(awsChanges.withFields(old ?? {}, fields));
  }
  return shown;
}

async function changeByCalls(calls: readonly CloudCall[], objects: Objects): Promise<CallsChange> {
  const known = { calls, writes: awsChanges.writes, scope };
  const state = liveObjects(objects);
  const states: ObjectState[] = [];
  for (const { type, id, fields } of touchedObjects(known)) {
    const object = await state.get({ type, id });
    states.push({ type, id, fields: object === undefined ? null : awsChanges.fieldsOf(type, object, fields) });
  }
  return changeOf({ ...known, states });
}
