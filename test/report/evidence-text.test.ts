import { expect, test } from "vitest";
import type { Json } from "../../src/model/json.ts";
import { evidenceText } from "../../src/report/evidence-text.ts";

test.each<[Json, string]>([
  [null, ""],
  [{}, ""],
  [true, "true"],
  ["text", "text"],
  [[1, "a", { b: null }, [2, 3]], "1; a; b: null; [2, 3]"],
  [{ port: 22, sources: ["0.0.0.0/0", "::/0"], name: "x" }, "port: 22, sources: [0.0.0.0/0, ::/0], name: x"],
  [{ outer: { inner: [1] } }, "outer: {inner: [1]}"],
])("writes %j as %s", (evidence, expected) => {
  expect(evidenceText(evidence)).toBe(expected);
});
