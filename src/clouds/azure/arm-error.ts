/** An answer of Azure Resource Manager that is an error, in its own words. */
import { fieldOf } from "../collecting/fields.ts";

/** https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/common-deployment-errors has the common codes. */
export class ArmError extends Error {
  override readonly name = "ArmError";
  readonly status: number;
  /** `AuthorizationFailed`, `SubscriptionNotFound`, …; `HTTP 502` where the answer has none. */
  readonly code: string;
  /** How long to wait before asking again, milliseconds, where the answer says so. */
  readonly retryAfterMs: number | undefined;

  constructor(status: number, { code, message }: ArmErrorText, retryAfterMs: number | undefined) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** What an error says. */
interface ArmErrorText {
  readonly code: string;
  readonly message: string;
}

/** An answer that arrived. */
export interface ArmAnswer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly text: string;
}

/** The error that an answer with another status than 200 is. */
export function armError(answer: ArmAnswer): ArmError {
  const text = errorText(answer.text) ?? { code: `HTTP ${answer.status}`, message: "the answer says nothing more" };
  return new ArmError(answer.status, text, waitOf(answer));
}

/** `{ error: { code, message, details } }`; Resource Graph says only in `details` what is wrong. */
function errorText(text: string): ArmErrorText | undefined {
  const error = fieldOf(parsed(text), "error");
  const [code, message] = [fieldOf(error, "code"), fieldOf(error, "message")];
  if (typeof code !== "string" || code === "") return undefined;
  const details = fieldOf(error, "details");
  const inner = Array.isArray(details) ? details.map((detail) => fieldOf(detail, "message")) : [];
  const texts = [message, ...inner].filter((part): part is string => typeof part === "string" && part !== "");
  return { code, message: [...new Set(texts)].join(" ") };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A gateway's page, which says nothing that the status does not.
    return undefined;
  }
}

/**
 * `Retry-After` in seconds or as a date, or the time in which Resource Graph gives the next quota, `00:00:05`.
 * https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/request-limits-and-throttling
 * https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/guidance-for-throttled-requests
 */
function waitOf({ status, header }: ArmAnswer): number | undefined {
  const after = header("retry-after");
  if (after !== undefined) {
    const ms = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
  }
  const [, hours, minutes, seconds] = /^(\d+):(\d+):(\d+)/.exec(header("x-ms-user-quota-resets-after") ?? "") ?? [];
  if (status !== 429 || hours === undefined) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}
