/** Google Cloud in memory: a client whose requests are answered by functions, and a clock that does not wait. */
import { gaxios } from "google-auth-library";
import { collectScopes } from "../../../src/clouds/gcp/collect/collect-scopes.ts";
import type { SharedSettings } from "../../../src/clouds/gcp/client-settings.ts";
import type { Authorisation } from "../../../src/clouds/gcp/login/authorisation.ts";
import type { GcpParams } from "../../../src/clouds/gcp/params.ts";
import { projectScope, type ScopeToRead } from "../../../src/clouds/gcp/scope-to-read.ts";
import type { Clock } from "../../../src/clouds/collecting/clock.ts";
import type { ResourceType, ScopeResult } from "../../../src/model/resource.ts";
import type { LedgerEntry } from "../../../src/model/scope.ts";

/** A request as it arrived. */
export interface Asked {
  /** `compute.googleapis.com/compute/v1/…`, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | null;
  /** The how many-th request of this path. */
  readonly nth: number;
}

/** Status and body; an object is written as JSON. An error is what the request ends with. */
export interface Words {
  readonly status: number;
  readonly body: string | object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Undefined answers as an empty estate would. */
export type Answer = (asked: Asked) => Words | Error | undefined | Promise<Words | Error | undefined>;

export function ok(body: object): Words {
  return { status: 200, body };
}

/** Compute Engine's error, with ErrorInfo where there is a reason in capitals. */
export function refusal(status: number, reason: string, message: string, metadata: object = {}): Words {
  const isInfo = /^[A-Z_]+$/.test(reason);
  const info = { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason, domain: "googleapis.com", metadata };
  return {
    status,
    body: {
      error: {
        code: status,
        message,
        errors: [{ message, domain: "global", reason: isInfo ? "forbidden" : reason }],
        ...(isInfo ? { status: "PERMISSION_DENIED", details: [info] } : {}),
      },
    },
  };
}

/** The client, and what it was asked. */
export function inMemory(answer: Answer, attempts = 3): { shared: SharedSettings; asked: Asked[] } {
  const asked: Asked[] = [];
  const fetchImplementation = async (input: unknown, init?: RequestInit): Promise<Response> => {
    const url = new URL(String(input));
    const path = url.host + url.pathname;
    const nth = asked.filter((one) => one.path === path).length + 1;
    const one = { path, query: url.searchParams, nth, authorization: new Headers(init?.headers).get("authorization") };
    asked.push(one);
    const words = (await answer(one)) ?? emptyAnswer(path);
    if (words instanceof Error) throw words;
    const body = typeof words.body === "string" ? words.body : JSON.stringify(words.body);
    return new Response(body, { status: words.status, headers: { ...words.headers } });
  };
  const http = new gaxios.Gaxios({ fetchImplementation, retry: false });
  return { shared: { http, attempts, close: () => undefined }, asked };
}

/** What a project without anything answers. */
function emptyAnswer(path: string): Words {
  if (path.includes("/aggregated/")) return ok({ kind: "compute#instanceAggregatedList", items: {} });
  if (path.endsWith("/getEffectiveFirewalls")) return ok({ firewalls: [] });
  if (path.startsWith("dns.")) return ok({ kind: "dns#policiesListResponse" });
  if (path.startsWith("cloudasset.")) return ok({});
  if (/\/projects\/[^/]+$/.test(path)) return ok({ kind: "compute#project", name: "shop-prod" });
  return ok({ kind: "compute#networkList" });
}

export const bearer: Authorisation = {
  get: () => Promise.resolve({ authorization: "Bearer token" }),
  forget: () => undefined,
};

/** Waits for nothing. */
export function hastyClock(): Clock & { readonly waited: number[] } {
  const waited: number[] = [];
  let now = 0;
  return {
    waited,
    now: () => now,
    wait: async (milliseconds, signal) => {
      await Promise.resolve();
      signal.throwIfAborted();
      now += milliseconds;
      waited.push(milliseconds);
    },
  };
}

/** How the reading may differ from an ordinary one. */
export interface Circumstances {
  readonly needs?: readonly ResourceType[] | "all";
  readonly params?: Partial<GcpParams>;
  readonly attempts?: number;
  readonly callSeconds?: number;
  readonly scopes?: readonly ScopeToRead[];
  readonly authorisation?: Authorisation;
  readonly number?: string;
}

/** What came of a reading. */
export interface Reading {
  readonly parts: readonly ScopeResult[];
  readonly asked: readonly Asked[];
  readonly waited: readonly number[];
  readonly waitedFor: readonly string[];
  readonly entry: (api: string) => LedgerEntry | undefined;
  readonly items: (type: ResourceType) => readonly unknown[];
}

/** Reads the project shop-prod, or the scopes that are given. */
export async function collect(answer: Answer, over: Circumstances = {}): Promise<Reading> {
  const { needs = "all", attempts = 3, callSeconds = 30, authorisation = bearer, number } = over;
  const { shared, asked } = inMemory(answer, attempts);
  const clock = hastyClock();
  const waitedFor: string[] = [];
  const own = { scope: projectScope("shop-prod"), authorisation, ...(number === undefined ? {} : { number }) };
  async function* scopes(): AsyncGenerator<ScopeToRead> {
    yield* over.scopes ?? [own];
  }
  const parts: ScopeResult[] = [];
  const reading = collectScopes(scopes(), {
    context: {
      audit: "nightly",
      now: new Date("2026-11-21T12:00:00Z"),
      limits: { attempts, callSeconds, scopeMinutes: 10, runMinutes: 60, doneSeconds: 60 },
      signal: new AbortController().signal,
    },
    read: {
      needs: needs === "all" ? needs : new Set(needs),
      progress: (scope, what) => void waitedFor.push(`${scope} ${what}`),
    },
    params: { projects: ["shop-prod"], excludeProjects: [], ...over.params },
    shared,
    clock,
  });
  for await (const part of reading) parts.push(part);
  const ledger = parts.flatMap((part) => part.ledger);
  return {
    parts,
    asked,
    waited: clock.waited,
    waitedFor,
    entry: (api) => ledger.find((entry) => entry.api === api),
    items: (type) =>
      parts
        .flatMap(({ resources }) => resources)
        .filter((item) => item.type === type)
        .map(({ raw }) => raw),
  };
}
