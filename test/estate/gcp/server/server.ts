/** The Google Cloud estate server: all services, token endpoints and GitHub's identity tokens on one loopback origin. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Arrival, NoteArrival, Response } from "../../server/aws.ts";
import { deliver } from "../../server/delivery.ts";
import type { Answer, WireRequest } from "../../server/face.ts";
import { declaredFaults, faultAt, isDeliveryFault, isRefusalFault, type PlacedFault } from "../../server/faults.ts";
import { gitHubRefusal, json, tokenPath } from "../../server/github.ts";
import type { IdentityProvider } from "../../server/oidc.ts";
import type { GcpEstate } from "../estate.ts";
import { Google } from "./google.ts";
import { GcpWorld } from "./world.ts";

/** What a server is started with. */
export interface GcpServerOptions {
  /** Must not change while it is served. */
  readonly estate: GcpEstate;
  /** Looked up before those that the estate declares. */
  readonly faults?: readonly PlacedFault[];
  /** Milliseconds before each answer. */
  readonly latencyMs?: number;
  /** The server's clock, by which tokens expire; without it the real one. */
  readonly now?: () => Date;
  /** Whose tokens are good, where another server plays GitHub; without it the server's own. */
  readonly identityProvider?: IdentityProvider;
}

/** A request that came in. `params.path` is its path. */
interface LoggedRequest extends Arrival {
  /** Of arrival, milliseconds of `performance.now()`. */
  readonly at: number;
  /** Of the answer, as soon as one was sent. */
  status: number | undefined;
}

/** A server that runs. */
export interface GcpServer {
  /** For the params `endpoint` and `tokenEndpoint`, and GCE_METADATA_HOST without `http://`. */
  readonly url: string;
  /** For ACTIONS_ID_TOKEN_REQUEST_URL. */
  readonly identityTokenUrl: string;
  /** In the order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** Replaces the faults it was started with; those of the estate stay. Counting calls starts anew. */
  setFaults(faults: readonly PlacedFault[]): void;
  /** Throws AggregateError where it was asked what it does not know, or made mistakes: what it answered means nothing. */
  close(): Promise<void>;
}

/** Where another process can read what was asked. */
const requestsPath = "/estate/requests";

/** Starts one on a free port. */
export async function startGcpServer(options: GcpServerOptions): Promise<GcpServer> {
  const served = new Served(options);
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    served.handle(request, response).catch((mistake: unknown) => {
      served.mistakes.push(mistake);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    identityTokenUrl: `${url}${tokenPath}?api-version=2.0`,
    requests: served.requests,
    setFaults: (faults) => served.setFaults(faults),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      if (served.mistakes.length > 0) throw new AggregateError(served.mistakes, "the estate server made mistakes");
    },
  };
}

/** The state of a server that runs. */
class Served {
  readonly requests: LoggedRequest[] = [];
  readonly mistakes: unknown[] = [];
  readonly #world: GcpWorld;
  readonly #google: Google;
  readonly #latencyMs: number;
  readonly #declared: readonly PlacedFault[];
  readonly #calls = new Map<string, number>();
  #faults: readonly PlacedFault[];

  constructor({ estate, faults = [], latencyMs = 0, now = () => new Date(), identityProvider }: GcpServerOptions) {
    this.#world = new GcpWorld(estate, now, identityProvider);
    this.#google = new Google(this.#world);
    this.#latencyMs = latencyMs;
    this.#declared = placedFaults(estate);
    this.#faults = faults;
  }

  setFaults(faults: readonly PlacedFault[]): void {
    this.#faults = faults;
    this.#calls.clear();
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === requestsPath) {
      deliver(response, json(200, this.requests));
      return;
    }
    const wire = { method: request.method ?? "", url, headers: request.headers, body: await bodyOf(request) };
    const { answer, fault, logged } = this.#answerTo(wire, at);
    if (this.#latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#latencyMs));
    logged.status = deliver(response, answer, isDeliveryFault(fault) ? fault : undefined);
  }

  #answerTo(wire: WireRequest, at: number): Response & { readonly logged: LoggedRequest } {
    let logged: LoggedRequest | undefined;
    const note = (arrival: Arrival): PlacedFault | undefined => {
      logged = { ...arrival, at, status: undefined };
      this.requests.push(logged);
      return this.#faultOf(arrival);
    };
    const response = this.#gitHub(wire, note) ?? this.#google.respond(wire, note);
    if (logged === undefined) throw new Error(`${wire.method} ${wire.url.pathname} was answered but not noted`);
    return { ...response, logged };
  }

  /** Undefined for requests that are not GitHub's. */
  #gitHub({ url, headers }: WireRequest, note: NoteArrival): Response | undefined {
    if (url.pathname !== tokenPath) return undefined;
    const params = Object.fromEntries(url.searchParams);
    const rest = { service: "github", action: "IdentityToken", api: "github:IdentityToken" };
    const placed = note({ account: undefined, region: undefined, ...rest, params });
    if (isRefusalFault(placed?.fault)) return { answer: gitHubRefusal(placed.fault), fault: undefined };
    return {
      answer: this.#identityToken(headers.authorization, url.searchParams.get("audience")),
      fault: placed?.fault,
    };
  }

  #identityToken(authorization: string | undefined, audience: string | null): Answer {
    const { estate, identityProvider } = this.#world;
    const job = estate.access?.job;
    if (job === undefined || authorization !== `Bearer ${job.requestToken}`)
      return json(401, { message: "Unauthorized" });
    return json(200, identityProvider.tokenFor(job, audience));
  }

  #faultOf({ account, region, api }: Arrival): PlacedFault | undefined {
    const key = `${account ?? ""} ${api}`;
    const nth = (this.#calls.get(key) ?? 0) + 1;
    this.#calls.set(key, nth);
    const place = { account, region, api, nth };
    return faultAt(this.#faults, place) ?? faultAt(this.#declared, place);
  }
}

/** What an estate declares, zones and regions that cannot be reached among it. */
function placedFaults(estate: GcpEstate): PlacedFault[] {
  return declaredFaults(estate).map((placed, position) => {
    const scopes = estate.faults[position]?.unreachable;
    return scopes === undefined ? placed : { ...placed, fault: { kind: "unreachable", scopes } };
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
