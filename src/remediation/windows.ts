/** When changes may be made: times of the wall clock in a time zone, some of which cross midnight. */
import { type RemediationSettings, weekdays } from "./settings.ts";

/** A time in which changes may be made. */
export type Window = RemediationSettings["windows"][number];

/** What a clock on the wall shows. */
interface WallClock {
  /** Position in `weekdays`. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly minutes: number;
}

const millisecondsPerMinute = 60_000;

/** Every window opens once a week; where its time is skipped (summer time begins), a week later. */
const furthestMinutes = 15 * 24 * 60;

/** Whether one of the windows is open; without windows it always is. */
export function isWindowOpen(windows: readonly Window[], now: Date): boolean {
  return windows.length === 0 || windows.some((window) => isOpen(window, clockOf(window)(now)));
}

/** The next full minute after `now` in which a window is open; undefined where there are no windows. */
export function nextOpening(windows: readonly Window[], now: Date): Date | undefined {
  const clocks = windows.map((window) => [window, clockOf(window)] as const);
  const start = Math.floor(now.getTime() / millisecondsPerMinute);
  for (let ahead = 1; ahead <= furthestMinutes && clocks.length > 0; ahead += 1) {
    const minute = new Date((start + ahead) * millisecondsPerMinute);
    if (clocks.some(([window, clock]) => isOpen(window, clock(minute)))) return minute;
  }
  return undefined;
}

/** The days are those on which it opens, so after midnight the day before counts. */
function isOpen({ days, from, to }: Window, { day, minutes }: WallClock): boolean {
  const [opens, closes] = [minutesOf(from), minutesOf(to)];
  const opensOn = (position: number): boolean => days.some((name) => name === weekdays[(position + 7) % 7]);
  if (opens < closes) return opensOn(day) && opens <= minutes && minutes < closes;
  return (opensOn(day) && opens <= minutes) || (opensOn(day - 1) && minutes < closes);
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

function clockOf({ timeZone }: Window): (moment: Date) => WallClock {
  const format = new Intl.DateTimeFormat("en", {
    timeZone,
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const weekday = parts.get("weekday")?.toLowerCase();
    return {
      day: weekdays.findIndex((name) => name === weekday),
      minutes: Number(parts.get("hour")) * 60 + Number(parts.get("minute")),
    };
  };
}
