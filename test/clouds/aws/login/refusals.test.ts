import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { logIn } from "../../../../src/clouds/aws/login/login.ts";
import { AccessError } from "../../../../src/errors.ts";
import { forMarkdownText } from "../../../../src/report/escape.ts";
import { caller, sessionOfRole, stsError } from "./in-memory-aws.ts";
import type { Answer } from "./in-memory-aws.ts";
import { emptyEnvironment, loginRequest, role, tokenWith } from "./login-requests.ts";
import type { LoginCase } from "./login-requests.ts";

/** Statements without the blanks that let them be wrapped. */
function compact(text: string): string {
  return text.replaceAll(/(?<=[{[,:]) (?=["{[])|(?<=["}\]]) (?=[}\]])/g, "");
}

async function refusal(asked: LoginCase, ofRole?: string): Promise<AccessError> {
  const login = logIn(loginRequest(asked).request);
  const provider = ofRole === undefined ? login.credentials : login.credentialsOf(ofRole);
  const error = await provider().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AccessError)) throw new Error(`no refusal: ${String(error)}`);
  return error;
}

function jobRefused(answer: Answer, claims: Readonly<Record<string, unknown>> = {}): Promise<AccessError> {
  return refusal({
    params: { role },
    answers: { AssumeRoleWithWebIdentity: () => answer },
    context: { identityToken: async () => tokenWith(claims) },
  });
}

const notAuthorized = stsError("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity");

describe("a role that does not trust the job", () => {
  test("the refusal shows the token's claims beside the statement that would admit it, in both forms of sub", async () => {
    const error = await jobRefused(notAuthorized);
    expect(compact(error.message)).toBe(
      "AWS refused arn:aws:iam::111122223333:role/audit to this job: Not authorized to perform sts:AssumeRoleWithWebIdentity. " +
        "The job's token has iss https://token.actions.githubusercontent.com, aud sts.amazonaws.com, sub repo:octo-org/octo-repo:ref:refs/heads/main. " +
        'The trust policy of the role must contain {"Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity",' +
        '"Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},' +
        '"Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com",' +
        '"token.actions.githubusercontent.com:sub":["repo:octo-org/octo-repo:ref:refs/heads/main","repo:octo-org@1234/octo-repo@5678:ref:refs/heads/main"]}}}. ' +
        "GitHub issues the form of sub with ids for repositories created, renamed or transferred since 15 July 2026, the other one for the rest; the first is this job's.",
    );
    expect(error).toMatchObject({
      code: "denied",
      permission: "sts:AssumeRoleWithWebIdentity",
      api: "sts:AssumeRoleWithWebIdentity",
      scope: "aws:111122223333:global",
    });
  });

  test("of a token with the form that has ids, the other form is derived", async () => {
    const { message } = await jobRefused(notAuthorized, { sub: "repo:octo-org@1234/octo-repo@5678:environment:prod" });
    expect(compact(message)).toContain(
      '["repo:octo-org@1234/octo-repo@5678:environment:prod","repo:octo-org/octo-repo:environment:prod"]',
    );
  });

  test("a form of the organization's own is taken as it is", async () => {
    const { message } = await jobRefused(notAuthorized, { sub: "repository_owner:octo-org" });
    expect(compact(message)).toMatch(/:sub":"repository_owner:octo-org"\}\}\}\.$/);
  });

  test("a token without ids has one form", async () => {
    const { message } = await jobRefused(notAuthorized, { repository_id: undefined });
    expect(compact(message)).toMatch(/:sub":"repo:octo-org\/octo-repo:ref:refs\/heads\/main"\}\}\}\.$/);
  });

  test("a subject of all pull requests comes with a warning", async () => {
    const { message } = await jobRefused(notAuthorized, { sub: "repo:octo-org/octo-repo:pull_request" });
    expect(compact(message)).toContain(
      "This sub is the same for every pull request: whoever may push a branch to the repository gets the role, so let it read only.",
    );
  });

  test("a GitHub Enterprise Server is a provider with a path", async () => {
    const iss = "https://github.example.com/_services/token";
    const { message } = await jobRefused(notAuthorized, { iss });
    expect(compact(message)).toContain('oidc-provider/github.example.com/_services/token"');
    expect(compact(message)).toContain('"github.example.com/_services/token:aud":"sts.amazonaws.com"');
  });

  test("claims are hostile: quotes and line breaks stay inside of the texts that they are part of", async () => {
    const sub = 'repo:octo-org/octo-repo:ref:refs/heads/"}]}\n::error::x';
    const { message } = await jobRefused(notAuthorized, { sub });
    const [statement = ""] = /\{"Effect".*\}\}\}(?=\. )/.exec(compact(message)) ?? [];
    expect(JSON.parse(statement)).toMatchObject({
      Condition: { StringEquals: { "token.actions.githubusercontent.com:sub": [sub, expect.anything()] } },
    });
  });

  test.each([
    "not a token",
    "a.b.c",
    `.${Buffer.from("[]").toString("base64url")}.`,
    `.${Buffer.from('{"iss":"javascript:x","aud":"a","sub":"b"}').toString("base64url")}.`,
  ])("a token that cannot be decoded is told as such: %s", async (token) => {
    const error = await refusal({
      params: { role },
      answers: { AssumeRoleWithWebIdentity: () => notAuthorized },
      context: { identityToken: async () => token },
    });
    expect(error.message).toBe(
      "AWS refused arn:aws:iam::111122223333:role/audit to this job: Not authorized to perform sts:AssumeRoleWithWebIdentity. " +
        "The job's token could not be decoded. The trust policy of the role must allow sts:AssumeRoleWithWebIdentity to this job.",
    );
  });

  test("the token itself is never told, and what is told fits a report", async () => {
    const { message } = await jobRefused(notAuthorized);
    for (const part of tokenWith().split(".")) expect(message).not.toContain(part);
    expect(Array.from(message).length).toBeLessThan(1000);
    expect(forMarkdownText(message)).not.toContain("…");
  });
});

