/**
 * A small cloud to remediate: sets, switches, machines that take a while to stop, and boxes that are made. It shows changes
 * late, makes a second box if it is asked twice, and can be told to fail.
 */
import type { ChangeModel, LiveCloud } from "../../src/change-model.ts";
import { AccessError } from "../../src/errors.ts";
import { answerId, inputOfId } from "../../src/model/answer-id.ts";
import type { CallInput, CloudCall } from "../../src/model/cloud-call.ts";
import type { Json } from "../../src/model/json.ts";
import { CallRefused, type LiveObject, type LiveScope } from "../../src/model/live-scope.ts";
import type { ObjectFields, ObjectReference, ObjectState } from "../../src/model/object-state.ts";
import type { Scope } from "../../src/model/scope.ts";
import { ImpossibleCall, type Objects, type TouchedObject, type Write } from "../../src/model/write.ts";
import type { Clock } from "../../src/remediate/poll.ts";

export const toyScope: Scope = { id: "toy:1:here", cloud: "toy", account: "1", region: "here" };

const setOf = (id: string) => ({ type: "toy.set", id });
const switchOf = (id: string) => ({ type: "toy.switch", id });
const machineOf = (id: string) => ({ type: "toy.machine", id });
const boxOf = (id: string) => ({ type: "toy.box", id });

const touched = (reference: ObjectReference, ...fields: string[]): readonly TouchedObject[] => [
  { ...reference, fields },
];

const text = (input: CallInput, name: string): string => {
  const id = answerId(input[name]);
  if (id === undefined) throw new Error(`${name} is missing`);
  return id;
};

const fieldsAt = (objects: Objects, reference: ObjectReference): ObjectFields => {
  const { fields } = objects.get(reference);
  if (fields === null) throw new ImpossibleCall(`${reference.id} does not exist`);
  return fields;
};

const membersOf = (fields: ObjectFields): readonly string[] => fields["Members"] as readonly string[];

/** A set's, or a box's. */
const holderOf = (input: CallInput) => ("Box" in input ? boxOf(text(input, "Box")) : setOf(text(input, "Set")));

const memberInput = (input: CallInput, member: string) => ({ ...input, Member: inputOfId(member) as Json });

const addMember: Write = {
  api: "toy:AddMember",
  permissions: ["toy:AddMember"],
  touches: (input) => touched(holderOf(input), "Members"),
  effect(input, objects) {
    const member = text(input, "Member");
    const members = membersOf(fieldsAt(objects, holderOf(input)));
    if (members.includes(member)) throw new ImpossibleCall("Duplicate");
    return [
      { ...holderOf(input), fields: { ...fieldsAt(objects, holderOf(input)), Members: [...members, member].sort() } },
    ];
  },
  undo: (input) => [{ api: "toy:RemoveMember", input }],
  alreadyDone: ["Duplicate"],
};

const removeMember: Write = {
  api: "toy:RemoveMember",
  permissions: ["toy:RemoveMember"],
  touches: (input) => touched(holderOf(input), "Members"),
  effect(input, objects) {
    const member = text(input, "Member");
    const members = membersOf(fieldsAt(objects, holderOf(input)));
    if (!members.includes(member)) throw new ImpossibleCall("NotFound");
    return [
      {
        ...holderOf(input),
        fields: { ...fieldsAt(objects, holderOf(input)), Members: members.filter((one) => one !== member) },
      },
    ];
  },
  undo: (input) => [{ api: "toy:AddMember", input }],
  alreadyDone: ["NotFound"],
};

/** One call that takes two to be undone. */
const replaceMember: Write = {
  api: "toy:ReplaceMember",
  permissions: ["toy:ReplaceMember"],
  touches: (input) => touched(holderOf(input), "Members"),
  effect(input, objects) {
    const members = membersOf(fieldsAt(objects, holderOf(input)));
    const [from, to] = [text(input, "From"), text(input, "To")];
    if (!members.includes(from) || members.includes(to)) throw new ImpossibleCall("NotFound");
    const after = [...members.filter((one) => one !== from), to].sort();
    return [{ ...holderOf(input), fields: { ...fieldsAt(objects, holderOf(input)), Members: after } }];
  },
  undo({ From: from, To: to, ...holder }) {
    return [
      { api: "toy:AddMember", input: memberInput(holder, from as string) },
      { api: "toy:RemoveMember", input: memberInput(holder, to as string) },
    ];
  },
  alreadyDone: ["NotFound"],
};

