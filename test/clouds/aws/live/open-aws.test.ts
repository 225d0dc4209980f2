/** Opens AWS over the wire: who is logged in where. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type LiveParams, openAws } from "../../../../src/clouds/aws/live/open-aws.ts";
import { regionScope } from "../../../../src/clouds/aws/scope-to-read.ts";
import type { LiveCloud } from "../../../../src/change-model.ts";
import { fernhollowJob } from "../../../estate/builders/access.ts";
import { demoEstate, production, staging } from "../../../estate/demo.ts";
import type { PlacedFault } from "../../../estate/server/faults.ts";
import { type EstateServer, startEstateServer } from "../../../estate/server/server.ts";
import { contextIn } from "../../plugin-context.ts";
import { emptyEnvironment } from "../login/login-requests.ts";

const role = `arn:aws:iam::${production}:role/posturegate-audit`;
const settings = { role, partition: "aws", sessionName: "posturegate", durationSeconds: 3600 } as const;
const other = { accountRole: "posturegate-audit", externalId: "fernhollow-audit" };
const type = "aws.ec2.security_group";

let server: EstateServer;
let clouds: LiveCloud[] = [];

beforeEach(async () => {
  emptyEnvironment();
  server = await startEstateServer({ estate: demoEstate() });
  vi.stubEnv("AWS_ENDPOINT_URL", server.url);
});
afterEach(async () => {
  for (const cloud of clouds) await cloud.done();
  clouds = [];
  await server.close();
  vi.unstubAllEnvs();
});

function opened(params: Partial<LiveParams> = {}): LiveCloud {
  const identityToken = async (audience: string): Promise<string> => {
    const headers = { authorization: `Bearer ${fernhollowJob.requestToken}` };
    const answer = await fetch(`${server.identityTokenUrl}&audience=${audience}`, { headers });
    return ((await answer.json()) as { value: string }).value;
  };
  const cloud = openAws({ ...settings, ...params }, contextIn("/nowhere", { identityToken }));
  clouds.push(cloud);
  return cloud;
}

function asked(): string[] {
  return server.requests.map(({ api }) => api);
}

describe("AWS opened", () => {
  test("asks nothing before it is used", () => {
    opened().open(regionScope(production, "eu-west-1"));
    expect(asked()).toEqual([]);
  });

  test("logs in with the job's token once for all scopes of a region, and reads", async () => {
    const cloud = opened(other);
    const own = cloud.open(regionScope(production, "eu-west-1"));
    const second = cloud.open(regionScope(staging, "eu-west-1"));
    expect(cloud.open(regionScope(production, "eu-west-1"))).toBe(own);
    const [first] = await own.list(type);
    expect(first).toHaveProperty("GroupId");
    expect((await second.list(type)).length).toBeGreaterThan(0);
    expect(asked().filter((api) => api.startsWith("sts:"))).toEqual([
      "sts:AssumeRoleWithWebIdentity",
      "sts:AssumeRole",
    ]);
    expect(server.requests.map(({ account, api }) => `${account} ${api}`)).toContain(
      `${staging} ec2:DescribeSecurityGroups`,
    );
  });

  test("does not reach another account without a role there", async () => {
    const live = opened().open(regionScope(staging, "eu-west-1"));
    await expect(live.list(type)).rejects.toMatchObject({
      name: "AccessError",
      code: "denied",
      permission: "sts:AssumeRole",
      message: expect.stringContaining(`To change account ${staging} with it, set \`accountRole\``),
    });
  });

  test("logs in again where the credentials are said to have expired", async () => {
    const live = opened(other).open(regionScope(staging, "eu-west-1"));
    await live.list(type);
    server.setFaults([expired([1])]);
    expect((await live.list(type)).length).toBeGreaterThan(0);
    expect(asked().filter((api) => api === "sts:AssumeRole")).toHaveLength(2);
  });

  test("says so where new ones are not taken either", async () => {
    const live = opened().open(regionScope(production, "eu-west-1"));
    server.setFaults([expired()]);
    await expect(live.list(type)).rejects.toMatchObject({ name: "AccessError", code: "denied" });
    expect(asked().filter((api) => api.startsWith("sts:"))).toHaveLength(2);
  });

  test("that refuses the job says what would let it in", async () => {
    const live = opened({ role: `arn:aws:iam::${production}:role/another` }).open(regionScope(production, "eu-west-1"));
    await expect(live.list(type)).rejects.toThrow("The trust policy of the role must contain");
    await expect(live.send({ api: "ec2:StopInstances", input: { InstanceIds: ["i-1"] } })).rejects.toMatchObject({
      name: "AccessError",
    });
  });
});

function expired(calls?: readonly number[]): PlacedFault {
  const placed = { api: "ec2:DescribeSecurityGroups", fault: { kind: "expired-credentials" } } as const;
  return calls === undefined ? placed : { ...placed, calls };
}
