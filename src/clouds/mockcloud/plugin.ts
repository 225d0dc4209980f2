/** The `mockcloud` cloud: numbered records, in one scope. */
import type { CollectedItem, ScopeResult } from "../../model/resource.ts";
import type { Cloud, PluginContext, PluginModule } from "../../plugin.ts";
import { declaration, type MockCloudParams } from "./params.ts";

const scope = { id: "mock", cloud: "mock", account: "mock", region: "mock" };

export default {
  ...declaration,
  create: (params: MockCloudParams, context: PluginContext): Cloud => ({
    read: async function* (): AsyncGenerator<ScopeResult> {
      const resources = Array.from({ length: params.recordCount }, (_, number) => record(number, params, context.now));
      yield { scope, stage: "stream", resources, ledger: [] };
    },
  }),
} satisfies PluginModule<"cloud", MockCloudParams>;

function record(number: number, { recordTypes }: MockCloudParams, now: Date): CollectedItem {
  const type = recordTypes[number % recordTypes.length] ?? "mock";
  return {
    type: `mock.${type}`,
    raw: { data: number },
    collectedAt: now.toISOString(),
    ext: { record_type: type },
    com: { id: `mock:${number}`, name: `${type} ${number}`, type: "mock" },
  };
}
