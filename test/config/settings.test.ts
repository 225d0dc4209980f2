import { expect, test } from "vitest";
import { settingsSchema } from "../../src/config/settings.ts";

test.each(["0 3 * * *", "*/15 0-6,8 1,15 JAN-MAR MON-FRI", "5 4 L * 1#2"])("%s is a cron expression", (schedule) => {
  expect(settingsSchema.safeParse({ schedule }).success).toBe(true);
});

test.each(["0 3 * *", "@daily", "0 3 * * * *", "", "a b c d e", "0 3 * * *\n"])("%j is none", (schedule) => {
  expect(settingsSchema.safeParse({ schedule }).success).toBe(false);
});

test.each([0, 7, "fail", "pass"])("onUnknown may be %j", (onUnknown) => {
  expect(settingsSchema.parse({ gate: { onUnknown } }).gate).toEqual({ failOn: "high", newOnly: false, onUnknown });
});

test.each([-1, 0.5, "7", true, null, Infinity])("onUnknown may not be %j", (onUnknown) => {
  expect(settingsSchema.safeParse({ gate: { onUnknown } }).success).toBe(false);
});

test.each(["attempts", "callSeconds", "scopeMinutes", "runMinutes", "doneSeconds"])(
  "limits.%s is positive and bounded",
  (limit) => {
    expect(settingsSchema.safeParse({ limits: { [limit]: 1 } }).success).toBe(true);
    for (const value of [0, -1, 1e6, Infinity, NaN, "1"]) {
      expect(settingsSchema.safeParse({ limits: { [limit]: value } }).success).toBe(false);
    }
  },
);

test.each(["a", "Nightly-2.0_x", "x".repeat(64)])("%s is a name", (name) => {
  expect(settingsSchema.safeParse({ audits: { [name]: {} } }).success).toBe(true);
});

test.each(["", ".", "..", "a/b", "a b", "-a", "x".repeat(65), "é", "a\n"])("%j is no name", (name) => {
  expect(settingsSchema.safeParse({ audits: { [name]: {} } }).success).toBe(false);
});
