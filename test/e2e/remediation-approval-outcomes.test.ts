/** What has changed between plan, approval and the first change: only what is still so is done, and all of it is told. */
import { afterEach, expect, test } from "vitest";
import { unlabel } from "../estate/github/people.ts";
import { groupId, neededActions, openEstate, rolesWith } from "./remediated-account.ts";
import {
  approvalLabel,
  approve,
  claims,
  commentsOn,
  maintainer,
  merge,
  otherwise,
  type Remediated,
  remediatedRepository,
  stateOf,
  triager,
  withRemediation,
  writer,
  writesOf,
} from "./remediated-repository.ts";

let at: Remediated;
afterEach(() => at.close());

const ssh = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
const range = { ...ssh, FromPort: 20, ToPort: 30 };

test("what has drifted as a whole is refused, once", async () => {
  at = await remediatedRepository();
  await at.plan();
  const more = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: "128.0.0.0/1" }] };
  await otherwise(at, "ec2:AuthorizeSecurityGroupIngress", { GroupId: groupId("bastion"), IpPermissions: [more] });
  await otherwise(at, "ec2:AuthorizeSecurityGroupIngress", { GroupId: groupId("range"), IpPermissions: [more] });
  await otherwise(at, "ec2:EnableEbsEncryptionByDefault", {});
  const before = stateOf(at);
  const event = approve(at, 1);
  for (const attempt of [1, 2]) {
    const ended = await at.remediate(event, { attempt });
    expect(ended).toMatchObject({
      exitCode: 1,
      outputs: { "entries-drifted": "2", "entries-nothing-to-do": "1", "entries-fixed": "0" },
    });
    expect(ended.log).toContain("The cloud is not as it was planned for any more: plan again");
  }
  expect(stateOf(at)).toEqual(before);
  expect(commentsOn(at, 1)).toEqual([expect.stringContaining("2 drifted")]);
  expect(at.gitHub.state.issue(1).isOpen).toBe(true);
  expect(claims(at)).toEqual([]);
});

test("of several entries those are applied that have not drifted", async () => {
  at = await remediatedRepository();
  await at.plan();
  await otherwise(at, "ec2:RevokeSecurityGroupIngress", { GroupId: groupId("bastion"), IpPermissions: [ssh] });
  const narrow = { ...ssh, IpRanges: [{ CidrIp: "192.0.2.0/24" }] };
  await otherwise(at, "ec2:AuthorizeSecurityGroupIngress", { GroupId: groupId("range"), IpPermissions: [narrow] });
  const ended = await at.remediate(approve(at, 1));
  expect(ended).toMatchObject({
    exitCode: 1,
    outputs: { "entries-fixed": "1", "entries-drifted": "1", "entries-nothing-to-do": "1" },
  });
  expect(writesOf(at).slice(2)).toEqual(["EnableEbsEncryptionByDefault"]);
  expect(commentsOn(at, 1)).toEqual([expect.stringMatching(/1 fixed[^]*1 drifted|1 drifted[^]*1 fixed/)]);
  expect(at.gitHub.state.issue(1).isOpen).toBe(true);
});

test("limits that config has lowered meanwhile count", async () => {
  at = await remediatedRepository();
  await at.plan();
  merge(at, withRemediation({ limits: { share: 1, entries: 1 } }));
  const ended = await at.remediate(approve(at, 1));
  expect(ended).toMatchObject({ exitCode: 1, outputs: { "entries-fixed": "1", "entries-refused": "2" } });
  expect(commentsOn(at, 1)[0]).toContain("allows 1 in one plan");
  expect(writesOf(at)).toEqual(["EnableEbsEncryptionByDefault"]);
});

test("a bot that config does not allow any more does nothing", async () => {
  at = await remediatedRepository();
  await at.plan();
  merge(at, withRemediation({ allow: { nightly: ["ec2_encrypt_by_default"] } }));
  const ended = await at.remediate(approve(at, 1));
  expect(ended).toMatchObject({ exitCode: 1, outputs: { "entries-fixed": "1", "entries-refused": "2" } });
  expect(writesOf(at)).toEqual(["EnableEbsEncryptionByDefault"]);
});

test("a tag that was put on meanwhile keeps the bot off", async () => {
  at = await remediatedRepository();
  await at.plan();
  const Tags = [{ Key: "posturegate:keep", Value: "until the audit is over" }];
  await otherwise(at, "ec2:CreateTags", { Resources: [groupId("bastion"), groupId("range")], Tags });
  const ended = await at.remediate(approve(at, 1));
  expect(ended).toMatchObject({ exitCode: 1, outputs: { "entries-fixed": "1", "entries-refused": "2" } });
  expect(ended.log).toContain("It has the tag posturegate:keep, which keeps bots off it.");
  expect(writesOf(at)).toEqual(["CreateTags", "EnableEbsEncryptionByDefault"]);
});

