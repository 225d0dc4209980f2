/** What Google's APIs say when they refuse: read once, so that everyone else knows names and not spellings. */
import { fieldOf, listOf, textOf } from "../collecting/fields.ts";

/** A refusal of an API. https://cloud.google.com/apis/design/errors */
export class GoogleError extends Error {
  override readonly name = "GoogleError";
  /** HTTP's. */
  readonly status: number;
  /** The most telling code: `rateLimitExceeded`, `SERVICE_DISABLED`, `IAM_PERMISSION_DENIED`, `PERMISSION_DENIED`. */
  readonly codes: readonly string[];
  /** `projects/123` or `projects/shop`: whose use of the service it is about. */
  readonly consumer: string | undefined;
  /** The service that is switched off: `dns.googleapis.com`. */
  readonly service: string | undefined;
  /** Whether {@link consumer} is the project that was asked about. Whoever asks knows, and sets it. */
  isOwnProject = false;
  /** Seconds until it makes sense to ask again, where the answer told. */
  readonly retryAfter: number | undefined;

  constructor(status: number, { message, codes, consumer, service }: SaidError, retryAfter: number | undefined) {
    super(message);
    this.status = status;
    this.codes = codes;
    this.consumer = consumer;
    this.service = service;
    this.retryAfter = retryAfter;
  }
}

/** An answer that is none: no JSON, or JSON of something else. */
export class AnswerError extends Error {
  override readonly name = "AnswerError";
}

interface SaidError {
  readonly message: string;
  readonly codes: readonly string[];
  readonly consumer: string | undefined;
  readonly service: string | undefined;
}

/** The refusal that an answer with such a status and body is. */
export function googleError(status: number, body: string, headers: Headers): GoogleError {
  return new GoogleError(status, said(status, body), retryAfterOf(headers));
}

/** A body as JSON. Throws AnswerError where it is none. */
export function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new AnswerError(body === "" ? "the answer is empty" : "the answer is no JSON");
  }
}

/** A gateway's page of HTML is nothing that a person reads. */
const longestForeignBody = 200;

/** Compute Engine's own form has `errors`, the newer one `details`; OAuth's has `error` as text. */
function said(status: number, body: string): SaidError {
  const error = fieldOf(jsonOrNothing(body), "error");
  const info = listOf(error, "details")?.find((detail) => textOf(detail, "@type")?.endsWith("google.rpc.ErrorInfo"));
  const metadata = fieldOf(info, "metadata");
  const reasons = (listOf(error, "errors") ?? []).map((one) => textOf(one, "reason"));
  const codes = [textOf(info, "reason"), ...reasons, textOf(error, "status")];
  return {
    message: textOf(error, "message") ?? `status ${status}: ${foreign(body)}`,
    codes: codes.filter((code) => code !== undefined),
    consumer: textOf(metadata, "consumer"),
    service: textOf(metadata, "service"),
  };
}

function foreign(body: string): string {
  const text = body
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? "an empty answer" : text.slice(0, longestForeignBody);
}

function jsonOrNothing(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // The status says that it is an error; what is no JSON is quoted.
    return undefined;
  }
}

function retryAfterOf(headers: Headers): number | undefined {
  const seconds = Number(headers.get("retry-after") ?? "");
  if (seconds > 0) return seconds;
  // Quotas are counted in minutes of Google's clock, which the answer shows. https://cloud.google.com/compute/api-quota
  const date = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(date) ? undefined : 60 - (Math.floor(date / 1000) % 60);
}
