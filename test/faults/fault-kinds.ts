/** Everything that a call can meet, and what the ledger may say of it then. */
import type { Outcome } from "../../src/model/scope.ts";
import type { PlacedFault, ServerFault } from "../estate/server/faults.ts";
import type { CallShape } from "./faulted-cloud.ts";

/** `left-out`: the login has its role on another part of the subscription, so Azure shows nothing of this, without a word. */
export type MatrixFault = ServerFault | { readonly kind: "left-out" };

/** One column of the matrix. */
export interface FaultKind {
  readonly name: string;
  readonly fault: MatrixFault;
  /** Which calls meet it; without it all of them, retries too. */
  readonly calls?: PlacedFault["calls"];
  /** Only what asks for more than so many items meets it. */
  readonly afterItems?: number;
  /** Only calls of these shapes meet it; without it all. */
  readonly shapes?: readonly CallShape[];
  /** No call of a login meets it. */
  readonly isOfReading?: true;
  /** How the API may end. `complete` is right only where trying again helps. */
  readonly outcomes: readonly Outcome[];
}

/** What has pages. */
const paged: readonly CallShape[] = ["list", "graph", "aggregated", "tenant list"];

const servicePolicy = "arn:aws:organizations::999900001111:policy/o-estate/service_control_policy/p-regions1";

/** They pass with another attempt; all others stay. */
const passing: readonly FaultKind[] = [
  { name: "throttled once", fault: { kind: "throttle" }, calls: [1], outcomes: ["complete"] },
  { name: "503 once", fault: { kind: "server-error", status: 503 }, calls: [1], outcomes: ["complete"] },
  {
    name: "cut off once",
    fault: { kind: "cut-connection", when: "before-answer" },
    calls: [1],
    outcomes: ["complete"],
  },
];

const refusals: readonly FaultKind[] = [
  { name: "throttled", fault: { kind: "throttle" }, outcomes: ["throttled"] },
  { name: "denied", fault: { kind: "deny" }, outcomes: ["denied"] },
];

const broken: readonly FaultKind[] = [
  { name: "500", fault: { kind: "server-error", status: 500 }, outcomes: ["failed"] },
  { name: "502 of a proxy", fault: { kind: "bad-gateway" }, outcomes: ["failed"] },
  { name: "cut off", fault: { kind: "cut-connection", when: "before-answer" }, outcomes: ["failed"] },
  { name: "cut off in the body", fault: { kind: "cut-connection", when: "mid-body" }, outcomes: ["failed"] },
  { name: "body ends early", fault: { kind: "truncated-body" }, outcomes: ["failed"] },
  { name: "no XML, no JSON", fault: { kind: "malformed-body" }, outcomes: ["failed"] },
  { name: "empty body", fault: { kind: "empty-body" }, outcomes: ["failed"] },
  { name: "credentials expired", fault: { kind: "expired-credentials" }, outcomes: ["denied"] },
  { name: "no answer", fault: { kind: "hang" }, outcomes: ["cut"] },
  // The shortest answers are of two bytes.
  { name: "a byte now and then", fault: { kind: "slow-drip", everyMs: 2000 }, outcomes: ["cut"] },
];

const paging: readonly FaultKind[] = [
  { name: "same token again", fault: { kind: "repeated-token" }, shapes: paged, outcomes: ["failed"] },
  { name: "a token for ever", fault: { kind: "endless-tokens" }, shapes: paged, outcomes: ["cut", "failed"] },
  { name: "token refused", fault: { kind: "refused-token" }, shapes: paged, outcomes: ["failed"] },
  {
    name: "500 on the second page",
    fault: { kind: "server-error", status: 500 },
    afterItems: 1,
    shapes: paged,
    outcomes: ["failed"],
  },
];

export const awsFaultKinds: readonly FaultKind[] = [
  ...passing,
  ...refusals,
  { name: "denied by policy", fault: { kind: "deny", deniedBy: servicePolicy }, outcomes: ["denied"] },
  { name: "not subscribed", fault: { kind: "not-subscribed" }, outcomes: ["failed"] },
  ...broken,
  ...paging,
];

export const azureFaultKinds: readonly FaultKind[] = [
  ...passing,
  ...refusals,
  { name: "left out", fault: { kind: "left-out" }, shapes: ["list", "graph"], outcomes: ["denied"] },
  { name: "not registered", fault: { kind: "not-subscribed" }, shapes: ["list"], outcomes: ["disabled"] },
  ...broken,
  ...paging,
  {
    name: "next page elsewhere",
    fault: { kind: "foreign-link" },
    shapes: ["list", "tenant list"],
    outcomes: ["failed"],
  },
  { name: "no list", fault: { kind: "no-list" }, shapes: ["list", "graph", "tenant list"], outcomes: ["failed"] },
  { name: "truncated", fault: { kind: "result-truncated" }, shapes: ["graph"], outcomes: ["failed"] },
];

/** Zones for what lies in zones, regions for what lies in regions. */
const unreachable = ["zones/europe-west1-b", "regions/europe-west1"];

export const gcpFaultKinds: readonly FaultKind[] = [
  ...passing,
  ...refusals,
  { name: "switched off", fault: { kind: "not-subscribed" }, isOfReading: true, outcomes: ["disabled"] },
  {
    name: "switched off where the login is",
    fault: { kind: "not-subscribed", consumer: "999000000001" },
    outcomes: ["failed"],
  },
  ...broken,
  ...paging,
  {
    name: "zone out of reach",
    fault: { kind: "unreachable", scopes: unreachable },
    shapes: ["aggregated"],
    outcomes: ["failed"],
  },
  {
    name: "500 for one network of two",
    fault: { kind: "server-error", status: 500 },
    afterItems: 1,
    shapes: ["network"],
    outcomes: ["failed"],
  },
];
