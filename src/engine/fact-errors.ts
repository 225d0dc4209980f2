/** What reading a fact can throw while a condition is evaluated. CEL absorbs or rethrows them as three-valued logic asks. */
import type { UnknownCause } from "../model/unknown.ts";

/** The fact was not collected: the evaluation becomes `unknown` with this cause, unless known facts decided it already. */
export class UnknownFact extends Error {
  override readonly name = "UnknownFact";
  override readonly cause: UnknownCause;

  constructor(cause: UnknownCause) {
    super(cause.message);
    this.cause = cause;
  }
}

/** The resource is not what its model declares: a required fact is absent, or has another type. Never a pass. */
export class FactError extends Error {
  override readonly name = "FactError";

  constructor(place: string, message: string) {
    super(`${place} ${message}`);
  }
}
