/** Collects scopes: what is asked of each, and how much of it at once. */
import type { ScopeResult } from "../../../model/resource.ts";
import { readScopes } from "../../collecting/read-scopes.ts";
import { type Collecting, readingPlan } from "../../collecting/reading-plan.ts";
import { scopeReaders } from "../../collecting/scope-reading.ts";
import type { ClientSettings } from "../client-settings.ts";
import { apisToAsk } from "../needs.ts";
import type { ReadableScope, ScopeToRead } from "../scope-to-read.ts";
import { AwsClients } from "./clients.ts";
import { stageReader } from "./scope-reading.ts";

/** Whose scopes are read, and for whom. */
export interface AwsCollecting extends Collecting {
  readonly params: { readonly userData: boolean };
  readonly settingsOf: (scope: ReadableScope) => ClientSettings;
}

/**
 * The default regions of one account at once, and one to spare. Each scope is up to 30 calls at once; with more scopes
 * the calls would wait for the CPU instead of for AWS, and the memory would hold more parts that nobody has taken.
 */
const scopesAtOnce = 18;

/** The parts of all scopes, in the order that {@link ScopeResult} asks for. */
export function collectScopes(
  scopes: AsyncIterable<ScopeToRead>,
  collecting: AwsCollecting,
): AsyncGenerator<ScopeResult, void, undefined> {
  const { params, settingsOf, read } = collecting;
  const plan = readingPlan(collecting);
  const apis = apisToAsk(read.needs, params);
  const options = { wantsAll: read.needs === "all" || read.needs.has("aws.ec2.prefix_list") };
  const readers = scopeReaders(scopes, {
    plan,
    noun: "scope",
    apis,
    stageReader: (toRead: ReadableScope) =>
      stageReader(toRead, { apis, options, newClients: () => new AwsClients(settingsOf(toRead), plan.clock) }),
  });
  return readScopes(readers, { scopes: scopesAtOnce });
}
