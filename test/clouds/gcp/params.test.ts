import { expect, test } from "vitest";
import { z } from "zod";
import { declaration } from "../../../src/clouds/gcp/params.ts";

const params = declaration.params(z);

test("everything has a default or may be left out", () => {
  expect(params.parse({})).toEqual({ projects: "all", excludeProjects: [] });
});

test.each([
  { workloadIdentityProvider: "projects/1/locations/global/workloadIdentityPools/pool/providers/github" },
  { serviceAccount: "audit@my-project.iam.gserviceaccount.com", organization: "123456789012" },
  { keyFilePath: "key.json", zone: "europe-west1-b" },
  { projects: ["my-project", "example.com:my-project"], excludeProjects: ["other-project"] },
])("%j is accepted", (value) => {
  expect(params.safeParse(value).error).toBeUndefined();
});

test.each([
  { workloadIdentityProvider: "//iam.googleapis.com/projects/1" },
  { serviceAccount: "audit" },
  { projects: [] },
  { projects: ["My-Project"] },
  { organization: 123456789012 },
  { zone: "europe-west1" },
  { key_file_path: "key.json" },
])("%j is refused", (value) => {
  expect(params.safeParse(value).success).toBe(false);
});
