/** What the event that started the workflow says of an approval: of what, and by whom. */
import { ConfigError } from "../errors.ts";
import type { Account } from "./account.ts";
import { fieldOf, idOf, textOf } from "./payload.ts";

/** What happened. Names and logins are hostile text. */
type ApprovalEvent =
  /** Somebody put a label on an issue: `label` is the one just added, whichever others it has. */
  | { readonly kind: "labeled"; readonly issue: number; readonly label: string; readonly sender: Account }
  /** Somebody started the workflow by hand. */
  | { readonly kind: "dispatch"; readonly sender: Account }
  /** Nothing that could approve: `push`, `issues: opened`. */
  | { readonly kind: "other"; readonly name: string };

/** The event and the run that it started. */
export interface ApprovalRun {
  readonly event: ApprovalEvent;
  /** `refs/heads/main`: where the workflow file and the code come from. Undefined where the runner does not say. */
  readonly ref: string | undefined;
  /** 1 for the run that the event started; a re-run replays the same event. */
  readonly attempt: number;
  /** Login of who started this attempt: of a re-run somebody else, maybe, than who sent the event. */
  readonly triggeringActor: string | undefined;
}

/**
 * Reads it. `payload` is the parsed file at GITHUB_EVENT_PATH. Throws ConfigError `invalid-environment` where the event could
 * approve and does not say what or by whom. https://docs.github.com/en/webhooks/webhook-events-and-payloads,
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function approvalRun(environment: Readonly<Record<string, string | undefined>>, payload: unknown): ApprovalRun {
  const attempt = environment["GITHUB_RUN_ATTEMPT"] ?? "";
  if (!/^[1-9][0-9]{0,8}$/.test(attempt))
    throw malformed("The runner does not say in GITHUB_RUN_ATTEMPT which attempt this is.");
  return {
    event: eventOf(environment["GITHUB_EVENT_NAME"] ?? "", payload),
    ref: nonEmpty(environment["GITHUB_REF"]),
    attempt: Number(attempt),
    triggeringActor: nonEmpty(environment["GITHUB_TRIGGERING_ACTOR"]),
  };
}

function eventOf(name: string, payload: unknown): ApprovalEvent {
  const action = textOf(payload, "action");
  if (name === "issues" && action === "labeled") return labeled(payload);
  if (name === "workflow_dispatch") return { kind: "dispatch", sender: senderOf(name, payload) };
  return { kind: "other", name: action === undefined ? name : `${name}: ${action}` };
}

function labeled(payload: unknown): ApprovalEvent {
  const issue = idOf(payload, "issue", "number");
  const label = textOf(payload, "label", "name");
  if (issue === undefined || label === undefined || fieldOf(payload, "issue", "pull_request") !== undefined)
    throw malformed("The event issues: labeled does not name its issue and its label.");
  return { kind: "labeled", issue, label, sender: senderOf("issues: labeled", payload) };
}

function senderOf(name: string, payload: unknown): Account {
  const id = idOf(payload, "sender", "id");
  const login = textOf(payload, "sender", "login");
  const type = textOf(payload, "sender", "type");
  if (id !== undefined && login !== undefined && type !== undefined) return { id, login, type };
  throw malformed(`The event ${name} does not say who sent it.`);
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

function malformed(message: string): ConfigError {
  return new ConfigError("invalid-environment", {
    message,
    hint: "nothing is applied unless GitHub says what was approved, and by whom",
  });
}
