import { expect, test } from "vitest";
import { namedFields } from "../../src/engine/named-fields.ts";

function countingClass() {
  const reads: string[] = [];
  const Fields = namedFields<Record<string, number>>(["a", "b"], (source, name) => {
    reads.push(name);
    const value = source[name];
    if (value === undefined) throw new Error(`no ${name}`);
    return value;
  });
  return { Fields, reads };
}

test("a field is read when it is first asked for, and once", () => {
  const { Fields, reads } = countingClass();
  const fields = new Fields({ a: 1 });
  expect(reads).toEqual([]);
  expect([Reflect.get(fields, "a"), Reflect.get(fields, "a")]).toEqual([1, 1]);
  expect(reads).toEqual(["a"]);
});

test("what reading throws is thrown again, without reading again", () => {
  const { Fields, reads } = countingClass();
  const fields = new Fields({});
  expect(() => Reflect.get(fields, "b")).toThrow("no b");
  expect(() => Reflect.get(fields, "b")).toThrow("no b");
  expect(reads).toEqual(["b"]);
});

test("objects of one class do not share results", () => {
  const { Fields } = countingClass();
  const [one, two] = [new Fields({ a: 1 }), new Fields({ a: 2 })];
  expect([Reflect.get(one, "a"), Reflect.get(two, "a")]).toEqual([1, 2]);
});
