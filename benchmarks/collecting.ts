/** What auditing one account costs beyond what nobody could save: calls, and time. */
import { apisToAsk, type AwsApi } from "../src/clouds/aws/apis.ts";
import { collectors } from "../src/clouds/aws/collect/collectors.ts";
import { parseCatalogue } from "../src/engine/catalogue.ts";
import { matchesPattern } from "../src/model/pattern.ts";
import { readFileSync } from "node:fs";
import { defaultRegions, type LoggedRequest, type ServedEstate, withEstate } from "./estate.ts";
import { besideNothing, medianMs, timesText } from "./processes.ts";
import { type Ratio, timesNoise } from "./ratio.ts";

const size = { accounts: 1, regions: defaultRegions, groups: 60, instances: 20 };
const latencyMs = 30;

/** Which rules, and how much of the floor an audit of them may take. */
const questions = [
  { what: "security groups alone", rules: ["aws-ec2-security-group-*"], aim: 4 },
  { what: "all rules", rules: undefined, aim: 8 },
];

/** Audits 17 regions, 60 security groups and 20 machines in each, answered after 30 ms. */
export function collectingRatios(): AsyncGenerator<Ratio> {
  return withEstate(size, latencyMs, async function* (estate) {
    for (const question of questions) yield* ratiosOf(question, estate);
  });
}

async function* ratiosOf({ what, rules, aim }: (typeof questions)[number], estate: ServedEstate) {
  const apis = apisOf(rules);
  await estate.requests();
  await estate.audit(rules);
  yield callsRatio(what, await estate.requests(), apis);
  const { runs, nothing } = await besideNothing(async () => estate.audit(rules));
  const depth = depthOf(apis);
  const floorMs = medianMs(nothing) + depth * latencyMs;
  yield {
    what: `time of ${what}`,
    value: medianMs(runs) / floorMs,
    unit: "× the floor",
    aim: { is: "at most", value: aim, noise: timesNoise },
    from: `${timesText(runs)} to Node's start and ${depth} answers in a row, ${Math.round(floorMs)} ms`,
  } satisfies Ratio;
}

/** What these rules make the cloud ask. */
function apisOf(rules: readonly string[] | undefined): readonly AwsApi[] {
  const catalogue = parseCatalogue(readFileSync("dist/rules.json", "utf8"));
  const selected = catalogue.rules.filter(({ id }) => rules?.some((pattern) => matchesPattern(pattern, id)) ?? true);
  return apisToAsk(new Set(selected.map(({ resource }) => resource)), { userData: false });
}

/**
 * Calls made against calls needed. Needed is, of each region, one call for each API, because nothing in the estate fills
 * a page; those made for single objects have one such object in a region; and of the account, its identity and its regions.
 */
function callsRatio(what: string, made: readonly LoggedRequest[], apis: readonly AwsApi[]): Ratio {
  const needed = apis.length * size.regions.length + 2;
  return {
    what: `calls for ${what}`,
    value: made.length / needed,
    unit: "× those needed",
    aim: { is: "at most", value: 1, noise: 0 },
    from: `${made.length} to ${needed}`,
  };
}

/** Answers that must be there before the next call can be made: who is logged in, and then the longest row of APIs. */
function depthOf(apis: readonly AwsApi[]): number {
  return 1 + Math.max(...apis.map(({ api }) => rowOf(api)));
}

function rowOf(api: string): number {
  return 1 + Math.max(0, ...(collectors[api]?.after ?? []).map(rowOf));
}
