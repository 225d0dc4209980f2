/** The estate server: AWS and GitHub's identity tokens on loopback HTTP, from one declarative estate. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Estate } from "../estate.ts";
import { type Arrival, Aws, type NoteArrival, type Response } from "./aws.ts";
import { deliver } from "./delivery.ts";
import type { WireRequest } from "./face.ts";
import { declaredFaults, faultAt, isRefusalFault, type PlacedFault } from "./faults.ts";
import { gitHubAnswer, gitHubRefusal, json, tokenPath } from "./github.ts";
import type { IdentityProvider } from "./oidc.ts";
import type { IamState } from "./iam-state.ts";
import type { RegionState } from "./region-state.ts";
import type { Pace } from "./timeline.ts";
import { World } from "./world.ts";
import type { ServedWrite, WriteListener } from "./write-log.ts";

/** What a server is started with. */
export interface EstateServerOptions {
  /** Stays as it is: what is written changes the server's copy. Must not be changed while it is served. */
  readonly estate: Estate;
  /** Looked up before those that the estate declares. */
  readonly faults?: readonly PlacedFault[];
  /** Milliseconds before each answer. */
  readonly latencyMs?: number;
  /** See {@link EstateServer.setPace}. */
  readonly pace?: Partial<Pace>;
  /** The server's clock, by which credentials and tokens expire; without it the real one. */
  readonly now?: () => Date;
  /** Of another server of the same job, so that one identity token is good for both. */
  readonly identityProvider?: IdentityProvider;
}

/** A request that came in. */
interface LoggedRequest extends Arrival {
  /** Of arrival, milliseconds of `performance.now()`. */
  readonly at: number;
  /** Of the answer, as soon as one was sent. */
  status: number | undefined;
}

/** A server that runs. */
export interface EstateServer {
  /** For AWS_ENDPOINT_URL. */
  readonly url: string;
  /** For ACTIONS_ID_TOKEN_REQUEST_URL. */
  readonly identityTokenUrl: string;
  /** In the order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** Replaces the faults it was started with; those of the estate stay. Counting calls starts anew. */
  setFaults(faults: readonly PlacedFault[]): void;
  /**
   * How soon reads show what was written (at once), and how long changes take that go on by themselves, as stopping a
   * machine (one read shows it stopping). What is left out stays.
   */
  setPace(pace: Partial<Pace>): void;
  /** What was carried out, in its order. */
  writes(): readonly ServedWrite[];
  /** Is called before and after each write, and waited for: what it does happens between one call and the next. */
  onWrite(listener: WriteListener): void;
  /** What is in a region now, whether reads show it or not. */
  state(account: string, region: string): RegionState;
  /** What is in an account's IAM now. */
  iam(account: string): IamState;
  /** Throws AggregateError where the server itself made mistakes: what was asked of it then means nothing. */
  close(): Promise<void>;
}

/** Where another process can read what was asked. */
const requestsPath = "/estate/requests";

/** Starts one on a free port. */
export async function startEstateServer(options: EstateServerOptions): Promise<EstateServer> {
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
    setPace: (pace) => served.setPace(pace),
    writes: () => served.world.writes.done,
    onWrite: (listener) => served.world.writes.listen(listener),
    state: (account, region) => served.world.region(account, region).newest(),
    iam: (account) => served.world.iam(account).newest(),
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
  readonly world: World;
  readonly #aws: Aws;
  readonly #latencyMs: number;
  readonly #declared: readonly PlacedFault[];
  readonly #calls = new Map<string, number>();
  #faults: readonly PlacedFault[];

  constructor(options: EstateServerOptions) {
    const { estate, faults = [], latencyMs = 0, now = () => new Date(), identityProvider, pace = {} } = options;
    this.world = new World(estate, now, identityProvider);
    this.setPace(pace);
    this.#aws = new Aws(this.world);
    this.#latencyMs = latencyMs;
    this.#declared = declaredFaults(estate);
    this.#faults = faults;
  }

  setFaults(faults: readonly PlacedFault[]): void {
    this.#faults = faults;
    this.#calls.clear();
  }

  setPace(pace: Partial<Pace>): void {
    this.world.pace = { ...this.world.pace, ...pace };
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === requestsPath) {
      deliver(response, json(200, this.requests));
      return;
    }
    const wire = { method: request.method ?? "", url, headers: request.headers, body: await bodyOf(request) };
    const { answer, fault, logged } = await this.#answerTo(wire, at);
    if (this.#latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#latencyMs));
    logged.status = deliver(response, answer, fault);
  }

  async #answerTo(wire: WireRequest, at: number): Promise<Response & { readonly logged: LoggedRequest }> {
    let logged: LoggedRequest | undefined;
    const note = (arrival: Arrival): PlacedFault | undefined => {
      logged = { ...arrival, at, status: undefined };
      this.requests.push(logged);
      return this.#faultOf(arrival);
    };
    const response = this.#gitHub(wire, note) ?? (await this.#aws.respond(wire, note));
    if (logged === undefined) throw new Error(`${wire.method} ${wire.url.pathname} was answered but not noted`);
    return { ...response, logged };
  }

  /** Undefined for requests that are not GitHub's. */
  #gitHub(wire: WireRequest, note: NoteArrival): Response | undefined {
    const answer = gitHubAnswer(wire, this.world);
    if (answer === undefined) return undefined;
    const action = wire.url.pathname === tokenPath ? "IdentityToken" : "Document";
    const params = Object.fromEntries(wire.url.searchParams);
    const api = `github:${action}`;
    const placed = note({ account: undefined, region: undefined, service: "github", action, api, params });
    if (!isRefusalFault(placed?.fault)) return { answer, fault: placed?.fault };
    return { answer: gitHubRefusal(placed.fault), fault: undefined };
  }

  #faultOf({ account, region, api }: Arrival): PlacedFault | undefined {
    const key = `${account ?? ""} ${region ?? ""} ${api}`;
    const nth = (this.#calls.get(key) ?? 0) + 1;
    this.#calls.set(key, nth);
    const place = { account, region, api, nth };
    return faultAt(this.#faults, place) ?? faultAt(this.#declared, place);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
