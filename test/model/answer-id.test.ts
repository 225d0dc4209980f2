import { describe, expect, test } from "vitest";
import { answerId, answerOf, answerOfId, inputOfId } from "../../src/model/answer-id.ts";

describe("the id of what a call will create", () => {
  test("is a text with the call and the path", () => {
    expect(answerId({ $answer: [0, "GroupId"] })).toBe("$answer:0:GroupId");
    expect(answerId("sg-1")).toBe("sg-1");
  });

  test("leads back to the answer, also where the path has dots and colons", () => {
    expect(answerOfId("$answer:12:A.0:B")).toEqual({ $answer: [12, "A.0:B"] });
    expect(inputOfId("$answer:12:A.0")).toEqual({ $answer: [12, "A.0"] });
    expect(inputOfId("sg-1")).toBe("sg-1");
  });

  test.each([
    ["a number", 1],
    ["nothing", undefined],
    ["null", null],
    ["a list", ["$answer"]],
    ["an answer without a path", { $answer: [0] }],
    ["an answer of a call that is no number", { $answer: ["0", "GroupId"] }],
    ["an answer among other fields", { $answer: [0, "GroupId"], more: true }],
  ])("is not in %s", (_name, value) => {
    expect(answerId(value)).toBeUndefined();
    expect(answerOf(value)).toBeUndefined();
  });

  test.each(["sg-1", "$answer:x:GroupId", "$answer:1", "$answer:1:"])("is not %s", (id) => {
    expect(answerOfId(id)).toBeUndefined();
  });
});
