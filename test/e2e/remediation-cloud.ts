/** The estate of everything that bots fix, as the built program audits and changes it with logins of its own. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../src/model/plan.ts";
import { fernhollowJob } from "../estate/builders/access.ts";
import {
  remediable,
  remediableEstate,
  remediableRegion,
  remediableRole,
  type RemediableRoles,
} from "../estate/remediable.ts";
import { type EstateServerOptions, type EstateServer, startEstateServer } from "../estate/server/server.ts";
import { cli, type Ended, folderWith } from "./built-program.ts";

/** What config allows. */
export interface RemediationConfig {
  readonly bots: readonly string[];
  /** Bots that may do what cannot be undone. */
  readonly irreversible?: readonly string[];
  /** Rules to judge by; without them all. */
  readonly rules?: readonly string[];
  /** Longest wait for a change to show; without it so long that a test fails where nothing is to be waited for. */
  readonly waitSeconds?: number;
}

/** A server with a folder in which the program runs. */
export interface RemediationCloud {
  readonly server: EstateServer;
  readonly folder: string;
  /** Runs the program in the folder. */
  run(...args: string[]): Promise<Ended>;
  /** The same, and tells the process. */
  start(args: readonly string[], started: (pid: number) => void): Promise<Ended>;
  /** plan.json, of another output folder if one is named. */
  plan(folder?: string): Plan;
  /** Ids of the runs that have a journal. */
  journals(): string[];
  /** What is there now. */
  state(): CloudState;
}

/** Everything that a server's writes may change. */
export interface CloudState {
  readonly region: ReturnType<EstateServer["state"]>;
  readonly iam: ReturnType<EstateServer["iam"]>;
}

/** A config by which the audit's role reads, and another role changes. Limits hold nothing back. */
function configText({ bots, irreversible = [], rules, waitSeconds = 60 }: RemediationConfig): string {
  const params = { role: remediableRole("posturegate-audit"), regions: [remediableRegion] };
  const selected = rules === undefined ? {} : { rules: { plugin: "rules", params: { select: { ids: rules } } } };
  return JSON.stringify({
    plugins: { prod: { plugin: "aws", params }, ...selected },
    audits: { nightly: { clouds: ["prod"], events: ["rules"], alerts: [] } },
    run: ["nightly"],
    remediation: {
      allow: { nightly: bots },
      irreversible,
      roles: { prod: { role: remediableRole("posturegate-remediation") } },
      limits: { entries: 100, perBot: 100, share: 1 },
      waitSeconds,
    },
  });
}

/** The roles may do what the program itself says that they must. */
export async function remediationRoles(config: RemediationConfig): Promise<RemediableRoles> {
  const folder = folderWith({ "posturegate.yaml": configText(config) });
  const [audit, remediation] = await Promise.all([
    cli(["config", "permissions"], { cwd: folder }),
    cli(["remediate", "permissions"], { cwd: folder }),
  ]);
  return { audit: allowedActions(audit), remediation: allowedActions(remediation) };
}

function allowedActions({ exitCode, stdout, stderr }: Ended): string[] {
  if (exitCode !== 0) throw new Error(stderr);
  const { Statement } = JSON.parse(stdout) as { Statement: { Effect: string; Action?: string[] }[] };
  return Statement.filter(({ Effect }) => Effect === "Allow").flatMap(({ Action = [] }) => Action);
}

/** Starts a server of the estate. The caller closes it. */
export async function startRemediation(
  config: RemediationConfig,
  roles: RemediableRoles,
  options: Omit<EstateServerOptions, "estate"> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<RemediationCloud> {
  const server = await startEstateServer({ ...options, estate: remediableEstate(roles) });
  const folder = folderWith({ ...files, "posturegate.yaml": configText(config) });
  const env = {
    HOME: folder,
    TMPDIR: folder,
    AWS_ENDPOINT_URL: server.url,
    ACTIONS_ID_TOKEN_REQUEST_URL: server.identityTokenUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: fernhollowJob.requestToken,
  };
  const journals = (): string[] =>
    readdirSync(join(folder, "posturegate-journal"))
      .filter((name) => name.endsWith(".ndjson"))
      .map((name) => name.replace(".ndjson", ""));
  return {
    server,
    folder,
    run: (...args) => cli(args, { cwd: folder, env }),
    start: (args, started) => cli(args, { cwd: folder, env, started }),
    plan: (output = "posturegate-out") => JSON.parse(readFileSync(join(folder, output, "plan.json"), "utf8")) as Plan,
    journals,
    state: () => ({ region: server.state(remediable, remediableRegion), iam: server.iam(remediable) }),
  };
}
