/** The matrix as a Markdown table: a row a call, a column a fault. */
import type { FaultCase } from "./fault-case.ts";
import { faultKinds } from "./fault-kinds.ts";
import type { CaseResult } from "./run-case.ts";

/** One case and what became of it. */
export interface Cell {
  readonly faultCase: FaultCase;
  readonly result: CaseResult;
}

/** Cells with a problem are marked `!`. */
export function faultTable(cases: readonly FaultCase[], cells: readonly Cell[]): string {
  const apis = [...new Set(cases.map(({ api }) => api))];
  const rows = apis.map((api) => [`\`${api}\``, ...faultKinds.map(({ name }) => textOf(cells, api, name))]);
  const head = ["Call", ...faultKinds.map(({ name }) => name)];
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function textOf(cells: readonly Cell[], api: string, name: string): string {
  const cell = cells.find(({ faultCase }) => faultCase.api === api && faultCase.kind.name === name);
  if (cell === undefined) return "–";
  return cell.result.problems.length === 0 ? cell.result.outcome : `${cell.result.outcome} !`;
}
