import { describe, expect, test } from "vitest";
import { outcomeOf } from "../../../src/clouds/aws/outcome.ts";
import { CutError } from "../../../src/clouds/collecting/deadline.ts";
import { AccessError } from "../../../src/errors.ts";

/** An error as the SDK throws it. */
function sdkError(name: string, message: string, fields: object = {}): Error {
  return Object.assign(new Error(message), { name }, fields);
}

describe("the outcome of an error", () => {
  test.each([
    ["UnauthorizedOperation", "denied"],
    ["AccessDeniedException", "denied"],
    ["AuthFailure", "denied"],
    ["InvalidClientTokenId", "denied"],
    ["ExpiredToken", "denied"],
    ["RequestExpired", "denied"],
    ["RequestLimitExceeded", "throttled"],
    ["ThrottlingException", "throttled"],
    ["TooManyRequestsException", "throttled"],
    ["OptInRequired", "failed"],
    ["SubscriptionRequiredException", "failed"],
    ["InvalidAction", "disabled"],
    ["TimeoutError", "cut"],
    ["AbortError", "cut"],
    ["InternalError", "failed"],
    ["UnsupportedOperation", "failed"],
    ["InvalidParameterValue", "failed"],
    ["constructor", "failed"],
  ])("%s is %s", (code, outcome) => {
    expect(outcomeOf(sdkError(code, "what AWS says"))).toEqual({ outcome, message: `${code}: what AWS says` });
  });

  test.each([
    ["ECONNRESET", "failed"],
    ["EPIPE", "failed"],
    ["ETIMEDOUT", "cut"],
  ])("of a connection is told by %s, whatever the SDK calls it", (code, outcome) => {
    expect(outcomeOf(sdkError("TimeoutError", "socket hang up", { code })).outcome).toBe(outcome);
  });

  test("is throttled for a status 429 of any name", () => {
    const error = sdkError("Whatever", "slow down", { $metadata: { httpStatusCode: 429 } });
    expect(outcomeOf(error).outcome).toBe("throttled");
  });

  test("leaves out what only a machine reads", () => {
    const denial = "You are not authorized. Encoded authorization failure message: dGhlIG1lc3NhZ2U_-x";
    expect(outcomeOf(sdkError("UnauthorizedOperation", denial)).message).toBe(
      "UnauthorizedOperation: You are not authorized.",
    );
    const unread =
      "XML parse error.\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
    expect(outcomeOf(sdkError("Error", unread)).message).toBe("XML parse error.");
  });

  test("has no endless message, and never none", () => {
    expect(outcomeOf(sdkError("InternalError", "x".repeat(100_000))).message.length).toBeLessThan(1100);
    expect(outcomeOf(sdkError("InternalError", "")).message).toBe("InternalError");
  });

  test("of a cut is cut", () => {
    expect(outcomeOf(new CutError("no answer within 30 seconds"))).toEqual({
      outcome: "cut",
      message: "no answer within 30 seconds",
    });
  });

  test.each([
    ["lost-login", "denied"],
    ["denied", "denied"],
    ["throttled", "throttled"],
    ["failed", "failed"],
  ] as const)("of a login that is %s is %s, with the permission that the login names", (code, outcome) => {
    const where = { scope: "aws:1", api: "sts:AssumeRole", permission: "sts:AssumeRole" };
    expect(outcomeOf(new AccessError(code, "no", where))).toEqual({
      outcome,
      message: "no",
      permission: "sts:AssumeRole",
    });
  });

  test.each([[undefined], [null], ["text"], [{}]])("of %o, which is no error, is failed", (thrown) => {
    expect(outcomeOf(thrown).outcome).toBe("failed");
  });
});
