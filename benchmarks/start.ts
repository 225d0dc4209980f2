/** What starting costs, as ratios to a Node that does nothing. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { besideNothing, type Comparison, medianMs, program, runNode, timesText } from "./processes.ts";
import { type Aim, type Ratio, timesNoise } from "./ratio.ts";

/** Starts the program in folders where it finds no config, so that it audits the demo estate. */
export async function* startRatios(): AsyncGenerator<Ratio> {
  const folder = mkdtempSync(join(tmpdir(), "posturegate-benchmark-"));
  try {
    const version = await besideNothing(async () => runNode([program, "--version"]));
    yield ratioOf("--version", version, { is: "at most", value: 1.5, noise: timesNoise });
    const demo = await besideNothing(async () =>
      runNode([program, "audit"], { folder, environment: { HOME: folder } }),
    );
    yield ratioOf("audit of the demo estate", demo);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function ratioOf(what: string, { runs, others }: Comparison, aim?: Aim): Ratio {
  const from = `${timesText(runs)} to ${timesText(others)}`;
  const ratio = { what, value: medianMs(runs) / medianMs(others), unit: "× a Node that does nothing", from };
  return aim === undefined ? ratio : { ...ratio, aim };
}
