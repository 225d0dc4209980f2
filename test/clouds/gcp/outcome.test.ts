import { expect, test } from "vitest";
import { AnswerError, googleError } from "../../../src/clouds/gcp/google-error.ts";
import { endingOf, outcomeOf } from "../../../src/clouds/gcp/outcome.ts";
import { CutError } from "../../../src/clouds/collecting/deadline.ts";
import { AccessError } from "../../../src/errors.ts";
import { refusal } from "./in-memory-google.ts";

function error(status: number, reason: string, metadata = {}) {
  return googleError(status, JSON.stringify(refusal(status, reason, "words", metadata).body), new Headers());
}

test.each([
  [error(403, "forbidden"), "denied", true],
  [error(403, "IAM_PERMISSION_DENIED"), "denied", true],
  [error(403, "SECURITY_POLICY_VIOLATED"), "denied", false],
  [error(403, "USER_PROJECT_DENIED"), "denied", false],
  [error(403, "ACCESS_TOKEN_SCOPE_INSUFFICIENT"), "denied", false],
  [error(403, "SERVICE_DISABLED"), "failed", false],
  [error(403, "BILLING_DISABLED"), "failed", false],
  [error(403, "rateLimitExceeded"), "throttled", false],
  [error(429, "x"), "throttled", false],
  [error(401, "authError"), "denied", false],
  [error(404, "notFound"), "failed", false],
  [error(500, "internalError"), "failed", false],
  [new AnswerError("the answer is empty"), "failed", false],
  [new CutError("no answer within 1 second"), "cut", false],
  [Object.assign(new Error("aborted"), { code: "AbortError" }), "cut", false],
  [Object.assign(new Error("connect ETIMEDOUT"), { code: "ETIMEDOUT" }), "cut", false],
  [Object.assign(new Error("refused"), { code: "ECONNREFUSED" }), "failed", false],
  [new AccessError("lost-login", "gone", { scope: "gcp", api: "sts.token" }), "denied", false],
])("%s is %s; that a permission would settle it is %s", (thrown, outcome, settles) => {
  expect(outcomeOf(thrown).outcome).toBe(outcome);
  expect(outcomeOf(thrown).message).toMatch(/\w/);
  expect(endingOf(thrown, "a.b.list").permission).toBe(settles ? "a.b.list" : undefined);
});

test("a service is off only in the project that was asked about", () => {
  const own = error(403, "SERVICE_DISABLED", { consumer: "projects/42", service: "dns.googleapis.com" });
  own.isOwnProject = true;
  expect(outcomeOf(own)).toEqual({ outcome: "disabled", message: "SERVICE_DISABLED: words" });
  own.isOwnProject = false;
  expect(outcomeOf(own)).toEqual({
    outcome: "failed",
    message:
      "SERVICE_DISABLED: words. That need not be the audited project: it may be the one that the login belongs to. Switch it on there: gcloud services enable dns.googleapis.com --project=42",
  });
});

test("the permission that a login names is kept", () => {
  const refused = new AccessError("denied", "no", {
    scope: "gcp",
    api: "x",
    permission: "iam.serviceAccounts.getAccessToken",
  });
  expect(outcomeOf(refused)).toMatchObject({ permission: "iam.serviceAccounts.getAccessToken" });
});
