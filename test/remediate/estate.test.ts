/** Entries against a server that changes as AWS does, shows it late, and loses connections. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { awsChanges } from "../../src/clouds/aws/changes.ts";
import { openAws } from "../../src/clouds/aws/live/open-aws.ts";
import { regionScope } from "../../src/clouds/aws/scope-to-read.ts";
import type { CloudCall } from "../../src/model/cloud-call.ts";
import type { PlanPart } from "../../src/model/plan.ts";
import { applyPart } from "../../src/remediate/apply-part.ts";
import { type Clock, systemClock } from "../../src/remediate/poll.ts";
import { readStates } from "../../src/remediate/read-states.ts";
import type { RemediationServices } from "../../src/remediate/remediation-run.ts";
import { resumeRun } from "../../src/remediate/resume.ts";
import { undoRun } from "../../src/remediate/undo.ts";
import { changeOf, touchedObjects } from "../../src/remediation/change.ts";
import { partDigest } from "../../src/remediation/digests.ts";
import { plannedEntry } from "../../src/remediation/plan.ts";
import { contextIn } from "../clouds/plugin-context.ts";
import { emptyEnvironment } from "../clouds/aws/login/login-requests.ts";
import { laptopKey } from "../estate/builders/access.ts";
import type { PlacedFault } from "../estate/server/faults.ts";
import { account, ids, region, smallServer } from "../estate/server/writes/small-region.ts";
import { ToyKeeper } from "./toy-run.ts";

const scope = regionScope(account, region);

/** Twenty seconds of it take one. */
const started = systemClock.now();
const fastClock: Clock = {
  now: () => started + (systemClock.now() - started) * 20,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 20, signal),
};

beforeEach(() => {
  emptyEnvironment();
  const { accessKeyId, secretAccessKey } = laptopKey(account);
  vi.stubEnv("AWS_ACCESS_KEY_ID", accessKeyId);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", secretAccessKey);
});
afterEach(() => vi.unstubAllEnvs());

async function begin(faults: readonly PlacedFault[] = []) {
  const { server } = await smallServer({ pace: { lag: { reads: 2 } }, faults });
  vi.stubEnv("AWS_ENDPOINT_URL", server.url);
  const params = { role: undefined, partition: "aws", sessionName: "posturegate", durationSeconds: 3600 } as const;
  const cloud = openAws(params, contextIn("/nowhere"));
  const folder = mkdtempSync(join(tmpdir(), "posturegate-estate-"));
  onTestFinished(async () => {
    await cloud.done();
    rmSync(folder, { recursive: true });
  });
  const services: RemediationServices & { readonly keeper: ToyKeeper } = {
    changes: awsChanges,
    cloud,
    keeper: new ToyKeeper(),
    folder,
    clock: fastClock,
    waitSeconds: 60,
    signal: new AbortController().signal,
    run: { id: "run-1", by: "maintainer", version: "1.0.0" },
  };
  return { server, services };
}

/** A part with one entry for each list of calls, which touch different objects. */
async function planned(entries: readonly (readonly CloudCall[])[], { cloud }: RemediationServices): Promise<PlanPart> {
  const { writes } = awsChanges;
  const all = entries.map(async (calls, index) => {
    const states = await readStates(touchedObjects({ calls, writes, scope }), cloud.open(scope), awsChanges);
    const { before, after, undo = null } = changeOf({ calls, writes, scope, states });
    const type = "aws.ec2.security_group";
    const resource = { id: `${index}`, name: "web", type, cloud: "aws", account, region };
    const finding = { audit: "nightly", rule: "rule", title: "Title", severity: "high" as const, message: "It is so." };
    const entry = { resource, scope, bot: "bot", params: {}, calls, before, after, undo, affected: [] };
    const fingerprint = `${index}`;
    const risk = "disruptive" as const;
    return plannedEntry({
      ...entry,
      finding: { ...finding, fingerprint, facets: [] },
      counterfactual: undefined,
      risk,
    });
  });
  const made = await Promise.all(all);
  const digest = partDigest({ account, risk: "disruptive", entries: made.map((entry) => entry.digest) });
  return { digest, cloud: "aws", account, risk: "disruptive", entries: made };
}