test.each<[string, Answer, string, AccessError["code"]]>([
  [
    "no provider",
    stsError(
      "InvalidIdentityToken",
      "No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com",
      400,
    ),
    "AWS refused arn:aws:iam::111122223333:role/audit to this job: No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com. " +
      "The job's token has iss https://token.actions.githubusercontent.com, aud sts.amazonaws.com, sub repo:octo-org/octo-repo:ref:refs/heads/main. " +
      "Account 111122223333 must have an identity provider for this issuer and audience. To create it: " +
      "aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list sts.amazonaws.com. " +
      "Where it is there, to add the audience: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com --client-id sts.amazonaws.com",
    "denied",
  ],
  [
    "an expired token",
    stsError(
      "ExpiredTokenException",
      "Token expired: current date/time 1 must be before the expiration date/time 0",
      400,
    ),
    "AWS refused arn:aws:iam::111122223333:role/audit to this job: Token expired: current date/time 1 must be before the expiration date/time 0. " +
      "The job's token has iss https://token.actions.githubusercontent.com, aud sts.amazonaws.com, sub repo:octo-org/octo-repo:ref:refs/heads/main. " +
      "Each login asks for a new token, so the clocks of GitHub and AWS are minutes apart (on GitHub Enterprise Server, set the server's), or the call was held up on its way. Run again.",
    "denied",
  ],
  [
    "an issuer out of reach",
    stsError("IDPCommunicationError", "Connection timed out", 400),
    "AWS refused arn:aws:iam::111122223333:role/audit to this job: Connection timed out. " +
      "The job's token has iss https://token.actions.githubusercontent.com, aud sts.amazonaws.com, sub repo:octo-org/octo-repo:ref:refs/heads/main. " +
      "AWS could not fetch the keys of the token's issuer, and was asked more than once. A GitHub Enterprise Server must let AWS read https://token.actions.githubusercontent.com/.well-known/openid-configuration; with github.com, run again.",
    "failed",
  ],
  [
    "a session that is too long for the role",
    stsError("ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.", 400),
    "arn:aws:iam::111122223333:role/audit could not be assumed: ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role. " +
      "Lower `durationSeconds` (3600 was asked for), or raise the maximum session duration of the role.",
    "failed",
  ],
  [
    "throttling to the end",
    stsError("Throttling", "Rate exceeded", 400),
    "arn:aws:iam::111122223333:role/audit could not be assumed: Throttling: Rate exceeded.",
    "throttled",
  ],
  [
    "an outage of STS",
    stsError("InternalFailure", "We are sorry", 500),
    "arn:aws:iam::111122223333:role/audit could not be assumed: InternalFailure: We are sorry.",
    "failed",
  ],
  [
    "an answer without credentials",
    {
      body: "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult/></AssumeRoleWithWebIdentityResponse>",
    },
    "AWS answered without credentials for arn:aws:iam::111122223333:role/audit",
    "failed",
  ],
])("%s is told with what to do", async (_name, answer, message, code) => {
  const error = await jobRefused(answer);
  expect(error.message).toBe(message);
  expect(error.code).toBe(code);
});

