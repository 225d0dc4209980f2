/** What auditing one account of AWS costs beyond what nobody could save: calls, and time. */
import type { AwsApi } from "../src/clouds/aws/apis.ts";
import { apisToAsk } from "../src/clouds/aws/needs.ts";
import { collectors } from "../src/clouds/aws/collect/collectors.ts";
import { awsEstate, defaultRegions } from "./estate.ts";
import { judgedTypes } from "./judged-types.ts";
import { callsRatio, timeRatio } from "./collecting-ratios.ts";
import type { Ratio } from "./ratio.ts";
import { type ServedEstate, withServedEstate } from "./served-estate.ts";

const size = { accounts: 1, regions: defaultRegions, groups: 60, instances: 20 };
const latencyMs = 30;

/** Which rules, and how much of the floor an audit of them may take. */
const questions = [
  { what: "security groups alone", rules: ["aws-ec2-security-group-*"], aim: 4 },
  { what: "all rules of AWS", rules: undefined, aim: 8 },
];

/** Audits 17 regions, 60 security groups and 20 machines in each, answered after 30 ms. */
export function awsRatios(): AsyncGenerator<Ratio> {
  return withServedEstate(awsEstate(size), latencyMs, async function* (estate) {
    for (const question of questions) yield* ratiosOf(question, estate);
  });
}

/**
 * Needed is, of each region, one call for each API, because nothing in the estate fills a page; those made for single
 * objects have one such object in a region; and of the account, its identity and its regions.
 */
async function* ratiosOf({ what, rules, aim }: (typeof questions)[number], estate: ServedEstate) {
  const apis = apisToAsk(judgedTypes(rules), { userData: false });
  await estate.requests();
  await estate.audit({ rules });
  const made = await estate.requests();
  yield callsRatio(what, made.length, apis.length * size.regions.length + 2);
  yield await timeRatio(what, () => estate.audit({ rules }), { depth: depthOf(apis), latencyMs, aim });
}

/** Answers that must be there before the next call can be made: who is logged in, and then the longest row of APIs. */
function depthOf(apis: readonly AwsApi[]): number {
  return 1 + Math.max(...apis.map(({ api }) => rowOf(api)));
}

function rowOf(api: string): number {
  return 1 + Math.max(0, ...(collectors[api]?.after ?? []).map(rowOf));
}
