/** The Azure estate server: Entra, Resource Manager and Resource Graph over HTTPS on loopback, from one declarative estate. */
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { deliver } from "../../server/delivery.ts";
import type { Answer, WireRequest } from "../../server/face.ts";
import { type CallPlace, declaredFaults, faultAt, type PlacedFault, type ServerFault } from "../../server/faults.ts";
import { json, tokenPath } from "../../server/github.ts";
import type { IdentityProvider } from "../../server/oidc.ts";
import type { AzureEstate } from "../estate.ts";
import { armResponse } from "./arm.ts";
import type { Arrival } from "./arrival.ts";
import { certificatePath, serverCertificate } from "./certificate.ts";
import { entraResponse } from "./entra.ts";
import { loopbackResponse } from "./loopback-faces.ts";
import { AzureWorld } from "./world.ts";

/** What a server is started with. */
export interface AzureServerOptions {
  /** Must not change while it is served. */
  readonly estate: AzureEstate;
  /**
   * Looked up before those that the estate declares. `account` is a subscription, there is no `region`, `api` a name of the
   * ledger, `Microsoft.ResourceGraph/resources` or a type that a query of it names, `entra:token`, `entra:configuration`,
   * `metadata:Token` or `github:IdentityToken`. A fault of an API that Resource Graph fills in meets the whole query.
   */
  readonly faults?: readonly PlacedFault[];
  /** Milliseconds before each answer. */
  readonly latencyMs?: number;
  /** The server's clock, by which tokens and secrets expire; without it the real one. */
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
export interface AzureServer {
  /** For the params `authority` and `endpoint`, and for AZURE_AUTHORITY_HOST. */
  readonly url: string;
  /** For AZURE_POD_IDENTITY_AUTHORITY_HOST: where the metadata service is looked for. */
  readonly metadataUrl: string;
  /** For ACTIONS_ID_TOKEN_REQUEST_URL. */
  readonly identityTokenUrl: string;
  /** For NODE_EXTRA_CA_CERTS. */
  readonly certificatePath: string;
  /** The same certificate, PEM, for a client in this process. */
  readonly certificate: string;
  /** In the order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** Replaces the faults it was started with; those of the estate stay. Counting calls starts anew. */
  setFaults(faults: readonly PlacedFault[]): void;
  /**
   * Throws AggregateError where the server made mistakes, or was asked for a path that Azure does not have: what was
   * asked of it then means nothing.
   */
  close(): Promise<void>;
}

/** Where another process can read what was asked, over plain HTTP. */
const requestsPath = "/estate/requests";

/** Starts one on two free ports. */
export async function startAzureServer(options: AzureServerOptions): Promise<AzureServer> {
  const served = new Served(options);
  const certificate = serverCertificate();
  const secure = createHttpsServer({ ...certificate, keepAliveTimeout: 60_000 }, listener(served, "secure"));
  const plain = createHttpServer({ keepAliveTimeout: 60_000 }, listener(served, "plain"));
  const [securePort, plainPort] = await Promise.all([listening(secure), listening(plain)]);
  const plainUrl = `http://127.0.0.1:${plainPort}`;
  return {
    url: `https://127.0.0.1:${securePort}`,
    metadataUrl: plainUrl,
    identityTokenUrl: `${plainUrl}${tokenPath}?api-version=2.0`,
    certificatePath,
    certificate: certificate.cert,
    requests: served.requests,
    setFaults: (faults) => served.setFaults(faults),
    close: async () => {
      await Promise.all([closed(secure), closed(plain)]);
      if (served.mistakes.length > 0) throw new AggregateError(served.mistakes, "the Azure server made mistakes");
    },
  };
}

function listener(served: Served, face: "secure" | "plain") {
  return (request: IncomingMessage, response: ServerResponse): void => {
    served.handle(face, request, response).catch((mistake: unknown) => {
      served.mistakes.push(mistake);
      response.destroy();
    });
  };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

async function closed(server: Server): Promise<void> {
  const end = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await end;
}

interface Response {
  readonly answer: Answer;
  readonly fault: ServerFault | undefined;
}

/** The state of a server that runs. */
class Served {
  readonly requests: LoggedRequest[] = [];
  readonly mistakes: unknown[] = [];
  readonly #world: AzureWorld;
  readonly #latencyMs: number;
  readonly #declared: readonly PlacedFault[];
  readonly #calls = new Map<string, number>();
  #faults: readonly PlacedFault[];

  constructor({ estate, faults = [], latencyMs = 0, now = () => new Date(), identityProvider }: AzureServerOptions) {
    this.#world = new AzureWorld(estate, now, identityProvider);
    this.#latencyMs = latencyMs;
    this.#declared = declaredFaults(estate);
    this.#faults = faults;
  }

  setFaults(faults: readonly PlacedFault[]): void {
    this.#faults = faults;
    this.#calls.clear();
  }

  async handle(face: "secure" | "plain", request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const url = new URL(request.url ?? "/", "http://localhost");
    if (face === "plain" && url.pathname === requestsPath) {
      deliver(response, json(200, this.requests));
      return;
    }
    const wire = { method: request.method ?? "", url, headers: request.headers, body: await bodyOf(request) };
    let logged: LoggedRequest | undefined;
    const note = (arrival: Arrival): PlacedFault | undefined => {
      logged = { ...arrival, account: arrival.account?.toLowerCase(), at, status: undefined };
      this.requests.push(logged);
      if (arrival.api === undefined) this.mistakes.push(new Error(`Azure has no ${wire.method} ${url.pathname}`));
      return this.#faultOf(logged);
    };
    const { answer, fault } = face === "plain" ? this.#plain(wire, note) : this.#secure(wire, note);
    if (this.#latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#latencyMs));
    const status = deliver(response, answer, fault);
    if (logged !== undefined) logged.status = status;
  }

  #secure(wire: WireRequest, note: (arrival: Arrival) => PlacedFault | undefined): Response {
    return entraResponse(wire, this.#world, note) ?? armResponse(wire, this.#world, note);
  }

  #plain(wire: WireRequest, note: (arrival: Arrival) => PlacedFault | undefined): Response {
    const known = loopbackResponse(wire, this.#world, note);
    if (known !== undefined) return known;
    const { method, url } = wire;
    const place = { account: undefined, service: "metadata" as const, api: undefined };
    note({ ...place, method, path: url.pathname, params: {}, alsoKnownAs: [] });
    return { answer: json(404, { error: "not found" }), fault: undefined };
  }

  #faultOf({ account, api = "", alsoKnownAs }: Arrival): PlacedFault | undefined {
    const key = `${account ?? ""} ${api} ${alsoKnownAs.join(" ")}`;
    const nth = (this.#calls.get(key) ?? 0) + 1;
    this.#calls.set(key, nth);
    const place = { account, region: undefined, api, nth };
    return faultOf(this.#faults, place, alsoKnownAs) ?? faultOf(this.#declared, place, alsoKnownAs);
  }
}

/** A question to Resource Graph is about many subscriptions: a fault in one of them, of a type that it names, meets it. */
function faultOf(
  faults: readonly PlacedFault[],
  place: CallPlace,
  alsoKnownAs: readonly string[],
): PlacedFault | undefined {
  const ofGraph = faults.filter(({ api }) => alsoKnownAs.includes(api?.toLowerCase() ?? ""));
  return faultAt(faults, place) ?? ofGraph.find(({ calls }) => calls?.includes(place.nth) ?? true);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
