/** Events as CloudBots took them: findings in the shape of Dome9, alone or as messages of SNS. */
import { z } from "zod";
import { ConfigError, errorText, type Problem } from "../errors.ts";
import { parseLenientJson } from "./lenient-json.ts";

/** What the event is about. All text is hostile. */
export interface EventEntity {
  /** Of IAM a unique id that no call takes; of others the provider's own. */
  readonly id: string;
  readonly name: string | undefined;
  /** Dome9's name of the type: `Instance`. */
  readonly type: string | undefined;
  /** As it came: `us_west_2`. */
  readonly region: string | undefined;
  /** 12 digits. */
  readonly accountNumber: string | undefined;
}

/** One finding. What may be left out is undefined or empty. */
export interface CloudBotsEvent {
  /** 12 digits. */
  readonly account: string;
  readonly ruleName: string | undefined;
  /** Tags with `|` between them. */
  readonly complianceTags: string;
  readonly remediationActions: readonly string[];
  readonly status: string | undefined;
  readonly entity: EventEntity;
  readonly reportTime: string | undefined;
  readonly findingKey: string | undefined;
  /** When what the finding is about happened, where the event says it; else when it was reported. */
  readonly eventTime: string | undefined;
}

const text = z
  .string()
  .nullish()
  .transform((value) => (value?.trim() ?? "") || undefined);

/** A number has lost the zeros that the account may begin with. */
const account = z
  .union([z.string(), z.int().nonnegative()])
  .nullish()
  .transform((value) => (typeof value === "number" ? String(value).padStart(12, "0") : value?.trim() || undefined))
  .refine((value) => value === undefined || /^\d{12}$/.test(value), "must be the id of an AWS account, 12 digits");

/** Lists of texts may come as one text, and not at all. */
const texts = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((value) => (typeof value === "string" ? [value] : (value ?? [])));

const eventSchema = z.object({
  account: z.object({ id: account, vendor: text }).nullish(),
  rule: z.object({ name: text, complianceTags: texts }).nullish(),
  remediationActions: texts,
  status: text,
  entity: z.object({ id: text, name: text, type: text, region: text, accountNumber: account }),
  reportTime: text,
  findingKey: text,
  additionalFields: z.array(z.object({ name: text, value: text })).nullish(),
});

type ParsedEvent = z.output<typeof eventSchema>;

/**
 * The events in a text: one event, or what a function subscribed to SNS gets, each record of it. Throws ConfigError
 * `invalid-usage` that names everything that is wrong with them.
 */
export function parseEvents(given: string): readonly CloudBotsEvent[] {
  const messages = messagesIn(jsonOf(given, "The event"));
  const problems: Problem[] = [];
  const events = messages.flatMap((message, at) => {
    const which = messages.length === 1 ? "The event" : `Record ${at + 1} of ${messages.length}`;
    const read = eventOf(message, which);
    if ("problems" in read) problems.push(...read.problems);
    return "problems" in read ? [] : [read];
  });
  if (problems.length > 0) throw new ConfigError("invalid-usage", problems);
  return events;
}

const recordsSchema = z.object({ Records: z.array(z.object({ Sns: z.object({ Message: z.unknown() }) })).min(1) });
/** What SNS posts to a web server. https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html */
const notificationSchema = z.object({ Type: z.literal("Notification"), Message: z.unknown() });

function messagesIn(value: unknown): readonly unknown[] {
  const records = recordsSchema.safeParse(value);
  if (records.success) return records.data.Records.map(({ Sns }) => Sns.Message);
  const notification = notificationSchema.safeParse(value);
  return [notification.success ? notification.data.Message : value];
}

function jsonOf(given: string, what: string): unknown {
  try {
    return parseLenientJson(given);
  } catch (error) {
    throw new ConfigError("invalid-usage", `${what} is not JSON: ${errorText(error)}`, { cause: error });
  }
}

function eventOf(message: unknown, which: string): CloudBotsEvent | { readonly problems: readonly Problem[] } {
  const parsed = eventSchema.safeParse(typeof message === "string" ? jsonOf(message, which) : message);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => ({ message: `${which} ${mistake(issue)}` })) };
  }
  const lacks = whatIsMissing(parsed.data);
  if (lacks !== undefined) return { problems: [{ message: `${which} ${lacks}` }] };
  return complete(parsed.data);
}

function mistake({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? `is not an object: ${message}` : `has a wrong ${path.join(".")}: ${message}`;
}

/** What no bot can do without. */
function whatIsMissing({ account: of, entity }: ParsedEvent): string | undefined {
  if (of?.vendor !== undefined && !of.vendor.toLowerCase().startsWith("aws")) {
    return `is of ${of.vendor}, and only events of AWS are understood`;
  }
  if (of?.id === undefined && entity.accountNumber === undefined) return "names no account: account.id is missing";
  if (entity.id === undefined && entity.name === undefined) return "names nothing to act on: entity.id is missing";
  return undefined;
}

function complete({ rule, entity, ...event }: ParsedEvent): CloudBotsEvent {
  return {
    account: event.account?.id ?? entity.accountNumber ?? "",
    ruleName: rule?.name,
    complianceTags: rule?.complianceTags.join("|") ?? "",
    remediationActions: event.remediationActions,
    status: event.status,
    entity: { ...entity, id: entity.id ?? entity.name ?? "" },
    reportTime: event.reportTime,
    findingKey: event.findingKey,
    eventTime: startOfAlert(event) ?? event.reportTime,
  };
}

const logicData = z.object({ alertWindowStartTime: z.string() });

/** Findings about activity say it in JSON in a text. Where that is damaged, the time of the report is as good. */
function startOfAlert({ additionalFields }: Pick<ParsedEvent, "additionalFields">): string | undefined {
  const data = additionalFields?.find(({ name }) => name === "logic_data")?.value ?? "{}";
  try {
    return logicData.safeParse(parseLenientJson(data)).data?.alertWindowStartTime;
  } catch {
    return undefined;
  }
}
