/** EC2 as it speaks: forms in, XML out. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Query-Requests.html */
import * as ec2 from "@aws-sdk/client-ec2";
import { assertNotDry, ec2Label, ec2Result, isEc2Reading } from "./ec2-actions.ts";
import type { Answer, Call, Face, Question, WireRequest } from "./face.ts";
import { queryInput } from "./query-input.ts";
import { Refusal } from "./refusal.ts";
import type { RegionState } from "./region-state.ts";
import { type Operation, operation, requiredMembers } from "./schema.ts";
import { carryOut } from "./carry-out.ts";
import { ec2Writes, isEc2Write } from "./writes/ec2-writes.ts";
import { element, escapeXml, xmlContent } from "./xml.ts";

const contentType = "text/xml;charset=UTF-8";
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A face for one server: what was written of a state is not written again. */
export function ec2Face(): Face {
  const written = new WeakMap<RegionState, Map<string, Buffer>>();
  return {
    question,
    refusal,
    writes: ({ action, input }) => isEc2Write(action) && input["DryRun"] !== true,
    answer(call, requestId) {
      const content = isEc2Write(call.action) ? contentOfWrite(call) : contentOfReading(call, written);
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

function contentOfReading(call: Call, written: WeakMap<RegionState, Map<string, Buffer>>): Buffer {
  const { action, input, caller, region, world, disturbance } = call;
  const account = caller?.account ?? "";
  const resources = world.region(account, region).read();
  const contentOf = (): Buffer => {
    const asked = { action, input, account, region, resources, now: world.now(), world, disturbance };
    return Buffer.from(xmlContent(operationOf(action).output, ec2Result(asked)));
  };
  if (disturbance !== undefined) return contentOf();
  const known = written.get(resources) ?? new Map<string, Buffer>();
  written.set(resources, known);
  const content = known.get(call.wire.body) ?? contentOf();
  known.set(call.wire.body, content);
  return content;
}

/** What has no result of its own says that it is done. */
function contentOfWrite(call: Call): Buffer {
  const { action, input, caller, region, world } = call;
  assertNotDry(input);
  const write = ec2Writes[action];
  if (write === undefined) throw new Error(`${action} was not checked before`);
  const answer = carryOut(call, world.region(caller?.account ?? "", region), write);
  const { output } = operationOf(action);
  return Buffer.from(output.isStructSchema() ? xmlContent(output, answer) : element("return", "true"));
}

function operationOf(action: string): Operation {
  const found = isEc2Reading(action) || isEc2Write(action) ? operation(ec2, action) : undefined;
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
