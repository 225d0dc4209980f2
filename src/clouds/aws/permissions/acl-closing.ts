/**
 * Closes traffic in the inbound entries of a network ACL: in the entries that allow it, or by denying it before. Exactly,
 * but for what narrow entries admit.
 */
import type { CallInput } from "../../../model/cloud-call.ts";
import { intersect, isEmpty, subtract, union, unionAll } from "../../../net/traffic.ts";
import type { TrafficSet } from "../../../net/traffic.ts";
import { boxesAround, boxesOf } from "./acl-boxes.ts";
import { admissions, admitted, boxText, boxTraffic, entryInput, isSayable } from "./acl-entry.ts";
import type { AclBox, AclEntry, Admission } from "./acl-entry.ts";
import { aclExposure } from "./acl-exposure.ts";
import type { AclExposure, AclGoal } from "./acl-exposure.ts";
import { severalNames } from "./sentences.ts";

/** One entry that changes; `input` is what the call takes beside the ACL's id. */
export interface AclChange {
  readonly operation: "Create" | "Replace" | "Delete";
  readonly input: CallInput;
}

/** What closes the traffic, or a sentence that says why nothing does. */
export type AclClosing =
  | {
      readonly changes: readonly AclChange[];
      /** The entries that let some of it in, and lose it. */
      readonly concerned: readonly AclEntry[];
      /** The narrow entries that let some of it in, and stay. */
      readonly staying: readonly AclEntry[];
    }
  | { readonly obstacle: string };

/** No changes where none of it is admitted but by narrow entries that stay. */
export function aclClosing(entries: readonly AclEntry[], goal: AclGoal): AclClosing {
  const exposure = aclExposure(entries, goal);
  const concerned = exposure.wide.map(({ entry }) => entry);
  const staying = exposure.staying.map(({ entry }) => entry);
  if (concerned.length === 0) return { changes: [], concerned, staying };
  const kept = subtract(admitted(admissions(entries)), goal.removed);
  const changes = narrowing(entries, concerned, goal) ?? denial(entries, exposure, kept);
  return typeof changes === "string" ? { obstacle: changes } : { changes, concerned, staying };
}

/** Undefined where what is to stay of an allowing entry is more than one entry, or where a later one would let in what goes. */
function narrowing(
  entries: readonly AclEntry[],
  concerned: readonly AclEntry[],
  goal: AclGoal,
): readonly AclChange[] | undefined {
  const left = new Map(concerned.map((entry) => [entry, boxesOf(subtract(boxTraffic(entry.box), goal.removed))]));
  if ([...left.values()].some((boxes) => boxes.length > 1 || !boxes.every((box) => isSayable(box)))) return undefined;
  const after = entries.flatMap((entry) => left.get(entry)?.map((box) => ({ ...entry, box })) ?? [entry]);
  if (aclExposure(after, goal).wide.length > 0) return undefined;
  return [...left].map(([entry, [box]]) =>
    box === undefined ? deleted(entry) : { operation: "Replace", input: narrowedInput(entry, box) },
  );
}

function deleted({ number }: AclEntry): AclChange {
  return { operation: "Delete", input: { RuleNumber: number, Egress: false } };
}

/** Types of ICMP stay as they are. */
function narrowedInput({ number, input }: AclEntry, box: AclBox): CallInput {
  const { IcmpTypeCode } = input;
  const icmp = IcmpTypeCode === undefined ? {} : { IcmpTypeCode };
  return { ...entryInput(box, number, "allow"), ...icmp };
}

/**
 * Numbers just below the first wide entry that lets some of it in, where no wide entry before does, and above the narrow ones
 * that would lose it. Otherwise a sentence that says why not.
 */
function denial(
  entries: readonly AclEntry[],
  { wide, staying }: AclExposure,
  kept: TrafficSet,
): readonly AclChange[] | string {
  const denied = admitted(wide);
  const first = Math.min(...wide.map(({ entry }) => entry.number));
  const later = staying.filter(({ entry }) => entry.number > first);
  const cutOff = later.filter(({ traffic }) => !isEmpty(intersect(traffic, denied)));
  if (cutOff.length > 0) return wouldCutOff(cutOff, first);
  const boxes = boxesAround(denied, union(kept, admitted(later)));
  const unsayable = boxes.find((box) => !isSayable(box));
  if (unsayable !== undefined) {
    return `No entry can deny ${boxText(unsayable)}, only all ports of the protocol: change the allowing entries by hand.`;
  }
  const around = unionAll(boxes.map((box) => boxTraffic(box)));
  const earlier = staying.filter(({ entry, traffic }) => entry.number < first && !isEmpty(intersect(traffic, around)));
  return denyingBetween(entries, boxes, Math.max(0, ...earlier.map(({ entry }) => entry.number)), first);
}

function wouldCutOff(narrow: readonly Admission[], first: number): string {
  const names = severalNames(narrow.map(({ entry }) => `entry ${entry.number} (${boxText(entry.box)})`));
  return (
    `Denying before entry ${first} would cut off a few addresses that are to keep their access by ${names}, after it: give ` +
    `${narrow.length === 1 ? "that one a number" : "those numbers"} below ${first} by hand, with room for denying entries in ` +
    "between, or set the param narrowRules to close."
  );
}

/** As high as possible between the two numbers. The lower is 0 where no entry has to stay before. */
function denyingBetween(
  entries: readonly AclEntry[],
  boxes: readonly AclBox[],
  above: number,
  below: number,
): readonly AclChange[] | string {
  const free = freeNumbers(entries, above, below);
  const changes = boxes.flatMap((box, index): readonly AclChange[] => {
    const number = free.at(index - boxes.length);
    return number === undefined ? [] : [{ operation: "Create", input: entryInput(box, number, "deny") }];
  });
  if (changes.length === boxes.length) return changes;
  const place = above === 0 ? `before entry ${below}` : `between entry ${above}, which stays, and entry ${below}`;
  return (
    `It takes ${boxes.length} denying ${boxes.length === 1 ? "entry" : "entries"} ${place}, and the free numbers there are ` +
    `${free.length}: give entry ${below} and those after it higher numbers by hand.`
  );
}

/** Ascending; neither bound is among them. */
function freeNumbers(entries: readonly AclEntry[], above: number, below: number): readonly number[] {
  const taken = new Set(entries.map(({ number }) => number));
  return Array.from({ length: below - above - 1 }, (_, index) => above + index + 1).filter(
    (number) => !taken.has(number),
  );
}
