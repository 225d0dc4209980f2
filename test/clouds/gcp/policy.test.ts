import { expect, test } from "vitest";
import { gcpApis } from "../../../src/clouds/gcp/apis.ts";
import { gcpPermissions, oauthScopes, readPermissions } from "../../../src/clouds/gcp/policy.ts";

test("a role has just what is asked, and what shows a project", () => {
  expect(readPermissions(new Set(["gcp.dns.policy"]))).toEqual(["dns.policies.list", "resourcemanager.projects.get"]);
  expect(new Set(readPermissions("all"))).toEqual(
    new Set([
      ...gcpApis.flatMap(({ permission, alsoPermissions = [] }) => [permission, ...alsoPermissions]),
      "resourcemanager.projects.get",
    ]),
  );
});

test("nothing that it has can change anything", () => {
  for (const permission of readPermissions("all"))
    expect(permission).toMatch(/\.(?:get\w*|list|searchAllIamPolicies)$/);
});

test.each([{ organization: "1" }, { folder: "1" }])("%j is walked, which takes two more", (params) => {
  const { role } = gcpPermissions(params, new Set(["gcp.dns.policy"]));
  expect(role).toEqual({
    title: "Posturegate audit",
    description: expect.any(String),
    stage: "GA",
    includedPermissions: [
      "dns.policies.list",
      "resourcemanager.folders.list",
      "resourcemanager.projects.get",
      "resourcemanager.projects.list",
    ],
  });
});

test("projects that are named or searched for need nothing of their parents, which a role of a project cannot hold", () => {
  expect(JSON.stringify(gcpPermissions({}, "all"))).not.toMatch(/folders|projects\.list/);
});

test("a token is for reading only, unless Cloud Asset is asked", () => {
  const read = [
    "https://www.googleapis.com/auth/cloud-platform.read-only",
    "https://www.googleapis.com/auth/compute.readonly",
  ];
  expect(oauthScopes([{ service: "compute.googleapis.com" }, { service: "dns.googleapis.com" }])).toEqual(read);
  expect(oauthScopes(gcpApis)).toEqual(["https://www.googleapis.com/auth/cloud-platform"]);
});
