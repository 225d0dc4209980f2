/** The `mockevent` event plugin: a finding for every n-th mock record. */
import type { Evaluation } from "../../model/evaluation.ts";
import type { Resource } from "../../model/resource.ts";
import type { RuleSummary } from "../../model/rule.ts";
import type { EventPlugin, PluginModule, ScopeView } from "../../plugin.ts";
import { referenceOf } from "../reference.ts";
import { declaration, type MockEventParams } from "./params.ts";

export default {
  ...declaration,
  create: (params: MockEventParams): EventPlugin => {
    const rule = ruleOf(params);
    return {
      needs: [],
      rules: [rule],
      evaluate: function* ({ scope, resources }: ScopeView): Iterable<Evaluation> {
        for (const resource of resources) {
          if (resource.com.type === "mock") yield evaluate(resource, scope.id, params.n, rule);
        }
      },
    };
  },
} satisfies PluginModule<"event", MockEventParams>;

function evaluate(resource: Resource, scope: string, n: number, rule: RuleSummary): Evaluation {
  const data = dataOf(resource.raw);
  const reference = referenceOf(resource);
  if (data % n !== 0) return { rule, status: "pass", resource: reference, scope };
  return {
    rule,
    status: "fail",
    resource: reference,
    scope,
    message: `${data} is divisible by ${n}`,
    evidence: { data, n },
    facets: [`data ${data}`],
    record: {
      ext: { ...resource.ext, data, n },
      com: { description: `Mock record ${data}.`, recommendation: "None: it is made up." },
    },
  };
}

/** A record without data counts as 1, as Cloudmarker has it. */
function dataOf(raw: unknown): number {
  const data = typeof raw === "object" && raw !== null && "data" in raw ? raw.data : undefined;
  return typeof data === "number" && Number.isFinite(data) ? data : 1;
}

function ruleOf({ n, severity }: MockEventParams): RuleSummary {
  return {
    id: "mock_event",
    title: `Mock record is not divisible by ${n}`,
    severity,
    tags: ["mock"],
    resource: "mock",
    apis: [],
    description: "A made-up rule for made-up records.",
    remediation: "",
    controls: {},
    references: [],
  };
}
