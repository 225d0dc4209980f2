import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  GetCallerIdentityCommand,
} from "@aws-sdk/client-sts";
import { afterEach, describe, expect, test } from "vitest";
import type { WorkflowJob } from "../access.ts";
import { fernhollowJob, laptopKey } from "../builders/access.ts";
import { demoEstate, production, staging } from "../demo.ts";
import type { Estate } from "../estate.ts";
import { ask, credentialsOf, type Login, stsClient } from "./sdk.ts";
import { type EstateServer, startEstateServer } from "./server.ts";

const entry = `arn:aws:iam::${production}:role/posturegate-audit`;
const member = `arn:aws:iam::${staging}:role/posturegate-audit`;
const ExternalId = "fernhollow-audit";

const servers: EstateServer[] = [];
let clock = Date.parse("2026-11-16T06:00:00Z");
afterEach(async () => {
  for (const server of servers) await server.close();
  servers.length = 0;
});

async function serve(change: Partial<WorkflowJob> = {}): Promise<EstateServer> {
  const estate = demoEstate();
  const access = { ...estate.access!, job: { ...fernhollowJob, ...change } };
  return serveEstate({ ...estate, access });
}

async function serveEstate(estate: Estate): Promise<EstateServer> {
  clock = Date.parse("2026-11-16T06:00:00Z");
  const server = await startEstateServer({ estate, now: () => new Date(clock) });
  servers.push(server);
  return server;
}

async function tokenOf({ identityTokenUrl }: EstateServer, audience = "sts.amazonaws.com"): Promise<string> {
  const headers = { authorization: `Bearer ${fernhollowJob.requestToken}` };
  const answer = await fetch(`${identityTokenUrl}&audience=${encodeURIComponent(audience)}`, { headers });
  return ((await answer.json()) as { value: string }).value;
}

const nobody = { accessKeyId: "unused", secretAccessKey: "unused" };

interface Exchange {
  readonly RoleArn?: string;
  readonly RoleSessionName?: string;
  readonly DurationSeconds?: number;
}

async function exchange(server: EstateServer, WebIdentityToken: string, input: Exchange = {}) {
  const client = stsClient({ server, region: "eu-west-1", credentials: nobody });
  const given = { RoleArn: entry, RoleSessionName: "posturegate", WebIdentityToken, ...input };
  return client.send(new AssumeRoleWithWebIdentityCommand(given));
}

async function assume(login: Login, input: { RoleArn?: string; ExternalId?: string; DurationSeconds?: number } = {}) {
  const given = { RoleArn: member, RoleSessionName: "posturegate", ExternalId, ...input };
  return stsClient(login).send(new AssumeRoleCommand(given));
}

async function workflowLogin(server: EstateServer): Promise<Login> {
  const answer = await exchange(server, await tokenOf(server));
  return { server, region: "eu-west-1", credentials: asLogin(answer.Credentials) };
}

function asLogin(given: Credentials | undefined) {
  return {
    accessKeyId: given!.AccessKeyId!,
    secretAccessKey: given!.SecretAccessKey!,
    sessionToken: given!.SessionToken!,
  };
}

