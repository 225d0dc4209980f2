/** Ids, ARNs and dates of the estate: made from names, so that every run makes the same ones. */
import { createHash } from "node:crypto";

/** When everything in the estates was read. */
export const collectedAt = "2026-11-16T06:00:00.000Z";

/** An id as EC2 writes it: prefix and 17 hexadecimal digits, the first of them 0. */
export function identifier(prefix: string, ...names: readonly string[]): string {
  return `${prefix}-0${digest(prefix, ...names).slice(0, 16)}`;
}

/** A version 4 UUID, as key ids are. */
export function uuid(...names: readonly string[]): string {
  const hex = digest("uuid", ...names);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

/** A locally administered MAC address. */
export function macAddress(...names: readonly string[]): string {
  const octets =
    digest("mac", ...names)
      .slice(0, 10)
      .match(/../g) ?? [];
  return ["06", ...octets].join(":");
}

/** A whole number from 0 up to, not including, `limit`. */
export function numberFrom(limit: number, ...names: readonly string[]): number {
  return Number.parseInt(digest("number", ...names).slice(0, 8), 16) % limit;
}

/** The moment so many days before everything was read. */
export function daysEarlier(days: number): Date {
  return new Date(Date.parse(collectedAt) - days * 24 * 60 * 60 * 1000);
}

/** Hexadecimal digits made from names; `\0` keeps `a, bc` and `ab, c` apart. */
export function digest(...names: readonly string[]): string {
  return createHash("sha256").update(names.join("\0")).digest("hex");
}
