/** Reads one account × region: every API that is needed, all at once. */
import type { StageReader } from "../../collecting/scope-reading.ts";
import { readApis } from "../../collecting/stage-reading.ts";
import type { AwsApi } from "../apis.ts";
import type { ReadableScope } from "../scope-to-read.ts";
import { readApi } from "./api-reading.ts";
import type { AwsClients } from "./clients.ts";
import type { Collector, CollectorOptions } from "./collector.ts";
import { collectors } from "./collectors.ts";

/** What is asked of a scope, and with what. */
export interface ScopeRequest {
  readonly apis: readonly AwsApi[];
  readonly options: CollectorOptions;
  readonly newClients: () => AwsClients;
}

/** Reads the stages of a scope. */
export function stageReader({ scope }: ReadableScope, { apis, options, newClients }: ScopeRequest): StageReader {
  const withClients = whileUsed(newClients);
  return (stage, { bounds, watched }) =>
    withClients((clients) =>
      readApis(
        apis.filter((row) => row.stage === stage),
        {
          read: (row, other) => readApi(row, collectorOf(row), { scope, clients, bounds, options, other }),
          completion: (row, item, answers) => collectorOf(row).completing?.(item, answers),
        },
        { watched },
      ),
    );
}

/** Makes a thing when work with it begins, and lets go of it when none is left: a run of many scopes would else hold the clients of all. */
function whileUsed<Thing>(make: () => Thing): <Result>(work: (thing: Thing) => Promise<Result>) => Promise<Result> {
  let thing: Thing | undefined;
  let users = 0;
  return async (work) => {
    users += 1;
    try {
      return await work((thing ??= make()));
    } finally {
      users -= 1;
      if (users === 0) thing = undefined;
    }
  };
}

function collectorOf({ api }: AwsApi): Collector {
  const collector = collectors[api];
  if (collector === undefined) throw new Error(`${api} has no collector`);
  return collector;
}
