/** Whether memory grows with what is audited. */
import type { OrdinarySize } from "../test/estate/ordinary.ts";
import { defaultRegions, withEstate } from "./estate.ts";
import { type ProcessRun } from "./processes.ts";
import type { Ratio } from "./ratio.ts";

/** What AWS lists in 170 scopes: 20,000 things, and 100,000, of which most are machines, interfaces, disks and copies. */
const few: OrdinarySize = { accounts: 10, regions: defaultRegions, groups: 10, instances: 17 };
const many: OrdinarySize = { ...few, instances: 110 };
/** Five times the scopes, and with them five times the networks and groups that others relate to, which are all kept. */
const wide: OrdinarySize = { ...few, accounts: 50 };

/** Highest memory of the whole process; each size once, because it takes a minute and memory is no clock. */
export async function* memoryRatios(): AsyncGenerator<Ratio> {
  const [ofFew, ofMany, ofWide] = [await highest(few), await highest(many), await highest(wide)];
  const from = `${ofFew.toFixed(0)} MB to ${ofMany.toFixed(0)} MB`;
  yield {
    what: "memory of 100,000 resources",
    value: ofMany / ofFew,
    unit: "× that of 20,000",
    aim: { is: "at most", value: 1.2, noise: 0 },
    from,
  };
  yield { what: "highest memory", value: ofMany, unit: "MB", aim: { is: "at most", value: 500, noise: 0 }, from };
  yield {
    what: "memory of 50 accounts",
    value: ofWide / ofFew,
    unit: "× that of 10",
    from: `${ofFew.toFixed(0)} MB to ${ofWide.toFixed(0)} MB`,
  };
}

async function highest(size: OrdinarySize): Promise<number> {
  const runs = withEstate<ProcessRun>(size, 0, async function* (estate) {
    yield await estate.audit();
  });
  for await (const { megabytes } of runs) return megabytes;
  throw new Error("nothing was audited");
}
