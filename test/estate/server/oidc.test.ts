import { createPublicKey, type JsonWebKey, verify } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fernhollowJob } from "../builders/access.ts";
import { demoEstate } from "../demo.ts";
import { type EstateServer, startEstateServer } from "./server.ts";

const now = new Date("2026-11-16T06:00:00Z");
const authorization = `Bearer ${fernhollowJob.requestToken}`;

let server: EstateServer;
beforeAll(async () => {
  server = await startEstateServer({ estate: demoEstate(), now: () => now });
});
afterAll(async () => {
  await server.close();
});

test("a job's token has the claims that GitHub gives, for five minutes", async () => {
  const answer = await fetch(`${server.identityTokenUrl}&audience=sts.amazonaws.com`, { headers: { authorization } });
  const { count, value } = (await answer.json()) as { count: number; value: string };
  expect(count).toBe(value.length);
  expect(part(value, 1)).toMatchObject({
    iss: "https://token.actions.githubusercontent.com",
    aud: "sts.amazonaws.com",
    sub: "repo:fernhollow/infrastructure:ref:refs/heads/main",
    repository_id: fernhollowJob.repositoryId,
    event_name: "schedule",
    iat: now.getTime() / 1000,
    exp: now.getTime() / 1000 + 300,
  });
});

test("a token verifies with the key that is published", async () => {
  const answer = await fetch(server.identityTokenUrl, { headers: { authorization } });
  const { value } = (await answer.json()) as { value: string };
  const { keys } = (await (await fetch(`${server.url}/oidc/.well-known/jwks`)).json()) as {
    keys: (JsonWebKey & { kid: string })[];
  };
  const [header, payload, signature = ""] = value.split(".");
  expect(part(value, 0)).toMatchObject({ kid: keys[0]?.kid, alg: "RS256" });
  const key = createPublicKey({ key: keys[0]!, format: "jwk" });
  const signed = Buffer.from(`${header}.${payload}`);
  expect(verify("RSA-SHA256", signed, key, Buffer.from(signature, "base64url"))).toBe(true);
});

test("nobody else gets a token", async () => {
  expect((await fetch(server.identityTokenUrl, { headers: { authorization: "Bearer x" } })).status).toBe(401);
});

test("the provider describes itself", async () => {
  const answer = await fetch(`${server.url}/oidc/.well-known/openid-configuration`);
  expect(await answer.json()).toMatchObject({ issuer: "https://token.actions.githubusercontent.com" });
});

test("the log says that a token was asked for, not what it is", () => {
  const asked = server.requests.find(({ api }) => api === "github:IdentityToken");
  expect(asked).toMatchObject({ service: "github", params: { audience: "sts.amazonaws.com" }, status: 200 });
});

function part(token: string, position: number): unknown {
  return JSON.parse(Buffer.from(token.split(".")[position] ?? "", "base64url").toString());
}
