/** Calls that change something: what is sent, how often, and what is said of it. */
import { describe, expect, test } from "vitest";
import { AccessError } from "../../../../src/errors.ts";
import { CallRefused } from "../../../../src/model/live-scope.ts";
import { type Answer, type Answers, ec2Error, stsError } from "../login/in-memory-aws.ts";
import { cut, ec2Answer, iamAnswer, liveScope } from "./live-in-memory.ts";

const stop = { api: "ec2:StopInstances", input: { InstanceIds: ["i-1"] } };
const stopped = ec2Answer("StopInstances", "<instancesSet><item><instanceId>i-1</instanceId></item></instancesSet>");

/** Answers one action, the first times with these. */
function after(action: string, first: readonly (() => Answer)[], then: Answer): Answers {
  return { [action]: (_call, before) => first[before]?.() ?? then };
}

async function failure(sending: Promise<unknown>): Promise<Error> {
  const error: unknown = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Error) return error;
  throw new Error("it did not fail");
}

describe("a call", () => {
  test("is sent as planned, and its answer is plain JSON", async () => {
    const snapshot = "<snapshotId>snap-1</snapshotId><startTime>2026-11-21T12:00:00.000Z</startTime>";
    const { live, calls } = liveScope({ CreateSnapshot: () => ec2Answer("CreateSnapshot", snapshot) });
    const input = {
      VolumeId: "vol-1",
      TagSpecifications: [{ ResourceType: "snapshot", Tags: [{ Key: "a", Value: "b" }] }],
    };
    expect(await live.send({ api: "ec2:CreateSnapshot", input })).toEqual({
      SnapshotId: "snap-1",
      StartTime: "2026-11-21T12:00:00.000Z",
    });
    expect(calls.map(({ action, params }) => ({ action, ...params }))).toEqual([
      {
        action: "CreateSnapshot",
        VolumeId: "vol-1",
        "TagSpecification.1.ResourceType": "snapshot",
        "TagSpecification.1.Tag.1.Key": "a",
        "TagSpecification.1.Tag.1.Value": "b",
      },
    ]);
  });

  test("of IAM goes to IAM's own region", async () => {
    const { live, calls } = liveScope({ DeleteRolePolicy: () => ({ body: "<DeleteRolePolicyResponse/>" }) });
    await live.send({ api: "iam:DeleteRolePolicy", input: { RoleName: "r", PolicyName: "p" } });
    expect(calls).toMatchObject([{ host: "iam.amazonaws.com", signedFor: "us-east-1", params: { RoleName: "r" } }]);
  });

  test.each(["ec2:RunInstances", "ec2:DescribeInstances", "toString", "constructor", "s3:DeleteBucket"])(
    "%s is none that is sent",
    async (api) => {
      const { live, calls } = liveScope({});
      expect(await failure(live.send({ api, input: {} }))).toMatchObject({
        name: "CallRefused",
        code: "InvalidAction",
      });
      expect(calls).toEqual([]);
    },
  );

  test.each([
    ["a field that it does not have", { InstanceIds: ["i-1"], instanceIds: ["i-2"] }, "instanceIds"],
    ["a text instead of a list", { InstanceIds: "i-1" }, "InstanceIds"],
    ["an object instead of a text", { InstanceIds: [{ $answer: [0, "InstanceId"] }] }, "InstanceIds.0"],
    ["a list instead of a flag", { InstanceIds: ["i-1"], Force: [] }, "Force"],
  ])("with %s is not sent", async (_what, input, path) => {
    const { live, calls } = liveScope({});
    const error = await failure(live.send({ api: "ec2:StopInstances", input }));
    expect(error).toMatchObject({ name: "CallRefused", code: "UnknownParameter" });
    expect(error.message).toMatch(new RegExp(`: ${path}$`));
    expect(calls).toEqual([]);
  });

  test("is compared with its operation in depth", async () => {
    const { live } = liveScope({});
    const IpPermissions = [{ IpProtocol: "tcp", IpRanges: [{ CidrIp: "10.0.0.0/8", Cidr: "0.0.0.0/0" }] }];
    const input = { GroupId: "sg-1", IpPermissions };
    const error = await failure(live.send({ api: "ec2:RevokeSecurityGroupIngress", input }));
    expect(error.message).toContain("IpPermissions.0.IpRanges.0.Cidr");
  });
});

