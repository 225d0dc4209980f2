/** Errors of Google's APIs as they are on the wire: one envelope, with reasons for machines at two places. */
import type { Answer } from "../../server/face.ts";
import { json } from "../../server/github.ts";

/** What one of Google's services answers instead. */
export class GoogleError extends Error {
  override readonly name = "GoogleError";
  readonly status: number;
  readonly body: object;

  constructor(status: number, message: string, body: object) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

/** What went wrong. */
export interface Failure {
  readonly code: number;
  readonly message: string;
  /** Of the older list `errors`: `forbidden`, `rateLimitExceeded`. Newer services have none. */
  readonly reason?: string;
  /** `global` unless said otherwise. */
  readonly domain?: string;
  /** `PERMISSION_DENIED`; the oldest services have none. */
  readonly status?: string;
  /** `google.rpc.ErrorInfo` and the like. */
  readonly details?: readonly object[];
}

/** https://cloud.google.com/apis/design/errors#http_mapping */
export function googleError({ code, message, reason, domain = "global", status, details }: Failure): GoogleError {
  const errors = reason === undefined ? {} : { errors: [{ message, domain, reason }] };
  const rest = { ...(status === undefined ? {} : { status }), ...(details === undefined ? {} : { details }) };
  return new GoogleError(code, message, { error: { code, message, ...errors, ...rest } });
}

/** Token endpoints refuse as OAuth does. https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
export function oauthError(status: number, error: string, description: string): GoogleError {
  return new GoogleError(status, description, { error, error_description: description });
}

/** `type.googleapis.com/google.rpc.ErrorInfo` */
export function errorInfo(reason: string, domain: string, metadata: Readonly<Record<string, string>>): object {
  return { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason, domain, metadata };
}

export function errorAnswer({ status, body }: GoogleError): Answer {
  return json(status, body);
}
