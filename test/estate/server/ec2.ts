/** EC2 as it speaks: forms in, XML out. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Query-Requests.html */
import * as ec2 from "@aws-sdk/client-ec2";
import { ec2Label, ec2Result, isEc2Action } from "./ec2-actions.ts";
import type { Answer, Call, Face, Question, WireRequest } from "./face.ts";
import { queryInput } from "./query-input.ts";
import { Refusal } from "./refusal.ts";
import { type Operation, operation, requiredMembers } from "./schema.ts";
import { element, escapeXml, xmlContent } from "./xml.ts";

const contentType = "text/xml;charset=UTF-8";
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A face for one server: what was written once is not written again, so an estate must not change while it is served. */
export function ec2Face(): Face {
  const written = new Map<string, Buffer>();
  return {
    question,
    refusal,
    answer(call, requestId) {
      const key = `${call.caller?.account ?? ""} ${call.region} ${call.wire.body}`;
      let content = call.disturbance === undefined ? written.get(key) : undefined;
      if (content === undefined) {
        content = contentOf(call);
        if (call.disturbance === undefined) written.set(key, content);
      }
      const name = `${call.action}Response`;
      const start = `${declaration}<${name} xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">`;
      const head = Buffer.from(`${start}<requestId>${requestId}</requestId>`);
      const body = Buffer.concat([head, content, Buffer.from(`</${name}>`)]);
      return { status: 200, contentType, headers: { "x-amzn-requestid": requestId }, body };
    },
  };
}

function question({ body }: WireRequest): Question {
  const form = new URLSearchParams(body);
  const action = form.get("Action");
  if (action === null) throw new Refusal("MissingAction", 400, "The request is missing an action.");
  const { input: schema } = operationOf(action);
  const { input, unknown } = queryInput(schema, form, "ec2");
  if (unknown !== undefined) {
    throw new Refusal("UnknownParameter", 400, `The parameter ${unknown} is not recognized`);
  }
  const missing = requiredMembers(schema).find((name) => input[name] === undefined);
  if (missing !== undefined) {
    throw new Refusal("MissingParameter", 400, `The request must contain the parameter ${missing}`);
  }
  return { action, input, api: ec2Label(action, input) };
}

function contentOf(call: Call): Buffer {
  const { action, input, caller, region, world, disturbance } = call;
  const account = caller?.account ?? "";
  const resources = world.resources(account, region);
  const asked = { action, input, account, region, resources, now: world.now(), world, disturbance };
  return Buffer.from(xmlContent(operationOf(action).output, ec2Result(asked)));
}

function operationOf(action: string): Operation {
  const found = isEc2Action(action) ? operation(ec2, action) : undefined;
  if (found === undefined) {
    throw new Refusal("InvalidAction", 400, `The action ${action} is not valid for this web service.`);
  }
  return found;
}

function refusal({ code, status, message }: Refusal, requestId: string): Answer {
  const error = element("Error", element("Code", escapeXml(code)) + element("Message", escapeXml(message)));
  const body = element("Response", element("Errors", error) + element("RequestID", requestId));
  return { status, contentType, headers: { "x-amzn-requestid": requestId }, body: Buffer.from(declaration + body) };
}
