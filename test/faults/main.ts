/**
 * The matrix of every call that an audit makes × every fault: `npm run faults`. Prints the tables, and writes them to
 * docs/faults.md. `--cloud NAME` tries one cloud, `--api TEXT` only calls whose name holds the text; both write nothing.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { auditWith, faultlessRun, type Findings } from "./audit-run.ts";
import { caseResults } from "./case-result.ts";
import { faultedClouds } from "./clouds.ts";
import { faultTable, type Cell } from "./fault-table.ts";
import { faultCases, type FaultCase, type FaultedCall, type FaultedCloud } from "./faulted-cloud.ts";

const { values } = parseArgs({ options: { cloud: { type: "string" }, api: { type: "string" } } });
const clouds = Object.entries(faultedClouds).flatMap(([name, cloud]) =>
  values.cloud === undefined || values.cloud === name ? [cloud] : [],
);
const sections: string[] = [];
let [tried, broken] = [0, 0];

for (const cloud of clouds) {
  const cells = await cellsOf(cloud);
  const table = faultTable(cloud, cells);
  console.log(`${cloud.title}\n${table}`);
  sections.push(section(cloud, table));
  tried += cells.length;
  broken += cells.filter(({ result }) => result.problems.length > 0).length;
}
console.log(`${tried} faults, ${broken} of them not borne as promised`);
if (values.api === undefined && values.cloud === undefined && broken === 0) {
  writeFileSync("docs/faults.md", `${page(sections)}\n`);
}
process.exitCode = broken === 0 ? 0 : 1;

/** Two at once: as many as a small machine can carry without a call waiting for its CPU. */
async function cellsOf(cloud: FaultedCloud): Promise<Cell[]> {
  const faultless = await faultlessRun(cloud);
  const waiting = faultCases(cloud)
    .filter(({ call }) => values.api === undefined || call.api.includes(values.api))
    .filter(({ call }) => makes(faultless, call))
    .values();
  const cells: Cell[] = [];
  const work = async (): Promise<void> => {
    for (const faultCase of waiting) cells.push(await cellOf(cloud, faultCase, faultless));
  };
  await Promise.all([work(), work()]);
  return cells;
}

/** Whether the audit makes the call at all: an API that no rule needs is not asked. */
function makes(faultless: Findings, { api, scope, isLogin }: FaultedCall): boolean {
  return isLogin || faultless.ledger.some((entry) => entry.scope === scope && entry.api === api);
}

async function cellOf(cloud: FaultedCloud, faultCase: FaultCase, faultless: Findings): Promise<Cell> {
  const run = await auditWith(cloud, [faultCase.met]);
  const [result = { outcome: "not there", problems: [] }] = caseResults({ run, cases: [faultCase], faultless });
  const { call, kind } = faultCase;
  if (result.problems.length > 0) console.log(`${call.api}, ${kind.name}: ${result.problems.join("; ")}`);
  return { faultCase, result };
}

function section({ title, estate }: FaultedCloud, table: string): string {
  return [`## ${title}`, "", `The estate is ${estate}.`, "", table].join("\n");
}

function page(tables: readonly string[]): string {
  return [
    "# Faults",
    "",
    "<!-- Written by `npm run faults`. -->",
    "",
    "Every call that an audit makes, and everything that can happen to it, tried with the built program against servers that speak",
    "the clouds' own protocols. Everything in the estates is well kept, so without a fault the verdict is `passed`. With one",
    "",
    "- the run ends within its limits;",
    "- the verdict is `passed` only where every evaluation is as without it, because trying again helped or what was not read decides nothing; else `not-established`;",
    "- where a service is switched off in what is audited (`disabled`), nothing can be there: rules are skipped, and none passes for it;",
    "- everything that the fault has nothing to do with is read and judged as without it;",
    "- an unknown names the scope, the API and, of what was denied, the permission that settles it.",
    "",
    "A cell says how the API ended in the ledger. A fault without *once* stays for the whole run. A dash: the call cannot meet it, as",
    "what has no pages cannot be given the same page twice.",
    "",
    ...tables.flatMap((table) => [table, ""]),
  ]
    .join("\n")
    .trimEnd();
}
