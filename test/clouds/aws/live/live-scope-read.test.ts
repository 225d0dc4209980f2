/** Live state: what is asked, and what is made of the answers. */
import { describe, expect, test } from "vitest";
import { type Answers, type Call, ec2Error, stsError } from "../login/in-memory-aws.ts";
import { account, ec2Answer, iamAnswer, liveScope, region } from "./live-in-memory.ts";

const scope = `aws:${account}:${region}`;

function groups(ids: readonly string[], next?: string) {
  const items = ids.map((id) => `<item><groupId>${id}</groupId></item>`).join("");
  const token = next === undefined ? "" : `<nextToken>${next}</nextToken>`;
  return ec2Answer("DescribeSecurityGroups", `<securityGroupInfo>${items}</securityGroupInfo>${token}`);
}

describe("one object", () => {
  test("is asked for by filter, so that one that is missing is no error", async () => {
    const { live, calls } = liveScope({ DescribeSecurityGroups: () => groups([]) });
    expect(await live.get({ type: "aws.ec2.security_group", id: "sg-1" })).toBeUndefined();
    expect(calls[0]?.params).toEqual({ MaxResults: "1000", "Filter.1.Name": "group-id", "Filter.1.Value.1": "sg-1" });
  });

  test("is that one and no other, whatever its id looks like", async () => {
    const { live, calls } = liveScope({ DescribeSecurityGroups: () => groups(["sg-2"]) });
    expect(await live.get({ type: "aws.ec2.security_group", id: "sg-*" })).toBeUndefined();
    expect(calls[0]?.params["Filter.1.Value.1"]).toBe(String.raw`sg-\*`);
  });

  test("that a call of the plan will create is not there, and nobody is asked", async () => {
    const { live, calls } = liveScope({});
    expect(await live.get({ type: "aws.iam.role", id: "$answer:0:Role.RoleName" })).toBeUndefined();
    expect(calls).toEqual([]);
  });

  test("of a type that nobody can read is a mistake", async () => {
    const { live } = liveScope({});
    await expect(live.get({ type: "aws.s3.bucket", id: "b" })).rejects.toThrow("aws.s3.bucket cannot be read");
    await expect(live.get({ type: "toString", id: "b" })).rejects.toThrow("toString cannot be read");
  });

  test("has its times as text, and lacks what AWS leaves out", async () => {
    const instance =
      "<instanceId>i-1</instanceId><launchTime>2026-11-21T12:00:00.000Z</launchTime><instanceState><code>16</code><name>running</name></instanceState>";
    const { live } = liveScope({ DescribeInstances: () => instances([instance]) });
    expect(await live.get({ type: "aws.ec2.instance", id: "i-1" })).toEqual({
      InstanceId: "i-1",
      LaunchTime: "2026-11-21T12:00:00.000Z",
      State: { Code: 16, Name: "running" },
    });
  });

  test("that is only a memory is not there", async () => {
    const state = "<instanceState><code>48</code><name>terminated</name></instanceState>";
    const { live } = liveScope({ DescribeInstances: () => instances([`<instanceId>i-1</instanceId>${state}`]) });
    expect(await live.get({ type: "aws.ec2.instance", id: "i-1" })).toBeUndefined();
    expect(await live.list("aws.ec2.instance")).toEqual([]);
  });

  test.each([
    ["denied", () => ec2Error("UnauthorizedOperation", "You are not authorized."), "ec2:DescribeSecurityGroups"],
    ["failed", () => ec2Error("InternalError", "An internal error has occurred", 500), undefined],
    ["failed", () => ec2Answer("DescribeSecurityGroups", ""), undefined],
  ])("that cannot be read is %s", async (code, answer, permission) => {
    const { live } = liveScope({ DescribeSecurityGroups: answer });
    await expect(live.get({ type: "aws.ec2.security_group", id: "sg-1" })).rejects.toMatchObject({
      name: "AccessError",
      code,
      scope,
      api: "ec2:DescribeSecurityGroups",
      permission,
    });
  });

  test("is asked for again with new credentials", async () => {
    const expired = ec2Error("RequestExpired", "Request has expired.", 400);
    const { live, calls } = liveScope({
      DescribeSecurityGroups: (_call, before) => (before === 0 ? expired : groups(["sg-1"])),
    });
    expect(await live.get({ type: "aws.ec2.security_group", id: "sg-1" })).toEqual({ GroupId: "sg-1" });
    expect(calls.map(({ signedBy }) => signedBy)).toEqual(["KEY0", "KEY1"]);
  });
});