describe("a refusal", () => {
  test("says AWS's code, and nothing was done", async () => {
    const text = "the specified rule already exists";
    const { live, calls } = liveScope({
      AuthorizeSecurityGroupIngress: () => ec2Error("InvalidPermission.Duplicate", text, 400),
    });
    const error = await failure(live.send({ api: "ec2:AuthorizeSecurityGroupIngress", input: { GroupId: "sg-1" } }));
    expect(error).toBeInstanceOf(CallRefused);
    expect(error).toMatchObject({ code: "InvalidPermission.Duplicate", permission: undefined });
    expect(error.message).toBe(
      "AWS refused ec2:AuthorizeSecurityGroupIngress in aws:111122223333:eu-west-1: InvalidPermission.Duplicate: the specified rule already exists",
    );
    expect(calls).toHaveLength(1);
  });

  test("of IAM has the code of its documents, not the SDK's name", async () => {
    const { live } = liveScope({
      CreateRole: () => stsError("EntityAlreadyExists", "Role with name r already exists.", 409),
    });
    const input = { RoleName: "r", AssumeRolePolicyDocument: "{}" };
    expect(await failure(live.send({ api: "iam:CreateRole", input }))).toMatchObject({ code: "EntityAlreadyExists" });
  });

  test.each([
    ["You are not authorized to perform this operation.", "ec2:StopInstances"],
    [
      "You are not authorized to perform this operation. User: arn:aws:sts::1:assumed-role/r/s is not authorized to perform: iam:PassRole on resource: x. Encoded authorization failure message: AAAA",
      "iam:PassRole",
    ],
  ])("for lack of a permission names it: %s", async (text, permission) => {
    const { live } = liveScope({ StopInstances: () => ec2Error("UnauthorizedOperation", text) });
    const error = await failure(live.send(stop));
    expect(error).toMatchObject({ name: "CallRefused", code: "UnauthorizedOperation", permission });
    expect(error.message).not.toContain("AAAA");
  });

  test("of too many calls is sent again", async () => {
    const throttled = () => ec2Error("RequestLimitExceeded", "Request limit exceeded.", 503);
    const { live, calls } = liveScope(after("StopInstances", [throttled], stopped));
    expect(await live.send(stop)).toEqual({ StoppingInstances: [{ InstanceId: "i-1" }] });
    expect(calls).toHaveLength(2);
  });

  test("of too many calls to its end is a refusal", async () => {
    const { live, calls } = liveScope({
      StopInstances: () => ec2Error("RequestLimitExceeded", "Request limit exceeded.", 503),
    });
    expect(await failure(live.send(stop))).toMatchObject({ name: "CallRefused", code: "RequestLimitExceeded" });
    expect(calls).toHaveLength(3);
  });

  test("of too many calls is not sent again once the run ends", async () => {
    const controller = new AbortController();
    const answers: Answers = {
      StopInstances: () => {
        controller.abort();
        return ec2Error("RequestLimitExceeded", "Request limit exceeded.", 503);
      },
    };
    const { live, calls } = liveScope(answers, controller.signal);
    expect(await failure(live.send(stop))).toMatchObject({ name: "CallRefused", code: "RequestLimitExceeded" });
    expect(calls).toHaveLength(1);
  });

  test("of a role that is not known everywhere yet is sent again", async () => {
    const flowLogs = { api: "ec2:CreateFlowLogs", input: { ResourceIds: ["vpc-1"], ResourceType: "VPC" } };
    const unknown = () => ec2Error("InvalidParameter", "Unable to assume given IAM role: 'arn:aws:iam::1:role/r'", 400);
    const created = ec2Answer("CreateFlowLogs", "<flowLogIdSet><item>fl-1</item></flowLogIdSet>");
    const { live, calls } = liveScope(after("CreateFlowLogs", [unknown, unknown], created));
    expect(await live.send(flowLogs)).toEqual({ FlowLogIds: ["fl-1"] });
    expect(calls).toHaveLength(3);
  });

  test("of a role that is never known ends", async () => {
    const { live, calls } = liveScope({
      CreateFlowLogs: () => ec2Error("InvalidParameter", "Unable to assume given IAM role", 400),
    });
    const input = { ResourceIds: ["vpc-1"], ResourceType: "VPC" };
    expect(await failure(live.send({ api: "ec2:CreateFlowLogs", input }))).toMatchObject({ code: "InvalidParameter" });
    expect(calls).toHaveLength(6);
  });
});

