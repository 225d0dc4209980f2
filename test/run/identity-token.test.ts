import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { identityTokens } from "../../src/run/identity-token.ts";
import { Secrets } from "../../src/run/secrets.ts";

type Answer = { status: number; body: string };

const server = createServer((request, response) => {
  requests.push(request);
  const { status, body } = answers.shift() ?? { status: 500, body: "no answer is left" };
  response.writeHead(status, { "content-type": "application/json" }).end(body);
});
let requests: IncomingMessage[] = [];
let answers: Answer[] = [];
let masked: string[] = [];

beforeEach(async () => {
  requests = [];
  answers = [];
  masked = [];
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => new Promise((resolve) => server.close(resolve)));

function environment(): Record<string, string> {
  const { port } = server.address() as AddressInfo;
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/oidc?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "runner-bearer",
  };
}

function tokens(): (audience: string) => Promise<string> {
  const ask = identityTokens(environment(), new Secrets((secret) => void masked.push(secret)), { attempts: 2 });
  if (ask === undefined) throw new Error("there is nothing that asks");
  return ask;
}

describe("identity tokens of the job", () => {
  it.each([
    ["outside a workflow", {}],
    ["without the permission", { ACTIONS_ID_TOKEN_REQUEST_URL: "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "" }],
  ])("%s there is nothing to ask", (_name, given) => {
    expect(identityTokens(given, new Secrets(() => undefined), { attempts: 2 })).toBeUndefined();
  });

  it("asks for the audience with the runner's bearer, and hides bearer and token", async () => {
    answers = [{ status: 200, body: JSON.stringify({ count: 1, value: "head.claims.signature" }) }];
    await expect(tokens()("https://iam.example/a b")).resolves.toBe("head.claims.signature");
    expect(requests.map(({ url }) => url)).toEqual(["/oidc?api-version=2.0&audience=https%3A%2F%2Fiam.example%2Fa+b"]);
    expect(requests[0]?.headers.authorization).toBe("Bearer runner-bearer");
    expect(masked).toEqual(["runner-bearer", "head.claims.signature"]);
  });

  it("asks anew each time: a token lives for minutes", async () => {
    answers = ["one", "two"].map((value) => ({ status: 200, body: JSON.stringify({ value: `token-${value}` }) }));
    const ask = tokens();
    expect([await ask("a"), await ask("a")]).toEqual(["token-one", "token-two"]);
  });

  it.each([429, 500, 503])("asks again after a %i: the runner was not ready", async (status) => {
    answers = [
      { status, body: "" },
      { status: 200, body: JSON.stringify({ value: "token-late" }) },
    ];
    await expect(tokens()("a")).resolves.toBe("token-late");
  });

  it.each([
    [401, 1],
    [503, 2],
  ])("a %i that stays is asked %i times", async (status, times) => {
    answers = Array.from({ length: 3 }, () => ({ status, body: "" }));
    await expect(tokens()("a")).rejects.toThrow(/no identity token for a/);
    expect(requests).toHaveLength(times);
  });

  it.each([
    [
      { status: 401, body: JSON.stringify({ message: "the job is over" }) },
      /no identity token for sts: the job is over/,
    ],
    [{ status: 404, body: "" }, /the answer holds none/],
    [{ status: 200, body: "{}" }, /the answer holds none/],
    [{ status: 200, body: "<html>" }, /no identity token for sts/],
  ])("says why there is none: %j", async (answer, message) => {
    answers = [answer, answer];
    await expect(tokens()("sts")).rejects.toMatchObject({ name: "AccessError", code: "lost-login" });
    answers = [answer, answer];
    await expect(tokens()("sts")).rejects.toThrow(message);
  });
});
