/** The faults of a run that an estate server plays. */
import type { PlacedFault } from "../estate/server/faults.ts";
import type { MetFault } from "./faulted-cloud.ts";

/** All but those that follow from what the login is granted. */
export function serverFaults(faults: readonly MetFault[]): PlacedFault[] {
  return faults.flatMap(({ fault, ...place }) => (fault.kind === "left-out" ? [] : [{ ...place, fault }]));
}
