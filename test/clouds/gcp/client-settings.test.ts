import { afterEach, expect, test, vi } from "vitest";
import { send, sharedSettings } from "../../../src/clouds/gcp/client-settings.ts";
import { contextIn } from "../plugin-context.ts";
import { loopback, type Respond } from "./loopback.ts";

const closings: (() => void)[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const close of closings.splice(0)) close();
});

async function served(respond: Respond) {
  const server = await loopback(respond);
  closings.push(server.close);
  return server;
}

function shared() {
  const settings = sharedSettings({ limits: contextIn("/nowhere").limits });
  closings.push(settings.close);
  return settings;
}

const { signal } = new AbortController();

test("whatever its status, an answer is an answer, and asked for once", async () => {
  const { url, received } = await served(() => ({ status: 503, body: { error: "busy" } }));
  const answer = await send(shared(), { url: `${url}/x?a=b`, headers: { authorization: "Bearer t" }, signal });
  expect(answer).toMatchObject({ status: 503, body: '{"error":"busy"}' });
  expect(received).toMatchObject([{ method: "GET", path: "/x?a=b", headers: { authorization: "Bearer t" } }]);
});

test("a body is posted as JSON", async () => {
  const { url, received } = await served(() => ({ status: 200, body: {} }));
  await send(shared(), { url, headers: {}, body: { a: 1 }, signal });
  expect(received).toMatchObject([
    { method: "POST", body: '{"a":1}', headers: { "content-type": "application/json" } },
  ]);
});

test("a call that nobody waits for any more is given up", async () => {
  const { url } = await served(() => undefined);
  const controller = new AbortController();
  const sent = send(shared(), { url, headers: {}, signal: controller.signal });
  controller.abort(new Error("over"));
  await expect(sent).rejects.toThrow(/abort/i);
});

test("a redirect is not followed: it would take the token elsewhere", async () => {
  const elsewhere = await served(() => ({ status: 200, body: {} }));
  const { createServer } = await import("node:http");
  const server = createServer((_request, response) => response.writeHead(302, { location: elsewhere.url }).end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closings.push(() => void server.close());
  const { port } = server.address() as { port: number };
  await expect(send(shared(), { url: `http://127.0.0.1:${port}`, headers: {}, signal })).rejects.toThrow(/redirect/);
  expect(elsewhere.received).toEqual([]);
});

test("a proxy of the environment is used", async () => {
  const proxy = await served(() => ({ status: 200, body: { through: "proxy" } }));
  vi.stubEnv("http_proxy", proxy.url);
  vi.stubEnv("HTTP_PROXY", proxy.url);
  vi.stubEnv("NO_PROXY", "");
  vi.stubEnv("no_proxy", "");
  const answer = await send(shared(), { url: "http://compute.example.test/x", headers: {}, signal });
  expect(JSON.parse(answer.body)).toEqual({ through: "proxy" });
  expect(proxy.received).toMatchObject([{ path: "http://compute.example.test/x" }]);
});
