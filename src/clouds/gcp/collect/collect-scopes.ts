/** Collects projects: what is asked of each, and how much of it at once. */
import type { ScopeResult } from "../../../model/resource.ts";
import type { PluginContext, ReadContext } from "../../../plugin.ts";
import { type Clock, systemClock } from "../../collecting/clock.ts";
import { readScopes, type ScopeReader } from "../../collecting/read-scopes.ts";
import { TokenBucket } from "../../collecting/token-bucket.ts";
import type { SharedSettings } from "../client-settings.ts";
import type { GoogleService } from "../endpoints.ts";
import type { Caller } from "../google-calls.ts";
import { projectNumber } from "../login/project-listing.ts";
import { apisToAsk } from "../needs.ts";
import type { GcpParams } from "../params.ts";
import type { ReadableScope, ScopeToRead } from "../scope-to-read.ts";
import { type ProjectAsking, type ReadingPlan, scopeReader } from "./scope-reading.ts";

/** Whose projects are read, and for whom. */
export interface Collecting {
  readonly context: Pick<PluginContext, "audit" | "now" | "limits" | "signal">;
  readonly read: Pick<ReadContext, "needs" | "progress">;
  readonly params: GcpParams;
  readonly shared: SharedSettings;
  readonly clock?: Clock;
}

/** Each project is up to 22 calls at once; with more projects the calls would wait for the CPU, and the memory hold more. */
const scopesAtOnce = 18;

/** What we give up ourselves, before the audit does, has a cause for each API. */
const ownPartOfScopeTime = 0.9;

/** Compute Engine counts 1,500 reads a minute for a project. https://cloud.google.com/compute/api-quota */
const projectRate = { burst: 25, perSecond: 20 };

/** Cloud Asset counts 400 searches a minute for the login. https://cloud.google.com/asset-inventory/docs/quota */
const searchRate = { burst: 40, perSecond: 5 };

/** The parts of all projects, in the order that {@link ScopeResult} asks for. */
export function collectScopes(
  scopes: AsyncIterable<ScopeToRead>,
  collecting: Collecting,
): AsyncGenerator<ScopeResult, void, undefined> {
  return readScopes(readersOf(scopes, collecting), { scopes: scopesAtOnce });
}

async function* readersOf(
  scopes: AsyncIterable<ScopeToRead>,
  collecting: Collecting,
): AsyncGenerator<ScopeReader, void, undefined> {
  const plan = planOf(collecting);
  const search = new TokenBucket(searchRate, plan.clock);
  for await (const scope of scopes) {
    yield scopeReader(scope, plan, (readable) => askingOf(readable, collecting, plan, search));
  }
}

function planOf({ context, read, params, clock = systemClock }: Collecting): ReadingPlan {
  return {
    audit: context.audit,
    apis: apisToAsk(read.needs),
    zone: params.zone,
    collectedAt: context.now.toISOString(),
    callMs: context.limits.callSeconds * 1000,
    scopeMs: context.limits.scopeMinutes * 60_000 * ownPartOfScopeTime,
    signal: context.signal,
    clock,
    progress: read.progress,
  };
}

function askingOf(
  { scope, authorisation, number }: ReadableScope,
  { params, shared }: Collecting,
  { clock, callMs, signal }: ReadingPlan,
  search: TokenBucket,
): ProjectAsking {
  const project = scope.account;
  let known: Promise<string | undefined> | undefined = number === undefined ? undefined : Promise.resolve(number);
  const caller: Caller = {
    shared,
    authorisation,
    clock,
    // Errors name a project by its number. Who found the project knows it; of one that was only named it is asked then.
    isOwnProject: async (consumer) => {
      if (consumer === `projects/${project}`) return true;
      const asker = { ...caller, isOwnProject: () => Promise.resolve(false) };
      known ??= projectNumber({ params, caller: asker, bounds: { callMs, signal, clock } }, project);
      return consumer === `projects/${await known}`;
    },
  };
  const bucket = new TokenBucket(projectRate, clock);
  const bucketOf = (service: GoogleService): TokenBucket => (service === "cloudasset" ? search : bucket);
  return { place: { project, params }, caller, bucketOf };
}
