/** Flow logs: made and deleted. What goes wrong with one of several is told in the answer. */
import { isDeepStrictEqual } from "node:util";
import type { CreateFlowLogsRequest, DeleteFlowLogsRequest, FlowLog, UnsuccessfulItem } from "@aws-sdk/client-ec2";
import { kindOfId } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { without } from "../without.ts";
import { tagsFor } from "./new-tags.ts";
import { type Applied, write, type Write, type WriteRequest } from "./write.ts";

export const flowLogWrites: Readonly<Record<string, Write<RegionState>>> = {
  CreateFlowLogs: write(createFlowLogs),
  DeleteFlowLogs: write(deleteFlowLogs),
};

const prefixes: Readonly<Record<string, string>> = { VPC: "vpc", Subnet: "subnet", NetworkInterface: "eni" };

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html */
function createFlowLogs(state: RegionState, input: CreateFlowLogsRequest, request: WriteRequest): Applied<RegionState> {
  const { ClientToken: token } = input;
  const asked = JSON.stringify(without(input, "ClientToken", "DryRun"));
  const known = token === undefined ? undefined : state.tokens[token];
  if (known !== undefined && known.asked !== asked) {
    const message = "The request uses the same client token as a previous, but non-identical request.";
    throw new Refusal("IdempotentParameterMismatch", 400, message);
  }
  if (known !== undefined) return { state, answer: known.answer };
  assertDestination(input, request);
  const made: FlowLog[] = [];
  const Unsuccessful: UnsuccessfulItem[] = [];
  for (const id of input.ResourceIds ?? []) {
    const flowLog = flowLogOf(id, input, request);
    const failed = failureOf(state, flowLog, input);
    if (failed === undefined) made.push(flowLog);
    else Unsuccessful.push(failed);
  }
  const ClientToken = token ?? request.newId("token");
  const answer = { ClientToken, FlowLogIds: made.map(({ FlowLogId = "" }) => FlowLogId), Unsuccessful };
  const tokens = token === undefined ? {} : { [token]: { asked, answer } };
  return {
    state: { ...state, flowLogs: [...state.flowLogs, ...made], tokens: { ...state.tokens, ...tokens } },
    answer,
  };
}

function assertDestination(
  { LogDestinationType = "cloud-watch-logs", LogDestination, LogGroupName, ...rest }: CreateFlowLogsRequest,
  { iam }: WriteRequest,
): void {
  if (LogDestinationType !== "cloud-watch-logs") {
    if (LogDestination !== undefined) return;
    throw new Refusal("InvalidParameter", 400, "LogDestination can't be empty");
  }
  if (LogDestination === undefined && LogGroupName === undefined) {
    throw new Refusal("InvalidParameter", 400, "LogGroupName or LogDestination must be specified");
  }
  const { DeliverLogsPermissionArn: arn } = rest;
  if (arn === undefined) throw new Refusal("InvalidParameter", 400, "DeliverLogsPermissionArn can't be empty");
  const role = iam.roles.find((one) => one.role.Arn === arn)?.role;
  if (role?.AssumeRolePolicyDocument?.includes("vpc-flow-logs.amazonaws.com") !== true) {
    throw new Refusal("InvalidParameter", 400, "Unable to assume given IAM role");
  }
}

function flowLogOf(id: string, input: CreateFlowLogsRequest, { now, newId }: WriteRequest): FlowLog {
  const { LogDestinationType = "cloud-watch-logs", LogDestination, LogGroupName, TrafficType } = input;
  const { DeliverLogsPermissionArn } = input;
  return {
    FlowLogId: newId("fl", id),
    CreationTime: now,
    FlowLogStatus: "ACTIVE",
    DeliverLogsStatus: "SUCCESS",
    ResourceId: id,
    ...(TrafficType === undefined ? {} : { TrafficType }),
    LogDestinationType,
    ...(LogDestination === undefined ? {} : { LogDestination }),
    ...(LogGroupName === undefined ? {} : { LogGroupName }),
    ...(DeliverLogsPermissionArn === undefined ? {} : { DeliverLogsPermissionArn }),
    MaxAggregationInterval: input.MaxAggregationInterval ?? 600,
    LogFormat: input.LogFormat ?? defaultFormat,
    Tags: tagsFor("vpc-flow-log", input.TagSpecifications),
  };
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html */
const defaultFormat = [
  ..."version account-id interface-id srcaddr dstaddr srcport dstport".split(" "),
  ..."protocol packets bytes start end action log-status".split(" "),
]
  .map((field) => `\${${field}}`)
  .join(" ");

function failureOf(
  state: RegionState,
  wanted: FlowLog,
  { ResourceType = "VPC" }: CreateFlowLogsRequest,
): UnsuccessfulItem | undefined {
  const { ResourceId = "" } = wanted;
  const kind = kindOfId(ResourceId);
  const isThere =
    kind !== undefined &&
    kind.prefix === prefixes[ResourceType] &&
    (Object.values(state[kind.list]) as Readonly<Record<string, unknown>>[]).some((one) => one[kind.id] === ResourceId);
  if (!isThere) {
    const words = kind?.words ?? "resource ID";
    return failure(ResourceId, kind?.notFound ?? "InvalidParameter", `The ${words} '${ResourceId}' does not exist`);
  }
  const isSame = state.flowLogs.some((one) => isDeepStrictEqual(sameness(one), sameness(wanted)));
  const message = "Error. There is an existing Flow Log with the same configuration and log destination.";
  return isSame ? failure(ResourceId, "FlowLogAlreadyExists", message) : undefined;
}

function sameness({ ResourceId, TrafficType, LogDestinationType, LogDestination, LogGroupName }: FlowLog): unknown {
  return [ResourceId, TrafficType, LogDestinationType, LogDestination, LogGroupName];
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html */
function deleteFlowLogs(state: RegionState, { FlowLogIds = [] }: DeleteFlowLogsRequest): Applied<RegionState> {
  const known = new Set(state.flowLogs.map(({ FlowLogId }) => FlowLogId));
  const Unsuccessful = FlowLogIds.filter((id) => !known.has(id)).map((id) =>
    failure(id, "InvalidFlowLogId.NotFound", `These flow log ids in the input list are not found: [${id}]`),
  );
  const flowLogs = state.flowLogs.filter(({ FlowLogId = "" }) => !FlowLogIds.includes(FlowLogId));
  return { state: { ...state, flowLogs }, answer: { Unsuccessful } };
}

function failure(ResourceId: string, Code: string, Message: string): UnsuccessfulItem {
  return { ResourceId, Error: { Code, Message } };
}
