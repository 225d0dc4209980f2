/** A service of the query protocol as it speaks: forms in, XML out. https://docs.aws.amazon.com/STS/latest/APIReference/CommonParameters.html */
import type { Answer, Call, Face, Question, WireRequest } from "./face.ts";
import { queryInput } from "./query-input.ts";
import { Refusal, type Service } from "./refusal.ts";
import { type Operation, operation, requiredMembers } from "./schema.ts";
import { element, escapeXml, xmlContent } from "./xml.ts";

/** One such service. */
export interface QueryService {
  readonly service: Service;
  /** The SDK's package. */
  readonly client: object;
  /** Of its XML. */
  readonly namespace: string;
  readonly version: string;
  /** Whether the server speaks the action. */
  readonly has: (action: string) => boolean;
  /** The result, as the SDK shapes it. */
  readonly result: (call: Call) => object;
  readonly writes?: (action: string) => boolean;
}

const contentType = "text/xml";

export function queryFace(spoken: QueryService): Face {
  return {
    question: (wire) => question(spoken, wire),
    writes: ({ action }) => spoken.writes?.(action) === true,
    answer: (call, requestId) => answer(spoken, call, requestId),
    refusal: (refusal, requestId) => refused(spoken, refusal, requestId),
  };
}

function question(spoken: QueryService, { body }: WireRequest): Question {
  const form = new URLSearchParams(body);
  const action = form.get("Action") ?? "";
  const { input: schema } = operationOf(spoken, action);
  const { input } = queryInput(schema, form, "query");
  const missing = requiredMembers(schema).find((name) => input[name] === undefined);
  if (missing !== undefined) {
    const parameter = missing.charAt(0).toLowerCase() + missing.slice(1);
    const failure = `Value null at '${parameter}' failed to satisfy constraint: Member must not be null`;
    throw new Refusal("ValidationError", 400, `1 validation error detected: ${failure}`);
  }
  return { action, input, api: `${spoken.service}:${action}` };
}

/** What has no result of its own has no element for it. */
function answer(spoken: QueryService, call: Call, requestId: string): Answer {
  const { action } = call;
  const result = spoken.result(call);
  const { output } = operationOf(spoken, action);
  const content = output.isStructSchema() ? element(`${action}Result`, xmlContent(output, result)) : "";
  const metadata = element("ResponseMetadata", element("RequestId", requestId));
  const body = Buffer.from(`<${action}Response xmlns="${spoken.namespace}">${content}${metadata}</${action}Response>`);
  return { status: 200, contentType, headers: { "x-amzn-requestid": requestId }, body };
}

function refused({ namespace }: QueryService, { code, status, message }: Refusal, requestId: string): Answer {
  const type = element("Type", status >= 500 ? "Receiver" : "Sender");
  const error = element("Error", type + element("Code", escapeXml(code)) + element("Message", escapeXml(message)));
  const body = `<ErrorResponse xmlns="${namespace}">${error}${element("RequestId", requestId)}</ErrorResponse>`;
  return { status, contentType, headers: { "x-amzn-requestid": requestId }, body: Buffer.from(body) };
}

function operationOf({ client, has, version }: QueryService, action: string): Operation {
  const found = has(action) ? operation(client, action) : undefined;
  if (found === undefined) {
    throw new Refusal("InvalidAction", 400, `Could not find operation ${action} for version ${version}`);
  }
  return found;
}
