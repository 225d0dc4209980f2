/**
 * Prints what posturegate costs, as ratios, each with its aim: `npm run bench`, after `npm run build`.
 * Names of benchmarks as arguments run only those: `npm run bench -- start memory`.
 * Exit code 1 if an aim is missed by more than noise, which is 15% of a time and nothing of a count. Times are medians
 * of whole processes that take turns with what they are compared to; on a machine with other work run it twice.
 */
import { existsSync } from "node:fs";
import { catalogueRatios } from "./catalogue.ts";
import { awsRatios } from "./aws.ts";
import { azureRatios } from "./azure.ts";
import { gcpRatios } from "./gcp.ts";
import { graphRatios } from "./graph.ts";
import { loadRatios } from "./load.ts";
import { memoryRatios } from "./memory.ts";
import { program } from "./processes.ts";
import { isMissed, lineOf, type Ratio } from "./ratio.ts";
import { startRatios } from "./start.ts";

const benchmarks: Readonly<Record<string, () => AsyncIterable<Ratio> | Iterable<Ratio>>> = {
  start: startRatios,
  load: loadRatios,
  catalogue: catalogueRatios,
  aws: awsRatios,
  azure: azureRatios,
  gcp: gcpRatios,
  graph: graphRatios,
  memory: memoryRatios,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benchmarks, name));

if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}: name some of ${Object.keys(benchmarks).join(", ")}.`);
  process.exitCode = 2;
} else if (existsSync(program)) {
  await runAll(asked.length === 0 ? Object.keys(benchmarks) : asked);
} else {
  console.error(`${program} is not there: the built program is what is measured. Run: npm run build`);
  process.exitCode = 2;
}

async function runAll(names: readonly string[]): Promise<void> {
  for (const name of names) {
    for await (const ratio of benchmarks[name]?.() ?? []) {
      console.log(lineOf(ratio));
      if (isMissed(ratio)) process.exitCode = 1;
    }
  }
}
