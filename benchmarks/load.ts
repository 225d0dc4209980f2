/** What a cloud costs that is named: its code, and all of it that a login takes. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inTurns, medianMs, program, type ProcessRun, runNode, timesText } from "./processes.ts";
import { type Ratio, timesNoise } from "./ratio.ts";

/** What all three may take together beyond an audit that names none. */
const budgetMs = 250;

/** Nobody listens there, so that whatever a login asks is refused at once. */
const closed = "127.0.0.1:9";

/** Each gets as far as its login, with everything loaded that one takes. */
const clouds: Readonly<Record<string, object>> = {
  aws: { regions: ["eu-west-1"] },
  azure: {
    tenant: "00000000-0000-0000-0000-000000000001",
    client: "00000000-0000-0000-0000-000000000002",
    endpoint: `https://${closed}`,
    authority: `https://${closed}`,
  },
  gcp: {
    workloadIdentityProvider: "projects/1/locations/global/workloadIdentityPools/none/providers/none",
    projects: ["nobodys-project"],
    endpoint: `http://${closed}`,
  },
};

const environment = {
  POSTUREGATE_ALLOW_ENDPOINTS: closed,
  AWS_ENDPOINT_URL: `http://${closed}`,
  AWS_ACCESS_KEY_ID: "AKIAXXXXXXXXXXXXXXXX",
  AWS_SECRET_ACCESS_KEY: "nobodys",
  AZURE_CLIENT_SECRET: "nobodys",
};

/** Audits that read nothing, of each cloud and of all, in turns with one of a cloud that has no code. */
export async function* loadRatios(): AsyncGenerator<Ratio> {
  const folder = mkdtempSync(join(tmpdir(), "posturegate-benchmark-"));
  try {
    for (const name of Object.keys(clouds)) yield await ratioOf(`loading ${name}`, [name], folder);
    const all = await ratioOf("loading three clouds", Object.keys(clouds), folder);
    yield all;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ratioOf(what: string, names: readonly string[], folder: string): Promise<Ratio> {
  const { runs, others } = await inTurns(
    () => audit(names, folder),
    () => audit([], folder),
  );
  const ms = medianMs(runs) - medianMs(others);
  const from = `${timesText(runs)} to ${timesText(others)} for one that names no cloud, ${(medianMs(runs) / medianMs(others)).toFixed(1)} × that`;
  const ratio = { what, value: ms, unit: "ms", from };
  if (names.length === 1) return ratio;
  return { ...ratio, aim: { is: "at most", value: budgetMs, noise: timesNoise } };
}

/** The store wants everything, so that the cloud logs in to ask for it. */
async function audit(names: readonly string[], folder: string): Promise<ProcessRun> {
  const plugins = Object.fromEntries(names.map((name) => [`own-${name}`, { plugin: name, params: clouds[name] }]));
  const config = {
    plugins,
    audits: { load: { clouds: ["mockcloud", ...Object.keys(plugins)], stores: ["filestore"], events: ["mockevent"] } },
    run: ["load"],
    limits: { attempts: 1 },
  };
  writeFileSync(join(folder, "posturegate.yaml"), JSON.stringify(config));
  const run = await runNode([program, "audit"], { folder, environment: { HOME: folder, ...environment } });
  if (run.exitCode === 2 || run.exitCode === 4) throw new Error(`the audit ended with ${run.exitCode}: ${run.stderr}`);
  return run;
}
