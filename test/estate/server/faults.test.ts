import { AssumeRoleWithWebIdentityCommand } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { laptopKey, withAccess } from "../builders/access.ts";
import type { Estate, Fault } from "../estate.ts";
import { ordinaryEstate } from "../ordinary.ts";
import type { PlacedFault, ServerFault } from "./faults.ts";
import { ask, askAll, credentialsOf, type Login, stsClient } from "./sdk.ts";
import { type EstateServer, startEstateServer } from "./server.ts";

const region = "eu-west-1";
const estate = withAccess(ordinaryEstate({ accounts: 2, regions: [region, "us-east-1"], groups: 12, instances: 2 }));
const [account = "", otherAccount = ""] = estate.accounts.map(({ id }) => id);
const api = "ec2:DescribeSecurityGroups";
const roleArn = `arn:aws:iam::${account}:role/posturegate-audit`;

let server: EstateServer;
let login: Login;
beforeAll(async () => {
  server = await startEstateServer({ estate });
  login = { server, region, credentials: credentialsOf(laptopKey(account)) };
});
beforeEach(() => {
  server.setFaults([]);
});
afterAll(async () => {
  await server.close();
});

const laptop = `arn:aws:iam::${account}:user/laptop`;
const policy = "arn:aws:organizations::1:policy/o-1/service_control_policy/p-1";

test.each<[string, ServerFault, { name?: string; status?: number; message?: unknown }]>([
  [
    "throttling",
    { kind: "throttle" },
    { name: "RequestLimitExceeded", status: 503, message: containing("Request limit exceeded.") },
  ],
  [
    "a denial",
    { kind: "deny" },
    {
      name: "UnauthorizedOperation",
      status: 403,
      message: containing(
        `User: ${laptop} is not authorized to perform: ${api} because no identity-based policy allows the ${api} action`,
      ),
    },
  ],
  [
    "a denial by a service control policy",
    { kind: "deny", deniedBy: policy },
    {
      name: "UnauthorizedOperation",
      message: containing(`with an explicit deny in a service control policy: ${policy}`),
    },
  ],
  [
    "words of somebody else",
    { kind: "deny", message: "UnauthorizedOperation: <no> & no" },
    { message: containing("<no> & no") },
  ],
  ["a service not subscribed to", { kind: "not-subscribed" }, { name: "OptInRequired", status: 401 }],
  ["an internal error", { kind: "server-error" }, { name: "InternalError", status: 500 }],
  ["a service that is down", { kind: "server-error", status: 503 }, { name: "Unavailable", status: 503 }],
  ["expired credentials", { kind: "expired-credentials" }, { name: "RequestExpired", status: 400 }],
  ["a proxy's page", { kind: "bad-gateway" }, { status: 502 }],
  [
    "a cut before the answer",
    { kind: "cut-connection", when: "before-answer" },
    { message: containing("socket hang up") },
  ],
  ["a cut in the answer", { kind: "cut-connection", when: "mid-body" }, { message: containing("aborted") }],
  ["a body that ends early", { kind: "truncated-body" }, { message: containing("XML parse error") }],
  ["a body that is no XML", { kind: "malformed-body" }, { message: containing("XML parse error") }],
])("%s is what the SDK sees", async (_, fault, { status, ...seen }) => {
  server.setFaults([{ api, fault }]);
  const metadata = status === undefined ? {} : { $metadata: { httpStatusCode: status } };
  await expect(ask(login, api, { MaxResults: 1000 })).rejects.toMatchObject({ ...seen, ...metadata });
});

function containing(words: string): unknown {
  return expect.stringContaining(words);
}

test("an empty body is an answer without a list", async () => {
  server.setFaults([{ fault: { kind: "empty-body" } }]);
  expect(await ask(login, api)).toEqual({});
});

test("a repeated token comes with the same page, again and again", async () => {
  server.setFaults([{ api, fault: { kind: "repeated-token" } }]);
  const first = await ask(login, api, { MaxResults: 5 });
  const second = await ask(login, api, { MaxResults: 5, NextToken: first["NextToken"] });
  expect(second).toEqual(first);
  expect(first["SecurityGroups"]).toHaveLength(5);
});

test("endless tokens are new ones, with empty pages", async () => {
  server.setFaults([{ api, fault: { kind: "endless-tokens" } }]);
  const tokens = new Set<unknown>();
  let page = await ask(login, api);
  expect(page["SecurityGroups"]).not.toEqual([]);
  for (let turn = 0; turn < 5; turn++) {
    tokens.add(page["NextToken"]);
    page = await ask(login, api, { NextToken: page["NextToken"] });
    expect(page["SecurityGroups"]).toEqual([]);
  }
  expect(tokens.size).toBe(5);
});

test.each<ServerFault>([{ kind: "hang" }, { kind: "slow-drip", everyMs: 20 }])(
  "$kind does not end before whoever asked gives up",
  async (fault) => {
    server.setFaults([{ api, fault }]);
    const answer = fetch(server.url, {
      method: "POST",
      body: "Action=DescribeSecurityGroups&Version=2016-11-15",
      headers: { authorization: signed },
      signal: AbortSignal.timeout(200),
    }).then(async (response) => response.text());
    await expect(answer).rejects.toMatchObject({ name: "TimeoutError" });
  },
);

