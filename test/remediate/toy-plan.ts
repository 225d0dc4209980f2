/** Plans for the toy cloud. */
import type { CloudCall } from "../../src/model/cloud-call.ts";
import type { ObjectState } from "../../src/model/object-state.ts";
import type { PlannedEntry, PlanPart } from "../../src/model/plan.ts";
import { changeOf, touchedObjects } from "../../src/remediation/change.ts";
import { partDigest } from "../../src/remediation/digests.ts";
import { plannedEntry } from "../../src/remediation/plan.ts";
import { toyChanges, toyScope } from "./toy-cloud.ts";

/** An entry with these calls, planned on a state of the cloud. */
function entryOf(name: string, calls: readonly CloudCall[], states: readonly ObjectState[]): PlannedEntry {
  const { writes } = toyChanges;
  const read = touchedObjects({ calls, writes, scope: toyScope }).map(({ type, id, fields }) => {
    const object = states.find((state) => state.type === type && state.id === id)?.fields ?? null;
    return { type, id, fields: object && toyChanges.fieldsOf(type, object, fields) };
  });
  const { before, after, undo } = changeOf({ calls, writes, scope: toyScope, states: read });
  const resource = { id: name, name, type: "toy.set", cloud: "toy", account: "1", region: "here" };
  return plannedEntry({
    finding: {
      audit: "nightly",
      rule: "toy-rule",
      title: "Toys are in order",
      severity: "high",
      fingerprint: name,
      message: "a toy is not in order",
      facets: [],
    },
    resource,
    scope: toyScope,
    bot: "toy_bot",
    params: {},
    calls,
    before,
    after,
    undo: undo ?? null,
    affected: [],
    counterfactual: undefined,
    risk: "reversible",
  });
}

/** Entries each planned on top of those before it. */
export function partOf(callsOfEntries: readonly (readonly CloudCall[])[], states: readonly ObjectState[]): PlanPart {
  const entries: PlannedEntry[] = [];
  let current = states;
  for (const [index, calls] of callsOfEntries.entries()) {
    const entry = entryOf(`entry-${index}`, calls, current);
    entries.push(entry);
    current = current.map((state) => {
      const after = entry.change.after.find(({ type, id }) => type === state.type && id === state.id);
      return after === undefined ? state : { ...state, fields: after.fields && { ...state.fields, ...after.fields } };
    });
  }
  const digests = entries.map(({ digest }) => digest);
  const digest = partDigest({ account: "1", risk: "reversible", entries: digests });
  return { digest, cloud: "toy", account: "1", risk: "reversible", entries };
}

export const add = (set: string, member: string): CloudCall => ({
  api: "toy:AddMember",
  input: { Set: set, Member: member },
});
export const remove = (set: string, member: string): CloudCall => ({
  api: "toy:RemoveMember",
  input: { Set: set, Member: member },
});
export const replace = (set: string, from: string, to: string): CloudCall => ({
  api: "toy:ReplaceMember",
  input: { Set: set, From: from, To: to },
});
export const turn = (id: string, position: string): CloudCall => ({
  api: "toy:SetSwitch",
  input: { Switch: id, Position: position },
});
export const stop = (machine: string): CloudCall => ({ api: "toy:Stop", input: { Machine: machine } });
export const makeBox = (name: string): CloudCall => ({ api: "toy:MakeBox", input: { Name: name } });

/** What an entry's call number `call` makes, put into a set; into it, a member. */
export const addBox = (set: string, call: number): CloudCall => ({
  api: "toy:AddMember",
  input: { Set: set, Member: { $answer: [call, "Box.Id"] } },
});
export const fillBox = (call: number, member: string): CloudCall => ({
  api: "toy:AddMember",
  input: { Box: { $answer: [call, "Box.Id"] }, Member: member },
});

/** Two sets, a switch and a machine. */
export const toys: readonly ObjectState[] = [
  { type: "toy.set", id: "a", fields: { Members: ["one", "two"], Label: "first" } },
  { type: "toy.set", id: "b", fields: { Members: [], Label: "second" } },
  { type: "toy.switch", id: "s", fields: { Position: "off" } },
  { type: "toy.machine", id: "m", fields: { State: "running" } },
];
