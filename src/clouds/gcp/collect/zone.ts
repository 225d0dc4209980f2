/** Leaves out what lies in other zones than the config's, and says so. */
import { textOf } from "../../collecting/fields.ts";
import { lastPart } from "../self-link.ts";
import type { ApiReading } from "../../collecting/api-reading.ts";

/**
 * The items of a zone, and those that are in none. Where something was left out, the listing is not complete any more: it
 * was cut by the config, so that nothing counts as gone or as unused because it lies elsewhere.
 */
export function inZone(reading: ApiReading, zone: string | undefined): ApiReading {
  if (zone === undefined) return reading;
  const items = reading.items.filter((item) => {
    const link = textOf(item, "zone");
    return link === undefined || lastPart(link) === zone;
  });
  const left = reading.items.length - items.length;
  if (left === 0) return reading;
  const { entry } = reading;
  const cut = {
    outcome: "cut",
    message: `${left} of other zones were left out, as \`zone: ${zone}\` of the config says`,
  } as const;
  return { ...reading, items, entry: entry.outcome === "complete" ? { ...entry, ...cut } : entry };
}
