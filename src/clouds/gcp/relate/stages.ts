/** Firewalls and policies that decide one after the other: what comes through them, at least and at most. */
import type { Unknown } from "../../../model/unknown.ts";
import { intersect, isEmpty, noTraffic, subtract, type TrafficSet, union } from "../../../net/traffic.ts";

/** Traffic at least, and at most. */
interface Bounds {
  readonly certain: TrafficSet;
  readonly possible: TrafficSet;
}

/** One rule of a stage, with the traffic that it meets for certain and perhaps. */
export interface StageRule extends Bounds {
  readonly id: string;
  readonly description: string;
  /** `pass` leaves the traffic to the next stage. */
  readonly action: "allow" | "deny" | "pass";
  /** Why the bounds differ. */
  readonly unknown: Unknown | undefined;
}

/** Rules in the order in which they decide. */
export type Stage = readonly StageRule[];

/** What one rule lets in. */
export interface Admission extends Bounds {
  readonly id: string;
  readonly description: string;
  readonly unknown: Unknown | undefined;
}

/** What rules let in, and what is left that none of them decides. */
export interface Decided {
  readonly admissions: readonly Admission[];
  readonly left: Bounds;
  /** Why the bounds of what is left differ. */
  readonly unknown: Unknown | undefined;
}

/**
 * Lets traffic through the stages. A part that a rule meets perhaps is undecided from there on, but for what a later rule
 * allows in any case. What is `kept` no rule takes away: addresses that only keep lists readable.
 */
export function throughStages(stages: readonly Stage[], arriving: TrafficSet, kept: TrafficSet = noTraffic): Decided {
  const admissions: Admission[] = [];
  let left: Bounds = { certain: arriving, possible: arriving };
  let unknown: Unknown | undefined;
  for (const stage of stages) {
    let passed: Bounds = { certain: noTraffic, possible: noTraffic };
    for (const rule of stage) {
      const met = { certain: intersect(left.certain, rule.certain), possible: intersect(left.possible, rule.possible) };
      if (isEmpty(met.possible)) continue;
      unknown ??= rule.unknown;
      if (rule.action === "allow") admissions.push({ id: rule.id, description: rule.description, ...met, unknown });
      if (rule.action === "pass") passed = unite(passed, met);
      left = {
        // What is perhaps allowed stays: a later rule may allow it for certain.
        certain: union(kept, subtract(left.certain, rule.action === "allow" ? rule.certain : rule.possible)),
        possible: union(kept, subtract(left.possible, rule.certain)),
      };
    }
    left = unite(left, passed);
  }
  return { admissions, left, unknown };
}

function unite(a: Bounds, b: Bounds): Bounds {
  return { certain: union(a.certain, b.certain), possible: union(a.possible, b.possible) };
}