describe("nobody knows whether it was done, and it is not sent again,", () => {
  test.each<[string, () => Answer]>([
    ["where the connection is cut", cut],
    ["where EC2 failed", () => ec2Error("InternalError", "An internal error has occurred", 500)],
    ["where EC2 was not there", () => ec2Error("Unavailable", "The service is unavailable", 503)],
    ["where a proxy answers", () => ({ status: 502, body: "<html><body>Bad gateway</body></html>" })],
    ["where a proxy refuses", () => ({ status: 403, body: "<html><body>Forbidden</body></html>" })],
    ["where the answer ends early", () => ({ body: "<StopInstancesResponse><instancesSet>" })],
  ])("%s", async (_what, answer) => {
    const { live, calls } = liveScope({ StopInstances: answer });
    const error = await failure(live.send(stop));
    expect(error).not.toBeInstanceOf(CallRefused);
    expect(error).not.toBeInstanceOf(AccessError);
    expect(error.message).toMatch(
      /^Whether ec2:StopInstances in aws:111122223333:eu-west-1 has been done is not known: /,
    );
    expect(calls).toHaveLength(1);
  });

  test("but what was never sent is", async () => {
    const refused = (): never => {
      throw Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    };
    const { live, calls } = liveScope(after("StopInstances", [refused], stopped));
    await live.send(stop);
    expect(calls).toHaveLength(2);
  });
});

describe("expired credentials", () => {
  test.each([
    ["RequestExpired", "Request has expired."],
    ["ExpiredToken", "The security token included in the request is expired"],
  ])("(%s) are renewed, and the call is sent again", async (code, text) => {
    const { live, calls, renewals } = liveScope(after("StopInstances", [() => ec2Error(code, text, 400)], stopped));
    await live.send(stop);
    expect(calls.map(({ signedBy }) => signedBy)).toEqual(["KEY0", "KEY1"]);
    expect(renewals()).toBe(1);
  });

  test("that stay so are no refusal of the call: a run can be resumed", async () => {
    const { live, calls } = liveScope({ StopInstances: () => ec2Error("RequestExpired", "Request has expired.", 400) });
    const error = await failure(live.send(stop));
    expect(error).toMatchObject({ name: "AccessError", code: "lost-login", scope: "aws:111122223333:eu-west-1" });
    expect(calls).toHaveLength(2);
  });
});

describe("an answer that holds failures", () => {
  const unsuccessful = (ids: readonly string[]): string =>
    `<unsuccessful>${ids
      .map(
        (id) =>
          `<item><resourceId>${id}</resourceId><error><code>FlowLogAlreadyExists</code><message>There is one.</message></error></item>`,
      )
      .join("")}</unsuccessful>`;
  const create = (ids: string[]) => ({ api: "ec2:CreateFlowLogs", input: { ResourceIds: ids, ResourceType: "VPC" } });

  test("of all items is a refusal", async () => {
    const { live } = liveScope({ CreateFlowLogs: () => ec2Answer("CreateFlowLogs", unsuccessful(["vpc-1"])) });
    expect(await failure(live.send(create(["vpc-1"])))).toMatchObject({
      name: "CallRefused",
      code: "FlowLogAlreadyExists",
      message: "AWS refused ec2:CreateFlowLogs in aws:111122223333:eu-west-1: There is one",
    });
  });

  test("of some items is not", async () => {
    const { live } = liveScope({ CreateFlowLogs: () => ec2Answer("CreateFlowLogs", unsuccessful(["vpc-1"])) });
    const error = await failure(live.send(create(["vpc-1", "vpc-2"])));
    expect(error.name).toBe("Error");
    expect(error.message).toContain("1 of 2 failed, the first with: There is one.");
  });

  test("of permissions that were not there says so in AWS's code", async () => {
    const unknown = "<unknownIpPermissionSet><item><ipProtocol>tcp</ipProtocol></item></unknownIpPermissionSet>";
    const { live } = liveScope({
      RevokeSecurityGroupIngress: () => ec2Answer("RevokeSecurityGroupIngress", `<return>true</return>${unknown}`),
    });
    const input = { GroupId: "sg-1", IpPermissions: [{ IpProtocol: "tcp" }] };
    expect(await failure(live.send({ api: "ec2:RevokeSecurityGroupIngress", input }))).toMatchObject({
      name: "CallRefused",
      code: "InvalidPermission.NotFound",
    });
  });

  test("in IAM's way of having none is fine", async () => {
    const { live } = liveScope({ AttachRolePolicy: () => iamAnswer("AttachRolePolicy") });
    expect(await live.send({ api: "iam:AttachRolePolicy", input: { RoleName: "r", PolicyArn: "a" } })).toEqual({});
  });
});
