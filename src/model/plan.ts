import type { BotOutcome, Risk } from "./bot.ts";
import type { CloudCall } from "./cloud-call.ts";
import type { Json } from "./json.ts";
import type { ObjectState } from "./object-state.ts";
import type { ResourceReference } from "./resource.ts";
import type { Scope } from "./scope.ts";
import type { Severity } from "./severity.ts";

/** The finding that an entry of a plan is about. */
interface PlannedFinding {
  readonly audit: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly message: string;
  readonly facets: readonly string[];
}

/** What will happen, exactly: of this the digest is made. */
export interface Change {
  readonly fingerprint: string;
  readonly resource: ResourceReference;
  readonly scope: Scope;
  readonly bot: string;
  readonly params: Json;
  readonly calls: readonly CloudCall[];
  /** Every object that the calls touch, before the first and after the last of them. */
  readonly before: readonly ObjectState[];
  readonly after: readonly ObjectState[];
  /** In the order in which they would be sent. May refer to answers of `calls`. Undefined: cannot be undone. */
  readonly undo: readonly CloudCall[] | null;
}

/** What the change does to the model: all rules run on it before and after. */
export interface Counterfactual {
  /** Evaluations that fail before and not after. The entry's own finding should be among them. */
  readonly fixed: readonly ChangedEvaluation[];
  /** Evaluations that fail only after, or whose facets are worse, or that become unknown. */
  readonly worse: readonly ChangedEvaluation[];
  /** Names of the must-keep flows of config that hold before and not after. */
  readonly lostFlows: readonly string[];
}

/** One rule × resource that the change decides otherwise. */
export interface ChangedEvaluation {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly resource: ResourceReference;
  readonly message: string;
}

/** One remediable finding and what a bot would do about it. */
export type PlanEntry = PlannedEntry | SettledEntry;

interface EntryBase {
  readonly finding: PlannedFinding;
  readonly resource: ResourceReference;
  readonly scope: Scope;
  readonly bot: string;
  readonly params: Json;
}

/** An entry that would change something. */
export interface PlannedEntry extends EntryBase {
  readonly status: "planned";
  readonly risk: Risk;
  readonly change: Change;
  /** sha256 of the canonical JSON of {@link PlannedEntry.change}. */
  readonly digest: string;
  readonly affected: readonly string[];
  /** Undefined where nothing was evaluated again. */
  readonly counterfactual: Counterfactual | undefined;
  /** Why it would not be applied: limits, config, tags. Empty: it awaits approval. One sentence each. */
  readonly held: readonly string[];
}

/**
 * An entry without a change: nothing to do; refused, because it would do harm; held back by config, a tag or a limit, and
 * so not even planned; or live state could not be read (`unknown`).
 */
export interface SettledEntry extends EntryBase {
  readonly status: "nothing-to-do" | "refused" | "held" | "unknown";
  readonly message: string;
}

/** The entries of one account and risk class that are approved together: one issue. */
export interface PlanPart {
  /** sha256 over account, risk and the digests of its entries. */
  readonly digest: string;
  readonly cloud: string;
  readonly account: string;
  readonly risk: Risk;
  readonly entries: readonly PlannedEntry[];
}

/** What `remediate plan` makes. */
export interface Plan {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** The run's clock, ISO 8601. */
  readonly plannedAt: string;
  /** Of live state: `live`, or that of the snapshot, which nobody can approve. */
  readonly state: "live" | "snapshot";
  /** What awaits approval, by account and risk. */
  readonly parts: readonly PlanPart[];
  /** Every entry, also those of parts. */
  readonly entries: readonly PlanEntry[];
  /** Findings that no bot can fix, by rule. */
  readonly withoutBot: readonly { readonly rule: string; readonly title: string; readonly findings: number }[];
  readonly notices: readonly string[];
}

/** How applying or undoing one entry ended. */
export interface EntryResult {
  /** Digest of the entry. */
  readonly entry: string;
  readonly outcome: BotOutcome | "drifted";
  /** One sentence. */
  readonly message: string;
  /** Calls that the provider has carried out. */
  readonly callsDone: number;
  /** Of an applied entry, judged again on live state; undefined where that was not possible. */
  readonly finding: "fixed" | "still-failing" | "unknown" | undefined;
}
