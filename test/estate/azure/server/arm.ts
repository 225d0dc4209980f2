/** One call of Azure Resource Manager, from the request to the answer or to what goes wrong with it. */
import { randomUUID } from "node:crypto";
import type { Answer, WireRequest } from "../../server/face.ts";
import {
  isListingFault,
  isPagingFault,
  isRefusalFault,
  type PlacedFault,
  type RefusalFault,
  type ServerFault,
} from "../../server/faults.ts";
import type { Disturbance } from "../../server/paging.ts";
import type { AzureApplication } from "../access.ts";
import { armAnswer, checkVersionOf, skipTokenOf } from "./arm-answers.ts";
import { apiOf, type ArmQuestion, armQuestion } from "./arm-routes.ts";
import type { Arrival } from "./arrival.ts";
import { armAudiences } from "./environments.ts";
import { graphQuestion } from "./graph.ts";
import {
  ArmRefusal,
  authorizationFailed,
  expiredToken,
  invalidToken,
  missingToken,
  notRegistered,
  tooManyRequests,
  wrongAudience,
} from "./refusal.ts";
import type { AzureWorld } from "./world.ts";

/** An answer, and the fault that may still spoil it on the way. */
export interface ArmResponse {
  readonly answer: Answer;
  readonly fault: ServerFault | undefined;
}

/** `note` is called once with what was asked, also for what is refused, and gives the fault that the call meets. */
export function armResponse(
  wire: WireRequest,
  world: AzureWorld,
  note: (arrival: Arrival) => PlacedFault | undefined,
): ArmResponse {
  const question = armQuestion(wire);
  const placed = note(arrivalOf(question, wire));
  try {
    const caller = callerOf(wire, world);
    if (question === undefined) throw new ArmRefusal("NotFound", 404, "The estate server knows no such path.");
    checkVersionOf(question, wire.url.searchParams.get("api-version"));
    const fault = isMet(placed, wire) ? placed.fault : undefined;
    if (isRefusalFault(fault)) throw faultRefusal(fault, question, caller);
    const { url, headers, body } = wire;
    const call = { url, host: headers.host ?? "", body, world, caller, disturbance: disturbanceOf(placed, wire) };
    const listing = isListingFault(fault) && fault.kind !== "unreachable" ? fault.kind : undefined;
    return { answer: json(200, armAnswer(question, { ...call, listing }), quota(question)), fault };
  } catch (error) {
    if (!(error instanceof ArmRefusal)) throw error;
    const { code, status, message, details, headers } = error;
    const envelope = { error: { code, message, ...(details.length === 0 ? {} : { details }) } };
    return { answer: json(status, envelope, { ...headers, "x-ms-failure-cause": "gateway" }), fault: undefined };
  }
}

function arrivalOf(question: ArmQuestion | undefined, { method, url, body }: WireRequest): Arrival {
  const subscription = question !== undefined && "subscription" in question ? question.subscription : undefined;
  return {
    account: subscription,
    service: "arm",
    api: question === undefined ? undefined : apiOf(question),
    method,
    path: url.pathname,
    params: { ...Object.fromEntries(url.searchParams), ...(body === "" ? {} : { body }) },
    alsoKnownAs: question?.kind === "graph" ? graphTypes(body) : [],
  };
}

/** A fault of an API that Resource Graph fills in may be placed by the type that the query names. */
function graphTypes(body: string): readonly string[] {
  try {
    return graphQuestion(body).query.types;
  } catch (error) {
    if (error instanceof ArmRefusal) return [];
    throw error;
  }
}

function callerOf({ headers }: WireRequest, world: AzureWorld): AzureApplication {
  const { authorization } = headers;
  if (authorization === undefined) throw missingToken();
  const session = world.tokens.sessionOf(/^Bearer (.+)$/i.exec(authorization)?.[1] ?? "");
  if (session === undefined) throw invalidToken();
  const allowed = armAudiences(world.estate.tenant.environment);
  if (!allowed.includes(session.audience)) throw wrongAudience(session.audience, allowed);
  const now = world.now();
  if (session.expires <= now) throw expiredToken(session.expires, now);
  return session.application;
}

/** A fault after some items is only met by what asks for more of them. */
function isMet(placed: PlacedFault | undefined, wire: WireRequest): placed is PlacedFault {
  return placed !== undefined && (placed.afterItems === undefined || hasToken(wire));
}

function disturbanceOf(placed: PlacedFault | undefined, wire: WireRequest): Disturbance | undefined {
  if (placed?.afterItems !== undefined && !hasToken(wire)) return { kind: "stops-after", items: placed.afterItems };
  return isPagingFault(placed?.fault) ? { kind: placed.fault.kind } : undefined;
}

function hasToken({ url, body }: WireRequest): boolean {
  return skipTokenOf(url) !== undefined || body.includes('"$skipToken"');
}

/** `Estate.faults` has messages as the ledger shows them, the code in front: on the wire the code has its own place. */
function faultRefusal(fault: RefusalFault, question: ArmQuestion, caller: AzureApplication): ArmRefusal {
  const usual = usualRefusal(fault, question, caller);
  const message = "message" in fault ? fault.message : undefined;
  if (message === undefined) return usual;
  const prefix = `${usual.code}: `;
  const words = message.startsWith(prefix) ? message.slice(prefix.length) : message;
  return new ArmRefusal(usual.code, usual.status, words, { headers: usual.headers });
}

function usualRefusal(fault: RefusalFault, question: ArmQuestion, caller: AzureApplication): ArmRefusal {
  switch (fault.kind) {
    case "throttle":
      return tooManyRequests(fault.retryAfterSeconds ?? 1);
    case "deny":
      return authorizationFailed(caller, actionOf(question), scopeOf(question));
    case "not-subscribed":
      return notRegistered(apiOf(question).split("/")[0] ?? "");
    case "expired-credentials":
      return expiredToken(new Date(0), new Date());
    case "server-error":
      return fault.status === 503
        ? new ArmRefusal("ServerTimeout", 503, "The request timed out.")
        : new ArmRefusal("InternalServerError", 500, "Encountered internal server error.");
    case "identity-provider-unreachable":
      throw new Error("Resource Manager asks no identity provider");
    default:
      return fault satisfies never;
  }
}

function actionOf(question: ArmQuestion): string {
  return question.kind === "list" ? question.list.action : `${apiOf(question)}/read`;
}

function scopeOf(question: ArmQuestion): string {
  return "subscription" in question ? `/subscriptions/${question.subscription}` : "/";
}

/** https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/request-limits-and-throttling#remaining-requests */
function quota(question: ArmQuestion): Record<string, string> {
  if (question.kind === "graph")
    return { "x-ms-user-quota-remaining": "14", "x-ms-user-quota-resets-after": "00:00:05" };
  const scope = "subscription" in question ? "subscription" : "tenant";
  return {
    [`x-ms-ratelimit-remaining-${scope}-reads`]: "249",
    [`x-ms-ratelimit-remaining-${scope}-global-reads`]: "3749",
  };
}

function json(status: number, value: object, headers: Readonly<Record<string, string>>): Answer {
  const id = randomUUID();
  const ids = { "x-ms-request-id": id, "x-ms-correlation-request-id": id, "x-ms-routing-request-id": `ESTATE:${id}` };
  const body = Buffer.from(JSON.stringify(value));
  return { status, contentType: "application/json; charset=utf-8", headers: { ...ids, ...headers }, body };
}