describe("objects", () => {
  test("come from every page", async () => {
    const { live, calls } = liveScope({
      DescribeSecurityGroups: ({ params }) =>
        params["NextToken"] === undefined ? groups(["sg-1"], "t") : groups(["sg-2"]),
    });
    expect(await live.list("aws.ec2.security_group", { "vpc-id": ["vpc-1", "vpc-2"] })).toEqual([
      { GroupId: "sg-1" },
      { GroupId: "sg-2" },
    ]);
    expect(calls[1]?.params).toEqual({
      MaxResults: "1000",
      NextToken: "t",
      "Filter.1.Name": "vpc-id",
      "Filter.1.Value.1": "vpc-1",
      "Filter.1.Value.2": "vpc-2",
    });
  });

  test("whose listing goes round in circles are not all there", async () => {
    const { live } = liveScope({ DescribeSecurityGroups: () => groups(["sg-1"], "t") });
    await expect(live.list("aws.ec2.security_group")).rejects.toThrow(
      `ec2:DescribeSecurityGroups in ${scope} could not be read: answer 2 leads back to a page that was read before`,
    );
  });

  test("that are none of no values are not asked for", async () => {
    const { live, calls } = liveScope({});
    expect(await live.list("aws.ec2.security_group", { "group-id": [] })).toEqual([]);
    expect(calls).toEqual([]);
  });

  test("of flow logs are filtered as flow logs ask for it", async () => {
    const { live, calls } = liveScope({ DescribeFlowLogs: () => ec2Answer("DescribeFlowLogs", "<flowLogSet/>") });
    await live.list("aws.ec2.flow_log", { "resource-id": ["vpc-1"] });
    expect(calls[0]?.params).toMatchObject({ "Filter.1.Name": "resource-id", "Filter.1.Value.1": "vpc-1" });
  });

  test("are the account's own snapshots and images, one asked for by id anybody's", async () => {
    const { live, calls } = liveScope({
      DescribeSnapshots: () => ec2Answer("DescribeSnapshots", "<snapshotSet/>"),
      DescribeImages: () => ec2Answer("DescribeImages", "<imagesSet/>"),
    });
    await live.list("aws.ec2.snapshot");
    await live.list("aws.ec2.image");
    await live.get({ type: "aws.ec2.image", id: "ami-1" });
    expect(calls.map(({ params }) => [params["Owner.1"], params["IncludeDeprecated"]])).toEqual([
      ["self", undefined],
      ["self", "true"],
      [undefined, "true"],
    ]);
  });
});

