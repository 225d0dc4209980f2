/** What can go wrong on the way to an answer, where, and at which call. */
import type { Estate, Fault } from "../estate.ts";

/** Every way in which the estate server can fail to answer as it should. */
export type ServerFault = RefusalFault | PagingFault | ListingFault | DeliveryFault;

/** The service refuses, in its own words; `message` replaces them. */
export type RefusalFault =
  /**
   * Too many calls: `RequestLimitExceeded` (503) of EC2, `Throttling` and the like of others. Azure says after how many
   * seconds to come again: 1 unless told otherwise.
   */
  | { readonly kind: "throttle"; readonly message?: string; readonly retryAfterSeconds?: number }
  /**
   * `deniedBy` is the ARN of a service control policy; without it no identity-based policy allows the action. On STS it
   * is a refused login.
   */
  | { readonly kind: "deny"; readonly deniedBy?: string; readonly message?: string }
  /**
   * `OptInRequired`: the account has not subscribed to the service. Google: `SERVICE_DISABLED` in the project that was
   * asked, or in that of `consumer`, its number.
   */
  | { readonly kind: "not-subscribed"; readonly message?: string; readonly consumer?: string }
  /** 500, or 503, with an error in XML or JSON. */
  | { readonly kind: "server-error"; readonly status?: 500 | 503; readonly message?: string }
  /** The credentials are said to have expired. */
  | { readonly kind: "expired-credentials" }
  /** STS cannot reach the identity provider: `IDPCommunicationError` (400), of AssumeRoleWithWebIdentity. */
  | { readonly kind: "identity-provider-unreachable" };

/** A listing does not end. */
export type PagingFault =
  /** The same page and the same token, for ever. */
  | { readonly kind: "repeated-token" }
  /** After the first page empty ones, each with a new token, for ever. */
  | { readonly kind: "endless-tokens" }
  /** The first page has a token, and what asks with it is told that there is no such token. */
  | { readonly kind: "refused-token" };

/** A listing of Azure or Google is not what it seems. */
export type ListingFault =
  /** Google leaves out zones or regions, and says so: `zones/europe-west1-d`. */
  | { readonly kind: "unreachable"; readonly scopes: readonly string[] }
  /** The first page says that the next one is on another host. */
  | { readonly kind: "foreign-link" }
  /** An object without the list that it is about. */
  | { readonly kind: "no-list" }
  /** Resource Graph gives one page, says `resultTruncated`, and no token for more. */
  | { readonly kind: "result-truncated" };

/** An answer does not arrive as it was. */
export type DeliveryFault =
  /** 502 with a page of HTML, as a proxy on the way would answer. */
  | { readonly kind: "bad-gateway" }
  /**
   * The connection ends: before the service has done anything, before any answer, or in the middle of its body. What was
   * to be written has been written then, but for `before-doing`.
   */
  | { readonly kind: "cut-connection"; readonly when: "before-doing" | "before-answer" | "mid-body" }
  /** A complete HTTP answer whose XML or JSON ends early. */
  | { readonly kind: "truncated-body" }
  /** 200, with something that is neither XML nor JSON. */
  | { readonly kind: "malformed-body" }
  /** 200, with nothing. */
  | { readonly kind: "empty-body" }
  /** The call is taken, and never answered. */
  | { readonly kind: "hang" }
  /** One byte every so often, milliseconds. */
  | { readonly kind: "slow-drip"; readonly everyMs: number };

const groups: { readonly [Kind in ServerFault["kind"]]: "refusal" | "paging" | "listing" | "delivery" } = {
  throttle: "refusal",
  deny: "refusal",
  "not-subscribed": "refusal",
  "server-error": "refusal",
  "expired-credentials": "refusal",
  "identity-provider-unreachable": "refusal",
  "repeated-token": "paging",
  "endless-tokens": "paging",
  "refused-token": "paging",
  "foreign-link": "listing",
  "no-list": "listing",
  unreachable: "listing",
  "result-truncated": "listing",
  "bad-gateway": "delivery",
  "cut-connection": "delivery",
  "truncated-body": "delivery",
  "malformed-body": "delivery",
  "empty-body": "delivery",
  hang: "delivery",
  "slow-drip": "delivery",
};

export function isRefusalFault(fault: ServerFault | undefined): fault is RefusalFault {
  return fault !== undefined && groups[fault.kind] === "refusal";
}

/** Whether the service never comes to do what it was asked. */
export function isBeforeDoing(fault: ServerFault): boolean {
  return fault.kind === "cut-connection" && fault.when === "before-doing";
}

export function isPagingFault(fault: ServerFault | undefined): fault is PagingFault {
  return fault !== undefined && groups[fault.kind] === "paging";
}

export function isListingFault(fault: ServerFault | undefined): fault is ListingFault {
  return fault !== undefined && groups[fault.kind] === "listing";
}

export function isDeliveryFault(fault: ServerFault | undefined): fault is DeliveryFault {
  return fault !== undefined && groups[fault.kind] === "delivery";
}

/** A fault and the calls that meet it. What is left out is any. */
export interface PlacedFault {
  /** Of the caller; for `sts:AssumeRole…` of the role to be assumed. */
  readonly account?: string;
  /** Calls that nobody signs have none. */
  readonly region?: string;
  /**
   * As the ledger names it: `ec2:DescribeVpcs`, `ec2:DescribeSnapshots#public`, `sts:AssumeRoleWithWebIdentity`,
   * `organizations:ListAccounts`, `ssm:DescribeInstanceInformation`, `github:IdentityToken`.
   */
  readonly api?: string;
  /** Which calls of one account × region × API, the first being 1; without it all. Retries and further pages are calls. */
  readonly calls?: readonly number[];
  /** Only after so many items: the first page holds these and a token, what asks with a token meets the fault. */
  readonly afterItems?: number;
  readonly fault: ServerFault;
}

/** What a fault is looked up by. */
export interface CallPlace {
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly api: string;
  /** The how many-th call of this account × region × API. */
  readonly nth: number;
}

/** The first fault that is there for the call. */
export function faultAt(
  faults: readonly PlacedFault[],
  { account, region, api, nth }: CallPlace,
): PlacedFault | undefined {
  return faults.find(
    (placed) =>
      (placed.account ?? account) === account &&
      (placed.region ?? region) === region &&
      (placed.api ?? api) === api &&
      (placed.calls?.includes(nth) ?? true),
  );
}

/** The faults that an estate declares, which say how the reading ends, as what makes it end so. */
export function declaredFaults(estate: Pick<Estate, "faults">): PlacedFault[] {
  return estate.faults.map((fault) => {
    const [, account = "", region] = fault.scope.split(":");
    const place = { account, api: fault.api, fault: causeOf(fault), ...(region === undefined ? {} : { region }) };
    return fault.read === undefined ? place : { ...place, afterItems: fault.read };
  });
}

function causeOf({ outcome, message }: Fault): ServerFault {
  switch (outcome) {
    case "denied":
      return { kind: "deny", message };
    case "throttled":
      return { kind: "throttle", message };
    case "disabled":
      return { kind: "not-subscribed", message };
    case "failed":
      return { kind: "server-error", message };
    case "cut":
      return { kind: "hang" };
    default:
      return outcome satisfies never;
  }
}
