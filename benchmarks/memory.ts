/** Whether memory grows with what is audited. */
import { awsEstate, azureEstate, defaultRegions, gcpEstate } from "./estate.ts";
import { type ProcessRun } from "./processes.ts";
import type { Ratio } from "./ratio.ts";
import { type AskedAudit, type Serving, withServedEstate } from "./served-estate.ts";

/** What AWS lists in 170 scopes: 20,000 things, and 100,000, of which most are machines, interfaces, disks and copies. */
const few = { accounts: 10, regions: defaultRegions, groups: 10, instances: 17 };
const many = { ...few, instances: 110 };
/** Five times the scopes, and with them five times the networks and groups that others relate to, which are all kept. */
const wide = { ...few, accounts: 50 };

/** About as many things: machines, interfaces, two disks each, backups; in Google snapshots instead of those. */
const subscriptions = { subscriptions: 40, machines: 90, groups: 10 };
const projects = { projects: 40, instances: 90, firewalls: 10 };

/** The clouds of which five times as much is audited in five times as many scopes. */
const grown: readonly Grown[] = [
  {
    what: "200 subscriptions",
    unit: "× that of 40",
    few: azureEstate(subscriptions),
    many: azureEstate({ ...subscriptions, subscriptions: 200 }),
    // Views are a call for each machine, at Azure's rate: minutes, and no more memory than the machines.
    asked: { clouds: ["azure"] },
  },
  {
    what: "200 projects",
    unit: "× that of 40",
    few: gcpEstate(projects),
    many: gcpEstate({ ...projects, projects: 200 }),
    asked: {},
  },
];

interface Grown {
  readonly what: string;
  readonly unit: string;
  readonly few: Serving;
  readonly many: Serving;
  readonly asked: AskedAudit;
}

/** Highest memory of the whole process; each size once, because it takes a minute and memory is no clock. */
export async function* memoryRatios(): AsyncGenerator<Ratio> {
  const [ofFew, ofMany, ofWide] = [
    await highest(awsEstate(few)),
    await highest(awsEstate(many)),
    await highest(awsEstate(wide)),
  ];
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
  for (const cloud of grown) yield await ratioOf(cloud);
}

async function ratioOf({ what, unit, few: less, many: more, asked }: Grown): Promise<Ratio> {
  const [ofLess, ofMore] = [await highest(less, asked), await highest(more, asked)];
  return {
    what: `memory of ${what}`,
    value: ofMore / ofLess,
    unit,
    from: `${ofLess.toFixed(0)} MB to ${ofMore.toFixed(0)} MB`,
  };
}

async function highest(serving: Serving, asked?: AskedAudit): Promise<number> {
  const runs = withServedEstate<ProcessRun>(serving, 0, async function* (estate) {
    yield await estate.audit(asked);
  });
  for await (const { megabytes } of runs) return megabytes;
  throw new Error("nothing was audited");
}