describe("what other APIs say of an object is in it:", () => {
  const image = (owner: string) =>
    ec2Answer(
      "DescribeImages",
      `<imagesSet><item><imageId>ami-1</imageId><imageOwnerId>${owner}</imageOwnerId></item></imagesSet>`,
    );
  const shared = ec2Answer(
    "DescribeImageAttribute",
    "<imageId>ami-1</imageId><launchPermission><item><group>all</group></item></launchPermission>",
  );
  const get = { type: "aws.ec2.image", id: "ami-1" };

  test("whom an image is shared with", async () => {
    const { live } = liveScope({ DescribeImages: () => image(account), DescribeImageAttribute: () => shared });
    expect(await live.get(get)).toEqual({ ImageId: "ami-1", OwnerId: account, LaunchPermissions: [{ Group: "all" }] });
  });

  test("not that of somebody else's image", async () => {
    const { live } = liveScope({ DescribeImages: () => image("999999999999") });
    expect(await live.get(get)).toEqual({ ImageId: "ami-1", OwnerId: "999999999999" });
  });

  test("an image that is gone meanwhile is gone", async () => {
    const { live } = liveScope({
      DescribeImages: () => image(account),
      DescribeImageAttribute: () => ec2Error("InvalidAMIID.Unavailable", "gone", 400),
    });
    expect(await live.get(get)).toBeUndefined();
  });

  test("whom a snapshot is shared with, and nobody is an empty list", async () => {
    const { live } = liveScope({
      DescribeSnapshots: () =>
        ec2Answer(
          "DescribeSnapshots",
          `<snapshotSet><item><snapshotId>snap-1</snapshotId><ownerId>${account}</ownerId></item></snapshotSet>`,
        ),
      DescribeSnapshotAttribute: () => ec2Answer("DescribeSnapshotAttribute", "<snapshotId>snap-1</snapshotId>"),
    });
    expect(await live.get({ type: "aws.ec2.snapshot", id: "snap-1" })).toMatchObject({ CreateVolumePermissions: [] });
  });

  test("the entries of a prefix list, every page", async () => {
    const entry = (cidr: string, token = "") =>
      ec2Answer("GetManagedPrefixListEntries", `<entrySet><item><cidr>${cidr}</cidr></item></entrySet>${token}`);
    const { live } = liveScope({
      DescribeManagedPrefixLists: () =>
        ec2Answer(
          "DescribeManagedPrefixLists",
          "<prefixListSet><item><prefixListId>pl-1</prefixListId></item></prefixListSet>",
        ),
      GetManagedPrefixListEntries: ({ params }) =>
        params["NextToken"] === undefined ? entry("10.0.0.0/8", "<nextToken>t</nextToken>") : entry("192.0.2.0/24"),
    });
    expect(await live.get({ type: "aws.ec2.prefix_list", id: "pl-1" })).toEqual({
      PrefixListId: "pl-1",
      Entries: [{ Cidr: "10.0.0.0/8" }, { Cidr: "192.0.2.0/24" }],
    });
  });

  test("an association of an instance profile, by its id", async () => {
    const association = (state: string) =>
      ec2Answer(
        "DescribeIamInstanceProfileAssociations",
        `<iamInstanceProfileAssociationSet><item><associationId>a-1</associationId><state>${state}</state></item></iamInstanceProfileAssociationSet>`,
      );
    const asked = { type: "aws.ec2.instance_profile_association", id: "a-1" };
    const { live, calls } = liveScope({ DescribeIamInstanceProfileAssociations: () => association("associated") });
    expect(await live.get(asked)).toEqual({ AssociationId: "a-1", State: "associated" });
    expect(calls[0]?.params).toEqual({ "AssociationId.1": "a-1" });
    const over = liveScope({ DescribeIamInstanceProfileAssociations: () => association("disassociated") });
    expect(await over.live.get(asked)).toBeUndefined();
    const gone = liveScope({
      DescribeIamInstanceProfileAssociations: () => ec2Error("InvalidAssociationID.NotFound", "no", 400),
    });
    expect(await gone.live.get(asked)).toBeUndefined();
  });
});

describe("a setting", () => {
  const answers: Answers = {
    GetEbsEncryptionByDefault: () =>
      ec2Answer("GetEbsEncryptionByDefault", "<ebsEncryptionByDefault>false</ebsEncryptionByDefault>"),
  };
  const type = "aws.ec2.ebs_encryption_by_default";

  test("is the answer, its id the region", async () => {
    const { live } = liveScope(answers);
    expect(await live.get({ type, id: region })).toEqual({ EbsEncryptionByDefault: false });
    expect(await live.list(type)).toEqual([{ EbsEncryptionByDefault: false }]);
  });

  test("of another region is none of this scope", async () => {
    const { live, calls } = liveScope(answers);
    expect(await live.get({ type, id: "us-east-1" })).toBeUndefined();
    expect(calls).toEqual([]);
  });
});