const signed = `AWS4-HMAC-SHA256 Credential=${laptopKey(estate.accounts[0]!.id).accessKeyId}/20261116/${region}/ec2/aws4_request, SignedHeaders=host, Signature=x`;

describe("a fault is met", () => {
  test.each<[string, Omit<PlacedFault, "fault">, boolean]>([
    ["by every call where nothing is said", {}, true],
    ["by its API", { api }, true],
    ["by no other API", { api: "ec2:DescribeVpcs" }, false],
    ["in its region", { region }, true],
    ["in no other region", { region: "us-east-1" }, false],
    ["in its account", { account }, true],
    ["in no other account", { account: "1" }, false],
  ])("%s", async (_, place, isMet) => {
    server.setFaults([{ ...place, fault: { kind: "throttle" } }]);
    const asked = ask(login, api).then(
      () => false,
      () => true,
    );
    expect(await asked).toBe(isMet);
  });

  test("at the calls it names", async () => {
    server.setFaults([{ api, calls: [1, 3], fault: { kind: "throttle" } }]);
    const outcomes: string[] = [];
    for (let call = 1; call <= 4; call++) {
      outcomes.push(
        await ask(login, api).then(
          () => "answered",
          () => "refused",
        ),
      );
    }
    expect(outcomes).toEqual(["refused", "answered", "refused", "answered"]);
  });

  test("after the items that come before it", async () => {
    server.setFaults([{ api, afterItems: 7, fault: { kind: "deny" } }]);
    const first = await ask(login, api, { MaxResults: 1000 });
    expect(first["SecurityGroups"]).toHaveLength(7);
    const second = ask(login, api, { MaxResults: 1000, NextToken: first["NextToken"] });
    await expect(second).rejects.toMatchObject({ name: "UnauthorizedOperation" });
  });
});

describe("a login", () => {
  const exchange = async () => {
    const token = await fetch(`${server.identityTokenUrl}&audience=sts.amazonaws.com`, {
      headers: { authorization: `Bearer ${estate.access!.job.requestToken}` },
    });
    const { value } = (await token.json()) as { value: string };
    const client = stsClient({ ...login, credentials: { accessKeyId: "x", secretAccessKey: "x" } });
    const input = { RoleArn: roleArn, RoleSessionName: "posturegate", WebIdentityToken: value };
    return client.send(new AssumeRoleWithWebIdentityCommand(input));
  };

  test.each<[ServerFault, string, number]>([
    [{ kind: "deny" }, "AccessDenied", 403],
    [{ kind: "identity-provider-unreachable" }, "IDPCommunicationErrorException", 400],
    [{ kind: "throttle" }, "Throttling", 400],
    [{ kind: "server-error", status: 503 }, "ServiceUnavailable", 503],
  ])("with %j is %s", async (fault, name, httpStatusCode) => {
    server.setFaults([{ account, api: "sts:AssumeRoleWithWebIdentity", fault }]);
    await expect(exchange()).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
    server.setFaults([{ account: otherAccount, api: "sts:AssumeRoleWithWebIdentity", fault }]);
    await expect(exchange()).resolves.toBeDefined();
  });

  test("needs a token, which GitHub may fail to give", async () => {
    server.setFaults([{ api: "github:IdentityToken", fault: { kind: "server-error", status: 503 } }]);
    expect((await fetch(server.identityTokenUrl)).status).toBe(503);
  });
});

describe("what an estate declares", () => {
  const scope = `aws:${account}:${region}`;
  const declared = async (fault: Omit<Fault, "scope" | "api">): Promise<EstateServer> => {
    const faulty: Estate = { ...estate, faults: [{ scope, api, ...fault }] };
    return startEstateServer({ estate: faulty });
  };

  test.each([
    ["denied", "UnauthorizedOperation: You may not", "UnauthorizedOperation", "You may not"],
    ["throttled", "slow down", "RequestLimitExceeded", "slow down"],
    ["disabled", "not here", "OptInRequired", "not here"],
    ["failed", "broken", "InternalError", "broken"],
  ] as const)("to end %s ends so, in its own words", async (outcome, message, name, words) => {
    const one = await declared({ outcome, message });
    await expect(ask({ ...login, server: one }, api)).rejects.toMatchObject({ name, message: words });
    expect(await askAll({ ...login, server: one, region: "us-east-1" }, api, "SecurityGroups")).not.toEqual([]);
    await one.close();
  });

  test("comes after what could still be read", async () => {
    const one = await declared({ outcome: "denied", message: "no", read: 3 });
    const { SecurityGroups, NextToken } = await ask({ ...login, server: one }, api);
    expect(SecurityGroups).toHaveLength(3);
    await expect(ask({ ...login, server: one }, api, { NextToken })).rejects.toThrow("no");
    await one.close();
  });
});
