/** Collects subscriptions: what is asked of each, and how much of it at once. */
import type { ScopeResult } from "../../../model/resource.ts";
import { deadline } from "../../collecting/deadline.ts";
import { readScopes } from "../../collecting/read-scopes.ts";
import { type Collecting, readingPlan } from "../../collecting/reading-plan.ts";
import { scopeReaders } from "../../collecting/scope-reading.ts";
import { apisToAsk } from "../needs.ts";
import type { ReadableScope, ScopeToRead } from "../scope-to-read.ts";
import type { ArmClient } from "./arm-client.ts";
import { ResourceGraph } from "./resource-graph.ts";
import { type ScopeRequest, stageReader } from "./scope-reading.ts";
import { readStage } from "./api-reading.ts";

/** Whose subscriptions are read, and for whom. */
export interface AzureCollecting extends Collecting {
  readonly client: ArmClient;
  readonly endpoint: string;
}

/**
 * Each is up to 30 calls at once, to one host: with more, calls would wait for a connection, and the memory would hold
 * more parts that nobody has taken.
 */
const scopesAtOnce = 8;

/** The parts of all subscriptions, in the order that {@link ScopeResult} asks for. */
export async function* collectScopes(
  scopes: Promise<readonly ScopeToRead[]>,
  collecting: AzureCollecting,
): AsyncGenerator<ScopeResult, void, undefined> {
  const { client, endpoint } = collecting;
  const apis = apisToAsk(collecting.read.needs);
  const toRead = await scopes;
  const { scopeMs, callMs, clock, signal } = readingPlan(collecting);
  const time = deadline(scopeMs, "the query was not answered", signal);
  const subscriptions = toRead.flatMap((one) => ("reason" in one ? [] : [one.scope.account]));
  const graph = new ResourceGraph({ client, apis, subscriptions, bounds: { callMs, clock, signal: time.signal } });
  try {
    yield* readSubscriptions(toRead, collecting, {
      apis,
      read: (stage, asking) => readStage(stage, asking, { apis, client, endpoint, graph }),
    });
  } finally {
    time.end();
  }
}

/** The parts of all subscriptions, each stage read as a cloud of subscriptions says. */
export function readSubscriptions(
  scopes: readonly ScopeToRead[],
  collecting: AzureCollecting,
  { apis, read }: Pick<ScopeRequest, "apis" | "read">,
): AsyncGenerator<ScopeResult, void, undefined> {
  const { client, endpoint } = collecting;
  const plan = readingPlan(collecting);
  const readers = scopeReaders(scopes, {
    plan,
    noun: "subscription",
    apis,
    stageReader: (toRead: ReadableScope) => stageReader(toRead, { plan, client, endpoint, apis, read }),
  });
  return readScopes(readers, { scopes: scopesAtOnce });
}
