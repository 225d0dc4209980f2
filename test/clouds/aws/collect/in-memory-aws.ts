/** AWS in memory: a handler that answers the SDK's requests from functions, through the SDK's own wire formats. */
import { Readable } from "node:stream";
import * as ec2 from "@aws-sdk/client-ec2";
import { type HttpRequest, HttpResponse } from "@smithy/core/protocols";
import type { ClientSettings } from "../../../../src/clouds/aws/client-settings.ts";
import { collectScopes } from "../../../../src/clouds/aws/collect/collect-scopes.ts";
import type { ReadableScope, ScopeToRead } from "../../../../src/clouds/aws/scope-to-read.ts";
import { systemClock } from "../../../../src/clouds/collecting/clock.ts";
import type { ResourceType, ScopeResult } from "../../../../src/model/resource.ts";
import type { LedgerEntry } from "../../../../src/model/scope.ts";
import { operation } from "../../../estate/server/schema.ts";
import { element, escapeXml, xmlContent } from "../../../estate/server/xml.ts";

/** A request as it arrived: the operation's name and its parameters. */
interface Asked {
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A refusal, or an answer word by word. */
export interface Words {
  readonly status: number;
  readonly body: string;
}

/** What to answer: an output object of the SDK, or words. */
type Answer = (params: Readonly<Record<string, string>>) => object | Words | Promise<object>;

/** By operation; one that is not there answers with an empty list. */
export type Answers = Readonly<Record<string, Answer>>;

/** EC2's error. */
export function refusal(status: number, code: string, message: string): Words {
  const error = `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`;
  return { status, body: `<Response><Errors>${error}</Errors><RequestID>r</RequestID></Response>` };
}

/** EC2's refusal of an operation that the role does not allow. */
export function denial(action: string): Words {
  return refusal(403, "UnauthorizedOperation", `You are not authorized to perform this operation: ${action}`);
}

const scope = { id: "aws:111122223333:eu-west-1", cloud: "aws", account: "111122223333", region: "eu-west-1" };
export const readable = {
  scope,
  credentials: () => Promise.resolve({ accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" }),
};

/** How the reading may differ from an ordinary one. */
export interface Circumstances {
  readonly needs?: readonly ResourceType[] | "all";
  readonly userData?: boolean;
  readonly attempts?: number;
  readonly callSeconds?: number;
  readonly scopeMinutes?: number;
  readonly signal?: AbortSignal;
  readonly scopes?: readonly ScopeToRead[];
}

/** What came of a reading. */
export interface Reading {
  readonly parts: readonly ScopeResult[];
  readonly asked: readonly Asked[];
  readonly entry: (api: string) => LedgerEntry | undefined;
  readonly items: (type: ResourceType) => readonly unknown[];
  readonly waitedFor: readonly string[];
}

/** Reads one scope, or those that are given. */
export async function collect(answers: Answers, over: Circumstances = {}): Promise<Reading> {
  const asked: Asked[] = [];
  const waitedFor: string[] = [];
  const parts: ScopeResult[] = [];
  const { needs = "all", attempts = 1, callSeconds = 30, scopeMinutes = 10 } = over;
  const collecting = {
    context: {
      audit: "nightly",
      now: new Date("2026-11-21T12:00:00Z"),
      limits: { attempts, callSeconds, scopeMinutes, runMinutes: 60, doneSeconds: 60 },
      signal: over.signal ?? new AbortController().signal,
    },
    read: {
      needs: needs === "all" ? needs : new Set(needs),
      progress: (of: string, what: string) => void waitedFor.push(`${of} ${what}`),
    },
    params: { userData: over.userData ?? false },
    settingsOf: ({ credentials }: ReadableScope) => ({ ...settings(answers, asked, attempts), credentials }),
    clock: systemClock,
  };
  async function* scopes(): AsyncGenerator<ScopeToRead> {
    yield* over.scopes ?? [readable];
  }
  for await (const part of collectScopes(scopes(), collecting)) parts.push(part);
  const ledger = parts.flatMap((part) => part.ledger);
  return {
    parts,
    asked,
    waitedFor,
    entry: (api) => ledger.find((entry) => entry.api === api),
    items: (type) =>
      parts
        .flatMap(({ resources }) => resources)
        .filter((item) => item.type === type)
        .map(({ raw }) => raw),
  };
}

function settings(answers: Answers, asked: Asked[], attempts: number): ClientSettings {
  const handle = async (request: HttpRequest) => {
    const one = askedBy(request);
    asked.push(one);
    const { status, body } = wordsOf(one, await Promise.resolve(answers[one.operation]?.(one.params) ?? {}));
    return {
      response: new HttpResponse({ statusCode: status, headers: {}, body: Readable.from([Buffer.from(body)]) }),
    };
  };
  const requestHandler = {
    handle: (request: HttpRequest, options: { abortSignal?: AbortSignal } = {}) =>
      Promise.race([handle(request), abortion(options.abortSignal)]),
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
  return {
    region: "eu-west-1",
    credentials: readable.credentials,
    requestHandler,
    maxAttempts: attempts,
    retryMode: "standard",
  } as unknown as ClientSettings;
}

function abortion(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(Object.assign(new Error("aborted"), { name: "AbortError" })));
  });
}

function askedBy({ body, headers, path, query }: HttpRequest): Asked {
  const target = headers["x-amz-target"];
  if (target !== undefined)
    return { operation: target.split(".")[1] ?? "", params: JSON.parse(Buffer.from(body).toString()) };
  if (path.startsWith("/resources"))
    return { operation: "ListProtectedResources", params: query as Record<string, string> };
  const { Action = "", ...params } = Object.fromEntries(new URLSearchParams(String(body)));
  return { operation: Action, params };
}

function wordsOf({ operation: name }: Asked, answer: object): Words {
  if ("status" in answer && "body" in answer) return answer as Words;
  const known = operation(ec2, name);
  if (known === undefined) return { status: 200, body: JSON.stringify({ ...emptyLists[name], ...answer }) };
  const lists = known.output.getMemberSchemas();
  const empty = Object.fromEntries(
    Object.entries(lists)
      .filter(([, one]) => one.isListSchema())
      .map(([list]) => [list, []]),
  );
  const content = xmlContent(known.output, { ...empty, ...settingsAnswers[name], ...answer });
  return { status: 200, body: element(`${name}Response`, `<requestId>r</requestId>${content}`) };
}

const emptyLists: Readonly<Record<string, object>> = {
  DescribeInstanceInformation: { InstanceInformationList: [] },
  ListProtectedResources: { Results: [] },
};

const settingsAnswers: Readonly<Record<string, object>> = {
  GetEbsEncryptionByDefault: { EbsEncryptionByDefault: true },
  GetSnapshotBlockPublicAccessState: { State: "block-all-sharing" },
  GetImageBlockPublicAccessState: { ImageBlockPublicAccessState: "block-new-sharing" },
  GetInstanceMetadataDefaults: { AccountLevel: {} },
};
