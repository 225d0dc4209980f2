/** The last day of an exemption as people type it. */
import { ConfigError } from "../errors.ts";

const dayMs = 86_400_000;

/** `2026-12-31`, or `90d` for so many days from today (UTC) → `YYYY-MM-DD`. Throws ConfigError for what is no such day. */
export function expiryOf(text: string, now: Date): string {
  const [, days] = /^(\d{1,4})\s*d(?:ays?)?$/i.exec(text) ?? [];
  const today = dayOf(now);
  const day = days === undefined ? text : dayOf(new Date(now.getTime() + Number(days) * dayMs));
  if (!isDay(day)) throw new ConfigError("invalid-usage", `${text} is no day: write YYYY-MM-DD, or 90d for 90 days`);
  if (day < today) throw new ConfigError("invalid-usage", `${day} is over`);
  return day;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && dayOf(date) === text;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
