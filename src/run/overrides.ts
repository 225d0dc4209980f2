/** Validates what the command line or the action's inputs say instead of the config. */
import { z } from "zod";
import { ConfigError } from "../errors.ts";
import { nearest } from "../model/nearest.ts";
import type { GatePolicy } from "../model/report.ts";
import { severities } from "../model/severity.ts";
import type { RunOverrides } from "./request.ts";

/** The gate of the config with what was overridden. Throws ConfigError `invalid-usage`. */
export function overriddenGate(gate: GatePolicy, { failOn, onUnknown }: RunOverrides): GatePolicy {
  return {
    ...gate,
    ...(failOn === undefined ? {} : { failOn: severityOf(failOn) }),
    ...(onUnknown === undefined ? {} : { onUnknown: onUnknownOf(onUnknown) }),
  };
}

/** A time of `--now`. Throws ConfigError `invalid-usage`. */
export function timeOf(text: string): Date {
  if (text === "now") return new Date();
  const parsed = z.union([z.iso.datetime({ offset: true }), z.iso.date()]).safeParse(text);
  if (parsed.success) return new Date(parsed.data);
  throw new ConfigError("invalid-usage", {
    message: `--now: ${text} is not a time`,
    hint: "write 2026-11-16T06:00:00Z, or a day",
  });
}

function severityOf(text: string): GatePolicy["failOn"] {
  const severity = severities.find((known) => known === text);
  if (severity !== undefined) return severity;
  const guess = nearest(text, severities);
  const hint = `${guess === undefined ? "" : `did you mean ${guess}? `}allowed are ${severities.join(", ")}`;
  throw new ConfigError("invalid-usage", { message: `fail-on: there is no severity ${text}`, hint });
}

function onUnknownOf(text: string): GatePolicy["onUnknown"] {
  if (text === "fail" || text === "pass") return text;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new ConfigError("invalid-usage", {
    message: `on-unknown: ${text} is not allowed`,
    hint: "write fail, pass or a number",
  });
}
