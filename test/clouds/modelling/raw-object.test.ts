import { describe, expect, test } from "vitest";
import { RawObject } from "../../../src/clouds/modelling/raw-object.ts";

interface Thing {
  Name?: string;
  On?: boolean;
  Size?: number;
  When?: Date;
  Names?: string[];
  Inner?: { Name?: string };
  Inners?: { Name?: string }[];
  Tags?: { Key?: string; Value?: string }[];
}

const thing = (value: unknown) => new RawObject<Thing>(value, "thing t-1");

describe("a raw object", () => {
  test("reads what the SDK gives and what JSON makes of it alike", () => {
    const when = new Date("2026-03-01T06:00:00Z");
    expect(thing({ When: when }).time("When")).toBe("2026-03-01T06:00:00.000Z");
    expect(thing({ When: "2026-03-01T06:00:00Z" }).time("When")).toBe("2026-03-01T06:00:00.000Z");
  });

  test("reads absent, null and empty alike", () => {
    for (const raw of [{}, { Name: null, Names: null, Inner: null }, { Name: "" }]) {
      expect(thing(raw).text("Name")).toBeUndefined();
      expect(thing(raw).texts("Names")).toEqual([]);
      expect(thing(raw).object("Inner")).toBeUndefined();
      expect(thing(raw).objects("Inners")).toEqual([]);
    }
  });

  test("reads tags, also one that is named like a method", () => {
    expect(thing({ Tags: [{ Key: "constructor", Value: "a" }, { Key: "b" }] }).tags("Tags")).toEqual({
      constructor: "a",
      b: "",
    });
  });

  test("is refused without its envelope where that is asked for", () => {
    for (const raw of [{}, { properties: null }, { properties: "text" }]) {
      expect(() => new RawObject<Thing>(raw, "thing", "properties").withEnvelope()).toThrow("thing has no properties");
    }
    const whole = new RawObject<Thing>({ properties: { Size: 1 } }, "thing", "properties");
    expect(whole.withEnvelope().integer("Size")).toBe(1);
    expect(new RawObject<Thing>({ Size: 2 }, "thing").withEnvelope().integer("Size")).toBe(2);
  });

  test("reads names that stand in an envelope, at every depth, and first those beside it", () => {
    const raw = { Name: "beside", properties: { Name: "within", Size: 1, Inners: [{ properties: { Name: "deep" } }] } };
    const enveloped = new RawObject<Thing>(raw, "thing", "properties");
    expect(enveloped.text("Name")).toBe("beside");
    expect(enveloped.integer("Size")).toBe(1);
    expect(enveloped.objects("Inners").map((inner) => inner.text("Name"))).toEqual(["deep"]);
    expect(thing(raw).integer("Size")).toBeUndefined();
  });

  test("reads mappings of texts, and integers that JSON has as text", () => {
    const raw = new RawObject<{ labels: object; size: string }>({ labels: { a: "b" }, size: "10" }, "disk");
    expect(raw.textsByName("labels")).toEqual({ a: "b" });
    expect(raw.wholeNumber("size")).toBe(10);
    expect(() => new RawObject<{ size: string }>({ size: "ten" }, "disk").wholeNumber("size")).toThrow("disk.size");
    expect(() => new RawObject<{ labels: object }>({ labels: { a: 1 } }, "disk").textsByName("labels")).toThrow(
      "labels",
    );
  });

  test("reads numbers that are no integers", () => {
    const of = (flowSampling: unknown) => new RawObject<{ flowSampling: number }>({ flowSampling }, "subnet");
    expect(of(0.5).number("flowSampling")).toBe(0.5);
    expect(of(undefined).number("flowSampling")).toBeUndefined();
    expect(() => of("0.5").number("flowSampling")).toThrow("subnet.flowSampling must be a number");
  });

  test("does not read what an object inherits", () => {
    expect(new RawObject<{ toString: string }>({}, "thing").text("toString")).toBeUndefined();
  });

  test.each<[string, (raw: RawObject<Thing>) => unknown, unknown]>([
    ["thing t-1.Name must be a text, but is of type number", (raw) => raw.text("Name"), { Name: 1 }],
    ["thing t-1 has no Name", (raw) => raw.requiredText("Name"), { Name: "" }],
    ["thing t-1.On must be true or false, but is of type string", (raw) => raw.flag("On"), { On: "true" }],
    ["thing t-1.Size must be an integer, but is of type string", (raw) => raw.integer("Size"), { Size: "22" }],
    ["thing t-1.Size must be an integer, but is of type number", (raw) => raw.integer("Size"), { Size: 1.5 }],
    ["thing t-1.When must be a time, but is of type string", (raw) => raw.time("When"), { When: "yesterday" }],
    ["thing t-1.Names must be a list, but is of type object", (raw) => raw.texts("Names"), { Names: {} }],
    ["thing t-1.Names must be a list of texts", (raw) => raw.texts("Names"), { Names: [1] }],
    ["thing t-1.Inner must be an object, but is a list", (raw) => raw.object("Inner"), { Inner: [] }],
    ["thing t-1.Inners[1] must be an object, but is absent", (raw) => raw.objects("Inners"), { Inners: [{}, null] }],
    ["thing t-1.Tags[0] has no Key", (raw) => raw.tags("Tags"), { Tags: [{ Value: "a" }] }],
  ])("says %j", (message, read, raw) => {
    expect(() => read(thing(raw))).toThrow(message);
  });

  test("is not made of anything else", () => {
    for (const value of [undefined, null, "text", [], new Date(0)])
      expect(() => thing(value)).toThrow("thing t-1 must be");
  });
});
