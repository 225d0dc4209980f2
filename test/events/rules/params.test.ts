import { expect, test } from "vitest";
import { z } from "zod";
import { declaration } from "../../../src/events/rules/params.ts";

const schema = declaration.params(z);

test("without params every built-in rule runs", () => {
  expect(schema.parse({})).toEqual({ paths: [], select: {}, params: {}, severity: {} });
});

test("params, severities and selections are accepted", () => {
  const params = {
    paths: [".posturegate/rules"],
    select: { ids: ["aws-*"], tags: ["network"], severities: ["high"], frameworks: ["cis-*"] },
    params: { "aws-ec2-x": { ports: [22, "80-90"], widest: { ipv4: 8 } } },
    severity: { "aws-*": "low" },
  };
  expect(schema.parse(params)).toEqual(params);
});

test.each([{ path: ["x"] }, { select: { id: ["x"] } }, { select: { ids: [] } }, { severity: { x: "severe" } }])(
  "%j is refused",
  (params) => {
    expect(schema.safeParse(params).success).toBe(false);
  },
);
