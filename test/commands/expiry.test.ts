import { expect, test } from "vitest";
import { expiryOf } from "../../src/commands/expiry.ts";
import { ConfigError } from "../../src/errors.ts";

const now = new Date("2026-11-21T23:30:00Z");

test.each([
  ["2026-11-21", "2026-11-21"],
  ["2028-02-29", "2028-02-29"],
  ["0d", "2026-11-21"],
  ["90d", "2027-02-19"],
  ["1 day", "2026-11-22"],
  ["30 days", "2026-12-21"],
])("%s is the day %s", (text, day) => {
  expect(expiryOf(text, now)).toBe(day);
});

test.each([
  ["2026-11-20", "2026-11-20 is over"],
  ["2027-02-29", "2027-02-29 is no day"],
  ["31.01.2027", "is no day"],
  ["99999d", "is no day"],
  ["-1d", "is no day"],
  ["soon", "soon is no day"],
  ["2027-01-31T00:00:00Z", "is no day"],
])("%s is none: %s", (text, message) => {
  expect(() => expiryOf(text, now)).toThrow(ConfigError);
  expect(() => expiryOf(text, now)).toThrow(message);
});
