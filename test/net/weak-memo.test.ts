import { expect, test } from "vitest";
import { weakMemo } from "../../src/net/weak-memo.ts";

test("what was made out of an object is not made again, and another object has its own", () => {
  const made: object[] = [];
  const sizes = weakMemo((list: readonly number[]) => {
    made.push(list);
    return { size: list.length };
  });
  const [one, equal] = [[1], [1]];
  expect(sizes(one)).toEqual({ size: 1 });
  expect(sizes(one)).toBe(sizes(one));
  expect(sizes(equal)).not.toBe(sizes(one));
  expect(made).toEqual([one, equal]);
});

test("what throws is tried again", () => {
  let isReady = false;
  const value = weakMemo((key: object) => {
    if (!isReady) throw new Error("not yet");
    return { key };
  });
  const key = {};
  expect(() => value(key)).toThrow("not yet");
  isReady = true;
  expect(value(key)).toEqual({ key });
});
