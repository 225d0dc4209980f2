/** What bots of AWS answer alike. */
import type { BotPlan } from "../../../model/bot.ts";
import type { CallInput } from "../../../model/cloud-call.ts";

/** A change by one call. `affected` are sentences. */
export function oneCall(api: string, input: CallInput, affected: readonly string[] = []): BotPlan {
  return { outcome: "change", calls: [{ api, input }], affected };
}

/** Nothing is to be done; `message` is a sentence. */
export function nothingToDo(message: string): BotPlan {
  return { outcome: "nothing-to-do", message };
}

/** It would be wrong to do it; `message` says why, and what to do instead. */
export function refused(message: string): BotPlan {
  return { outcome: "refused", message };
}

/** What was to be changed is not there. `what` begins the sentence: `Instance i-0123`. */
export function isGone(what: string): BotPlan {
  return nothingToDo(`${what} does not exist any more.`);
}

/** A setting that an organization has taken over, which EC2 does not let an account change. */
export function setByOrganization(what: string): BotPlan {
  return refused(
    `A declarative policy of the organization sets ${what}, so the account cannot. Change that policy instead.`,
  );
}
