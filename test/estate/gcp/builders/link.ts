/** Links, numbers and dates as Google writes them: made from names, so that every run makes the same ones. */
import { createHash } from "node:crypto";
import { daysEarlier, digest } from "../../identifier.ts";

/** `https://www.googleapis.com/compute/v1/projects/p/` and a path. */
export function selfLink(project: string, path: string): string {
  return `https://www.googleapis.com/compute/v1/projects/${project}/${path}`;
}

/** 19 digits, as 64-bit ids are written. */
export function numericId(...names: readonly string[]): string {
  return String((BigInt(`0x${digest("gcp", ...names).slice(0, 16)}`) % 8_000_000_000_000_000_000n) + 10n ** 18n);
}

/** 12 digits, as project and folder numbers are. */
export function projectNumber(...names: readonly string[]): string {
  return String((BigInt(`0x${digest("number", ...names).slice(0, 16)}`) % 899_999_999_999n) + 100_000_000_000n);
}

/** Base64 of eight bytes. */
export function fingerprint(...names: readonly string[]): string {
  return createHash("sha256").update(names.join("\0")).digest().subarray(0, 8).toString("base64");
}

/** The moment so many days before everything was read, in the time of Google's own coast. */
export function stamp(days: number): string {
  const local = new Date(daysEarlier(days).getTime() - 8 * 60 * 60 * 1000);
  return local.toISOString().replace("Z", "-08:00");
}
