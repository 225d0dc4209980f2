/** Ids of what calls of the same entry will create: nobody knows them before the provider has answered. */
import type { AnswerOf } from "./cloud-call.ts";
import type { Json } from "./json.ts";

/**
 * The id of the object that a value of an input names: the text itself, of an {@link AnswerOf}
 * `$answer:<call>:<path>`. Undefined where it is neither.
 */
export function answerId(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  const answer = answerOf(value);
  return answer === undefined ? undefined : `${idPrefix}${answer.$answer[0]}:${answer.$answer[1]}`;
}

/** How an input names an object: the opposite of {@link answerId}. */
export function inputOfId(id: string): string | { readonly $answer: readonly [number, string] } {
  const answer = answerOfId(id);
  return answer === undefined ? id : { $answer: answer.$answer };
}

/** What an id of this form stands for; undefined where it is an id of the provider. */
export function answerOfId(id: string): AnswerOf | undefined {
  const [, call, path] = idForm.exec(id) ?? [];
  return call === undefined || path === undefined ? undefined : { $answer: [Number(call), path] };
}

/** A value that stands for an answer; undefined where it is any other. */
export function answerOf(value: Json | undefined): AnswerOf | undefined {
  if (typeof value !== "object" || value === null || !("$answer" in value)) return undefined;
  const { $answer } = value;
  if (!Array.isArray($answer) || $answer.length !== 2 || Object.keys(value).length !== 1) return undefined;
  const [call, path]: readonly Json[] = $answer;
  return typeof call === "number" && typeof path === "string" ? { $answer: [call, path] } : undefined;
}

const idPrefix = "$answer:";

const idForm = /^\$answer:(\d+):(.+)$/s;
