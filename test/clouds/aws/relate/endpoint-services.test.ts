import { describe, expect, test } from "vitest";
import { wellConfigured } from "../fixtures/well-configured.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const service = {
  ServiceId: "vpce-svc-1",
  ServiceName: "orders",
  ServiceState: "Available",
  AcceptanceRequired: false,
};

function allowed(raw: object, contents: ScopeContents = {}) {
  const items = { ...wellConfigured, vpc_endpoint_service: [raw] };
  const { allowedPrincipals, allowedAccounts } = only(
    readScopes({ ...contents, items }),
    "aws.ec2.vpc_endpoint_service",
  ).com;
  return { allowedPrincipals, allowedAccounts };
}

describe("who may use an endpoint service", () => {
  test("is told as written, and by account", () => {
    const principals = ["arn:aws:iam::222233334444:user/b", "arn:aws:iam::222233334444:root", "*"];
    expect(allowed({ ...service, AllowedPrincipals: principals.map((Principal) => ({ Principal })) })).toEqual({
      allowedPrincipals: ["*", "arn:aws:iam::222233334444:root", "arn:aws:iam::222233334444:user/b"],
      allowedAccounts: ["*", "222233334444"],
    });
  });

  test("is nobody where the list is empty", () => {
    expect(allowed({ ...service, AllowedPrincipals: [] })).toEqual({ allowedPrincipals: [], allowedAccounts: [] });
  });

  test.each([
    ["denied", "denied"],
    ["complete", "failed"],
  ] as const)("is unknown where the list is absent and the API ended %s", (outcome, kind) => {
    const outcomes = { "ec2:DescribeVpcEndpointServicePermissions": outcome };
    const unknown = { cause: { kind, api: "ec2:DescribeVpcEndpointServicePermissions" } };
    expect(allowed(service, { outcomes })).toMatchObject({ allowedPrincipals: unknown, allowedAccounts: unknown });
  });
});
