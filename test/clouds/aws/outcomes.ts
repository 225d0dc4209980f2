/** The outcomes of an API that leave something unseen. */
import type { Outcome } from "../../../src/model/scope.ts";

export const outcomes: readonly Exclude<Outcome, "complete">[] = ["denied", "throttled", "disabled", "cut", "failed"];
