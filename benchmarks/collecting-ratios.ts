/** What an audit takes against the least that anybody could do it with. */
import { besideNothing, medianMs, type ProcessRun, timesText } from "./processes.ts";
import { type Ratio, timesNoise } from "./ratio.ts";

/** The least that a run takes. */
interface Floor {
  /** Answers that must be there before the next call can be made. */
  readonly depth: number;
  readonly latencyMs: number;
  /** How much of the floor it may take. */
  readonly aim: number;
}

/** Calls made against calls needed. */
export function callsRatio(what: string, made: number, needed: number): Ratio {
  return {
    what: `calls for ${what}`,
    value: made / needed,
    unit: "× those needed",
    aim: { is: "at most", value: 1, noise: 0 },
    from: `${made} to ${needed}`,
  };
}

/** Time of a run against Node's start and the answers that follow each other. */
export async function timeRatio(
  what: string,
  audit: () => Promise<ProcessRun>,
  { depth, latencyMs, aim }: Floor,
): Promise<Ratio> {
  const { runs, others } = await besideNothing(audit);
  const floorMs = medianMs(others) + depth * latencyMs;
  return {
    what: `time of ${what}`,
    value: medianMs(runs) / floorMs,
    unit: "× the floor",
    aim: { is: "at most", value: aim, noise: timesNoise },
    from: `${timesText(runs)} to Node's start and ${depth} answers in a row, ${Math.round(floorMs)} ms`,
  };
}
