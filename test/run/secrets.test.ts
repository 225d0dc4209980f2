import * as fc from "fast-check";
import { expect, it } from "vitest";
import { Secrets } from "../../src/run/secrets.ts";

function secretsOf(...values: readonly string[]): { secrets: Secrets; told: string[] } {
  const told: string[] = [];
  const secrets = new Secrets((secret) => told.push(secret));
  for (const value of values) secrets.add(value);
  return { secrets, told };
}

it("tells the runner each secret once, and nothing that is empty", () => {
  expect(secretsOf("password", "", "password", "other").told).toEqual(["password", "other"]);
});

it("hides the longest first, so that no part of one is left", () => {
  expect(secretsOf("password", "password-2").secrets.hide("password-2 and password")).toBe("*** and ***");
});

it("hides each line of a secret of several, but lines that are only a word", () => {
  const { secrets } = secretsOf("{\nthe-private-part\n}");
  expect(secrets.hide("{ and } stay, the-private-part goes")).toBe("{ and } stay, *** goes");
});

it("hides in data, keys too, and leaves everything else as it is", () => {
  const date = new Date(0);
  const data = { a: ["x password", 1, null, undefined, true], m: new Map([["password", { password: "y" }]]), date };
  expect(secretsOf("password").secrets.hideIn(data)).toEqual({
    a: ["x ***", 1, null, undefined, true],
    m: new Map([["***", { "***": "y" }]]),
    date,
  });
});

it("gives the same object back where there is no secret", () => {
  const data = {};
  expect(secretsOf().secrets.hideIn(data)).toBe(data);
});

it("leaves no secret in any text", () => {
  const secret = fc.string({ minLength: 8 }).filter((text) => !text.includes("*"));
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
      expect(secretsOf(value).secrets.hide(`${before}${value}${after}`)).not.toContain(value);
    }),
  );
});
