import { expect, test } from "vitest";
import { identityClaims } from "../../../src/clouds/collecting/identity-claims.ts";
import { tokenWith } from "../aws/login/login-requests.ts";

test("the claims are those of the token, sub in both of its forms", () => {
  expect(identityClaims(tokenWith())).toEqual({
    iss: "https://token.actions.githubusercontent.com",
    aud: "sts.amazonaws.com",
    sub: "repo:octo-org/octo-repo:ref:refs/heads/main",
    subjects: ["repo:octo-org/octo-repo:ref:refs/heads/main", "repo:octo-org@1234/octo-repo@5678:ref:refs/heads/main"],
  });
});

test.each([
  [{ sub: "repo:octo-org@1234/octo-repo@5678:pull_request" }, "repo:octo-org/octo-repo:pull_request"],
  [{ repository_id: 5678, repository_owner_id: 1234 }, "repo:octo-org@1234/octo-repo@5678:ref:refs/heads/main"],
  [{ sub: "repo:octo-org/octo-repo:ref:refs/heads/a%3Ab" }, "repo:octo-org@1234/octo-repo@5678:ref:refs/heads/a%3Ab"],
])("of %j the other form is %s", (claims, other) => {
  expect(identityClaims(tokenWith(claims))?.subjects[1]).toBe(other);
});

test.each([
  { sub: "repo:octo-org/octo-repo2:ref:refs/heads/main" },
  { sub: "repo:octo-org@9/octo-repo@5678:ref:refs/heads/main" },
  { sub: "job_workflow_ref:octo-org/octo-repo/.github/workflows/a.yml@refs/heads/main" },
  { repository: "octo-org" },
  { repository: "octo-org/octo-repo/x" },
  { repository_id: undefined },
  { repository_owner_id: undefined },
])("of %j there is no other form", (claims) => {
  expect(identityClaims(tokenWith(claims))?.subjects).toHaveLength(1);
});

test.each([{ iss: undefined }, { aud: undefined }, { sub: "" }, { sub: {} }, { iss: "https://x.example/$(id)" }])(
  "a token with %j is not shown at all",
  (claims) => {
    expect(identityClaims(tokenWith(claims))).toBeUndefined();
  },
);

test("a list of audiences is told as such", () => {
  expect(identityClaims(tokenWith({ aud: ["a", "b"] }))?.aud).toBe("a, b");
});
