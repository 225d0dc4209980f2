import { createHash } from "node:crypto";
import type { FlowLog, Vpc } from "@aws-sdk/client-ec2";
import type { BotModule } from "../../../bot.ts";
import type { BotPlan, BotTarget } from "../../../model/bot.ts";
import type { LiveState } from "../../../model/live-scope.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { flowLogGroup, flowLogRole } from "../planning/flow-log-role.ts";
import { isGone, nothingToDo, oneCall, refused } from "../planning/bot-plans.ts";
import { liveObject, liveObjects } from "../planning/live-objects.ts";
import { entryTag } from "../writes/tag-list.ts";

interface Params {
  /** Undefined: wherever a log goes already, and CloudWatch Logs for a new one. */
  readonly destination?: "logs" | "s3" | undefined;
  readonly traffic_type: "all" | "accept" | "reject";
  readonly s3_arn?: string | undefined;
}

/** In CloudBots' tags the destination comes first when no names are given. */
export default {
  kind: "bot",
  name: "vpc_turn_on_flow_logs",
  doc: "Records the traffic of a VPC in CloudWatch Logs or in a bucket. The log group, the role and its policy have CloudBots' names: vpcFlowLogs, vpcFlowLogDelivery.",
  entities: ["aws.ec2.vpc"],
  risk: "reversible",
  positional: ["destination", "traffic_type", "s3_arn"],
  params: (zod) =>
    zod
      .strictObject({
        destination: zod
          .string()
          .toLowerCase()
          .pipe(zod.enum(["logs", "s3"]))
          .optional()
          .describe("`logs` (CloudWatch Logs, the default) or `s3`."),
        traffic_type: zod
          .string()
          .toLowerCase()
          .pipe(zod.enum(["all", "accept", "reject"]))
          .default("all")
          .describe("`all`, `accept` or `reject`."),
        s3_arn: zod
          .string()
          .regex(
            /^arn:aws[a-z-]*:s3:::[a-z0-9.-]{3,63}(\/.*)?$/,
            "must be the ARN of a bucket, with a folder or without",
          )
          .optional()
          .describe("Where `s3` stores them: `arn:aws:s3:::my-bucket/my-logs/`."),
      })
      .refine(({ destination, s3_arn }) => (destination === "s3") === (s3_arn !== undefined), {
        message: "`destination=s3` and `s3_arn` go together: give both, or neither",
        path: ["s3_arn"],
      }),
  writes: ["iam:CreateRole", "iam:PutRolePolicy", "ec2:CreateFlowLogs"],
  reads: ["aws.ec2.vpc", "aws.ec2.flow_log", "aws.iam.role"],
  async plan(target, params, state) {
    const vpc = await liveObject<Vpc>(state, target);
    if (vpc === undefined) return isGone(`VPC ${target.id}`);
    if ((vpc.text("OwnerId") ?? target.scope.account) !== target.scope.account) {
      return refused(`VPC ${target.id} is shared by account ${vpc.text("OwnerId")}. Record its traffic there.`);
    }
    const logs = await liveObjects<FlowLog>(state, "aws.ec2.flow_log", { "resource-id": [target.id] });
    const covering = logs.filter((one) => covers(one, params));
    const log = covering.find(isDelivering) ?? covering[0];
    if (log === undefined)
      return params.s3_arn === undefined ? toLogs(target, params, state) : toBucket(target, params);
    const id = log.requiredText("FlowLogId");
    if (isDelivering(log)) {
      return nothingToDo(`Flow log ${id} already records this traffic of ${target.id}.`);
    }
    const why = log.text("DeliverLogsErrorMessage") ?? "EC2 does not say why";
    return refused(`Flow log ${id} of ${target.id} fails to deliver (${why}). Repair its destination, or delete it.`);
  },
} satisfies BotModule<Params>;

/** Whether a flow log records what is asked for, where it is asked for. */
function covers(log: RawObject<FlowLog>, { destination, traffic_type, s3_arn }: Params): boolean {
  const traffic = log.text("TrafficType");
  if (traffic !== "ALL" && traffic !== traffic_type.toUpperCase()) return false;
  if (destination === undefined) return true;
  const type = log.text("LogDestinationType") ?? "cloud-watch-logs";
  return destination === "s3"
    ? type === "s3" && withoutSlash(log.text("LogDestination") ?? "") === withoutSlash(s3_arn ?? "")
    : type === "cloud-watch-logs";
}

async function toLogs(target: BotTarget, { traffic_type }: Params, state: LiveState): Promise<BotPlan> {
  const role = await flowLogRole(target.scope, state);
  if (typeof role === "string") return refused(role);
  const destination = {
    LogDestinationType: "cloud-watch-logs",
    LogGroupName: flowLogGroup,
    DeliverLogsPermissionArn: role.arn,
  };
  const create = { api: "ec2:CreateFlowLogs", input: createInput(target.id, traffic_type, destination) };
  return {
    outcome: "change",
    calls: [...role.calls, create],
    affected: [`Storing the records in the log group ${flowLogGroup} costs money. Undo leaves what is recorded there.`],
  };
}

/** AWS itself gives its delivery access to the bucket, where the bucket's owner asks. */
function toBucket(target: BotTarget, { traffic_type, s3_arn = "" }: Params): BotPlan {
  const destination = { LogDestinationType: "s3", LogDestination: s3_arn };
  return oneCall("ec2:CreateFlowLogs", createInput(target.id, traffic_type, destination), [
    `Storing the records in ${s3_arn} costs money. AWS adds a statement to the bucket's policy, which undo leaves there, as it does the records.`,
  ]);
}

/**
 * By the token EC2 knows a second try, and by the tag we find later what the first one made.
 * https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
function createInput(vpc: string, trafficType: string, destination: Readonly<Record<string, string>>) {
  const asked = { ResourceIds: [vpc], ResourceType: "VPC", TrafficType: trafficType.toUpperCase(), ...destination };
  const token = createHash("sha256").update(JSON.stringify(asked)).digest("hex");
  const tags = [{ ResourceType: "vpc-flow-log", Tags: [{ Key: entryTag, Value: token }] }];
  return { ...asked, ClientToken: token, TagSpecifications: tags };
}

/** `SUCCESS`, or absent while nothing has been delivered yet. */
function isDelivering(log: RawObject<FlowLog>): boolean {
  return log.text("DeliverLogsStatus") !== "FAILED";
}

function withoutSlash(arn: string): string {
  return arn.replace(/\/+$/, "");
}
