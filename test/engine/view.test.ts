import { expect, test } from "vitest";
import { FactError, UnknownFact } from "../../src/engine/fact-errors.ts";
import { createViewClasses, factErrors, readField, View } from "../../src/engine/view.ts";
import type { Field } from "../../src/model/resource-model.ts";
import { Unknown } from "../../src/model/unknown.ts";

const fields: Record<string, Field> = {
  name: { type: "string", doc: "" },
  size: { type: "int", doc: "" },
  load: { type: "double", doc: "" },
  open: { type: "bool", doc: "" },
  at: { type: "timestamp", doc: "" },
  tags: { type: "map<string, string>", doc: "" },
  ports: { type: { list: { list: "int" } }, doc: "" },
  parts: { type: { list: { object: "part" } }, doc: "" },
  part: { type: { object: "part" }, doc: "", optional: true },
};

const classes = createViewClasses(
  new Map([
    ["thing", fields],
    ["part", { id: { type: "string", doc: "" } }],
  ]),
);
const Thing = classes.get("thing")!;

const facts = {
  name: "a",
  size: 3,
  load: 0.5,
  open: true,
  at: "2026-01-02T03:04:05Z",
  tags: { constructor: "x", __proto: "y" },
  ports: [[22, 22]],
  parts: [{ id: "p" }],
};

test("facts are converted to what CEL computes with", () => {
  const view = new Thing(facts, "com");
  expect(readField(view, "size")).toBe(3n);
  expect(readField(view, "load")).toBe(0.5);
  expect(readField(view, "open")).toBe(true);
  expect(readField(view, "at")).toEqual(new Date("2026-01-02T03:04:05Z"));
  expect(readField(view, "tags")).toEqual(new Map(Object.entries(facts.tags)));
  expect(readField(view, "ports")).toEqual([[22n, 22n]]);
  expect(readField(view, "parts")).toMatchObject([{ id: "p" }]);
});

test("a fact is converted once", () => {
  const view = new Thing(facts, "com");
  expect(readField(view, "parts")).toBe(readField(view, "parts"));
});

test("an absent optional fact stays absent", () => {
  expect(readField(new Thing(facts, "com"), "part")).toBeUndefined();
});

test("a fact that only the prototype of a plain object has is absent", () => {
  const inherited: Record<string, unknown> = Object.create({ name: "inherited" });
  expect(() => readField(new Thing(inherited, "com"), "name")).toThrow(FactError);
});

test.each<[string, unknown, string]>([
  ["name", 3, "com.name must be a text, but is a value of type number."],
  ["name", null, "com.name must be a text, but is null."],
  ["name", undefined, "com.name is absent although the resource model declares it as always present."],
  ["size", 1.5, "com.size must be an integer, but is a value of type number."],
  ["size", 2 ** 60, "com.size must be an integer, but is a value of type number."],
  ["size", "3", "com.size must be an integer, but is a value of type string."],
  ["load", "0.5", "com.load must be a number, but is a value of type string."],
  ["open", "true", "com.open must be true or false, but is a value of type string."],
  ["at", "yesterday", "com.at must be an ISO 8601 timestamp, but is a value of type string."],
  ["at", 3, "com.at must be an ISO 8601 timestamp, but is a value of type number."],
  ["tags", { a: 1 }, 'com.tags["a"] must be a text, but is a value of type number.'],
  ["tags", [], "com.tags must be an object, but is a list."],
  ["ports", [[22, "x"]], "com.ports[0][1] must be an integer, but is a value of type string."],
  ["ports", {}, "com.ports must be a list, but is a value of type object."],
  ["parts", ["p"], "com.parts[0] must be an object, but is a value of type string."],
  ["part", null, "com.part must be an object, but is null."],
])("%s = %j is no fact of its declared type", (name, value, message) => {
  const view = new Thing({ ...facts, [name]: value }, "com");
  const error = [...factErrors(view)].map((found) => found.message);
  expect(error).toEqual([message]);
  expect(() => View.checkedData(view)).toThrow(FactError);
});

test.each<[string, unknown]>([
  ["name", unknown()],
  ["ports", [unknown()]],
  ["tags", { a: unknown() }],
])("an unknown %s throws its cause each time it is read", (name, value) => {
  const view = new Thing({ ...facts, [name]: value }, "com");
  for (const _ of [1, 2]) {
    expect(() => readField(view, name)).toThrow(expect.objectContaining({ cause: unknown().cause }));
    expect(() => readField(view, name)).toThrow(UnknownFact);
  }
  expect([...factErrors(view)]).toEqual([]);
  expect(View.checkedData(view)[name]).toBe(value);
});

test("undeclared fields are found at every depth", () => {
  const view = new Thing({ ...facts, extra: 1, parts: [{ id: "p", more: 2 }], size: "wrong", name: unknown() }, "com");
  expect(View.undeclaredFields(view)).toEqual(["com.extra", "com.parts[0].more"]);
});

function unknown(): Unknown {
  return new Unknown({ kind: "denied", scope: "s", message: "not allowed" });
}
