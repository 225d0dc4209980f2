/** An AWS in memory: what is below the SDK, so that its clients, signatures, retries and parsers are the real ones. */
import { Readable } from "node:stream";
import { HttpResponse } from "@smithy/core/protocols";
import type { HttpHandler, HttpRequest } from "@smithy/core/protocols";

/** A request as a service understands it. */
export interface Call {
  /** `sts`, `ec2`, `organizations`. */
  readonly service: string;
  readonly host: string;
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Access key id that signed it; undefined where nobody did. */
  readonly signedBy: string | undefined;
  /** Region that it was signed for. */
  readonly signedFor: string | undefined;
}

export interface Answer {
  readonly status?: number;
  readonly body: string;
}

/** Answers by action; called with the request and how many of this action came before. */
export type Answers = Readonly<Record<string, (call: Call, before: number) => Answer | Promise<Answer>>>;

/** The handler for `requestHandler`, and every request that it got. */
export function inMemoryAws(answers: Answers): { handler: HttpHandler; calls: Call[] } {
  const calls: Call[] = [];
  const handler = {
    metadata: { handlerProtocol: "http/1.1" },
    handle: async (request: HttpRequest) => {
      const call = callOf(request);
      const before = calls.filter(({ action }) => action === call.action).length;
      calls.push(call);
      const answer = answers[call.action];
      if (answer === undefined) throw new Error(`nothing answers ${call.service} ${call.action}`);
      const { status = 200, body } = await answer(call, before);
      const headers = { "content-type": body.startsWith("{") ? "application/x-amz-json-1.1" : "text/xml" };
      return { response: new HttpResponse({ statusCode: status, headers, body: Readable.from([Buffer.from(body)]) }) };
    },
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
  return { handler, calls };
}

/** Credentials whose key id says whose they are. */
export function session(keyId: string): Answer {
  const credentials = `<Credentials><AccessKeyId>${keyId}</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken><Expiration>2026-11-21T13:00:00Z</Expiration></Credentials>`;
  const results = ["AssumeRole", "AssumeRoleWithWebIdentity"].map(
    (action) => `<${action}Result>${credentials}</${action}Result>`,
  );
  return { body: `<Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${results.join("")}</Response>` };
}

/** The role that is assumed, as the key id of its session. */
export function sessionOfRole(call: Call): Answer {
  return session(`KEY/${String(call.params["RoleArn"])}`);
}

export function caller(account: string, arn: string): Answer {
  const result = `<GetCallerIdentityResult><Arn>${arn}</Arn><Account>${account}</Account></GetCallerIdentityResult>`;
  return { body: `<Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${result}</Response>` };
}

/** Regions by their opt-in status. */
export function regions(states: Readonly<Record<string, string>>): Answer {
  const items = Object.entries(states).map(
    ([name, status]) => `<item><regionName>${name}</regionName><optInStatus>${status}</optInStatus></item>`,
  );
  return { body: `<DescribeRegionsResponse><regionInfo>${items.join("")}</regionInfo></DescribeRegionsResponse>` };
}

export function stsError(code: string, message: string, status = 403): Answer {
  return {
    status,
    body: `<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  };
}

export function ec2Error(code: string, message: string, status = 403): Answer {
  const error = `<Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors>`;
  return { status, body: `<Response>${error}<RequestID>r</RequestID></Response>` };
}

export function json(body: unknown, status = 200): Answer {
  return { status, body: JSON.stringify(body) };
}

function callOf(request: HttpRequest): Call {
  const authorization = /Credential=(.*)\/\d{8}\/([a-z0-9-]+)\/[a-z0-9-]+\/aws4_request/.exec(
    request.headers["authorization"] ?? "",
  );
  const target = request.headers["x-amz-target"];
  const text = typeof request.body === "string" ? request.body : new TextDecoder().decode(request.body as Uint8Array);
  const { Action, Version: _version, ...query } = Object.fromEntries(new URLSearchParams(text));
  return {
    service: request.hostname.split(".")[0] ?? "",
    host: request.hostname,
    action: target?.split(".")[1] ?? Action ?? "",
    params: target === undefined ? query : (JSON.parse(text) as Record<string, unknown>),
    signedBy: authorization?.[1],
    signedFor: authorization?.[2],
  };
}
