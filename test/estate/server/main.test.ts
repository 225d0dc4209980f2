import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { laptopKey } from "../builders/access.ts";
import { ask, credentialsOf } from "./sdk.ts";

test("as a process of its own it says where it is, answers, keeps a log, and ends with its input", async () => {
  const size = { accounts: 1, regions: ["eu-west-1"], groups: 3, instances: 0 };
  const faults = [{ api: "ec2:DescribeVolumes", fault: { kind: "throttle" } }];
  const options = ["--estate", JSON.stringify(size), "--latency", "5", "--faults", JSON.stringify(faults)];
  const server = spawn(process.execPath, ["test/estate/server/main.ts", ...options], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(server.stdout), "line")) as [string];
  const { url, identityTokenUrl } = JSON.parse(line) as { url: string; identityTokenUrl: string };
  expect(identityTokenUrl).toBe(`${url}/oidc/token?api-version=2.0`);
  const login = { server: { url }, region: "eu-west-1", credentials: credentialsOf(laptopKey("200000000000")) };
  expect((await ask(login, "ec2:DescribeVpcs"))["Vpcs"]).toHaveLength(1);
  await expect(ask(login, "ec2:DescribeVolumes")).rejects.toMatchObject({ name: "RequestLimitExceeded" });
  const log = (await (await fetch(`${url}/estate/requests`)).json()) as { api: string; status: number }[];
  expect(log.map(({ api, status }) => `${api} ${status}`)).toEqual(["ec2:DescribeVpcs 200", "ec2:DescribeVolumes 503"]);
  server.stdin.end();
  expect(await once(server, "exit")).toEqual([0, null]);
});
