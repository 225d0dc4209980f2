import { expect, test } from "vitest";
import { AnswerError, googleError, parsedJson } from "../../../src/clouds/gcp/google-error.ts";

function said(body: object | string, headers: Record<string, string> = {}) {
  return googleError(403, typeof body === "string" ? body : JSON.stringify(body), new Headers(headers));
}

test("the most telling code comes first: ErrorInfo's, then the older reason, then the status", () => {
  const info = { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "SERVICE_DISABLED" };
  const metadata = { consumer: "projects/42", service: "dns.googleapis.com" };
  const error = said({
    error: {
      message: "off",
      status: "PERMISSION_DENIED",
      errors: [{ reason: "accessNotConfigured" }],
      details: [{ "@type": "type.googleapis.com/google.rpc.Help" }, { ...info, metadata }],
    },
  });
  expect(error).toMatchObject({
    status: 403,
    message: "off",
    codes: ["SERVICE_DISABLED", "accessNotConfigured", "PERMISSION_DENIED"],
    ...metadata,
    isOwnProject: false,
  });
});

test.each<[string | object, string]>([
  ["", "status 403: an empty answer"],
  ["<html><body>Blocked\n by proxy</body></html>", "status 403: Blocked by proxy"],
  [{ error: "access_denied" }, 'status 403: {"error":"access_denied"}'],
  [{ error: { errors: "x", details: [null, 1], message: 7 } }, expect.stringContaining("status 403")],
])("an error that is none of Google's is quoted: %j", (body, message) => {
  expect(said(body).message).toEqual(message);
});

test.each([
  [{ "retry-after": "7" }, 7],
  [{ date: "Sat, 21 Nov 2026 12:00:57 GMT" }, 3],
  [{ date: "yesterday" }, undefined],
  [{}, undefined],
])("with the headers %j it makes sense to ask again after %s seconds", (headers, seconds) => {
  expect(said({}, headers as Record<string, string>).retryAfter).toBe(seconds);
});

test("what is no JSON is told, and not quoted", () => {
  expect(parsedJson('{"a":1}')).toEqual({ a: 1 });
  expect(() => parsedJson("ya29.secret")).toThrow(AnswerError);
  expect(() => parsedJson("ya29.secret")).not.toThrow(/secret/);
});
