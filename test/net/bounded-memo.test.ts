import { expect, test } from "vitest";
import { boundedMemo } from "../../src/net/bounded-memo.ts";

test("an answer is computed once, until too many are known", () => {
  const computed: string[] = [];
  const lengthOf = boundedMemo(2, (key) => {
    computed.push(key);
    return { length: key.length };
  });
  expect(lengthOf("a")).toBe(lengthOf("a"));
  expect(computed).toEqual(["a"]);
  lengthOf("bb");
  lengthOf("ccc");
  expect(lengthOf("a")).toEqual({ length: 1 });
  expect(computed).toEqual(["a", "bb", "ccc", "a"]);
});

test("a false answer is remembered too", () => {
  let asked = 0;
  const never = boundedMemo(10, () => {
    asked += 1;
    return false;
  });
  expect([never("a"), never("a")]).toEqual([false, false]);
  expect(asked).toBe(1);
});

test("an error is thrown each time", () => {
  const refuse = boundedMemo(10, (key): object => {
    throw new RangeError(key);
  });
  expect(() => refuse("a")).toThrow(RangeError);
  expect(() => refuse("a")).toThrow(RangeError);
});
