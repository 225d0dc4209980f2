/** One call of Google's APIs, from the request to the answer or to what goes wrong with it. */
import type { Arrival, NoteArrival, Response } from "../../server/aws.ts";
import type { Answer, WireRequest } from "../../server/face.ts";
import { isListingFault, isPagingFault, isRefusalFault, type PlacedFault } from "../../server/faults.ts";
import { json } from "../../server/github.ts";
import type { Disturbance } from "../../server/paging.ts";
import type { GcpProject } from "../estate.ts";
import { faultRefusal, loginRefusal } from "./fault-refusal.ts";
import { errorAnswer, GoogleError } from "./google-error.ts";
import { keyGrant, keyGrantApi, keyGrantPath } from "./key-grant.ts";
import { listingRoute } from "./listing.ts";
import { metadataAnswer, metadataApi } from "./metadata-server.ts";
import { policySearchRoute } from "./policy-search.ts";
import { denied, notFound, scopeInsufficient, serviceDisabled, unauthenticated } from "./refusals.ts";
import { resourceManagerRoute } from "./resource-manager.ts";
import { type Route, scopesOf } from "./route.ts";
import { impersonationRoute } from "./service-account-tokens.ts";
import { exchange, exchangeApi, exchangePath } from "./token-exchange.ts";
import type { Caller } from "./tokens.ts";
import type { GcpWorld } from "./world.ts";

const routers = [listingRoute, policySearchRoute, resourceManagerRoute, impersonationRoute];

/** All services of Google over one world. */
export class Google {
  readonly #world: GcpWorld;

  constructor(world: GcpWorld) {
    this.#world = world;
  }

  /** `note` is called once, also for what is refused. Throws for what none of the services is asked by. */
  respond(wire: WireRequest, note: NoteArrival): Response {
    const login = this.#login(wire, note) ?? this.#metadata(wire, note);
    if (login !== undefined) return login;
    const route = routers.map((router) => router(wire)).find((found) => found !== undefined);
    if (route === undefined) {
      note(arrivalOf("unknown.path", wire));
      throw new Error(`${wire.method} ${wire.url.pathname}: not a method of Google's that the estate server knows`);
    }
    const project = route.project === undefined ? undefined : this.#world.project(route.project);
    const placed = note(arrivalOf(route.api, wire, project?.id ?? route.project));
    const answer = orError(() => this.#answer(wire, route, project, placed));
    if (answer instanceof GoogleError) return { answer: errorAnswer(answer), fault: undefined };
    return { answer: json(200, answer), fault: isMet(placed, wire, route, project) ? placed.fault : undefined };
  }

  /** Token endpoints, which nobody needs a token for. */
  #login(wire: WireRequest, note: NoteArrival): Response | undefined {
    const { pathname } = wire.url;
    const isExchange = pathname === exchangePath;
    if (wire.method !== "POST" || !(isExchange || pathname === keyGrantPath)) return undefined;
    const placed = note(arrivalOf(isExchange ? exchangeApi : keyGrantApi, wire));
    const answer = orError(() => {
      if (isRefusalFault(placed?.fault)) throw loginRefusal(placed.fault);
      return isExchange ? exchange(wire, this.#world) : keyGrant(wire, this.#world);
    });
    if (answer instanceof GoogleError) return { answer: errorAnswer(answer), fault: undefined };
    return { answer: json(200, answer), fault: placed?.fault };
  }

  #metadata(wire: WireRequest, note: NoteArrival): Response | undefined {
    const answer = metadataAnswer(wire, this.#world);
    if (answer === undefined) return undefined;
    const placed = note(arrivalOf(metadataApi, wire));
    if (!isRefusalFault(placed?.fault)) return { answer, fault: placed?.fault };
    const refused: Answer = { ...answer, status: 503, body: Buffer.from("Service Unavailable") };
    return { answer: refused, fault: undefined };
  }

  /** In the order in which Google asks: who it is, whether the service is on, what is allowed. */
  #answer(wire: WireRequest, route: Route, project: GcpProject | undefined, placed: PlacedFault | undefined): object {
    const { service } = route;
    const caller = this.#callerOf(wire);
    if (!caller.scopes.some((scope) => scopesOf[service].includes(scope))) throw scopeInsufficient(service);
    const met = isMet(placed, wire, route, project) ? placed.fault : undefined;
    if (isRefusalFault(met)) throw faultRefusal(met, route, project);
    if (route.project !== undefined) this.#confirmAllowed(route, project, caller);
    const disturbance = disturbanceOf(placed, wire);
    const fault = isListingFault(met) ? met : undefined;
    return route.answer({ wire, world: this.#world, caller, disturbance, fault });
  }

  #callerOf({ headers: { authorization } }: WireRequest): Caller {
    const token = /^Bearer (.+)$/.exec(authorization ?? "")?.[1];
    if (token === undefined) throw unauthenticated("CREDENTIALS_MISSING");
    const caller = this.#world.tokens.callerOf(token);
    if (caller === "unknown") throw unauthenticated("ACCESS_TOKEN_TYPE_UNSUPPORTED");
    if (caller === "expired") throw unauthenticated("ACCESS_TOKEN_EXPIRED");
    return caller;
  }

  #confirmAllowed(
    { service, project: name = "", permission = "" }: Route,
    project: GcpProject | undefined,
    who: Caller,
  ) {
    if (project === undefined) throw notFound(service, `The resource 'projects/${name}' was not found`);
    if (!project.enabledServices.includes(`${service}.googleapis.com`)) throw serviceDisabled(service, project.number);
    if (!this.#world.mayDo(who, project, permission)) {
      throw denied({ service, permission, resource: `projects/${project.id}` });
    }
  }
}

function orError<Result>(act: () => Result): Result | GoogleError {
  try {
    return act();
  } catch (error) {
    if (error instanceof GoogleError) return error;
    throw error;
  }
}

/** What is logged of a request: never what it logs in with. */
function arrivalOf(api: string, { url }: WireRequest, account?: string): Arrival {
  const [service = "", ...action] = api.split(".");
  const params = Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => {
      const values = url.searchParams.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
  return {
    account,
    region: undefined,
    service,
    action: action.join("."),
    api,
    params: { path: url.pathname, ...params },
  };
}

/** A fault after some items is only met by what asks for more of them. */
function isMet(
  placed: PlacedFault | undefined,
  wire: WireRequest,
  { position }: Route,
  project: GcpProject | undefined,
): placed is PlacedFault {
  if (placed?.afterItems === undefined) return placed !== undefined;
  if (position !== undefined && project !== undefined) return position(project) >= placed.afterItems;
  return hasToken(wire);
}

function disturbanceOf(placed: PlacedFault | undefined, wire: WireRequest): Disturbance | undefined {
  if (placed?.afterItems !== undefined && !hasToken(wire)) return { kind: "stops-after", items: placed.afterItems };
  return isPagingFault(placed?.fault) ? { kind: placed.fault.kind } : undefined;
}

function hasToken({ url }: WireRequest): boolean {
  return url.searchParams.has("pageToken");
}