/** Sent twice, it says twice that it was done. */
const setSwitch: Write = {
  api: "toy:SetSwitch",
  permissions: ["toy:SetSwitch"],
  touches: (input) => touched(switchOf(text(input, "Switch")), "Position"),
  effect(input, objects) {
    const reference = switchOf(text(input, "Switch"));
    fieldsAt(objects, reference);
    return [{ ...reference, fields: { Position: input["Position"] ?? null } }];
  },
  undo(input, before) {
    const { Position: position } = fieldsAt(before, switchOf(text(input, "Switch")));
    return [{ api: "toy:SetSwitch", input: { ...input, Position: position ?? null } }];
  },
  alreadyDone: [],
};

const power = (api: string, from: string, to: string, undo: string): Write => ({
  api,
  permissions: [api],
  touches: (input) => touched(machineOf(text(input, "Machine")), "State"),
  effect(input, objects) {
    const reference = machineOf(text(input, "Machine"));
    if (fieldsAt(objects, reference)["State"] !== from) throw new ImpossibleCall("IncorrectState");
    return [{ ...reference, fields: { State: to } }];
  },
  undo: (input) => [{ api: undo, input }],
  alreadyDone: [],
  hasSettled: (live, wanted) => live.fields?.["State"] === wanted.fields?.["State"],
});

const makeBox: Write = {
  api: "toy:MakeBox",
  permissions: ["toy:MakeBox"],
  touches: () => [],
  effect: (input, _objects, own) => [
    { ...boxOf(`$answer:${own}:Box.Id`), fields: { Name: input["Name"] ?? null, Members: [] } },
  ],
  undo: (_input, _before, own) => [{ api: "toy:DeleteBox", input: { Box: { $answer: [own, "Box.Id"] } } }],
  alreadyDone: [],
  async recover(input, state) {
    const [box] = await state.list("toy.box", { name: [text(input, "Name")] });
    return box === undefined ? undefined : { Box: { Id: box["Id"] ?? null } };
  },
};

const deleteBox: Write = {
  api: "toy:DeleteBox",
  permissions: ["toy:DeleteBox"],
  touches: (input) => touched(boxOf(text(input, "Box")), "Name", "Members"),
  effect(input, objects) {
    const reference = boxOf(text(input, "Box"));
    if (membersOf(fieldsAt(objects, reference)).length > 0) throw new ImpossibleCall("NotEmpty");
    return [{ ...reference, fields: null }];
  },
  undo: () => undefined,
  alreadyDone: ["NotFound"],
};

const writes = [
  addMember,
  removeMember,
  replaceMember,
  setSwitch,
  power("toy:Stop", "running", "stopped", "toy:Start"),
  power("toy:Start", "stopped", "running", "toy:Stop"),
  makeBox,
  deleteBox,
];

export const toyChanges: ChangeModel = {
  provider: "toy",
  writes: new Map(writes.map((write) => [write.api, write])),
  bots: {},
  shortId: ({ id }) => id,
  idOf: (_type, object) => object["Id"] as string,
  fieldsOf(_type, object, fields) {
    const known = fields.filter((field) => object[field] !== undefined);
    return Object.fromEntries(known.map((field) => [field, canonical(object[field] ?? null)]));
  },
  withFields: (object, fields) => ({ ...object, ...fields }),
  itemsWith: (items) => items,
  recordedState: () => {
    throw new Error("nothing of this cloud is recorded");
  },
  tagsOf: () => ({}),
  describe: ({ type, id }) => `${type.slice("toy.".length)} ${id}`,
};

export function writeOf(api: string): Write {
  const write = toyChanges.writes.get(api);
  if (write === undefined) throw new Error(`this cloud has no ${api}`);
  return write;
}

/** Every list of this cloud is a set. */
const canonical = (value: Json): Json => (Array.isArray(value) ? [...(value as readonly string[])].sort() : value);

/** Time that passes only where somebody waits. */
export class ToyClock implements Clock {
  #now = Date.parse("2026-11-21T12:00:00Z");

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
  }
}

/** What can be done to one sending; `apply` carries the call out. */
export type Disturb = (call: CloudCall, apply: () => Json) => Promise<Json>;

