/** Collects subscriptions: what is asked of each, and how much of it at once. */
import type { ScopeResult } from "../../../model/resource.ts";
import type { PluginContext, ReadContext } from "../../../plugin.ts";
import { type Clock, systemClock } from "../../collecting/clock.ts";
import { deadline } from "../../collecting/deadline.ts";
import { readScopes, type ScopeReader } from "../../collecting/read-scopes.ts";
import { apisToAsk } from "../needs.ts";
import type { ScopeToRead } from "../scope-to-read.ts";
import type { ArmClient } from "./arm-client.ts";
import { ResourceGraph } from "./resource-graph.ts";
import { type ReadingPlan, scopeReader } from "./scope-reading.ts";
import { readStage } from "./subscription-apis.ts";

/** Whose subscriptions are read, and for whom. */
export interface Collecting {
  readonly context: Pick<PluginContext, "audit" | "now" | "limits" | "signal">;
  readonly read: Pick<ReadContext, "needs" | "progress">;
  readonly client: ArmClient;
  readonly endpoint: string;
  readonly clock?: Clock;
}

/** What a cloud that reads subscriptions adds to a plan. */
type OwnPlan = Pick<ReadingPlan, "apis" | "read">;

/**
 * Each is up to 30 calls at once, to one host: with more, calls would wait for a connection, and the memory would hold
 * more parts that nobody has taken.
 */
const scopesAtOnce = 8;

/**
 * The audit gives a scope up after its time, and counts the wait for the next part; what we give up ourselves before
 * that has a cause for each API instead.
 */
const ownPartOfScopeTime = 0.9;

/** The parts of all subscriptions, in the order that {@link ScopeResult} asks for. */
export async function* collectScopes(
  scopes: Promise<readonly ScopeToRead[]>,
  collecting: Collecting,
): AsyncGenerator<ScopeResult, void, undefined> {
  const { client, endpoint, context } = collecting;
  const apis = apisToAsk(collecting.read.needs);
  const toRead = await scopes;
  const bounds = { ...boundsOf(collecting), signal: context.signal };
  const time = deadline(bounds.scopeMs, "the query was not answered", context.signal);
  const readable = toRead.flatMap((one) => ("reason" in one ? [] : [one.scope.account]));
  const graph = new ResourceGraph({
    client,
    apis,
    subscriptions: readable,
    bounds: { ...bounds, signal: time.signal },
  });
  try {
    yield* readSubscriptions(toRead, collecting, {
      apis: (stage) => apis.filter((row) => row.stage === stage).map(({ api }) => api),
      read: (stage, asking) => readStage(stage, asking, { apis, client, endpoint, graph }),
    });
  } finally {
    time.end();
  }
}

/** The parts of all subscriptions, each stage read as the plan says. */
export function readSubscriptions(
  scopes: readonly ScopeToRead[],
  collecting: Collecting,
  own: OwnPlan,
): AsyncGenerator<ScopeResult, void, undefined> {
  const plan = { ...planOf(collecting), ...own };
  return readScopes(readersOf(scopes, plan), { scopes: scopesAtOnce });
}

async function* readersOf(
  scopes: readonly ScopeToRead[],
  plan: ReadingPlan,
): AsyncGenerator<ScopeReader, void, undefined> {
  for (const scope of scopes) yield scopeReader(scope, plan);
}

function planOf(collecting: Collecting): Omit<ReadingPlan, keyof OwnPlan> {
  const { context, read, client, endpoint } = collecting;
  return {
    audit: context.audit,
    collectedAt: context.now.toISOString(),
    ...boundsOf(collecting),
    signal: context.signal,
    progress: read.progress,
    client,
    endpoint,
  };
}

function boundsOf({ context: { limits }, clock = systemClock }: Collecting) {
  return {
    callMs: limits.callSeconds * 1000,
    scopeMs: limits.scopeMinutes * 60_000 * ownPartOfScopeTime,
    clock,
  };
}
