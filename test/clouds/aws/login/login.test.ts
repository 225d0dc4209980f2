import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { afterEach, describe, expect, test, vi } from "vitest";
import { clientSettings } from "../../../../src/clouds/aws/client-settings.ts";
import { logIn } from "../../../../src/clouds/aws/login/login.ts";
import { caller, session, sessionOfRole, stsError } from "./in-memory-aws.ts";
import { emptyEnvironment, loginRequest, role, tokenWith } from "./login-requests.ts";

afterEach(() => vi.unstubAllEnvs());

describe("with an identity token", () => {
  test("the role is assumed by it, unsigned, at a regional endpoint", async () => {
    const { request, calls } = loginRequest({
      params: { role, sessionName: "nightly", durationSeconds: 7200 },
      answers: { AssumeRoleWithWebIdentity: sessionOfRole },
    });
    const login = logIn(request);
    expect(await login.credentials()).toEqual({
      accessKeyId: `KEY/${role}`,
      secretAccessKey: "secret",
      sessionToken: "token",
    });
    expect(await login.caller()).toEqual({ account: "111122223333", principal: role });
    expect(calls).toEqual([
      {
        service: "sts",
        host: "sts.us-east-1.amazonaws.com",
        action: "AssumeRoleWithWebIdentity",
        params: { RoleArn: role, RoleSessionName: "nightly", WebIdentityToken: tokenWith(), DurationSeconds: "7200" },
        signedBy: undefined,
        signedFor: undefined,
      },
    ]);
  });

  test.each([
    ["aws", "us-east-1", "sts.us-east-1.amazonaws.com", "sts.amazonaws.com"],
    ["aws-cn", "cn-north-1", "sts.cn-north-1.amazonaws.com.cn", "sts.amazonaws.com.cn"],
    ["aws-us-gov", "us-gov-west-1", "sts.us-gov-west-1.amazonaws.com", "sts.amazonaws.com"],
  ])("partition %s is asked in %s for tokens of its audience", async (partition, _region, host, audience) => {
    const audiences: string[] = [];
    const { request, calls } = loginRequest({
      params: { role: role.replace("aws", partition), partition },
      answers: { AssumeRoleWithWebIdentity: sessionOfRole },
      context: { identityToken: async (asked) => tokenWith({ aud: audiences.push(asked) }) },
    });
    await logIn(request).credentials();
    expect(calls.map((call) => call.host)).toEqual([host]);
    expect(audiences).toEqual([audience]);
  });

  test("a region that is read is asked, so that what forbids the others does not matter", async () => {
    const { request, calls } = loginRequest({
      params: { role, regions: ["me-south-1", "eu-*"], excludeRegions: ["eu-central-1"] },
      answers: { AssumeRoleWithWebIdentity: sessionOfRole },
    });
    await logIn(request).credentials();
    expect(calls[0]?.host).toBe("sts.eu-north-1.amazonaws.com");
  });

  test("every renewal asks for a new token", async () => {
    let [minutes, tokens] = [0, 0];
    const { request, calls } = loginRequest({
      params: { role },
      answers: { AssumeRoleWithWebIdentity: (_call, before) => session(`key ${before}`) },
      context: { identityToken: async () => tokenWith({ jti: (tokens += 1) }) },
      now: () => minutes * 60_000,
    });
    const { credentials } = logIn(request);
    expect((await credentials()).accessKeyId).toBe("key 0");
    minutes = 56;
    expect((await credentials()).accessKeyId).toBe("key 1");
    expect(new Set(calls.map(({ params }) => params["WebIdentityToken"])).size).toBe(2);
  });

  test("what AWS may do on a second try is tried again: its way to the issuer, an outage", async () => {
    const { request, calls } = loginRequest({
      params: { role },
      attempts: 3,
      answers: {
        AssumeRoleWithWebIdentity: (call, before) =>
          [stsError("IDPCommunicationError", "timed out", 400), stsError("ServiceUnavailable", "later", 503)][before] ??
          sessionOfRole(call),
      },
    });
    expect((await logIn(request).credentials()).accessKeyId).toBe(`KEY/${role}`);
    expect(calls).toHaveLength(3);
  });

  test.each(["AccessDenied", "InvalidIdentityToken", "ExpiredTokenException", "ValidationError"])(
    "a refusal is not tried again: %s",
    async (code) => {
      const { request, calls } = loginRequest({
        params: { role },
        answers: { AssumeRoleWithWebIdentity: () => stsError(code, "no", 400) },
        attempts: 8,
      });
      await expect(logIn(request).credentials()).rejects.toThrow("no");
      expect(calls).toHaveLength(1);
    },
  );
});

