/** The matrix of a cloud as a Markdown table: a row a call, a column a fault. */
import type { CaseResult } from "./case-result.ts";
import type { FaultCase, FaultedCloud } from "./faulted-cloud.ts";

/** One case and what became of it. */
export interface Cell {
  readonly faultCase: FaultCase;
  readonly result: CaseResult;
}

/** Cells with a problem are marked `!`. Calls that were not tried are left out. */
export function faultTable({ calls, kinds }: FaultedCloud, cells: readonly Cell[]): string {
  const tried = new Set(cells.map(({ faultCase }) => faultCase.call.api));
  const rows = calls
    .filter(({ api }) => tried.has(api))
    .map(({ api }) => [`\`${api}\``, ...kinds.map(({ name }) => textOf(cells, api, name))]);
  const head = ["Call", ...kinds.map(({ name }) => name)];
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function textOf(cells: readonly Cell[], api: string, name: string): string {
  const cell = cells.find(({ faultCase: { call, kind } }) => call.api === api && kind.name === name);
  if (cell === undefined) return "–";
  return cell.result.problems.length === 0 ? cell.result.outcome : `${cell.result.outcome} !`;
}
