import { describe, expect, test } from "vitest";
import {
  MissingAnswer,
  referenceWithAnswers,
  resolveAnswers,
  stateWithAnswers,
  withAnswers,
} from "../../src/remediation/answers.ts";

const answers = [{ GroupId: "sg-2", List: [{ Id: "a" }, { Id: "b" }] }, undefined];

describe("inputs", () => {
  test("get what an earlier call was answered, at any depth and through lists", () => {
    const input = {
      GroupId: { $answer: [0, "GroupId"] },
      Groups: ["sg-1", { $answer: [0, "List.1.Id"] }],
      Deep: { Er: [{ Id: { $answer: [0, "List.0.Id"] } }] },
      DryRun: false,
      Nothing: null,
    };
    expect(resolveAnswers(input, answers)).toEqual({
      GroupId: "sg-2",
      Groups: ["sg-1", "b"],
      Deep: { Er: [{ Id: "a" }] },
      DryRun: false,
      Nothing: null,
    });
  });

  test.each([
    ["the call has no answer", [1, "GroupId"]],
    ["there is no such call", [7, "GroupId"]],
    ["the answer lacks the field", [0, "VpcId"]],
    ["a position is none of the list", [0, "List.2.Id"]],
    ["the path leads into a text", [0, "GroupId.length"]],
    ["the path names what every object has", [0, "constructor.name"]],
    ["the path names what every list has", [0, "List.length"]],
  ] as const)("are not made where %s", (_name, $answer) => {
    expect(() => resolveAnswers({ Id: { $answer } }, answers)).toThrow(MissingAnswer);
  });

  test("of several calls are resolved alike", () => {
    const calls = [
      { api: "a:B", input: { Id: 1 } },
      { api: "a:C", input: { Ids: [{ $answer: [0, "GroupId"] as const }, { $answer: [3, "X"] as const }] } },
    ];
    expect(withAnswers(calls, [answers[0], undefined, undefined, { X: 1 }])).toEqual([
      { api: "a:B", input: { Id: 1 } },
      { api: "a:C", input: { Ids: ["sg-2", 1] } },
    ]);
  });
});

describe("states", () => {
  const asIs = { fieldsOf: (_type: string, object: object) => ({ ...object }) };

  test("of what has been created have the provider's id, and those that refer to it name it", () => {
    const state = { type: "t", id: "$answer:0:GroupId", fields: { GroupId: "$answer:0:GroupId", List: ["sg-1"] } };
    expect(stateWithAnswers(state, answers, asIs)).toEqual({
      type: "t",
      id: "sg-2",
      fields: { GroupId: "sg-2", List: ["sg-1"] },
    });
  });

  test("of what has not been created are none", () => {
    const reference = { type: "t", id: "$answer:1:GroupId" };
    expect(referenceWithAnswers(reference, answers)).toBeUndefined();
    expect(stateWithAnswers({ ...reference, fields: {} }, answers, asIs)).toBeUndefined();
  });

  test("of what is gone stay so", () => {
    expect(stateWithAnswers({ type: "t", id: "x", fields: null }, answers, asIs)).toEqual({
      type: "t",
      id: "x",
      fields: null,
    });
  });

  test("keep ids of what is still to come, and sets are sorted again by their new members", () => {
    const sorted = {
      fieldsOf: (_type: string, object: Readonly<Record<string, unknown>>) => ({
        Groups: (object["Groups"] as string[]).toSorted(),
      }),
    };
    const state = { type: "t", id: "x", fields: { Groups: ["$answer:0:GroupId", "$answer:1:GroupId", "sg-1"] } };
    expect(stateWithAnswers(state, answers, sorted)?.fields).toEqual({ Groups: ["$answer:1:GroupId", "sg-1", "sg-2"] });
  });
});