test("a label that is taken off between approval and first change stops it", async () => {
  let takesOff = false;
  at = await remediatedRepository({
    gitHub: {
      refuses: (path, _, method) => {
        // The claim comes right after the approval was judged.
        if (takesOff && method === "POST" && path.endsWith("/git/refs"))
          unlabel(at.gitHub.state, 1, approvalLabel, triager);
        return undefined;
      },
    },
  });
  await at.plan();
  takesOff = true;
  const ended = await at.remediate(approve(at, 1));
  expect(ended).toMatchObject({ exitCode: 1, outputs: { "entries-refused": "3" } });
  expect(ended.log).toContain("is not on the issue any more");
  expect(at.aws.writes()).toEqual([]);
  expect(commentsOn(at, 1)).toHaveLength(1);
  expect(claims(at)).toEqual([]);
});

test("of two runs at once one applies, and each call is sent once", async () => {
  at = await remediatedRepository();
  await at.plan();
  const event = approve(at, 1);
  const ended = await Promise.all([at.remediate(event), at.remediate(event)]);
  expect(ended.map(({ exitCode }) => String(exitCode)).sort()).toEqual(["0", "1"]);
  const refused = ended.find(({ exitCode }) => exitCode === 1);
  expect(refused?.log).toMatch(/being applied already, or its run has not ended: run \d+-1 of octo\/infra|is closed/);
  expect(writesOf(at)).toHaveLength(4);
  expect(claims(at)).toEqual([]);
  expect(at.gitHub.state.issue(1).isOpen).toBe(false);
});

test("what was applied is not applied again by a re-run", async () => {
  at = await remediatedRepository();
  await at.plan();
  const event = approve(at, 1);
  expect((await at.remediate(event)).exitCode).toBe(0);
  const again = await at.remediate(event, { attempt: 2 });
  expect(again.exitCode).toBe(1);
  expect(again.log).toContain("The issue is closed");
  expect(writesOf(at)).toHaveLength(4);
  expect(commentsOn(at, 1)).toHaveLength(2);
});

test("a role that does not trust the job changes nothing, and says so", async () => {
  at = await remediatedRepository({ estate: openEstate(rolesWith(neededActions, ["staging"])) });
  await at.plan();
  const event = approve(at, 1);
  for (const attempt of [1, 2]) {
    const ended = await at.remediate(event, { attempt });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("sts:AssumeRoleWithWebIdentity");
  }
  expect(at.aws.writes()).toEqual([]);
  expect(commentsOn(at, 1)).toEqual([expect.stringContaining("AssumeRoleWithWebIdentity")]);
  expect(claims(at)).toEqual([]);
});

test("an entry that is refused half-way is rolled back, and the others are applied", async () => {
  at = await remediatedRepository();
  await at.plan();
  const before = stateOf(at);
  // The first of the two takes the port from one group, the second the range from the other.
  at.aws.setFaults([{ api: "ec2:RevokeSecurityGroupIngress", calls: [2], fault: { kind: "deny" } }]);
  const ended = await at.remediate(approve(at, 1));
  expect(ended).toMatchObject({ exitCode: 1, outputs: { "entries-fixed": "2", "entries-failed": "1" } });
  const group = (state: typeof before) => state.securityGroups.find(({ GroupId }) => GroupId === groupId("range"));
  expect(group(stateOf(at))).toEqual(group(before));
  expect(commentsOn(at, 1)[0]).toContain("What was changed before it is undone.");
  expect(claims(at)).toEqual([]);
  expect(at.gitHub.state.issue(1).isOpen).toBe(true);
});

test("what may be neither done nor taken back is told, with what is left of it", async () => {
  const actions = neededActions.filter((action) => action !== "ec2:RevokeSecurityGroupIngress");
  at = await remediatedRepository({ estate: openEstate(rolesWith(actions)) });
  await at.plan();
  const ended = await at.remediate(approve(at, 1));
  expect(ended.exitCode).toBe(1);
  expect(ended.log).toContain("ec2:RevokeSecurityGroupIngress");
  expect(ended.log).toContain("It was not undone");
  expect(ended.outputs).toMatchObject({ "entries-fixed": "1", "entries-failed": "2" });
  expect(writesOf(at)).toEqual(["EnableEbsEncryptionByDefault", "AuthorizeSecurityGroupIngress"]);
  expect(commentsOn(at, 1)[0]).toContain("It was not undone");
  expect(claims(at)).toEqual([]);
});

test("whoever maintains approves where config asks for that, and whoever writes does not", async () => {
  at = await remediatedRepository({ config: withRemediation({ approval: { permission: "maintain" } }) });
  await at.plan();
  const refused = await at.remediate(approve(at, 1, writer));
  expect(refused.exitCode).toBe(1);
  expect(refused.log).toContain("wim has the role write in this repository: approving takes maintain");
  unlabel(at.gitHub.state, 1, approvalLabel, writer);
  expect((await at.remediate(approve(at, 1, maintainer))).exitCode).toBe(0);
});

test("a range that somebody closed meanwhile leaves nothing to do", async () => {
  at = await remediatedRepository();
  await at.plan();
  await otherwise(at, "ec2:RevokeSecurityGroupIngress", { GroupId: groupId("range"), IpPermissions: [range] });
  const ended = await at.remediate(approve(at, 1));
  expect(ended).toMatchObject({ exitCode: 0, outputs: { "entries-fixed": "2", "entries-nothing-to-do": "1" } });
  expect(at.gitHub.state.issue(1).isOpen).toBe(false);
});
