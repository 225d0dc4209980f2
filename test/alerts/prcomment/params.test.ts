import { expect, test } from "vitest";
import { z } from "zod";
import { declaration } from "../../../src/alerts/prcomment/params.ts";

const params = declaration.params(z);

test("it comments always unless told otherwise", () => {
  expect(params.parse({})).toEqual({ when: "always" });
  expect(params.parse({ when: "changes" })).toEqual({ when: "changes" });
});

test.each([{ when: "never" }, { max: 3 }])("%j is refused", (value) => {
  expect(params.safeParse(value).success).toBe(false);
});
