/** Flow logs: created and deleted. */
import type { CreateFlowLogsRequest, DeleteFlowLogsRequest } from "@aws-sdk/client-ec2";
import type { CallInput } from "../../../model/cloud-call.ts";
import type { ObjectReference } from "../../../model/object-state.ts";
import type { Write } from "../../../model/write.ts";
import { created, existing, gone } from "./object-states.ts";
import { typeOfId } from "./object-types.ts";
import { entryOf, entryTag, tagsOfCreated } from "./tag-list.ts";
import { WriteInput } from "./write-input.ts";

const [createApi, deleteApi] = ["ec2:CreateFlowLogs", "ec2:DeleteFlowLogs"] as const;

/**
 * One log for each resource, in their order. The token makes EC2 answer a second call as it did the first; where that is too
 * long ago, the tag `posturegate:entry` finds the logs. Permissions:
 * https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html and
 * https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-permissions.html
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html
 */
export const createFlowLogs: Write = {
  api: createApi,
  permissions: [createApi, "ec2:CreateTags", "iam:PassRole", "logs:CreateLogDelivery", "logs:DeleteLogDelivery"],
  touches: (input) => createInput(input).resources.map((resource) => ({ ...resource, fields: [] })),
  effect(input, objects, own) {
    const { resources, fields } = createInput(input);
    return resources.map((resource, position) => {
      existing(objects, resource);
      const answer = { own, path: `FlowLogIds.${position}`, idField: "FlowLogId" };
      return created("aws.ec2.flow_log", answer, { ...fields, FlowLogStatus: "ACTIVE", ResourceId: resource.id });
    });
  },
  undo(input, _before, own) {
    const ids = createInput(input).resources.map((_resource, position) => ({
      $answer: [own, `FlowLogIds.${position}`] as const,
    }));
    return [{ api: deleteApi, input: { FlowLogIds: ids } }];
  },
  alreadyDone: [],
  async recover(input, state) {
    const { resources, entry } = createInput(input);
    if (entry === undefined) return undefined;
    const filters = { "resource-id": resources.map(({ id }) => id), [`tag:${entryTag}`]: [entry] };
    const logs = await state.list("aws.ec2.flow_log", filters);
    const ids = resources.flatMap(({ id }) => logs.find(({ ResourceId }) => ResourceId === id)?.["FlowLogId"] ?? []);
    return ids.length < resources.length ? undefined : { FlowLogIds: ids };
  },
};

/**
 * What a log does not record meanwhile is lost.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html
 */
export const deleteFlowLogs: Write = {
  api: deleteApi,
  permissions: [deleteApi, "logs:DeleteLogDelivery"],
  touches: (input) =>
    logsOf(input).map((log) => ({ ...log, fields: ["LogDestinationType", "ResourceId", "Tags", "TrafficType"] })),
  effect: (input, objects) => logsOf(input).map((log) => gone(objects, log)),
  undo: () => undefined,
  alreadyDone: ["InvalidFlowLogId.NotFound"],
};

function createInput(input: CallInput) {
  const read = new WriteInput<CreateFlowLogsRequest>(createApi, input, [
    "ClientToken",
    "DeliverLogsPermissionArn",
    "LogDestination",
    "LogDestinationType",
    "LogFormat",
    "LogGroupName",
    "MaxAggregationInterval",
    "ResourceIds",
    "ResourceType",
    "TagSpecifications",
    "TrafficType",
  ]);
  read.requiredText("ClientToken");
  const tags = tagsOfCreated(createApi, input, "vpc-flow-log");
  const fields = {
    LogDestinationType: read.text("LogDestinationType") ?? "cloud-watch-logs",
    Tags: tags,
    TrafficType: read.requiredText("TrafficType"),
  };
  const resources = read.ids("ResourceIds").map((id): ObjectReference => ({ type: typeOfId(id), id }));
  return { resources, fields, entry: entryOf(tags) };
}

function logsOf(input: CallInput): readonly ObjectReference[] {
  const ids = new WriteInput<DeleteFlowLogsRequest>(deleteApi, input, ["FlowLogIds"]).ids("FlowLogIds");
  return ids.map((id) => ({ type: "aws.ec2.flow_log", id }));
}
