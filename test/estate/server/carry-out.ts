/** A write, carried out: on what is so, and as whoever wrote may know it. */
import { identifier } from "../identifier.ts";
import type { Call } from "./face.ts";
import { Refusal } from "./refusal.ts";
import type { Timeline } from "./timeline.ts";
import type { Write, WriteRequest } from "./writes/write.ts";

/**
 * Gives the answer. Throws {@link Refusal}, and then nothing has changed. What reads do not show yet is not found by
 * writes either. https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html
 */
export function carryOut<State>(call: Call, timeline: Timeline<State>, write: Write<State>): object {
  const request = requestOf(call);
  const state = timeline.newest();
  const shown = timeline.shown();
  if (shown !== state) assertShown(() => write(shown, call.input, request));
  const applied = write(state, call.input, request);
  timeline.write(applied.state, applied.later);
  return applied.answer;
}

function requestOf({ api, caller, region, world }: Call): WriteRequest {
  const account = caller?.account ?? "";
  return {
    account,
    region,
    now: world.now(),
    iam: world.iam(account).newest(),
    newId: (prefix, ...names) => identifier(prefix, account, region, api, String(world.writes.done.length), ...names),
  };
}

function assertShown(attempt: () => object): void {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code.endsWith(".NotFound") || error.code === "NoSuchEntity") throw error;
  }
}