test("an identity token that GitHub does not give is no refusal of AWS", async () => {
  const error = await refusal({
    params: { role },
    answers: {},
    context: { identityToken: () => Promise.reject(new Error("503 Service Unavailable")) },
  });
  expect(error.message).toBe(
    "GitHub gave this job no identity token to assume arn:aws:iam::111122223333:role/audit with: 503 Service Unavailable. Run again.",
  );
  expect(error.code).toBe("failed");
});

describe("a role of another account that does not trust the login", () => {
  const other = "arn:aws:iam::222233334444:role/posture/audit";
  const denied = stsError(
    "AccessDenied",
    `User: arn:aws:sts::111122223333:assumed-role/audit/posturegate is not authorized to perform: sts:AssumeRole on resource: ${other}`,
  );
  const answers = { AssumeRoleWithWebIdentity: sessionOfRole, AssumeRole: () => denied };

  test("the refusal has the statement that would admit it", async () => {
    const error = await refusal({ params: { role }, answers }, other);
    expect(compact(error.message)).toBe(
      `AWS refused ${other} to ${role}: User: arn:aws:sts::111122223333:assumed-role/audit/posturegate is not authorized to perform: sts:AssumeRole on resource: ${other}. ` +
        'The role must be there, its trust policy must contain {"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"arn:aws:iam::111122223333:role/audit"}}, ' +
        `and ${role} must be allowed sts:AssumeRole on it. If it asks for an external id, set \`externalId\`.`,
    );
    expect(error).toMatchObject({ code: "denied", permission: "sts:AssumeRole", scope: "aws:222233334444:global" });
  });

  test("an external id is part of the condition", async () => {
    const error = await refusal(
      { params: { role, accounts: ["222233334444"], accountRole: "posture/audit", externalId: "x-1" }, answers },
      other,
    );
    expect(compact(error.message)).toContain('"Condition":{"StringEquals":{"sts:ExternalId":"x-1"}}}, and');
    expect(error.message).not.toContain("`externalId`");
  });

  test("if the login itself was refused, that is the message", async () => {
    const error = await refusal(
      { params: { role }, answers: { AssumeRoleWithWebIdentity: () => notAuthorized } },
      other,
    );
    expect(error.message).toMatch(/^AWS refused arn:aws:iam::111122223333:role\/audit to this job: /);
  });
});

describe("nobody is logged in", () => {
  const nothing = { identityToken: undefined };

  beforeEach(() => emptyEnvironment());
  afterEach(() => vi.unstubAllEnvs());

  test.each<[string, LoginCase, string]>([
    [
      "a job without id-token: write",
      { params: { role }, answers: {}, context: nothing },
      "The environment holds no AWS credentials that could assume arn:aws:iam::111122223333:role/audit: Could not load credentials from any providers. " +
        "In a workflow, the job needs `permissions: id-token: write`, which pull requests from forks never get; elsewhere log in, for example with aws sso login.",
    ],
    [
      "no role, no token",
      { params: {}, answers: {}, context: nothing },
      "The environment holds no AWS credentials: Could not load credentials from any providers. " +
        "In a workflow, set `role` and give the job `permissions: id-token: write`, which pull requests from forks never get; elsewhere log in, for example with aws sso login.",
    ],
    [
      "no role, but a token",
      { params: {}, answers: {} },
      "The environment holds no AWS credentials: Could not load credentials from any providers. " +
        "This job can have an identity token: set `role` to the role that it is to assume.",
    ],
    [
      "a profile that is not there",
      { params: { profile: "dev" }, answers: {}, context: nothing },
      "Profile dev gives no AWS credentials: Could not load credentials from any providers. " +
        "Log in, for example with aws sso login --profile dev, or correct the name.",
    ],
  ])("%s", async (_name, asked, message) => {
    const error = await refusal(asked);
    expect(error.message).toBe(message);
    expect(error.code).toBe("lost-login");
  });

  test("who a role was refused to is asked where the environment is logged in", async () => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIA");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
    const error = await refusal({
      params: { role },
      answers: {
        AssumeRole: () => stsError("AccessDenied", "User: x is not authorized to perform: sts:AssumeRole"),
        GetCallerIdentity: () => caller("999988887777", "arn:aws:iam::999988887777:user/team/jo"),
      },
      context: nothing,
    });
    expect(compact(error.message)).toContain('"Principal":{"AWS":"arn:aws:iam::999988887777:user/team/jo"}');
  });
});
