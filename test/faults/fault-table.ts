/** The matrix as a Markdown table: a row a call, a column a fault. */
import { type FaultCase, faultCases } from "./fault-case.ts";
import { faultKinds } from "./fault-kinds.ts";
import type { CaseResult } from "./run-case.ts";

/** One case and what became of it. */
export interface Cell {
  readonly faultCase: FaultCase;
  readonly result: CaseResult;
}

/** Cells with a problem are marked `!`. */
export function faultTable(cells: readonly Cell[]): string {
  const tried = new Set(cells.map(({ faultCase }) => faultCase.api));
  // Two work side by side, so the cells come in no order.
  const apis = [...new Set(faultCases().map(({ api }) => api))].filter((api) => tried.has(api));
  const rows = apis.map((api) => [`\`${api}\``, ...faultKinds.map(({ name }) => textOf(cells, api, name))]);
  const head = ["Call", ...faultKinds.map(({ name }) => name)];
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function textOf(cells: readonly Cell[], api: string, name: string): string {
  const cell = cells.find(({ faultCase }) => faultCase.api === api && faultCase.kind.name === name);
  if (cell === undefined) return "–";
  return cell.result.problems.length === 0 ? cell.result.outcome : `${cell.result.outcome} !`;
}