describe("a job's identity token", () => {
  test.each(["names", "names-and-ids"] as const)(
    "with %s in its subject is good for the role that trusts it",
    async (subjectForm) => {
      const server = await serve({ subjectForm });
      const answer = await exchange(server, await tokenOf(server));
      expect(answer.AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${production}:assumed-role/posturegate-audit/posturegate`);
      expect(answer.Credentials?.Expiration).toEqual(new Date("2026-11-16T07:00:00Z"));
      expect(answer).toMatchObject({ Audience: "sts.amazonaws.com", PackedPolicySize: 0 });
    },
  );

  test("is good for five minutes", async () => {
    const server = await serve();
    const token = await tokenOf(server);
    clock += 299_000;
    await expect(exchange(server, token)).resolves.toBeDefined();
    clock += 1000;
    const message = expect.stringContaining("must be before the expiration date/time") as string;
    await expect(exchange(server, token)).rejects.toMatchObject({ name: "ExpiredTokenException", message });
  });

  test.each([
    ["of another repository", { repository: "website" }, {}, "AccessDenied", 403],
    ["of another branch", { ref: "refs/heads/main-2" }, {}, "AccessDenied", 403],
    ["of a pull request", { event: "pull_request" }, {}, "AccessDenied", 403],
    ["of an environment", { environment: "production" }, {}, "AccessDenied", 403],
    ["for a role that is not there", {}, { RoleArn: `${entry}-2` }, "AccessDenied", 403],
    ["for an account without identity provider", {}, { RoleArn: member }, "InvalidIdentityTokenException", 400],
    ["for longer than the role allows", {}, { DurationSeconds: 3601 }, "ValidationError", 400],
    ["for less than a quarter of an hour", {}, { DurationSeconds: 899 }, "ValidationError", 400],
    ["with a bad session name", {}, { RoleSessionName: "a b" }, "ValidationError", 400],
  ])("%s is refused", async (_, job, input, name, httpStatusCode) => {
    const server = await serve(job);
    const refused = exchange(server, await tokenOf(server), input);
    await expect(refused).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
  });

  test("for another audience is refused", async () => {
    const server = await serve();
    const message = "Incorrect token audience";
    await expect(exchange(server, await tokenOf(server, "sts.example.com"))).rejects.toMatchObject({ message });
  });

  test("of another issuer's key, or that is none, is refused", async () => {
    const [server, other] = [await serve(), await serve()];
    const refused = { name: "InvalidIdentityTokenException" };
    await expect(exchange(server, await tokenOf(other))).rejects.toMatchObject(refused);
    await expect(exchange(server, "no token")).rejects.toMatchObject(refused);
    await expect(exchange(server, "a.b.c")).rejects.toMatchObject(refused);
  });
});

describe("sessions", () => {
  test("say who they are", async () => {
    const login = await workflowLogin(await serve());
    const answer = await stsClient(login).send(new GetCallerIdentityCommand({}));
    expect(answer).toMatchObject({
      Account: production,
      Arn: `arn:aws:sts::${production}:assumed-role/posturegate-audit/posturegate`,
    });
  });

  test("are what EC2 accepts, until they expire", async () => {
    const login = await workflowLogin(await serve());
    await expect(ask(login, "ec2:DescribeVpcs")).resolves.toBeDefined();
    clock += 3_600_000;
    await expect(ask(login, "ec2:DescribeVpcs")).rejects.toMatchObject({ name: "RequestExpired" });
    const identity = stsClient(login).send(new GetCallerIdentityCommand({}));
    await expect(identity).rejects.toMatchObject({ name: "ExpiredToken", $metadata: { httpStatusCode: 403 } });
  });

  test("lead into other accounts, whose regions are then seen", async () => {
    const login = await workflowLogin(await serve());
    const answer = await assume(login);
    const inside = { ...login, credentials: asLogin(answer.Credentials) };
    const { Vpcs } = await ask(inside, "ec2:DescribeVpcs");
    expect((Vpcs as { OwnerId?: string }[]).every(({ OwnerId }) => OwnerId === staging)).toBe(true);
    expect(Vpcs).not.toEqual([]);
  });

  test.each([
    ["without the external id", { ExternalId: "guessed" }, "AccessDenied"],
    ["into a role that does not trust them", { RoleArn: entry }, "AccessDenied"],
    ["chained, for more than an hour", { DurationSeconds: 3601 }, "ValidationError"],
  ])("do not lead further %s", async (_, input, name) => {
    const login = await workflowLogin(await serve());
    await expect(assume(login, input)).rejects.toMatchObject({ name });
  });

  test("that are denied tell who was denied what", async () => {
    const login = await workflowLogin(await serve());
    const caller = `arn:aws:sts::${production}:assumed-role/posturegate-audit/posturegate`;
    await expect(assume(login, { ExternalId: "guessed" })).rejects.toThrow(
      `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${member} because`,
    );
  });
});

test("a laptop's key is a user, who may assume what trusts it", async () => {
  const server = await serve();
  const login = { server, region: "us-east-1", credentials: credentialsOf(laptopKey(production)) };
  const answer = await stsClient(login).send(new GetCallerIdentityCommand({}));
  expect(answer.Arn).toBe(`arn:aws:iam::${production}:user/laptop`);
  await expect(assume(login)).resolves.toMatchObject({ AssumedRoleUser: expect.any(Object) as object });
});

test("a key that nobody has is no client token", async () => {
  const login = { server: await serve(), region: "us-east-1", credentials: nobody };
  const refused = stsClient(login).send(new GetCallerIdentityCommand({}));
  await expect(refused).rejects.toMatchObject({ name: "InvalidClientTokenId", $metadata: { httpStatusCode: 403 } });
});
