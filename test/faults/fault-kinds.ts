/** Everything that a call can meet, and what the ledger may say of it then. */
import type { Outcome } from "../../src/model/scope.ts";
import type { PlacedFault, ServerFault } from "../estate/server/faults.ts";

/** One column of the matrix. */
export interface FaultKind {
  readonly name: string;
  readonly fault: ServerFault;
  /** Which calls meet it; without it all of them, retries too. */
  readonly calls?: PlacedFault["calls"];
  /** Only what has pages meets it. */
  readonly isPaging?: true;
  /** How the API may end. `complete` is right only where trying again helps. */
  readonly outcomes: readonly Outcome[];
}

const servicePolicy = "arn:aws:organizations::999900001111:policy/o-estate/service_control_policy/p-regions1";

/** In the order of the table. The first three pass with another attempt; the others stay. */
export const faultKinds: readonly FaultKind[] = [
  { name: "throttled once", fault: { kind: "throttle" }, calls: [1], outcomes: ["complete"] },
  { name: "503 once", fault: { kind: "server-error", status: 503 }, calls: [1], outcomes: ["complete"] },
  {
    name: "cut off once",
    fault: { kind: "cut-connection", when: "before-answer" },
    calls: [1],
    outcomes: ["complete"],
  },
  { name: "throttled", fault: { kind: "throttle" }, outcomes: ["throttled"] },
  { name: "denied", fault: { kind: "deny" }, outcomes: ["denied"] },
  { name: "denied by policy", fault: { kind: "deny", deniedBy: servicePolicy }, outcomes: ["denied"] },
  { name: "not subscribed", fault: { kind: "not-subscribed" }, outcomes: ["failed"] },
  { name: "500", fault: { kind: "server-error", status: 500 }, outcomes: ["failed"] },
  { name: "502 of a proxy", fault: { kind: "bad-gateway" }, outcomes: ["failed"] },
  { name: "cut off", fault: { kind: "cut-connection", when: "before-answer" }, outcomes: ["failed"] },
  { name: "cut off in the body", fault: { kind: "cut-connection", when: "mid-body" }, outcomes: ["failed"] },
  { name: "body ends early", fault: { kind: "truncated-body" }, outcomes: ["failed"] },
  { name: "no XML, no JSON", fault: { kind: "malformed-body" }, outcomes: ["failed"] },
  { name: "empty body", fault: { kind: "empty-body" }, outcomes: ["failed"] },
  { name: "credentials expired", fault: { kind: "expired-credentials" }, outcomes: ["denied"] },
  { name: "no answer", fault: { kind: "hang" }, outcomes: ["cut"] },
  { name: "a byte now and then", fault: { kind: "slow-drip", everyMs: 400 }, outcomes: ["cut"] },
  { name: "same token again", fault: { kind: "repeated-token" }, isPaging: true, outcomes: ["failed"] },
  { name: "a token for ever", fault: { kind: "endless-tokens" }, isPaging: true, outcomes: ["cut", "failed"] },
];
