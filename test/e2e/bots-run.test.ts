/** CloudBots' findings through the built program: what its documentation shows works, and what cannot be done is told. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { eventWith, minimumEvent, sampleEvent } from "../cloudbots/events.ts";
import { laptopAccess, laptopKey, memberRole } from "../estate/builders/access.ts";
import { addInstance } from "../estate/builders/instance.ts";
import { addSubnet, addVpc } from "../estate/builders/network.ts";
import { tcp } from "../estate/builders/permission.ts";
import { emptyRegion } from "../estate/builders/region.ts";
import { addSecurityGroup } from "../estate/builders/security-group.ts";
import { addImage } from "../estate/builders/storage.ts";
import type { Estate, EstateAccount } from "../estate/estate.ts";
import { collectedAt, identifier } from "../estate/identifier.ts";
import { type EstateServer, startEstateServer } from "../estate/server/server.ts";
import { cli, type Ended, folderWith } from "./built-program.ts";

const own = minimumEvent.account.id;
const other = "999988887777";
const unreached = "555566667777";
const region = "us-west-2";
const instanceId = minimumEvent.entity.id;

let server: EstateServer | undefined;
afterEach(async () => server?.close());

/** An account with the instance of the documented events, and a group that lets SSH in. */
function accountWithInstance(id: string): EstateAccount {
  const draft = emptyRegion(id, region, {});
  const vpc = addVpc(draft, { name: "main", cidr: "10.9.0.0/16" });
  const subnet = addSubnet(draft, vpc, { name: "a", cidr: "10.9.1.0/24", zone: "a" });
  const image = addImage(draft, { name: "base", daysEarlier: 10 });
  const ingress = [tcp(22, "0.0.0.0/0")];
  const group = addSecurityGroup(draft, vpc, { name: "ssh", description: "For administrators", ingress });
  const instance = addInstance(draft, { name: "TestInstance", subnet, groups: [group], image });
  instance.InstanceId = instanceId;
  return { id, name: id, regions: [draft] };
}

function groupOf(id: string): string {
  return identifier("sg", identifier("vpc", id, region, "main"), "ssh");
}

const estate: Estate = {
  collectedAt,
  accounts: [own, other, unreached].map((id) => accountWithInstance(id)),
  faults: [],
  access: {
    ...laptopAccess(own),
    roles: ["Dome9CloudBots", "our-bots"].map((name) => memberRole(other, name, laptopKey(own).userArn)),
  },
};

interface Answer extends Ended {
  readonly folder: string;
}

/** Runs the bots of an event, in a folder of its own or one that is given. */
async function botsRun(
  event: string | object,
  options: readonly string[] = [],
  {
    env = {},
    folder = folderWith(),
  }: { readonly env?: Readonly<Record<string, string>>; readonly folder?: string } = {},
): Promise<Answer> {
  server ??= await startEstateServer({ estate });
  const text = typeof event === "string" ? event : JSON.stringify(event);
  const events = folderWith({ "event.json": text });
  return program(["bots", "run", "--event", join(events, "event.json"), ...options], folder, env);
}

async function program(
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { accessKeyId, secretAccessKey } = laptopKey(own);
  const login = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
  const url = server?.url ?? "";
  return {
    ...(await cli(args, { cwd: folder, env: { HOME: folder, AWS_ENDPOINT_URL: url, ...login, ...env } })),
    folder,
  };
}

const json = { OUTPUT_TYPE: "JSON" };

/** Of each bot: its name and how it ended. */
function endings({ stdout }: Answer): string[] {
  const result = JSON.parse(stdout) as { "Rules violations found": { Remediation: string; Outcome: string }[] };
  return result["Rules violations found"].map(({ Remediation, Outcome }) => `${Remediation}: ${Outcome}`);
}

function tagsOf(account = own): Record<string, string | undefined> {
  const { instances } = server?.state(account, region) ?? {};
  return Object.fromEntries((instances?.[0]?.Tags ?? []).map(({ Key = "", Value }) => [Key, Value]));
}

function writes(): string[] {
  return (server?.writes() ?? []).map(({ api, account }) => `${account} ${api}`);
}

afterEach(() => {
  server = undefined;
});

test("the documented minimum event is planned, applied, written down and undone", async () => {
  const planned = await botsRun(minimumEvent);
  expect(planned.exitCode).toBe(0);
  expect(planned.stdout).toContain("Account id: 111122223333");
  expect(planned.stdout).toContain("Execution status: passed");
  expect(planned.stdout).toContain("Outcome: planned");
  expect(writes()).toEqual([]);

  const before = structuredClone(server?.state(own, region));
  const applied = await botsRun(minimumEvent, ["--apply"], { env: json });
  expect(applied.exitCode).toBe(0);
  expect(JSON.parse(applied.stdout)).toMatchObject({
    ReportTime: minimumEvent.reportTime,
    "Account id": own,
    findingKey: "N.A",
    "Rules violations found": [
      { Rule: "Instance should fail", ID: instanceId, Remediation: "tag_ec2_resource", "Execution status": "passed" },
    ],
  });
  expect(readFileSync(join(applied.folder, "posturegate-out/bots-result.json"), "utf8")).toBe(applied.stdout);
  expect(tagsOf()).toMatchObject({ myKey: "myValue" });
  expect(writes()).toEqual([`${own} ec2:CreateTags`]);

  const again = await botsRun(minimumEvent, ["--apply"], { env: json, folder: applied.folder });
  expect(endings(again)).toEqual(["tag_ec2_resource: nothing-to-do"]);

  const [journal = ""] = readdirSync(join(applied.folder, "posturegate-journal"));
  const run = journal.replace(/\.ndjson$/, "");
  const undone = await program(["remediate", "undo", run], applied.folder);
  expect(undone.stdout).toContain("1 undone");
  expect(undone.exitCode).toBe(0);
  expect(server?.state(own, region)).toEqual(before);
});

