import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { ordinaryGcp } from "./ordinary.ts";
import { ask, logIn } from "./server/client.ts";

test("as a process of its own it says where it is, answers, keeps a log, and ends with its input", async () => {
  const size = { projects: 1, instances: 2, firewalls: 3 };
  const faults = [{ api: "compute.routes.list", fault: { kind: "throttle" } }];
  const options = ["--estate", JSON.stringify(size), "--latency", "5", "--faults", JSON.stringify(faults)];
  const server = spawn(process.execPath, ["test/estate/gcp/main.ts", ...options], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(server.stdout), "line")) as [string];
  const { url, identityTokenUrl } = JSON.parse(line) as { url: string; identityTokenUrl: string };
  expect(identityTokenUrl).toBe(`${url}/oidc/token?api-version=2.0`);
  const login = await logIn({ url, identityTokenUrl }, ordinaryGcp(size));
  const project = "/compute/v1/projects/team-project-0/global";
  expect((await ask(login, `${project}/firewalls`)).body["items"]).toHaveLength(4);
  expect((await ask(login, `${project}/routes`)).status).toBe(403);
  const log = (await (await fetch(`${url}/estate/requests`)).json()) as { api: string; status: number }[];
  expect(log.map(({ api, status }) => `${api} ${status}`)).toEqual([
    "github:IdentityToken 200",
    "sts.token 200",
    "compute.firewalls.list 200",
    "compute.routes.list 403",
  ]);
  server.stdin.end();
  expect(await once(server, "exit")).toEqual([0, null]);
});
