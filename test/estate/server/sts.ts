/** STS as it speaks: forms in, XML out. https://docs.aws.amazon.com/STS/latest/APIReference/CommonParameters.html */
import * as sts from "@aws-sdk/client-sts";
import type { Answer, Call, Face, Question, WireRequest } from "./face.ts";
import { queryInput } from "./query-input.ts";
import { Refusal } from "./refusal.ts";
import { type Operation, operation, requiredMembers } from "./schema.ts";
import { stsActions } from "./sts-actions.ts";
import { element, escapeXml, xmlContent } from "./xml.ts";

const contentType = "text/xml";
const namespace = 'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"';

export const stsFace: Face = { question, answer, refusal };

/** Whether a form is for STS: what nobody signed does not say. */
export function isStsAction(action: string): boolean {
  return Object.hasOwn(stsActions, action);
}

function question({ body }: WireRequest): Question {
  const form = new URLSearchParams(body);
  const action = form.get("Action") ?? "";
  const { input: schema } = operationOf(action);
  const { input } = queryInput(schema, form, "query");
  const missing = requiredMembers(schema).find((name) => input[name] === undefined);
  if (missing !== undefined) {
    const parameter = missing.charAt(0).toLowerCase() + missing.slice(1);
    const failure = `Value null at '${parameter}' failed to satisfy constraint: Member must not be null`;
    throw new Refusal("ValidationError", 400, `1 validation error detected: ${failure}`);
  }
  return { action, input, api: `sts:${action}` };
}

function answer(call: Call, requestId: string): Answer {
  const { action } = call;
  const result = stsActions[action]?.(call);
  const content = element(`${action}Result`, xmlContent(operationOf(action).output, result));
  const metadata = element("ResponseMetadata", element("RequestId", requestId));
  const body = Buffer.from(`<${action}Response ${namespace}>${content}${metadata}</${action}Response>`);
  return { status: 200, contentType, headers: { "x-amzn-requestid": requestId }, body };
}

function refusal({ code, status, message }: Refusal, requestId: string): Answer {
  const type = element("Type", status >= 500 ? "Receiver" : "Sender");
  const error = element("Error", type + element("Code", escapeXml(code)) + element("Message", escapeXml(message)));
  const body = `<ErrorResponse ${namespace}>${error}${element("RequestId", requestId)}</ErrorResponse>`;
  return { status, contentType, headers: { "x-amzn-requestid": requestId }, body: Buffer.from(body) };
}

function operationOf(action: string): Operation {
  const found = isStsAction(action) ? operation(sts, action) : undefined;
  if (found === undefined) {
    throw new Refusal("InvalidAction", 400, `Could not find operation ${action} for version 2011-06-15`);
  }
  return found;
}
