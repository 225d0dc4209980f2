import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Stage, type StageRule, throughStages } from "../../../../src/clouds/gcp/relate/stages.ts";
import { Unknown } from "../../../../src/model/unknown.ts";
import {
  intersect,
  isEmpty,
  isSubset,
  noTraffic,
  type TrafficSet,
  trafficFrom,
  unionAll,
} from "../../../../src/net/traffic.ts";
import { parseAddresses } from "../../../../src/net/addresses.ts";
import { parsePorts } from "../../../../src/net/ports.ts";

const unknown = new Unknown({ kind: "not-collected", scope: "gcp:p", message: "?" });

/** One rule, and whether it is met by packets to each of four ports: yes, no, or perhaps. */
interface DrawnRule {
  readonly action: StageRule["action"];
  readonly meets: readonly ("yes" | "no" | "perhaps")[];
}

const drawnRule: fc.Arbitrary<DrawnRule> = fc.record({
  action: fc.constantFrom("allow", "deny", "pass"),
  meets: fc.array(fc.constantFrom("yes", "no", "perhaps"), { minLength: 4, maxLength: 4 }),
});

const drawnStages = fc.array(fc.array(drawnRule, { maxLength: 4 }), { maxLength: 3 });

function traffic(ports: readonly number[]): TrafficSet {
  if (ports.length === 0) return noTraffic;
  return trafficFrom({ protocols: ["tcp"], ports: parsePorts(ports), addresses: parseAddresses(["0.0.0.0/0"]) });
}

function portsWhere({ meets }: DrawnRule, ...wanted: readonly string[]): number[] {
  return [0, 1, 2, 3].filter((port) => wanted.includes(meets[port] ?? "no"));
}

function stageOf(rules: readonly DrawnRule[]): Stage {
  return rules.map((rule, position) => ({
    id: String(position),
    description: "",
    action: rule.action,
    certain: traffic(portsWhere(rule, "yes")),
    possible: traffic(portsWhere(rule, "yes", "perhaps")),
    unknown: rule.meets.includes("perhaps") ? unknown : undefined,
  }));
}

/** Whether a packet comes in, with every "perhaps" decided by `choices`, one after the other. */
function comesIn(
  stages: readonly (readonly DrawnRule[])[],
  port: number,
  choices: (index: number) => boolean,
): boolean {
  let asked = 0;
  for (const stage of stages) {
    for (const { action, meets } of stage) {
      const met = meets[port] === "yes" || (meets[port] === "perhaps" && choices(asked++));
      if (!met) continue;
      if (action === "pass") break;
      return action === "allow";
    }
  }
  return false;
}

/** All ways in which up to twelve doubts may be decided. */
function outcomes(stages: readonly (readonly DrawnRule[])[], port: number): Set<boolean> {
  const doubts = stages.flat().filter(({ meets }) => meets[port] === "perhaps").length;
  return new Set(
    Array.from({ length: 2 ** doubts }, (_, bits) => comesIn(stages, port, (index) => ((bits >> index) & 1) === 1)),
  );
}

const holds = (set: TrafficSet, port: number) => !isEmpty(intersect(set, traffic([port])));

describe("traffic through stages of rules", () => {
  test("is certain only where it comes in however doubts are decided, and possible wherever it may", () => {
    fc.assert(
      fc.property(drawnStages, fc.integer({ min: 0, max: 3 }), (stages, port) => {
        const { admissions } = throughStages(stages.map(stageOf), traffic([0, 1, 2, 3]));
        const found = outcomes(stages, port);
        const certain = holds(unionAll(admissions.map((admission) => admission.certain)), port);
        const possible = holds(unionAll(admissions.map((admission) => admission.possible)), port);
        expect(certain && found.has(false)).toBe(false);
        expect(found.has(true) && !possible).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("is exact where nothing is in doubt", () => {
    const known = fc.array(fc.array(drawnRule.map(withoutDoubt), { maxLength: 5 }), { maxLength: 4 });
    fc.assert(
      fc.property(known, fc.integer({ min: 0, max: 3 }), (stages, port) => {
        const { admissions } = throughStages(stages.map(stageOf), traffic([0, 1, 2, 3]));
        const expected = comesIn(stages, port, () => false);
        for (const bound of ["certain", "possible"] as const) {
          expect(holds(unionAll(admissions.map((admission) => admission[bound])), port)).toBe(expected);
        }
      }),
    );
  });

  test("names a reason wherever the bounds of an admission differ", () => {
    fc.assert(
      fc.property(drawnStages, (stages) => {
        const { admissions, left, unknown: why } = throughStages(stages.map(stageOf), traffic([0, 1, 2, 3]));
        for (const { certain, possible, unknown: reason } of admissions) {
          expect(isSubset(certain, possible)).toBe(true);
          expect(isSubset(possible, certain) || reason === unknown).toBe(true);
        }
        expect(isSubset(left.possible, left.certain) || why === unknown).toBe(true);
      }),
    );
  });
});

function withoutDoubt({ action, meets }: DrawnRule): DrawnRule {
  return { action, meets: meets.map((met) => (met === "perhaps" ? "no" : met)) };
}
