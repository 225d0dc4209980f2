/** What AWS answers when it does not do what it was asked: codes, statuses and words, service by service. */

/** The services that an estate server speaks for, as signatures name them. */
export type Service = "ec2" | "iam" | "sts" | "organizations" | "ssm" | "backup";

/** An answer that is an error. Thrown by whatever decides that, written by the face of the service. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** Reasons that every service has, in words of its own. */
export type Reason = "unsigned" | "unknown-key" | "expired" | "throttled" | "denied" | "internal" | "unavailable";

type Words = readonly [code: string, status: number, message: string];

const invalidToken = "The security token included in the request is invalid.";
const expiredToken = "The security token included in the request is expired";

/** `denied` gets the full sentence from {@link denial}. */
const refusals: Readonly<Record<Service, Readonly<Record<Reason, Words>>>> = {
  // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
  ec2: {
    unsigned: ["MissingAuthenticationToken", 403, "Request is missing Authentication Token"],
    "unknown-key": ["AuthFailure", 401, "AWS was not able to validate the provided access credentials"],
    expired: ["RequestExpired", 400, "Request has expired."],
    throttled: ["RequestLimitExceeded", 503, "Request limit exceeded."],
    denied: ["UnauthorizedOperation", 403, "You are not authorized to perform this operation."],
    internal: ["InternalError", 500, "An internal error has occurred"],
    unavailable: ["Unavailable", 503, "The service is unavailable. Please try again shortly."],
  },
  // https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
  sts: {
    unsigned: ["MissingAuthenticationToken", 403, "Request is missing Authentication Token"],
    "unknown-key": ["InvalidClientTokenId", 403, invalidToken],
    expired: ["ExpiredToken", 403, expiredToken],
    throttled: ["Throttling", 400, "Rate exceeded"],
    denied: ["AccessDenied", 403, ""],
    internal: ["InternalFailure", 500, "We encountered an internal error. Please try again."],
    unavailable: ["ServiceUnavailable", 503, "Service is unavailable. Please try again later."],
  },
  // https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
  iam: {
    unsigned: ["MissingAuthenticationToken", 403, "Request is missing Authentication Token"],
    "unknown-key": ["InvalidClientTokenId", 403, invalidToken],
    expired: ["ExpiredToken", 403, expiredToken],
    throttled: ["Throttling", 400, "Rate exceeded"],
    denied: ["AccessDenied", 403, ""],
    internal: ["InternalFailure", 500, "We encountered an internal error. Please try again."],
    unavailable: ["ServiceUnavailable", 503, "Service is unavailable. Please try again later."],
  },
  // https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html
  organizations: {
    unsigned: ["MissingAuthenticationTokenException", 400, "Missing Authentication Token"],
    "unknown-key": ["UnrecognizedClientException", 400, invalidToken],
    expired: ["ExpiredTokenException", 400, expiredToken],
    throttled: ["TooManyRequestsException", 400, "AWS Organizations can't complete your request: too many requests."],
    denied: ["AccessDeniedException", 400, ""],
    internal: ["ServiceException", 500, "AWS Organizations encountered an internal error. Try again later."],
    unavailable: ["ServiceException", 503, "AWS Organizations is unavailable. Try again later."],
  },
  // https://docs.aws.amazon.com/systems-manager/latest/APIReference/CommonErrors.html
  ssm: {
    unsigned: ["MissingAuthenticationTokenException", 400, "Missing Authentication Token"],
    "unknown-key": ["UnrecognizedClientException", 400, invalidToken],
    expired: ["ExpiredTokenException", 400, expiredToken],
    throttled: ["ThrottlingException", 400, "Rate exceeded"],
    denied: ["AccessDeniedException", 400, ""],
    internal: ["InternalServerError", 500, "An internal error occurred"],
    unavailable: ["ServiceUnavailable", 503, "Service is unavailable"],
  },
  // https://docs.aws.amazon.com/aws-backup/latest/devguide/CommonErrors.html
  backup: {
    unsigned: ["MissingAuthenticationTokenException", 403, "Missing Authentication Token"],
    "unknown-key": ["UnrecognizedClientException", 403, invalidToken],
    expired: ["ExpiredTokenException", 403, expiredToken],
    throttled: ["ThrottlingException", 429, "Rate exceeded"],
    denied: ["AccessDeniedException", 403, ""],
    internal: ["InternalFailure", 500, "The request processing has failed because of an internal error"],
    unavailable: ["ServiceUnavailableException", 503, "The request failed due to a temporary failure of the server."],
  },
};

/** The service's own words for a reason. */
export function refusal(service: Service, reason: Exclude<Reason, "denied">): Refusal {
  return new Refusal(...refusals[service][reason]);
}

/** Who was denied what, and which policy is to blame. */
export interface Denial {
  readonly service: Service;
  /** `ec2:DescribeVpcs` */
  readonly permission: string;
  /** ARN of the caller. */
  readonly caller: string;
  /** Some services name it. */
  readonly resource?: string;
  /** ARN of the service control policy that denies it; otherwise no identity-based policy allows it. */
  readonly deniedBy?: string;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
export function denial({ service, permission, caller, resource, deniedBy }: Denial): Refusal {
  const [code, status, first] = refusals[service].denied;
  const on = resource === undefined ? "" : ` on resource: ${resource}`;
  const why =
    deniedBy === undefined
      ? `because no identity-based policy allows the ${permission} action`
      : `with an explicit deny in a service control policy: ${deniedBy}`;
  const sentence = `User: ${caller} is not authorized to perform: ${permission}${on} ${why}`;
  return new Refusal(code, status, first === "" ? sentence : `${first} ${sentence}`);
}
