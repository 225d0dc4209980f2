/** Collects projects: what is asked of each, and how much of it at once. */
import type { ScopeResult } from "../../../model/resource.ts";
import { readScopes } from "../../collecting/read-scopes.ts";
import { type Collecting, readingPlan } from "../../collecting/reading-plan.ts";
import { scopeReaders } from "../../collecting/scope-reading.ts";
import { TokenBucket } from "../../collecting/token-bucket.ts";
import type { SharedSettings } from "../client-settings.ts";
import { apisToAsk } from "../needs.ts";
import type { GcpParams } from "../params.ts";
import type { ReadableScope, ScopeToRead } from "../scope-to-read.ts";
import { stageReader } from "./scope-reading.ts";

/** Whose projects are read, and for whom. */
export interface GcpCollecting extends Collecting {
  readonly params: GcpParams;
  readonly shared: SharedSettings;
}

/** Each project is up to 22 calls at once; with more projects the calls would wait for the CPU, and the memory hold more. */
const scopesAtOnce = 18;

/** Cloud Asset counts 400 searches a minute for the login. https://cloud.google.com/asset-inventory/docs/quota */
const searchRate = { burst: 40, perSecond: 5 };

/** The parts of all projects, in the order that {@link ScopeResult} asks for. */
export function collectScopes(
  scopes: AsyncIterable<ScopeToRead>,
  collecting: GcpCollecting,
): AsyncGenerator<ScopeResult, void, undefined> {
  const { params, shared, read } = collecting;
  const plan = readingPlan(collecting);
  const apis = apisToAsk(read.needs);
  const searches = new TokenBucket(searchRate, plan.clock);
  const readers = scopeReaders(scopes, {
    plan,
    noun: "project",
    apis,
    stageReader: (toRead: ReadableScope) => stageReader(toRead, { plan, apis, params, shared, searches }),
  });
  return readScopes(readers, { scopes: scopesAtOnce });
}
