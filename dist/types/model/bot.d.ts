import type { CloudCall } from "./cloud-call.ts";
import type { ObjectReference } from "./object-state.ts";
import type { Scope } from "./scope.ts";
/** What a bot is asked to act on. */
export interface BotTarget extends ObjectReference {
    /** The name people know it by. Hostile text. */
    readonly name: string;
    readonly scope: Scope;
    /** Facets of the finding: what is wrong. Empty where nobody said. */
    readonly facets: readonly string[];
    /** Title of the rule that found it; hostile text where an event of somebody else says it. */
    readonly rule: string | undefined;
    /** The run's clock. */
    readonly now: Date;
}
/** What a bot wants to happen, or why not. Texts are plain sentences; names from the cloud in them are hostile text. */
export type BotPlan = {
    readonly outcome: "change";
    /** In the order in which they are sent, never empty. Calls of known writes only. */
    readonly calls: readonly CloudCall[];
    /** Who else notices: attachments, referrers; one sentence each. */
    readonly affected: readonly string[];
}
/** It is already so, or there is nothing there any more. A result, not a failure. */
 | {
    readonly outcome: "nothing-to-do";
    readonly message: string;
}
/** It would be wrong to do it. */
 | {
    readonly outcome: "refused";
    readonly message: string;
};
/**
 * How much a bot's change may hurt. `reversible`: undo restores it, and nothing stops working that was meant to work.
 * `disruptive`: undo restores it, but something stops meanwhile (an instance, its connections). `irreversible`: nothing
 * restores all of it.
 */
export type Risk = "reversible" | "disruptive" | "irreversible";
/** How one entry ended. */
export type BotOutcome = "done" | "nothing-to-do" | "refused" | "failed";
