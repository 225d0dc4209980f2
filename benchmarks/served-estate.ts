/** An estate served by a process of its own, and audits of it by the built program. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type ProcessRun, program, runNode } from "./processes.ts";

/** A request as the server logged it. */
export interface LoggedRequest {
  /** As the ledger names it: `ec2:DescribeVpcs`. */
  readonly api: string;
  readonly account?: string;
  readonly region?: string;
  /** What pages and portions of a listing differ in, among others. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** An estate that is served. */
export interface ServedEstate {
  /**
   * Audits all of it by these rules: all of them unless ids or patterns select some. Throws unless the audit passes: else
   * something was not read.
   */
  readonly audit: (asked?: AskedAudit) => Promise<ProcessRun>;
  readonly served: Served;
  /** What has been asked since the last time. */
  readonly requests: () => Promise<readonly LoggedRequest[]>;
}

/** What an audit is about. */
export interface AskedAudit {
  /** Ids or patterns of rules. */
  readonly rules?: readonly string[] | undefined;
  /** Keys of {@link Surroundings.plugins}; without it all. */
  readonly clouds?: readonly string[];
}

/** What the first line of a server says of itself: the URLs of its parts. */
export type Served = Readonly<Record<string, string>>;

/** How an estate is served and audited. */
export interface Serving {
  /** Of Node: the server's program and its arguments, `--latency` aside. */
  readonly server: readonly string[];
  readonly surroundings: (served: Served) => Surroundings;
}

/** What an audit of a served estate runs in. */
export interface Surroundings {
  /** URL of the server's log. */
  readonly log: string;
  /** Clouds for the config, by key. */
  readonly plugins: Readonly<Record<string, object>>;
  readonly environment: Readonly<Record<string, string>>;
}

/** Serves an estate for as long as `use` takes. */
export async function* withServedEstate<T>(
  { server: args, surroundings }: Serving,
  latencyMs: number,
  use: (estate: ServedEstate) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const server = spawn(process.execPath, [...args, "--latency", String(latencyMs)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const folder = mkdtempSync(join(tmpdir(), "posturegate-benchmark-"));
  try {
    const [line] = (await once(createInterface(server.stdout), "line")) as [string];
    const served = JSON.parse(line) as Served;
    const found = surroundings(served);
    const requests = requestsSince(found.log);
    yield* use({ served, requests, audit: async (asked = {}) => audit(folder, found, asked) });
  } finally {
    server.stdin.end();
    rmSync(folder, { recursive: true });
  }
}

async function audit(folder: string, { plugins, environment }: Surroundings, asked: AskedAudit): Promise<ProcessRun> {
  writeFileSync(join(folder, "posturegate.yaml"), JSON.stringify(configOf(plugins, asked)));
  const run = await runNode([program, "audit"], { folder, environment: { HOME: folder, ...environment } });
  if (run.exitCode !== 0) throw new Error(`the audit ended with ${run.exitCode}:\n${run.stdout}\n${run.stderr}`);
  return run;
}

/** Keys that Google does not keep are asked for only of machines that are called critical; none is. */
function configOf(plugins: Surroundings["plugins"], { rules, clouds = Object.keys(plugins) }: AskedAudit) {
  return {
    plugins: {
      ...Object.fromEntries(clouds.map((key) => [key, plugins[key]])),
      rules: { params: { params: ofRules, ...(rules === undefined ? {} : { select: { ids: rules } }) } },
    },
    audits: { ordinary: { clouds, events: ["rules"], alerts: [] } },
    run: ["ordinary"],
    gate: { failOn: "informational" },
  };
}

const ofRules = { "gcp-compute-instance-supplied-keys": { criticalTags: ["critical"] } };

function requestsSince(log: string): () => Promise<readonly LoggedRequest[]> {
  let seen = 0;
  return async () => {
    const answer = await fetch(log);
    const all = (await answer.json()) as LoggedRequest[];
    const since = all.slice(seen);
    seen = all.length;
    return since;
  };
}
