/** What rules say of an estate when nothing else is selected: an audit then collects and keeps what they need, and no more. */
import { GrowingIndex } from "../../src/audit/audit-index.ts";
import { readClouds } from "../../src/audit/read-clouds.ts";
import { evaluateRules } from "../../src/engine/evaluate.ts";
import type { PreparedRule } from "../../src/engine/prepared-rule.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import type { ResourceModel } from "../../src/model/resource-model.ts";
import type { ResourceType, ScopeResult } from "../../src/model/resource.ts";
import type { ScopeView } from "../../src/plugin.ts";

/** Types to read; `all` as with a store. */
export type Needs = ReadonlySet<ResourceType> | "all";

/** An estate as a cloud would yield it. */
export interface ReadableEstate {
  /** Everything, in the order that `ScopeResult` asks for. */
  readonly parts: readonly ScopeResult[];
  /** What the clouds ask for where these types are needed: types of items, and names of APIs. */
  readonly asks: (needs: ReadonlySet<ResourceType>) => Asked;
  readonly model: (provider: string) => ResourceModel | undefined;
  readonly now: Date;
}

export interface Asked {
  readonly types: ReadonlySet<ResourceType>;
  readonly apis: ReadonlySet<string>;
}

/** Reads what is needed by the loop of an audit, and judges it. */
export async function readAndJudged(
  { parts, asks, model, now }: ReadableEstate,
  needs: Needs,
  rules: readonly PreparedRule[],
): Promise<Evaluation[]> {
  const views: ScopeView[] = [];
  const asked = needs === "all" ? undefined : asks(needs);
  const limits = { attempts: 1, callSeconds: 60, scopeMinutes: 10, runMinutes: 10, doneSeconds: 60 };
  await readClouds({
    audit: "demo",
    clouds: [{ key: "estate", cloud: { read: () => yielded(parts, asked) } }],
    needs,
    known: [],
    keepRaw: false,
    limits,
    signal: new AbortController().signal,
    index: new GrowingIndex(),
    model,
    onPart: async () => undefined,
    onScope: async (view) => void views.push(view),
    // A scope that could not be related has no view, and one that was not understood says so in its ledger.
    onFailure: () => undefined,
    progress: { waiting: () => undefined, part: () => undefined, scopeRead: () => undefined },
  });
  return views.flatMap((view) => [...evaluateRules(rules, view, now)]);
}

async function* yielded(parts: readonly ScopeResult[], asked: Asked | undefined): AsyncGenerator<ScopeResult> {
  for (const part of parts) {
    yield asked === undefined
      ? part
      : {
          ...part,
          resources: part.resources.filter(({ type }) => asked.types.has(type)),
          ledger: part.ledger.filter(({ api }) => asked.apis.has(api)),
        };
  }
}