describe("IAM", () => {
  const document = '{"Statement":[{"Action":"*:*"}]}';
  const encoded = encodeURIComponent(document);
  const answers: Answers = {
    GetRole: () =>
      iamAnswer(
        "GetRole",
        `<Role><RoleName>r</RoleName><Arn>arn:aws:iam::1:role/r</Arn><AssumeRolePolicyDocument>${encoded}</AssumeRolePolicyDocument></Role>`,
      ),
    ListAttachedRolePolicies: ({ params }: Call) =>
      params["Marker"] === undefined
        ? iamAnswer(
            "ListAttachedRolePolicies",
            "<AttachedPolicies><member><PolicyName>a</PolicyName></member></AttachedPolicies><IsTruncated>true</IsTruncated><Marker>m</Marker>",
          )
        : iamAnswer(
            "ListAttachedRolePolicies",
            "<AttachedPolicies><member><PolicyName>b</PolicyName></member></AttachedPolicies><IsTruncated>false</IsTruncated>",
          ),
    ListRolePolicies: () => iamAnswer("ListRolePolicies", "<PolicyNames><member>inline</member></PolicyNames>"),
    GetRolePolicy: () => iamAnswer("GetRolePolicy", `<PolicyDocument>${encoded}</PolicyDocument>`),
  };

  test("knows a role with all its policies, documents as they were given", async () => {
    const { live } = liveScope(answers);
    expect(await live.get({ type: "aws.iam.role", id: "r" })).toEqual({
      RoleName: "r",
      Arn: "arn:aws:iam::1:role/r",
      AssumeRolePolicyDocument: document,
      AttachedPolicies: [{ PolicyName: "a" }, { PolicyName: "b" }],
      InlinePolicies: { inline: document },
    });
  });

  test("does not know a role", async () => {
    const { live } = liveScope({ GetRole: () => stsError("NoSuchEntity", "The role cannot be found.", 404) });
    expect(await live.get({ type: "aws.iam.role", id: "r" })).toBeUndefined();
  });

  test("names the permission that is missing", async () => {
    const { live } = liveScope({ ...answers, GetRolePolicy: () => stsError("AccessDenied", "not authorized") });
    await expect(live.get({ type: "aws.iam.role", id: "r" })).rejects.toMatchObject({
      code: "denied",
      permission: "iam:GetRolePolicy",
    });
  });

  test("lists the instance profiles of a role, none of one that is not there, and knows no other filter", async () => {
    const { live, calls } = liveScope({
      ListInstanceProfilesForRole: ({ params }) =>
        params["RoleName"] === "r"
          ? iamAnswer(
              "ListInstanceProfilesForRole",
              "<InstanceProfiles><member><InstanceProfileName>p</InstanceProfileName></member></InstanceProfiles>",
            )
          : stsError("NoSuchEntity", "The role cannot be found.", 404),
    });
    const type = "aws.iam.instance_profile";
    expect(await live.list(type, { "role-name": ["r", "gone"] })).toEqual([{ InstanceProfileName: "p" }]);
    expect(calls).toHaveLength(2);
    await expect(live.list(type, { "vpc-id": ["v"] })).rejects.toThrow("vpc-id");
  });

  test("knows a policy with the document that is in force", async () => {
    const { live, calls } = liveScope({
      GetPolicy: () => iamAnswer("GetPolicy", "<Policy><Arn>a</Arn><DefaultVersionId>v2</DefaultVersionId></Policy>"),
      GetPolicyVersion: () =>
        iamAnswer("GetPolicyVersion", `<PolicyVersion><Document>${encoded}</Document></PolicyVersion>`),
    });
    expect(await live.get({ type: "aws.iam.policy", id: "a" })).toEqual({
      Arn: "a",
      DefaultVersionId: "v2",
      Document: document,
    });
    expect(calls[1]?.params).toEqual({ PolicyArn: "a", VersionId: "v2" });
  });
});

function instances(items: readonly string[]) {
  const list = items.map((item) => `<item>${item}</item>`).join("");
  return ec2Answer(
    "DescribeInstances",
    `<reservationSet><item><instancesSet>${list}</instancesSet></item></reservationSet>`,
  );
}
