import { describe, expect, test } from "vitest";
import { isWindowOpen, nextOpening, type Window } from "../../src/remediation/windows.ts";

const at = (text: string) => new Date(text);
const night: Window = { days: ["saturday"], from: "22:00", to: "04:00", timeZone: "Europe/Berlin" };
const office: Window = { days: ["monday", "tuesday"], from: "09:30", to: "17:00", timeZone: "America/New_York" };
const allDay: Window = { days: ["sunday"], from: "06:00", to: "06:00", timeZone: "UTC" };

test("without windows it is always open, and never opens", () => {
  expect(isWindowOpen([], at("2026-11-21T12:00:00Z"))).toBe(true);
  expect(nextOpening([], at("2026-11-21T12:00:00Z"))).toBeUndefined();
});

describe("within a day", () => {
  test.each([
    ["2026-11-23T14:29:59Z", false],
    ["2026-11-23T14:30:00Z", true],
    ["2026-11-23T21:59:59Z", true],
    ["2026-11-23T22:00:00Z", false],
    ["2026-11-25T15:00:00Z", false],
    // Summer time in New York: four hours behind, not five.
    ["2026-07-06T13:30:00Z", true],
    ["2026-07-06T21:00:00Z", false],
  ])("at %s: %s", (time, isOpen) => {
    expect(isWindowOpen([office], at(time))).toBe(isOpen);
  });
});

describe("across midnight", () => {
  test.each([
    ["2026-11-21T20:59:00Z", false],
    ["2026-11-21T21:00:00Z", true],
    ["2026-11-22T02:59:00Z", true],
    ["2026-11-22T03:00:00Z", false],
    ["2026-11-22T21:00:00Z", false],
    // Saturday morning belongs to Friday, which is no day of it.
    ["2026-11-21T01:00:00Z", false],
  ])("at %s: %s", (time, isOpen) => {
    expect(isWindowOpen([night], at(time))).toBe(isOpen);
  });
});

test.each([
  ["2026-11-22T05:59:00Z", false],
  ["2026-11-22T06:00:00Z", true],
  ["2026-11-23T05:59:00Z", true],
  ["2026-11-23T06:00:00Z", false],
])("a window that closes when it opens is a day long, at %s: %s", (time, isOpen) => {
  expect(isWindowOpen([allDay], at(time))).toBe(isOpen);
});

describe("the next opening", () => {
  test.each([
    ["later today", [night], "2026-11-21T20:00:30Z", "2026-11-21T21:00:00.000Z"],
    ["next week", [night], "2026-11-22T03:00:00Z", "2026-11-28T21:00:00.000Z"],
    ["of the first of several", [night, office], "2026-11-22T12:00:00Z", "2026-11-23T14:30:00.000Z"],
    ["after the clocks go back", [night], "2026-10-24T19:59:00Z", "2026-10-24T20:00:00.000Z"],
    [
      "a week later, where the clocks skip it",
      [{ days: ["sunday"], from: "02:15", to: "02:45", timeZone: "Europe/Berlin" }],
      "2026-03-22T03:00:00Z",
      "2026-04-05T00:15:00.000Z",
    ],
  ] as [string, Window[], string, string][])("%s", (_, windows, now, opens) => {
    expect(nextOpening(windows, at(now))?.toISOString()).toBe(opens);
  });
});

test("the hour that comes twice is open twice", () => {
  const window: Window = { days: ["sunday"], from: "02:00", to: "03:00", timeZone: "Europe/Berlin" };
  const open = ["2026-10-25T00:00:00Z", "2026-10-25T00:59:00Z", "2026-10-25T01:00:00Z", "2026-10-25T01:59:00Z"];
  expect(open.filter((time) => isWindowOpen([window], at(time)))).toEqual(open);
  expect(isWindowOpen([window], at("2026-10-25T02:00:00Z"))).toBe(false);
});
