/**
 * The matrix of every call that an audit makes × every fault: `npm run faults`. Prints the table, and writes it to
 * docs/faults.md. `--api TEXT` runs only calls whose name holds the text, and writes nothing.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { faultCases, type FaultCase } from "./fault-case.ts";
import { faultTable, type Cell } from "./fault-table.ts";
import { FaultBench } from "./run-case.ts";

const { values } = parseArgs({ options: { api: { type: "string" } } });
const cases = faultCases().filter(({ api }) => values.api === undefined || api.includes(values.api));
const cells: Cell[] = [];
const waiting = [...cases];

/** As many at once as a small machine can carry without a call waiting for its CPU. */
await Promise.all([work(), work()]);

const table = faultTable(cells);
console.log(table);
const broken = cells.filter(({ result }) => result.problems.length > 0);
for (const { faultCase, result } of broken) console.log(`${nameOf(faultCase)}: ${result.problems.join("; ")}`);
console.log(`${cells.length} faults, ${broken.length} of them not borne as promised`);
if (values.api === undefined && broken.length === 0) writeFileSync("docs/faults.md", `${page(table)}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;

async function work(): Promise<void> {
  const bench = await FaultBench.start();
  for (let faultCase = waiting.shift(); faultCase !== undefined; faultCase = waiting.shift()) {
    if (!bench.makes(faultCase)) continue;
    const result = await bench.run(faultCase);
    cells.push({ faultCase, result });
    if (result.problems.length > 0) console.error(`${nameOf(faultCase)}: ${result.problems.join("; ")}`);
  }
  await bench.close();
}

function nameOf({ api, kind }: FaultCase): string {
  return `${api}, ${kind.name}`;
}

function page(matrix: string): string {
  return [
    "# Faults",
    "",
    "<!-- Written by `npm run faults`. -->",
    "",
    "Every call that an audit of AWS makes, and everything that can happen to it, tried with the built program against a server that",
    "speaks AWS's protocols. The estate is two well-kept accounts, so without a fault the verdict is `passed`. With one",
    "",
    "- the run ends within its limits;",
    "- the verdict is `passed` only where every evaluation is as without it, because trying again helped or what was not read decides nothing; else `not-established`;",
    "- everything that the fault has nothing to do with is read and judged as without it;",
    "- an unknown names the scope, the API and, of what was denied, the permission that settles it.",
    "",
    "A cell says how the API ended in the ledger. A fault without *once* stays for the whole run. A dash: the call has no pages.",
    "",
    matrix,
  ].join("\n");
}
