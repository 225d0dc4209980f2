/** Flow logs. */
import type { FlowLog, TrafficType } from "@aws-sdk/client-ec2";
import { daysEarlier, identifier } from "../identifier.ts";
import { type RegionDraft, tagList } from "./region.ts";

/** Adds a flow log of a VPC, subnet or interface that delivers to a bucket. */
export function addFlowLog(region: RegionDraft, name: string, resourceId: string, TrafficType: TrafficType): FlowLog {
  const flowLog: FlowLog = {
    FlowLogId: identifier("fl", resourceId, TrafficType),
    FlowLogStatus: "ACTIVE",
    ResourceId: resourceId,
    TrafficType,
    CreationTime: daysEarlier(700),
    DeliverLogsStatus: "SUCCESS",
    LogDestinationType: "s3",
    LogDestination: `arn:aws:s3:::fernhollow-flow-logs-${region.account}`,
    MaxAggregationInterval: 600,
    Tags: tagList(region, name),
  };
  region.resources.flowLogs.push(flowLog);
  return flowLog;
}
