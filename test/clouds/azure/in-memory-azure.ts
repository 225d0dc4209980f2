/** Azure in memory: what stands for the network answers Entra's and Resource Manager's requests from functions. */
import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from "@azure/core-rest-pipeline";
import { z } from "zod";
import { collectScopes } from "../../../src/clouds/azure/collect/collect-scopes.ts";
import { declaration } from "../../../src/clouds/azure/params.ts";
import type { SubscriptionCloud } from "../../../src/clouds/azure/scope-to-read.ts";
import { subscriptionCloud } from "../../../src/clouds/azure/subscription-cloud.ts";
import { collectMachines } from "../../../src/clouds/azvm/collect-machines.ts";
import type { ResourceType, ScopeResult } from "../../../src/model/resource.ts";
import type { LedgerEntry } from "../../../src/model/scope.ts";
import type { PluginContext } from "../../../src/plugin.ts";
import { ManualClock } from "../collecting/manual-clock.ts";
import { contextIn } from "../plugin-context.ts";

export const tenant = "10000000-0000-4000-8000-000000000001";
export const client = "20000000-0000-4000-8000-000000000002";

/** Ids of subscriptions. */
export const [first, second, third] = [1, 2, 3].map((number) => `30000000-0000-4000-8000-00000000000${number}`) as [
  string,
  string,
  string,
];

/** A request as it arrived. */
export interface Asked {
  readonly url: URL;
  readonly method: string;
  /** Of a form or of JSON. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: string | undefined;
}

/** What to answer: an object as JSON with status 200, or words. */
type Answer = object | Words;

/** An answer word by word. */
export class Words {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, text: string, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.text = text;
    this.headers = headers;
  }
}

/** By the end of the path in lower case; what is not there is an empty list. Thrown errors are those of the connection. */
export type Answers = Readonly<Record<string, (asked: Asked, nth: number) => Answer | Promise<Answer>>>;

/** Resource Manager's error. */
export function refusal(status: number, code: string, message: string, headers: Record<string, string> = {}): Words {
  return new Words(status, JSON.stringify({ error: { code, message } }), headers);
}

/** Entra's error. https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow#error-response-1 */
export function entraRefusal(code: number, description: string, status = 401): Words {
  const error_description = `AADSTS${code}: ${description} Trace ID: 7d Correlation ID: 8e Timestamp: 2026-11-21 10:00:00Z`;
  return new Words(status, JSON.stringify({ error: "invalid_client", error_description, error_codes: [code] }));
}

/** These subscriptions are visible, and everything in them may be read. */
export function visible(...ids: readonly string[]): Answers {
  return {
    "/subscriptions": () => ({ value: ids.map((id) => subscription(id)) }),
    "/microsoft.authorization/permissions": () => ({ value: [{ actions: ["*/read"], notActions: [] }] }),
  };
}

/** A subscription as Resource Manager lists it. */
export function subscription(id: string, over: Readonly<Record<string, unknown>> = {}): object {
  const displayName = `name-of-${id.at(-1)}`;
  return { id: `/subscriptions/${id}`, subscriptionId: id, tenantId: tenant, displayName, state: "Enabled", ...over };
}

/** How the reading may differ from an ordinary one. */
export interface Circumstances {
  readonly cloud?: SubscriptionCloud;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly needs?: readonly ResourceType[] | "all";
  readonly known?: readonly string[];
  readonly attempts?: number;
  readonly callSeconds?: number;
  readonly context?: Partial<PluginContext>;
}

/** What came of a reading. */
export interface Reading {
  readonly parts: readonly ScopeResult[];
  readonly asked: readonly Asked[];
  readonly clock: ManualClock;
  readonly entry: (api: string, subscription?: string) => LedgerEntry | undefined;
  readonly items: (type: ResourceType) => readonly unknown[];
}

const ordinaryCircumstances = {
  cloud: "azure",
  params: { tenant, client, secret: "not-told-to-anybody" },
  variables: {},
  needs: "all",
  known: [],
  attempts: 1,
  callSeconds: 30,
  context: {},
} satisfies Circumstances;

/** Logs in by a secret, unless told otherwise, and reads. */
export async function readAzure(answers: Answers, over: Circumstances = {}): Promise<Reading> {
  const circumstances: Required<Circumstances> = { ...ordinaryCircumstances, ...over };
  const { cloud, needs, known, attempts, callSeconds } = circumstances;
  const asked: Asked[] = [];
  const clock = new ManualClock();
  const limits = { attempts, callSeconds, scopeMinutes: 10, runMinutes: 60, doneSeconds: 60 };
  const read = subscriptionCloud(cloud, {
    params: declaration.params(z).parse(circumstances.params),
    context: contextIn("/tmp", { limits, ...circumstances.context }),
    collect: cloud === "azure" ? collectScopes : collectMachines,
    transport: inMemoryAzure(answers, asked),
    variables: circumstances.variables,
    clock,
  });
  const parts: ScopeResult[] = [];
  const wanted = needs === "all" ? needs : new Set(needs);
  for await (const part of read.read({ needs: wanted, known, progress: () => undefined })) parts.push(part);
  await read.done?.();
  const ledger = parts.flatMap((part) => part.ledger);
  const resources = parts.flatMap((part) => part.resources);
  return {
    parts,
    asked,
    clock,
    entry: (api, id = first) => ledger.find((one) => one.api === api && one.scope === `${cloud}:${id}`),
    items: (type) => resources.filter((one) => one.type === type).map(({ raw }) => raw),
  };
}

/** The transport. Entra gives `token-1`, `token-2`, … unless the answers have `/oauth2/v2.0/token`. */
export function inMemoryAzure(answers: Answers, asked: Asked[]): HttpClient {
  const calls = new Map<string, number>();
  return {
    sendRequest: async (request) => {
      const url = new URL(request.url);
      const token = request.headers.get("authorization")?.replace("Bearer ", "");
      const one = { url, method: request.method, body: bodyOf(request), token };
      asked.push(one);
      const path = url.pathname.toLowerCase();
      const nth = (calls.get(path) ?? 0) + 1;
      calls.set(path, nth);
      const answer = answerTo(answers, path);
      const given = answer === undefined ? ordinary(url, nth) : await answer(one, nth);
      return responseOf(request, given);
    },
  };
}

function answerTo(answers: Answers, path: string): Answers[string] | undefined {
  return Object.entries(answers).find(([end]) => path.endsWith(end.toLowerCase()))?.[1];
}

function ordinary(url: URL, nth: number): Answer {
  if (url.pathname.endsWith("/openid-configuration")) {
    const base = `${url.origin}/${url.pathname.split("/")[1]}`;
    return {
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
    };
  }
  if (url.pathname.endsWith("/oauth2/v2.0/token")) {
    return { token_type: "Bearer", expires_in: 3599, access_token: `token-${nth}` };
  }
  if (url.pathname.endsWith("/Microsoft.ResourceGraph/resources")) {
    return { totalRecords: 0, count: 0, data: [], resultTruncated: "false" };
  }
  return { value: [] };
}

function bodyOf({ body }: PipelineRequest): Readonly<Record<string, unknown>> {
  const text = typeof body === "string" ? body : "";
  return text.startsWith("{") ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
}

function responseOf(request: PipelineRequest, answer: Answer): PipelineResponse {
  const { status, text, headers } = answer instanceof Words ? answer : new Words(200, JSON.stringify(answer));
  return { request, status, headers: createHttpHeaders(headers), bodyAsText: text };
}
