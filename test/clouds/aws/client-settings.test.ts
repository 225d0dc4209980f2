import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { RequestListener } from "node:http";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { afterEach, expect, test } from "vitest";
import { clientSettings, sharedSettings } from "../../../src/clouds/aws/client-settings.ts";
import { outcomeOf } from "../../../src/clouds/aws/outcome.ts";
import { contextIn } from "../plugin-context.ts";

const credentials = async () => ({ accessKeyId: "key", secretAccessKey: "secret" });
const closings: (() => void)[] = [];

afterEach(() => {
  for (const close of closings.splice(0)) close();
});

async function served(listener: RequestListener): Promise<{ endpoint: string; connections: () => number }> {
  let connections = 0;
  const server = createServer(listener).on("connection", () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closings.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, connections: () => connections };
}

function shared(callSeconds: number) {
  const { limits, log } = contextIn("/nowhere");
  const settings = sharedSettings({ profile: undefined }, { limits: { ...limits, attempts: 2, callSeconds }, log });
  closings.push(() => settings.requestHandler.destroy?.());
  return settings;
}

test("clients of all regions share the connections to a host", async () => {
  const { endpoint, connections } = await served((_request, response) =>
    response.end("<R><GetCallerIdentityResult/></R>"),
  );
  const settings = shared(5);
  for (const region of ["eu-west-1", "eu-west-2", "eu-west-1"]) {
    const client = new STSClient(clientSettings(settings, { region, credentials, endpoint }));
    await client.send(new GetCallerIdentityCommand());
  }
  expect(connections()).toBe(1);
});

test.each<[string, RequestListener]>([
  ["an answer that never comes", () => undefined],
  ["an answer that stops in its middle", (_request, response) => void response.writeHead(200).write("<GetCallerIden")],
])("%s ends after the time for a call, and is tried again", async (_name, listener) => {
  let requests = 0;
  const { endpoint } = await served((request, response) => {
    requests += 1;
    listener(request, response);
  });
  const client = new STSClient(clientSettings(shared(0.1), { region: "eu-west-1", credentials, endpoint }));
  const error: unknown = await client.send(new GetCallerIdentityCommand()).catch((thrown: unknown) => thrown);
  expect(outcomeOf(error)).toMatchObject({ outcome: "cut" });
  expect(requests).toBe(2);
});

test("an endpoint and a profile are there only where they are given", () => {
  const { limits, log } = contextIn("/nowhere");
  const plain = clientSettings(sharedSettings({}, { limits, log }), { region: "eu-west-1", credentials });
  expect(plain).not.toHaveProperty("endpoint");
  expect(plain).not.toHaveProperty("profile");
  expect(plain).toMatchObject({ maxAttempts: 8, retryMode: "standard", region: "eu-west-1" });
  expect(sharedSettings({ profile: "dev" }, { limits, log })).toMatchObject({ profile: "dev" });
});