interface Moment {
  readonly at: number;
  readonly fields: LiveObject | null;
}

/** The cloud itself. */
export class ToyCloud {
  readonly clock = new ToyClock();
  /** Calls that have changed something, in order. */
  readonly applied: CloudCall[] = [];
  /** Every call that arrived. */
  readonly sent: CloudCall[] = [];
  /** How late changes show. */
  lagMs = 0;
  readonly #objects = new Map<string, { readonly reference: ObjectReference; readonly moments: Moment[] }>();
  #boxes = 0;

  constructor(objects: readonly ObjectState[] = []) {
    for (const object of objects) this.put(object);
  }

  /** What somebody else does, or what was there. */
  put({ type, id, fields }: ObjectState, at = 0): void {
    const key = `${type} ${id}`;
    const known = this.#objects.get(key) ?? { reference: { type, id }, moments: [] };
    known.moments.push({ at, fields: fields === null ? null : { ...known.moments.at(-1)?.fields, ...fields, Id: id } });
    this.#objects.set(key, known);
  }

  /** All that exists, once everything shows. */
  state(): readonly ObjectState[] {
    const states = [...this.#objects.values()].map(({ reference, moments }) => ({
      ...reference,
      fields: moments.at(-1)?.fields ?? null,
    }));
    return states.filter(({ fields }) => fields !== null).sort((a, b) => (a.type + a.id < b.type + b.id ? -1 : 1));
  }

  /** Calls arrive through `disturb`, reads through `reading`. */
  live(disturb: Disturb = async (_call, apply) => apply(), reading: () => Promise<void> = async () => {}): LiveScope {
    return {
      get: async (reference) => {
        await reading();
        return this.#seen(reference);
      },
      list: async (type, filters) => {
        await reading();
        return [...this.#objects.values()]
          .filter(({ reference }) => reference.type === type)
          .map(({ reference }) => this.#seen(reference))
          .filter((object) => object !== undefined)
          .filter((object) => filters?.["name"]?.includes(object["Name"] as string) ?? true);
      },
      send: async (call) => {
        this.sent.push(call);
        return disturb(call, () => this.#apply(call));
      },
    };
  }

  cloud(live = this.live()): LiveCloud {
    return { open: () => live, done: async () => {} };
  }

  #seen(reference: ObjectReference): LiveObject | undefined {
    return this.#at(reference, this.clock.now() - this.lagMs) ?? undefined;
  }

  #at({ type, id }: ObjectReference, time: number): LiveObject | null {
    const moments = this.#objects.get(`${type} ${id}`)?.moments ?? [];
    return moments.findLast(({ at }) => at <= time)?.fields ?? null;
  }

  /** As its write says; what goes on for a while ends later. */
  #apply(call: CloudCall): Json {
    const write = writeOf(call.api);
    const now = this.clock.now();
    const states = this.#effect(call, write);
    const before = JSON.stringify(this.state());
    for (const state of states) {
      if (!state.id.startsWith("$answer:")) this.#change(state, now);
      else this.put({ ...boxOf(`box-${(this.#boxes += 1)}`), fields: state.fields }, now);
    }
    if (JSON.stringify(this.state()) !== before) this.applied.push(call);
    return call.api === "toy:MakeBox" ? { Box: { Id: `box-${this.#boxes}` } } : {};
  }

  #change(state: ObjectState, now: number): void {
    if (state.type !== "toy.machine") return this.put(state, now);
    this.put({ ...state, fields: { State: "changing" } }, now);
    return this.put(state, now + 8000);
  }

  #effect({ api, input }: CloudCall, write: Write): readonly ObjectState[] {
    const get = ({ type, id }: ObjectReference): ObjectState => ({
      type,
      id,
      fields: this.#at({ type, id }, this.clock.now()),
    });
    if (api === "toy:DeleteBox" && get(boxOf(text(input, "Box"))).fields === null)
      throw new CallRefused("NotFound", "there is no such box");
    try {
      return write.effect(input, { scope: toyScope, get }, 0);
    } catch (error) {
      if (!(error instanceof ImpossibleCall)) throw error;
      throw new CallRefused(error.message, `the toy cloud says ${error.message}`);
    }
  }
}

/** What a login says that has ended. */
export const lostLogin = (): AccessError =>
  new AccessError("lost-login", "The login has ended", { scope: toyScope.id, api: "toy:Get" });
