/** The journal's lines: newline-delimited JSON, one fact a line, only ever added to. */
import { z } from "zod";
import { ConfigError } from "../errors.ts";
import type { Json } from "../model/json.ts";
import { recordedPartSchema } from "./recorded-part.ts";

/** Of the whole format; a reader refuses others. */
export const journalSchemaVersion = 1;

const jsonSchema: z.ZodType<Json> = z.json();

/** When it was written, ISO 8601, UTC. */
const at = z.iso.datetime();

/** Which call of which entry; `call` counts from 0, of the calls that undo an entry in the order in which they are sent. */
const ofCall = {
  at,
  entry: z.string(),
  direction: z.enum(["apply", "undo"]),
  call: z.int().min(0),
};

const lineSchema = z.discriminatedUnion("kind", [
  /** The first line, and no other: what was approved, with every before-state and every call that undoes. */
  z.object({
    kind: z.literal("plan"),
    at,
    schemaVersion: z.literal(journalSchemaVersion),
    part: recordedPartSchema,
  }),
  /**
   * Before anything that a run does. `version` is posturegate's, `by` the login of who approved or asked for it, `entries` the
   * digests of those that it may send calls for.
   */
  z.object({
    kind: z.literal("run"),
    at,
    run: z.string(),
    by: z.string(),
    purpose: z.enum(["apply", "resume", "undo"]),
    entries: z.array(z.string()),
    version: z.string(),
  }),
  /** Durable before the call is sent, with the input as it is sent. */
  z.object({ kind: z.literal("intent"), ...ofCall, api: z.string(), input: z.record(z.string(), jsonSchema) }),
  /**
   * The provider has carried it out. It said so (`answered`), it said that it had been so before (`already`), or live state
   * shows it (`seen`). `answer` is null where nobody knows it.
   */
  z.object({ kind: z.literal("done"), ...ofCall, known: z.enum(["answered", "already", "seen"]), answer: jsonSchema }),
  /** Live state shows that a call without an answer has not been carried out. */
  z.object({ kind: z.literal("not-done"), ...ofCall }),
  /** The provider said no. */
  z.object({ kind: z.literal("refused"), ...ofCall, code: z.string(), message: z.string() }),
  /** Live state shows the effect. */
  z.object({ kind: z.literal("settled"), ...ofCall }),
  /** How an entry ended in one direction. An entry without it has not ended. `callsDone` counts those of its direction. */
  z.object({
    kind: z.literal("result"),
    at,
    entry: z.string(),
    direction: z.enum(["apply", "undo"]),
    outcome: z.enum(["done", "nothing-to-do", "refused", "failed", "drifted"]),
    message: z.string(),
    callsDone: z.int().min(0),
  }),
]);

/** One fact. */
export type JournalLine = z.infer<typeof lineSchema>;

/** Lines of one kind. */
export type JournalLineOf<Kind extends JournalLine["kind"]> = Extract<JournalLine, { kind: Kind }>;

/** Whether an entry's calls are applied or taken back. */
export type Direction = JournalLineOf<"intent">["direction"];

/** A line as it stands in the file, with its end. */
export function lineText(line: JournalLine): string {
  return `${JSON.stringify(line)}\n`;
}

/** The part of a journal's text that is whole: a write that was cut leaves a last line without its end, which says nothing. */
export function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf("\n") + 1);
}

/** The lines of a journal's text but a torn last one. `file` is for messages. Throws ConfigError `unreadable-file`. */
export function parseLines(text: string, file: string): readonly JournalLine[] {
  const texts = wholeLines(text).split("\n").slice(0, -1);
  return texts.map((one, index) => parseLine(one, { file, line: index + 1 }));
}

function parseLine(text: string, place: { readonly file: string; readonly line: number }): JournalLine {
  const parsed = lineSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw damaged(`${first?.path.join(".") ?? ""}: ${first?.message ?? "unreadable"}`, place);
}

/** What is not JSON is no line either. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** A journal that says what cannot be. `line` counts from 1. */
export function damaged(what: string, { file, line }: { readonly file: string; readonly line: number }): ConfigError {
  return new ConfigError("unreadable-file", {
    message: `the journal is damaged: ${what}`,
    file,
    line,
    hint: "take the file as an earlier commit of the journal's branch has it",
  });
}
