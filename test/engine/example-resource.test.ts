import { expect, test } from "vitest";
import { baseType, exampleBuckets, hasUnknown, parseBase } from "../../src/engine/example-resource.ts";
import { Unknown } from "../../src/model/unknown.ts";
import { diskBase } from "./model.ts";

test("a patch changes what it names and makes facts unknown where it says so", () => {
  const patch = { com: { encrypted: { $unknown: "denied" }, name: null, tags: { a: "b" } }, ext: { load: 0.5 } };
  const { com, ext } = exampleBuckets(diskBase, patch, "acme.store.disk");
  expect(com["encrypted"]).toEqual(new Unknown({ kind: "not-collected", scope: "example", message: "denied" }));
  expect(com).not.toHaveProperty("name");
  expect(com).toMatchObject({ gigabytes: 20, tags: { a: "b" } });
  expect(ext).toEqual({ type: "acme.store.disk", load: 0.5 });
});

test("unknown facts may stand inside lists", () => {
  const { com } = exampleBuckets(diskBase, { com: { list: [{ a: { $unknown: "x" } }] } }, "acme.store.disk");
  expect(com["list"]).toEqual([{ a: new Unknown({ kind: "not-collected", scope: "example", message: "x" }) }]);
});

test.each([
  [{ com: { a: { $unknown: "x" } } }, true],
  [{ com: { a: [{ b: { $unknown: "x" } }] } }, true],
  [{ com: { a: { $unknown: "x", b: 1 } } }, false],
  [{ com: { a: { $unknown: 1 } } }, false],
  [null, false],
])("%j holds an unknown fact: %s", (patch, answer) => {
  expect(hasUnknown(patch)).toBe(answer);
});

test.each([
  ["aws/ec2/security_group.json", "aws.ec2.security_group"],
  ["aws/ec2/x.yaml", undefined],
])("the file %s holds the base of %s", (path, type) => {
  expect(baseType(path)).toBe(type);
});

test.each(["[]", "{}", '{ "com": {} }', '{ "com": {}, "ext": [] }', '{ "com": {}, "ext": {}, "raw": {} }', "{"])(
  "%s is no base",
  (text) => {
    expect(() => parseBase(text)).toThrow(Error);
  },
);

test("an unknown mapping is unknown as a whole", () => {
  const base = { com: { tags: { a: "1" } }, ext: {} };
  const { com } = exampleBuckets(base, { com: { tags: { $unknown: "denied" } } }, "aws.ec2.volume");
  expect(com["tags"]).toBeInstanceOf(Unknown);
});