const ssh = (...cidrs: readonly string[]) => ({
  GroupId: ids.web,
  IpPermissions: [
    {
      IpProtocol: "tcp",
      FromPort: 22,
      ToPort: 22,
      IpRanges: cidrs.map((CidrIp) => ({ CidrIp, Description: "Offices" })),
    },
  ],
});
const all = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }], Ipv6Ranges: [{ CidrIpv6: "::/0" }] };
const group = { GroupId: { $answer: [0, "GroupId"] as const } };

const entries: readonly (readonly CloudCall[])[] = [
  [
    { api: "ec2:AuthorizeSecurityGroupIngress", input: ssh("10.1.0.0/16") },
    { api: "ec2:RevokeSecurityGroupIngress", input: ssh("10.0.0.0/8") },
  ],
  [
    { api: "ec2:CreateSecurityGroup", input: { GroupName: "quarantine", Description: "Q", VpcId: ids.vpc } },
    { api: "ec2:RevokeSecurityGroupEgress", input: { ...group, IpPermissions: [all] } },
  ],
  [{ api: "ec2:StopInstances", input: { InstanceIds: [ids.auto] } }],
];

/** What is in the region, as far as the entries are about it. */
const stateOf = ({ server }: Awaited<ReturnType<typeof begin>>) => {
  const { securityGroups, instances } = server.state(account, region);
  return {
    groups: securityGroups.map(({ GroupName, IpPermissions, IpPermissionsEgress }) => ({
      GroupName,
      ingress: awsChanges.fieldsOf("aws.ec2.security_group", JSON.parse(JSON.stringify({ IpPermissions })), [
        "IpPermissions",
      ]),
      egress: IpPermissionsEgress,
    })),
    running: instances.filter(({ State }) => State?.Name === "running").length,
  };
};

const outcomesOf = ({ results }: Awaited<ReturnType<typeof applyPart>>) =>
  results.map(({ outcome, message }) => `${outcome}: ${message}`);
const apisOf = ({ server }: Awaited<ReturnType<typeof begin>>) => server.writes().map(({ api }) => api);
const apis = entries.flat().map(({ api }) => api);
const done = entries.map(() => "done: Live state shows the change.");
const undone = entries.map(() => "done: It is undone: live state is as it was before the change.");

test("entries are applied, seen late, and undone", { timeout: 60_000 }, async () => {
  const estate = await begin();
  const before = stateOf(estate);
  const part = await planned(entries, estate.services);
  expect(outcomesOf(await applyPart(part, estate.services))).toEqual(done);
  expect(apisOf(estate)).toEqual(apis);
  const text = estate.services.keeper.files.get("run-1.ndjson") ?? "";
  expect(outcomesOf(await undoRun({ name: "run-1.ndjson", text }, undefined, estate.services))).toEqual(undone);
  expect(stateOf(estate)).toEqual(before);
});

test(
  "answers that are lost are found in the cloud; what was not carried out is sent again",
  { timeout: 60_000 },
  async () => {
    const cut = (api: string, when: "before-doing" | "before-answer"): PlacedFault => ({
      api,
      calls: [1],
      fault: { kind: "cut-connection", when },
    });
    const estate = await begin([
      cut("ec2:AuthorizeSecurityGroupIngress", "before-doing"),
      cut("ec2:RevokeSecurityGroupIngress", "before-answer"),
      cut("ec2:CreateSecurityGroup", "before-answer"),
      cut("ec2:StopInstances", "before-answer"),
    ]);
    const before = stateOf(estate);
    expect(outcomesOf(await applyPart(await planned(entries, estate.services), estate.services))).toEqual(done);
    expect(apisOf(estate)).toEqual(apis);
    const text = estate.services.keeper.files.get("run-1.ndjson") ?? "";
    expect(text).toContain('"known":"seen"');
    expect(outcomesOf(await undoRun({ name: "run-1.ndjson", text }, undefined, estate.services))).toEqual(undone);
    expect(stateOf(estate)).toEqual(before);
  },
);

test(
  "a run whose answers and last lines are lost is resumed by what the cloud shows",
  { timeout: 60_000 },
  async () => {
    const estate = await begin();
    const part = await planned(entries, estate.services);
    const { keeper } = estate.services;
    let committed = "";
    estate.server.onWrite(() => {
      committed ||= keeper.files.get("run-1.ndjson") ?? "";
    });
    await applyPart(part, estate.services);
    const resumed = await resumeRun({ name: "run-1.ndjson", text: committed }, estate.services);
    expect(outcomesOf(resumed)).toEqual(done);
    expect(apisOf(estate)).toEqual(apis);
  },
);
