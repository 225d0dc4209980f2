import { expect, test } from "vitest";
import { AccessError } from "../../src/errors.ts";
import { jobEnvironment } from "../../src/run/job-environment.ts";
import { tokenWith } from "../clouds/aws/login/login-requests.ts";

test("is what the job's own token says, asked for an audience that no cloud takes", async () => {
  const audiences: string[] = [];
  const name = await jobEnvironment((audience) => {
    audiences.push(audience);
    return Promise.resolve(tokenWith({ environment: "remediation" }));
  });
  expect(name).toBe("remediation");
  expect(audiences).toEqual(["posturegate"]);
});

test.each([
  ["has no environment", tokenWith()],
  ["names none", tokenWith({ environment: "" })],
  ["names it by no text", tokenWith({ environment: ["remediation"] })],
  ["has none of its own", `.${Buffer.from('{"__proto__":{"environment":"remediation"}}').toString("base64url")}.`],
  ["is none", "remediation"],
])("is none where the token %s", async (_, token) => {
  expect(await jobEnvironment(() => Promise.resolve(token))).toBeUndefined();
});

test("is none where the job may have no token", async () => {
  expect(await jobEnvironment(undefined)).toBeUndefined();
});

test("is not known where GitHub gives no token", async () => {
  const lost = new AccessError("lost-login", "no token", { scope: "github", api: "oidc" });
  await expect(jobEnvironment(() => Promise.reject(lost))).rejects.toBe(lost);
});