test("the documented sample event is applied, and told as text", async () => {
  const { exitCode, stdout, folder } = await botsRun(sampleEvent, ["--apply"]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("Remediation: tag_ec2_resource");
  expect(tagsOf()).toMatchObject({ myKey: "myValue" });
  expect(readFileSync(join(folder, "posturegate-out/bots-result.txt"), "utf8").trim()).toBe(stdout.trim());
});

test("tags and remediationActions are both done, what cannot be is told, and the rest is done all the same", async () => {
  const answer = await botsRun(
    eventWith({
      rule: { name: "several", complianceTags: "AUTO: tag_ec2_resource one 1|AUTO: no_such_bot now|AUTO: sg_delete" },
      remediationActions: ["tag_ec2_resource two 2", "AUTO: ec2_terminate_instance"],
    }),
    ["--apply"],
    { env: json },
  );
  expect(answer.exitCode).toBe(1);
  expect(endings(answer)).toEqual([
    "tag_ec2_resource: done",
    "no_such_bot: refused",
    "sg_delete: refused",
    "tag_ec2_resource: done",
    "ec2_terminate_instance: refused",
  ]);
  expect(answer.stdout).toContain("There is no bot no_such_bot.");
  expect(answer.stdout).toContain("remediation.irreversible");
  expect(tagsOf()).toMatchObject({ one: "1", two: "2" });
  expect(writes()).toHaveLength(2);
});

test("another account is reached in multi account mode only, through its role", async () => {
  const event = eventWith({ account: { id: other } });
  const single = await botsRun(event, ["--apply"], { env: json });
  expect(single.exitCode).toBe(1);
  expect(endings(single)).toEqual(["tag_ec2_resource: refused"]);
  expect(single.stdout).toContain("ACCOUNT_MODE=multi");

  const multi = { ...json, ACCOUNT_MODE: "multi" };
  const first = await botsRun(event, ["--apply"], { env: multi });
  expect(endings(first)).toEqual(["tag_ec2_resource: done"]);
  const named = { ...multi, CROSS_ACCOUNT_ROLE_NAME: "our-bots" };
  const group = eventWith({
    account: { id: other },
    rule: { name: "open", complianceTags: "AUTO: sg_rules_delete_by_scope 0.0.0.0/0 inbound 22 TCP" },
    entity: { id: groupOf(other), name: "ssh", type: "SecurityGroup", region: "us_west_2" },
  });
  const second = await botsRun(group, ["--apply"], { env: named });
  expect(endings(second)).toEqual(["sg_rules_delete_by_scope: done"]);
  expect(writes()).toEqual([`${other} ec2:CreateTags`, `${other} ec2:RevokeSecurityGroupIngress`]);
  expect(tagsOf()).not.toHaveProperty("myKey");
  expect(server?.requests.filter(({ api }) => api === "sts:AssumeRole").map(({ params }) => params["RoleArn"])).toEqual(
    [`arn:aws:iam::${other}:role/Dome9CloudBots`, `arn:aws:iam::${other}:role/our-bots`],
  );

  const [journal = ""] = readdirSync(join(second.folder, "posturegate-journal"));
  const undone = await program(["remediate", "undo", journal.replace(/\.ndjson$/, "")], second.folder, named);
  expect(undone.exitCode).toBe(0);
  expect(writes().at(-1)).toBe(`${other} ec2:AuthorizeSecurityGroupIngress`);
});

test("a role that lets nobody in is reported, and what follows is run", async () => {
  const env = { ...json, ACCOUNT_MODE: "multi" };
  const failed = await botsRun(eventWith({ account: { id: unreached } }), ["--apply"], { env });
  expect(failed.exitCode).toBe(1);
  expect(endings(failed)).toEqual(["tag_ec2_resource: failed"]);
  expect(failed.stdout).toContain(`arn:aws:iam::${unreached}:role/Dome9CloudBots`);
  const records = [unreached, own].map((id) => ({ Sns: { Message: eventWith({ account: { id } }) } }));
  const both = await botsRun({ Records: records }, ["--apply"], { env });
  expect(both.exitCode).toBe(1);
  const results = JSON.parse(both.stdout) as object[];
  expect(results).toMatchObject([
    { "Account id": unreached, "Rules violations found": [{ "Execution status": "failed" }] },
    { "Account id": own, "Rules violations found": [{ "Execution status": "passed" }] },
  ]);
  expect(writes()).toEqual([`${own} ec2:CreateTags`]);
});

test("an event that does not say that its rule failed changes something only where that is assumed", async () => {
  const { status: _, ...event } = minimumEvent;
  const refused = await botsRun(event, ["--apply"], { env: json });
  expect(refused.exitCode).toBe(1);
  expect(endings(refused)).toEqual(["tag_ec2_resource: refused"]);
  expect(refused.stdout).toContain("--assume-failed");
  expect((await botsRun(event, ["--assume-failed"])).exitCode).toBe(2);
  expect(writes()).toEqual([]);
  expect(endings(await botsRun(event, ["--apply", "--assume-failed"], { env: json }))).toEqual([
    "tag_ec2_resource: done",
  ]);
  const passed = await botsRun({ ...minimumEvent, status: "Passed" }, ["--apply"], { env: json });
  expect(passed.exitCode).toBe(0);
  expect(endings(passed)).toEqual([]);
  expect(writes()).toHaveLength(1);
});
