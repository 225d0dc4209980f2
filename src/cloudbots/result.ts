/** CloudBots' answer to an event, as an object: its keys are those that whoever reads it knows. */
import type { BotOutcome } from "../model/bot.ts";
import type { CloudBotsEvent } from "./event.ts";

/** How one bot ended. */
export interface BotEnding {
  /** As the event names it. */
  readonly name: string;
  /** `planned`: it would change something, and was not asked to. */
  readonly outcome: BotOutcome | "planned";
  /** Sentences. Hostile text. */
  readonly message: string;
}

/** One bot's part of the answer. */
interface RuleViolation {
  readonly Rule: string;
  readonly ID: string;
  readonly Name: string;
  readonly Remediation: string;
  readonly "Execution status": "passed" | "failed";
  readonly "Bot message": string;
  /** Not CloudBots': what its two statuses do not tell apart. */
  readonly Outcome: BotEnding["outcome"];
}

/** The answer to one event. */
export interface CloudBotsResult {
  readonly ReportTime: string;
  readonly "Account id": string;
  readonly findingKey: string;
  readonly "Rules violations found": readonly RuleViolation[];
}

/** What stands for what an event does not say. */
const notGiven = "N.A";

/** The answer to an event, with every bot that it asked for. */
export function cloudBotsResult(event: CloudBotsEvent, endings: readonly BotEnding[]): CloudBotsResult {
  return {
    ReportTime: event.reportTime ?? notGiven,
    "Account id": event.account,
    findingKey: event.findingKey ?? notGiven,
    "Rules violations found": endings.map(({ name, outcome, message }) => ({
      Rule: event.ruleName ?? notGiven,
      ID: event.entity.id,
      Name: event.entity.name ?? notGiven,
      Remediation: name,
      "Execution status": outcome === "refused" || outcome === "failed" ? "failed" : "passed",
      "Bot message": message,
      Outcome: outcome,
    })),
  };
}
