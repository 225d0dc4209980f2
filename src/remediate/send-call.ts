/** One call, sent so that whatever happens meanwhile can be told afterwards. */
import { errorText } from "../errors.ts";
import type { CloudCall } from "../model/cloud-call.ts";
import type { Json } from "../model/json.ts";
import { CallRefused } from "../model/live-scope.ts";
import type { Write } from "../model/write.ts";
import { type Answers, resolveAnswers } from "../remediation/answers.ts";
import type { JournalLineOf } from "../remediation/journal-lines.ts";
import type { CallSequence } from "./call-sequence.ts";
import { type CallServices, patienceFor, timeOf } from "./call-services.ts";
import { findPosition } from "./find-position.ts";
import type { Difference } from "./live-objects.ts";
import { poll } from "./poll.ts";

/** Which call, and what those before it were answered. */
export interface NextCall {
  readonly sequence: CallSequence;
  /** Its position. */
  readonly call: number;
  readonly answers: Answers;
}

/** What came of a call. */
export type CallEnd =
  /** It has been carried out; with its answer added. */
  | { readonly kind: "done"; readonly answers: Answers }
  /** The provider said no. */
  | { readonly kind: "refused"; readonly refusal: CallRefused }
  /** No answer came, and live state is neither as before nor as after it. */
  | { readonly kind: "drifted"; readonly difference: Difference }
  /** No answer came, and live state shows that it has not been carried out. */
  | { readonly kind: "unanswered"; readonly reason: string };

/** How often a call is sent at most that nobody answers. */
const mostSendings = 2;

/**
 * Sends a call whose objects are as planned. Its intent is durable before it leaves, its outcome is in the journal
 * afterwards. Throws MissingAnswer, JournalFailed, and, where an answer did not come and live state cannot be read, AccessError.
 */
export async function sendCall(next: NextCall, services: CallServices): Promise<CallEnd> {
  const { api, input } = cloudCallOf(next);
  const call = { api, input: resolveAnswers(input, next.answers) };
  for (let sending = 1; ; sending += 1) {
    const end = await sendOnce(next, call, services);
    if (end.kind !== "unanswered" || sending === mostSendings) return end;
  }
}

async function sendOnce(next: NextCall, call: CloudCall, services: CallServices): Promise<CallEnd> {
  await services.journal.append({ kind: "intent", ...placeOf(next, services), ...call });
  const sent = await sendAndTell(call, services);
  if ("answer" in sent) return noteDone(next, { known: "answered", answer: sent.answer }, services);
  if ("refusal" in sent) return takeRefusal(next, call, sent.refusal, services);
  return reconcile(next, sent.reason, services);
}

type Sent = { readonly answer: Json } | { readonly refusal: CallRefused } | { readonly reason: string };

async function sendAndTell(call: CloudCall, { live }: CallServices): Promise<Sent> {
  try {
    return { answer: await live.send(call) };
  } catch (error) {
    return error instanceof CallRefused ? { refusal: error } : { reason: errorText(error) };
  }
}

async function takeRefusal(
  next: NextCall,
  call: CloudCall,
  refusal: CallRefused,
  services: CallServices,
): Promise<CallEnd> {
  const { code, message } = refusal;
  const write = writeOf(next);
  if (write.alreadyDone.includes(code))
    return noteDone(next, { known: "already", answer: await lostAnswer(call, write, services) }, services);
  await services.journal.append({ kind: "refused", ...placeOf(next, services), code, message });
  return { kind: "refused", refusal };
}

/** The answer that an earlier try got; null where live state does not tell it. */
async function lostAnswer({ input }: CloudCall, write: Write, services: CallServices): Promise<Json> {
  const answer = await poll(
    async () => {
      const found = write.recover === undefined ? null : await write.recover(input, services.live);
      return { found, isEnough: found !== undefined };
    },
    patienceFor([write], services),
  );
  return answer ?? null;
}

/** Nobody knows whether the call has been carried out: live state tells. */
async function reconcile(next: NextCall, reason: string, services: CallServices): Promise<CallEnd> {
  const { sequence, call, answers } = next;
  const { until } = patienceFor([writeOf(next)], services);
  const position = await findPosition({ sequence, from: call, to: call + 1, answers, later: [], until }, services);
  if (position.done === undefined) return { kind: "drifted", difference: position.difference };
  if (position.done > call) return noteDone(next, { known: "seen", answer: position.answers[call] ?? null }, services);
  await services.journal.append({ kind: "not-done", ...placeOf(next, services) });
  return { kind: "unanswered", reason };
}

async function noteDone(
  next: NextCall,
  outcome: Pick<JournalLineOf<"done">, "known" | "answer">,
  services: CallServices,
): Promise<CallEnd> {
  await services.journal.append({ kind: "done", ...placeOf(next, services), ...outcome });
  return { kind: "done", answers: [...next.answers, outcome.answer] };
}

/** What a line of the journal says about which call it is about. */
export function placeOf({ sequence, call }: NextCall, services: CallServices): CallPlace {
  const { entry, direction } = sequence;
  return { at: timeOf(services), entry, direction, call };
}

type CallPlace = Pick<JournalLineOf<"settled">, "at" | "entry" | "direction" | "call">;

function cloudCallOf({ sequence, call }: NextCall): CloudCall {
  const found = sequence.calls[call];
  if (found === undefined) throw new RangeError(`the entry has no call ${call + 1}`);
  return found;
}

function writeOf({ sequence, call }: NextCall): Write {
  const found = sequence.writes[call];
  if (found === undefined) throw new RangeError(`the entry has no call ${call + 1}`);
  return found;
}
