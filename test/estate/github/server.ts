/** The part of GitHub's API that posturegate uses, on loopback. It takes and answers nothing that GitHub would not. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { accountRoutes } from "./accounts.ts";
import { type Answer, type GitHubRequest, RefusedRequest, type Route } from "./answer.ts";
import { codeScanningRoutes } from "./code-scanning.ts";
import { commentRoutes } from "./comments.ts";
import { contentRoutes } from "./contents.ts";
import { graphQl } from "./graphql.ts";
import { issueRoutes } from "./issues.ts";
import { labelRoutes } from "./labels.ts";
import { confirmAnswer, confirmError, confirmRequest } from "./openapi.ts";
import { type FakeRepository, type Refusal, RepositoryState } from "./repository.ts";

/** A server that runs. */
export interface GitHubServer {
  readonly url: string;
  /** `GET /path?query`, and who asked. */
  readonly requests: { readonly line: string; readonly authorization: string | undefined }[];
  /** Requests that GitHub does not take, and answers that it does not give. */
  readonly mistakes: unknown[];
  /** What has become of the repository. */
  readonly state: RepositoryState;
  close(): void;
}

const routes: readonly Route[] = [
  ...contentRoutes,
  ...commentRoutes,
  ...codeScanningRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...accountRoutes,
];

export async function gitHubServer(repository: FakeRepository): Promise<GitHubServer> {
  const requests: GitHubServer["requests"] = [];
  const mistakes: unknown[] = [];
  const asked = new Map<string, number>();
  const state = new RepositoryState(repository);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://localhost");
    const path = decodeURIComponent(url.pathname);
    const key = `${request.method} ${path}`;
    const nth = asked.get(key) ?? 0;
    asked.set(key, nth + 1);
    requests.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization });
    const refusal = repository.refuses?.(path, nth, request.method ?? "");
    const answered = refusal === undefined ? answerTo(request, url, state) : Promise.resolve(refused(refusal));
    const isLost = repository.loses?.(path, nth, request.method ?? "") === true;
    answered
      .then((answer) => (isLost ? refused(502) : answer))
      .then((answer) => send(response, answer))
      .catch((mistake: unknown) => {
        mistakes.push(mistake);
        // Not 500, which would be tried again, for a quarter of a minute.
        response.writeHead(400).end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    mistakes,
    state,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answerTo(request: IncomingMessage, url: URL, state: RepositoryState): Promise<Answer> {
  const text = await textOf(request);
  const body = text === "" ? undefined : (JSON.parse(text) as Readonly<Record<string, unknown>>);
  if (url.pathname === "/graphql") return graphQl(state, body);
  for (const route of routes) {
    const parts = route.method === request.method ? partsOf(route, url.pathname, state.declared.name) : undefined;
    if (parts === undefined) continue;
    const absolute = new URL(`http://${request.headers.host ?? ""}${request.url ?? ""}`);
    return answerOf(route, { state, url: absolute, accept: request.headers.accept ?? "", parts, body });
  }
  throw new Error(`${request.method} ${url.pathname}: not a request that posturegate makes`);
}

function answerOf({ method, template, answer }: Route, request: GitHubRequest): Answer {
  if (request.body !== undefined) confirmRequest(method, template, request.body);
  try {
    const { status, body, headers = {} } = answer(request);
    if (typeof body !== "string" && body !== undefined) confirmAnswer(method, template, status, body);
    return { status, body, headers };
  } catch (error) {
    if (error instanceof RefusedRequest) return refused(error.refusal);
    throw error;
  }
}

function partsOf({ template }: Route, pathname: string, repository: string): string[] | undefined {
  const [owner = "", name = ""] = repository.split("/");
  const filled = template.replace("{owner}", owner).replace("{repo}", name);
  // The last open part may hold slashes: a path of a file, a ref.
  const pattern = filled
    .replaceAll(/\{[a-z]+_number\}/g, String.raw`(\d+)`)
    .replaceAll(/\{[a-z_]+\}$/g, "(.+)")
    .replaceAll(/\{[a-z_]+\}/g, "([^/]+)");
  const match = new RegExp(`^${pattern}$`).exec(pathname);
  return match === null ? undefined : match.slice(1).map((part) => decodeURIComponent(part));
}

function refused(refusal: Refusal | number): Answer {
  const {
    status,
    message = defaultMessage(status),
    headers = {},
  } = typeof refusal === "number" ? { status: refusal } : refusal;
  const body = { message, documentation_url: "https://docs.github.com/rest", status: String(status) };
  confirmError(body);
  return { status, body, headers };
}

function defaultMessage(status: number): string {
  if (status === 404) return "Not Found";
  return status === 403 ? "Resource not accessible by integration" : "Server Error";
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const isText = typeof body === "string";
  const contentType = isText ? "application/vnd.github.raw+json; charset=utf-8" : "application/json; charset=utf-8";
  response
    .writeHead(status, { "content-type": contentType, ...headers })
    .end(isText ? body : body === undefined ? undefined : JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
