/** Collects scopes: what is asked of each, and how much of it at once. */
import type { ScopeResult } from "../../../model/resource.ts";
import type { PluginContext, ReadContext } from "../../../plugin.ts";
import { type Clock, systemClock } from "../../collecting/clock.ts";
import { readScopes, type ScopeReader } from "../../collecting/read-scopes.ts";
import { apisToAsk } from "../apis.ts";
import type { ClientSettings } from "../client-settings.ts";
import type { ReadableScope, ScopeToRead } from "../scope-to-read.ts";
import { AwsClients } from "./clients.ts";
import { type ReadingPlan, scopeReader } from "./scope-reading.ts";

/** Whose scopes are read, and for whom. */
export interface Collecting {
  readonly context: Pick<PluginContext, "audit" | "now" | "limits" | "signal">;
  readonly read: Pick<ReadContext, "needs" | "progress">;
  readonly params: { readonly userData: boolean };
  readonly settingsOf: (scope: ReadableScope) => ClientSettings;
  readonly clock?: Clock;
}

/**
 * The default regions of one account at once, and one to spare. Each scope is up to 30 calls at once; with more scopes
 * the calls would wait for the CPU instead of for AWS, and the memory would hold more parts that nobody has taken.
 */
const scopesAtOnce = 18;

/**
 * The audit gives a scope up after its time, and counts the wait for the next part; what we give up ourselves before
 * that has a cause for each API instead.
 */
const ownPartOfScopeTime = 0.9;

/** The parts of all scopes, in the order that {@link ScopeResult} asks for. */
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
  for await (const scope of scopes) {
    yield scopeReader(scope, plan, (readable) => new AwsClients(collecting.settingsOf(readable), plan.clock));
  }
}

function planOf({ context, read, params, clock = systemClock }: Collecting): ReadingPlan {
  const { needs } = read;
  return {
    audit: context.audit,
    apis: apisToAsk(needs, params),
    options: { wantsAll: needs === "all" || needs.has("aws.ec2.prefix_list") },
    collectedAt: context.now.toISOString(),
    callMs: context.limits.callSeconds * 1000,
    scopeMs: context.limits.scopeMinutes * 60_000 * ownPartOfScopeTime,
    signal: context.signal,
    clock,
    progress: read.progress,
  };
}
