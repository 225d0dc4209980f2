/** An estate served by a process of its own, and audits of it by the built program. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { partitions } from "../src/clouds/aws/login/partitions.ts";
import { laptopKey } from "../test/estate/builders/access.ts";
import type { OrdinarySize } from "../test/estate/ordinary.ts";
import { type ProcessRun, program, runNode } from "./processes.ts";

/** The regions that every account has: what `regions: all` reads of it. */
export const { defaultRegions } = partitions.aws;

/** A request as the server logged it. */
export interface LoggedRequest {
  /** `service:Operation`. */
  readonly api: string;
  readonly account?: string;
  readonly region?: string;
  /** What pages and portions of a listing differ in, among others. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** An estate that is served. */
export interface ServedEstate {
  /** Audits all of it; ids or patterns of rules select some. Throws unless the audit passes: else something was not read. */
  readonly audit: (rules?: readonly string[]) => Promise<ProcessRun>;
  /** What has been asked since the last time. */
  readonly requests: () => Promise<readonly LoggedRequest[]>;
}

/** Whom the estate belongs to: its accounts count up from the first. */
const firstAccount = "200000000000";

/** Serves an estate for as long as `use` takes. */
export async function* withEstate<T>(
  size: OrdinarySize,
  latencyMs: number,
  use: (estate: ServedEstate) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const options = ["--estate", JSON.stringify(size), "--latency", String(latencyMs)];
  const server = spawn(process.execPath, ["test/estate/server/main.ts", ...options], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const folder = mkdtempSync(join(tmpdir(), "posturegate-benchmark-"));
  try {
    const [line] = (await once(createInterface(server.stdout), "line")) as [string];
    const { url } = JSON.parse(line) as { url: string };
    yield* use({ audit: async (rules) => audit({ folder, url, size, rules }), requests: requestsSince(url) });
  } finally {
    server.stdin.end();
    rmSync(folder, { recursive: true });
  }
}

async function audit(of: { folder: string; url: string; size: OrdinarySize; rules?: readonly string[] | undefined }) {
  const { accessKeyId, secretAccessKey } = laptopKey(firstAccount);
  writeFileSync(join(of.folder, "posturegate.yaml"), JSON.stringify(configOf(of)));
  const run = await runNode([program, "audit"], {
    folder: of.folder,
    environment: {
      HOME: of.folder,
      AWS_ENDPOINT_URL: of.url,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    },
  });
  if (run.exitCode !== 0) throw new Error(`the audit ended with ${run.exitCode}:\n${run.stdout}\n${run.stderr}`);
  return run;
}

function configOf({ size, rules }: { readonly size: OrdinarySize; readonly rules?: readonly string[] | undefined }) {
  const accounts = size.accounts > 1 ? { accounts: "all", accountRole: "posturegate-audit" } : {};
  return {
    plugins: {
      estate: { plugin: "aws", params: accounts },
      ...(rules === undefined ? {} : { rules: { params: { select: { ids: rules } } } }),
    },
    audits: { ordinary: { clouds: ["estate"], events: ["rules"], alerts: [] } },
    run: ["ordinary"],
  };
}

function requestsSince(url: string): () => Promise<readonly LoggedRequest[]> {
  let seen = 0;
  return async () => {
    const answer = await fetch(`${url}/estate/requests`);
    const all = (await answer.json()) as LoggedRequest[];
    const since = all.slice(seen);
    seen = all.length;
    return since;
  };
}