describe("the role of another account", () => {
  const other = "arn:aws:iam::222233334444:role/audit";
  const answers = { AssumeRoleWithWebIdentity: sessionOfRole, AssumeRole: sessionOfRole };

  test("is assumed by the login, with external id and session name, for an hour at most", async () => {
    const { request, calls } = loginRequest({
      params: {
        role,
        accounts: ["222233334444"],
        accountRole: "audit",
        externalId: "x-1",
        sessionName: "nightly",
        durationSeconds: 43_200,
      },
      answers,
    });
    expect((await logIn(request).credentialsOf(other)()).accessKeyId).toBe(`KEY/${other}`);
    expect(calls.map(({ action }) => action)).toEqual(["AssumeRoleWithWebIdentity", "AssumeRole"]);
    expect(calls[1]).toMatchObject({
      params: { RoleArn: other, RoleSessionName: "nightly", DurationSeconds: "3600", ExternalId: "x-1" },
      signedBy: `KEY/${role}`,
      signedFor: "us-east-1",
    });
  });

  test("and one login is shared by the roles of all accounts and by all clients", async () => {
    const { request, calls } = loginRequest({
      params: { role },
      answers: { ...answers, GetCallerIdentity: () => caller("222233334444", other) },
    });
    const login = logIn(request);
    const another = login.credentialsOf(other.replace("2222", "3333"));
    await Promise.all([login.credentialsOf(other)(), another(), login.credentials()]);
    const clients = ["eu-west-1", "eu-west-2"].map(
      (region) => new STSClient(clientSettings(request.shared, { region, credentials: another })),
    );
    await Promise.all(clients.map((client) => client.send(new GetCallerIdentityCommand())));
    expect(calls.map(({ action }) => action).sort()).toEqual([
      "AssumeRole",
      "AssumeRole",
      "AssumeRoleWithWebIdentity",
      "GetCallerIdentity",
      "GetCallerIdentity",
    ]);
  });
});

describe("without an identity token", () => {
  test("the role is assumed by the environment's login, without the external id of other accounts", async () => {
    emptyEnvironment();
    vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIA");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
    const { request, calls } = loginRequest({
      params: { role, externalId: "x-1", durationSeconds: 7200 },
      answers: { AssumeRole: sessionOfRole },
      context: { identityToken: undefined },
    });
    expect((await logIn(request).credentials()).accessKeyId).toBe(`KEY/${role}`);
    expect(calls).toMatchObject([
      { action: "AssumeRole", signedBy: "AKIA", params: { RoleArn: role, DurationSeconds: "3600" } },
    ]);
    expect(calls[0]?.params).not.toHaveProperty("ExternalId");
  });

  test("and without a role the environment's login is asked once who it is", async () => {
    emptyEnvironment();
    vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIA");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
    const { request, calls } = loginRequest({
      params: {},
      answers: {
        GetCallerIdentity: () => caller("999988887777", "arn:aws:sts::999988887777:assumed-role/dev/jo"),
      },
      context: { identityToken: undefined },
    });
    const login = logIn(request);
    const principal = "arn:aws:iam::999988887777:root";
    expect(await Promise.all([login.caller(), login.caller()])).toEqual([
      { account: "999988887777", principal },
      { account: "999988887777", principal },
    ]);
    expect(calls).toMatchObject([{ action: "GetCallerIdentity", signedBy: "AKIA" }]);
  });
});
