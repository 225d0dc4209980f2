import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { ordinaryAzure } from "./ordinary.ts";
import { ask, tokenOf } from "./server/arm-requests.ts";

test("as a process of its own it says where it is, answers, keeps a log, and ends with its input", async () => {
  const size = { subscriptions: 1, machines: 0, groups: 3 };
  const faults = [{ api: "Microsoft.Compute/disks", fault: { kind: "throttle" } }];
  const options = ["--estate", JSON.stringify(size), "--latency", "5", "--faults", JSON.stringify(faults)];
  const started = spawn(process.execPath, ["test/estate/azure/main.ts", ...options], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(started.stdout), "line")) as [string];
  const told = JSON.parse(line) as {
    url: string;
    metadataUrl: string;
    identityTokenUrl: string;
    certificatePath: string;
  };
  expect(told.identityTokenUrl).toBe(`${told.metadataUrl}/oidc/token?api-version=2.0`);
  const server = {
    ...told,
    certificate: readFileSync(told.certificatePath, "utf8"),
    requests: [],
    setFaults: () => undefined,
    close: async () => undefined,
  };
  const estate = ordinaryAzure(size);
  const token = await tokenOf(server, estate.tenant.id);
  const below = `/subscriptions/${estate.subscriptions[0]!.id}/providers`;
  const groups = await ask(server, `${below}/Microsoft.Network/networkSecurityGroups?api-version=2024-05-01`, {
    token,
  });
  expect(groups.body.value).toHaveLength(3);
  const disks = await ask(server, `${below}/Microsoft.Compute/disks?api-version=2024-03-02`, { token });
  expect([disks.status, disks.headers["retry-after"]]).toEqual([429, "1"]);
  const log = (await (await fetch(`${told.metadataUrl}/estate/requests`)).json()) as { api: string; status: number }[];
  expect(log.map(({ api, status }) => `${api} ${status}`)).toEqual([
    "entra:token 200",
    "Microsoft.Network/networkSecurityGroups 200",
    "Microsoft.Compute/disks 429",
  ]);
  started.stdin.end();
  expect(await once(started, "exit")).toEqual([0, null]);
});
