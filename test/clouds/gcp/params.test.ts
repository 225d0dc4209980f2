import { expect, test } from "vitest";
import { z } from "zod";
import { declaration, selectsProject } from "../../../src/clouds/gcp/params.ts";

const params = declaration.params(z);

test("everything has a default or may be left out", () => {
  expect(params.parse({})).toEqual({ projects: "all", excludeProjects: [] });
});

test.each([
  { workloadIdentityProvider: "projects/1/locations/global/workloadIdentityPools/pool/providers/github" },
  { serviceAccount: "audit@my-project.iam.gserviceaccount.com", organization: "123456789012" },
  { keyFilePath: "key.json", zone: "europe-west1-b" },
  { projects: ["my-project", "example.com:my-project"], excludeProjects: ["other-project"] },
  { projects: ["prod-*"], folder: "123", excludeProjects: ["*-sandbox"] },
])("%j is accepted", (value) => {
  expect(params.safeParse(value).error).toBeUndefined();
});

test.each([
  { workloadIdentityProvider: "//iam.googleapis.com/projects/1" },
  { serviceAccount: "audit" },
  { projects: [] },
  { projects: ["My-Project"] },
  { projects: ["a/../b"] },
  { organization: 123456789012 },
  { folder: "folders/1" },
  { zone: "europe-west1" },
  { key_file_path: "key.json" },
])("%j is refused", (value) => {
  expect(params.safeParse(value).success).toBe(false);
});

test.each<[object, string, RegExp]>([
  [
    { keyFilePath: "k", workloadIdentityProvider: "projects/1/locations/global/workloadIdentityPools/p/providers/g" },
    "keyFilePath",
    /there is a `workloadIdentityProvider` as well/,
  ],
  [{ folder: "1", organization: "2" }, "folder", /there is an `organization` as well/],
  [{ projects: ["shop-prod", "shop-prod"] }, "projects", /names shop-prod twice/],
  [{ projects: ["shop-prod"], excludeProjects: ["shop-*"] }, "excludeProjects", /leaves out every project of/],
  [{ excludeProjects: ["*"] }, "excludeProjects", /leaves out every project/],
])("%j contradicts itself", (value, param, message) => {
  const { issues = [] } = params.safeParse(value).error ?? {};
  expect(issues).toMatchObject([{ path: [param], message: expect.stringMatching(message) }]);
});

test("a pattern selects by any text", () => {
  expect(selectsProject(["shop-*"], "shop-prod")).toBe(true);
  expect(selectsProject(["shop-*"], "other-prod")).toBe(false);
  expect(selectsProject("all", "other-prod")).toBe(true);
});
