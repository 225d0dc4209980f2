import * as ec2 from "@aws-sdk/client-ec2";
import * as iam from "@aws-sdk/client-iam";
import { describe, expect, test } from "vitest";
import type { ObjectReference } from "../../../../src/model/object-state.ts";
import { awsWrites } from "../../../../src/clouds/aws/writes/writes.ts";
import { scope } from "./laws.ts";

const all = [...awsWrites.values()];

describe("every write", () => {
  test.each(all.map((write) => [write.api, write] as const))("%s is an operation of the SDK", (api, write) => {
    const [service = "", operation = ""] = api.split(":");
    const sdk: Readonly<Record<string, unknown>> = service === "ec2" ? ec2 : iam;
    expect(sdk[`${operation}Command`]).toBeTypeOf("function");
    expect(write.permissions[0]).toBe(api);
  });

  test("is there once, by its name", () => {
    for (const [api, write] of awsWrites) expect(write.api).toBe(api);
    expect(awsWrites.size).toBe(47);
  });

  test.each(all.map((write) => [write.api, write] as const))(
    "%s refuses an input with a field that it does not know",
    (_api, write) => {
      const input = { PosturegateNew: "field" };
      const objects = { scope, get: (reference: ObjectReference) => ({ ...reference, fields: {} }) };
      const use = () => [write.touches(input, scope), write.effect(input, objects, 0)];
      expect(use).toThrow("PosturegateNew");
    },
  );
});
