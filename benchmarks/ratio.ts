/** What a benchmark comes to: one number, and whether it keeps its aim. */

/** One number that a benchmark measured. */
export interface Ratio {
  readonly what: string;
  readonly value: number;
  /** What it is a number of, as it is read behind it: `× a Node that does nothing`. */
  readonly unit: string;
  readonly aim?: Aim;
  /** What it was made of, so that it can be told from noise. */
  readonly from: string;
}

/** What a number should be. */
export interface Aim {
  readonly is: "at most" | "at least";
  readonly value: number;
  /** Part of the aim by which the number may miss it: a clock on a machine with other work is that inexact, a count is not. */
  readonly noise: number;
}

/** How far times of whole processes differ between two runs of the same program on a machine with other work. */
export const timesNoise = 0.15;

/** One line: the number, its aim, and whether it is kept. */
export function lineOf({ what, value, unit, aim, from }: Ratio): string {
  const measured = `${what}: ${numberText(value)} ${unit}`;
  if (aim === undefined) return `${measured} (${from})`;
  return `${measured}, aim ${aim.is} ${numberText(aim.value)}: ${judgement(value, aim)} (${from})`;
}

/** Whether the number misses its aim by more than noise. */
export function isMissed({ value, aim }: Ratio): boolean {
  return aim !== undefined && judgement(value, aim) === "missed";
}

function judgement(value: number, { is, value: aimed, noise }: Aim): "kept" | "within noise" | "missed" {
  // How often the aim goes into the number, or the number into the aim: above one is worse.
  const excess = is === "at most" ? value / aimed : aimed / value;
  if (excess <= 1) return "kept";
  return excess <= 1 + noise ? "within noise" : "missed";
}

function numberText(value: number): string {
  return value.toLocaleString("en", value < 100 ? { maximumFractionDigits: 2 } : { maximumFractionDigits: 0 });
}
