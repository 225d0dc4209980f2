import { describe, expect, test } from "vitest";
import type { CallInput, CloudCall } from "../../src/model/cloud-call.ts";
import type { Scope } from "../../src/model/scope.ts";
import { ImpossibleCall, type Write } from "../../src/model/write.ts";
import { changeOf, touchedObjects } from "../../src/remediation/change.ts";

const scope: Scope = { id: "fake:1:here", cloud: "fake", account: "1", region: "here" };

const idOf = ({ id }: CallInput) => {
  const answer = id as { $answer?: [number, string] };
  return typeof id === "string" ? id : `$answer:${answer.$answer?.[0]}:${answer.$answer?.[1]}`;
};

const boxOf = (input: CallInput) => ({ type: "box", id: idOf(input) });

const base = { permissions: [], alreadyDone: [] };

const fill: Write = {
  ...base,
  api: "fake:Fill",
  touches: (input) => [{ ...boxOf(input), fields: ["content"] }],
  effect(input, objects) {
    const { fields } = objects.get(boxOf(input));
    if (fields === null) throw new ImpossibleCall("there is no box");
    return [{ ...boxOf(input), fields: { ...fields, content: input["content"] ?? null } }];
  },
  undo: (input, before) => [
    { api: "fake:Fill", input: { id: idOf(input), content: before.get(boxOf(input)).fields?.["content"] ?? null } },
  ],
};

const paint: Write = {
  ...base,
  api: "fake:Paint",
  touches: (input) => [{ ...boxOf(input), fields: ["colour"] }],
  effect: (input, objects) => [
    { ...boxOf(input), fields: { ...objects.get(boxOf(input)).fields, colour: input["colour"] ?? null } },
  ],
  undo: () => undefined,
};

const create: Write = {
  ...base,
  api: "fake:Create",
  touches: () => [],
  effect: (_input, objects, own) => [
    { type: "box", id: `$answer:${own}:id`, fields: { content: null, place: objects.scope.region } },
  ],
  undo: (_input, _before, own) => [{ api: "fake:Destroy", input: { id: { $answer: [own, "id"] } } }],
};

const peek: Write = {
  ...base,
  api: "fake:Peek",
  touches: () => [],
  effect: (input, objects) => [objects.get(boxOf(input))],
  undo: () => [],
};

const writes = new Map([fill, paint, create, peek].map((write) => [write.api, write]));

const call = (name: string, input: CallInput): CloudCall => ({ api: `fake:${name}`, input });

const box = (id: string, content: string, colour?: string) => ({
  type: "box",
  id,
  fields: colour === undefined ? { content } : { content, colour },
});

describe("what calls touch", () => {
  test("is every object once, with the fields of all calls, and nothing that they create", () => {
    const calls = [
      call("Paint", { id: "b" }),
      call("Create", {}),
      call("Fill", { id: "b" }),
      call("Fill", { id: "a" }),
      call("Fill", { id: { $answer: [1, "id"] } }),
    ];
    expect(touchedObjects({ calls, writes, scope })).toEqual([
      { type: "box", id: "a", fields: ["content"] },
      { type: "box", id: "b", fields: ["colour", "content"] },
    ]);
  });

  test("is not known of an unknown call", () => {
    expect(() => touchedObjects({ calls: [call("Burn", {})], writes, scope })).toThrow("fake:Burn is no call");
  });
});

describe("what calls do", () => {
  test("is told step by step, and undone backwards", () => {
    const calls = [call("Fill", { id: "a", content: "1" }), call("Fill", { id: "a", content: "2" })];
    const change = changeOf({ calls, writes, scope, states: [box("a", "0")] });
    expect(change.steps).toEqual([[box("a", "0")], [box("a", "1")], [box("a", "2")]]);
    expect([change.before, change.after]).toEqual([change.steps[0], change.steps[2]]);
    expect(change.undo).toEqual([call("Fill", { id: "a", content: "1" }), call("Fill", { id: "a", content: "0" })]);
    expect(change.undoOfCall).toEqual([
      [call("Fill", { id: "a", content: "0" })],
      [call("Fill", { id: "a", content: "1" })],
    ]);
  });

  test("cannot be undone where one call cannot", () => {
    const calls = [call("Fill", { id: "a", content: "1" }), call("Paint", { id: "a", colour: "red" })];
    const change = changeOf({ calls, writes, scope, states: [box("a", "0", "blue")] });
    expect(change.after).toEqual([box("a", "1", "red")]);
    expect(change.undo).toBeUndefined();
    expect(change.undoOfCall).toEqual([[call("Fill", { id: "a", content: "0" })], undefined]);
  });

  test("creates objects that later calls can touch, and that are not there before", () => {
    const id = { $answer: [0, "id"] } as const;
    const calls = [call("Create", {}), call("Fill", { id, content: "1" })];
    const { before, steps, after, undo } = changeOf({ calls, writes, scope, states: [] });
    const made = { type: "box", id: "$answer:0:id" };
    expect(before).toEqual([{ ...made, fields: null }]);
    expect(steps[1]).toEqual([{ ...made, fields: { content: null, place: "here" } }]);
    expect(after).toEqual([{ ...made, fields: { content: "1", place: "here" } }]);
    expect(undo?.at(-1)).toEqual(call("Destroy", { id }));
  });

  test("is not what the provider would refuse, and the message says which call", () => {
    const states = [{ type: "box", id: "a", fields: null }];
    expect(() => changeOf({ calls: [call("Fill", { id: "a" })], writes, scope, states })).toThrow(
      new ImpossibleCall("fake:Fill, call 1 of the entry: there is no box"),
    );
  });

  test("rests on no object that a call does not touch, and on none that nobody has read", () => {
    expect(() => changeOf({ calls: [call("Peek", { id: "a" })], writes, scope, states: [box("a", "0")] })).toThrow(
      "the call does not touch box a",
    );
    expect(() => changeOf({ calls: [call("Fill", { id: "a" })], writes, scope, states: [] })).toThrow(
      "nobody has read box a",
    );
  });
});
