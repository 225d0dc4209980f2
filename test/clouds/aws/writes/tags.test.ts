import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ImpossibleCall } from "../../../../src/model/write.ts";
import { after, change, lawful } from "./laws.ts";

type Tags = readonly (readonly [key: string, value: string])[];

const list = (tags: Tags) => tags.map(([Key, Value]) => ({ Key, Value }));
const create = (tags: Tags, ...Resources: readonly string[]) => ({
  api: "ec2:CreateTags",
  input: { Resources, Tags: list(tags) },
});
const tagged = (tags: Tags) => ({ "aws.ec2.volume vol-1": { Tags: list(tags) } });

describe("creating tags", () => {
  test("adds and overwrites; the undo deletes what is new and restores what was there", () => {
    const result = lawful(
      [
        create(
          [
            ["a", "new"],
            ["b", "1"],
          ],
          "vol-1",
        ),
      ],
      tagged([
        ["z", "26"],
        ["a", "old"],
      ]),
    );
    expect(after(result, "aws.ec2.volume vol-1")).toEqual({
      Tags: list([
        ["a", "new"],
        ["b", "1"],
        ["z", "26"],
      ]),
    });
    expect(result.undo).toEqual([
      { api: "ec2:DeleteTags", input: { Resources: ["vol-1"], Tags: list([["b", "1"]]) } },
      create([["a", "old"]], "vol-1"),
    ]);
  });

  test("knows the type of a resource by its id", () => {
    const ids = ["ami-1", "acl-1", "eipalloc-1", "eni-1", "fl-1", "i-1", "igw-1", "key-1", "pl-1", "rtb-1", "sg-1"];
    const types = ["image", "network_acl", "address", "network_interface", "flow_log", "instance", "internet_gateway"];
    types.push("key_pair", "prefix_list", "route_table", "security_group", "snapshot", "subnet", "vpc");
    ids.push("snap-1", "subnet-1", "vpc-1");
    const objects = Object.fromEntries(ids.map((id, index) => [`aws.ec2.${types[index]} ${id}`, {}]));
    const result = lawful([create([["a", ""]], ...ids)], objects);
    expect(result.after.every(({ fields }) => JSON.stringify(fields?.["Tags"]) === '[{"Key":"a","Value":""}]')).toBe(
      true,
    );
    expect(result.after).toHaveLength(ids.length);
  });

  test("does not know every id", () => {
    expect(() => change([create([["a", "1"]], "xyz-1")], {})).toThrow('"xyz-1" is the id of no type of object');
  });

  test("is refused for tags of AWS, and for more than 50", () => {
    const fifty = Array.from({ length: 50 }, (_, index) => [`k${index}`, ""] as const);
    expect(() => change([create([["AWS:cloudformation", "1"]], "vol-1")], tagged([]))).toThrow(ImpossibleCall);
    expect(() => change([create([["one more", ""]], "vol-1")], tagged(fifty))).toThrow("more than 50 tags");
    expect(() => change([create([["k0", "1"]], "vol-1")], tagged(fifty))).not.toThrow();
    expect(() => change([create([["k0", "1"]], "vol-1")], tagged([...fifty, ["aws:x", ""]]))).not.toThrow();
  });
});

describe("deleting tags", () => {
  const call = (...Tags: readonly object[]) => ({
    api: "ec2:DeleteTags",
    input: { Resources: ["vol-1"], Tags: Tags as { Key: string }[] },
  });

  test("by key, by key and value, and by key and no value", () => {
    const objects = tagged([
      ["a", "1"],
      ["b", "1"],
      ["c", ""],
      ["d", "1"],
    ]);
    const result = lawful(
      [call({ Key: "a" }, { Key: "b", Value: "2" }, { Key: "c", Value: "" }, { Key: "d", Value: "" })],
      objects,
    );
    expect(after(result, "aws.ec2.volume vol-1")).toEqual({
      Tags: list([
        ["b", "1"],
        ["d", "1"],
      ]),
    });
    expect(result.undo).toEqual([
      create(
        [
          ["a", "1"],
          ["c", ""],
        ],
        "vol-1",
      ),
    ]);
  });

  test("never means all", () => {
    expect(() => change([call()], {})).toThrow("names no tag");
    expect(() => change([{ api: "ec2:DeleteTags", input: { Resources: ["vol-1"] } }], {})).toThrow("names no tag");
  });
});

const tags = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.constantFrom("", "1", "2")), {
  selector: ([key]) => key,
});

test("for all tags, what is created or deleted can be undone", () => {
  fc.assert(
    fc.property(tags, tags, (present, named) => {
      if (named.length === 0) return;
      const result = lawful([create(named, "vol-1")], tagged(present));
      const wanted = new Map([...present, ...named]);
      expect(after(result, "aws.ec2.volume vol-1")).toEqual({
        Tags: list([...wanted].sort(([a], [b]) => (a < b ? -1 : 1))),
      });
      lawful([{ ...create(named, "vol-1"), api: "ec2:DeleteTags" }], tagged(present));
    }),
  );
});
