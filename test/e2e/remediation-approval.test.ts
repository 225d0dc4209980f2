/** A plan becomes an issue, a label on it a change, and the change can be taken back: through the built action. */
import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { setOpen } from "../estate/github/people.ts";
import { account, defaultRoles, groupId, openAccount, openEstate, roleArn } from "./remediated-account.ts";
import {
  approvalLabel,
  approve,
  branchFiles,
  byHand,
  claims,
  commentsOn,
  config,
  otherwise,
  type Remediated,
  remediatedRepository,
  stateOf,
  writesOf,
} from "./remediated-repository.ts";
import { auditOutputs, type JobResult, remediationOutputs } from "./workflow-job.ts";

let at: Remediated;
afterEach(() => at.close());

const allCalls = [
  "EnableEbsEncryptionByDefault",
  "RevokeSecurityGroupIngress",
  "AuthorizeSecurityGroupIngress",
  "RevokeSecurityGroupIngress",
];

function planOf({ outputs }: JobResult): Plan {
  return JSON.parse(readFileSync(outputs["plan-json"] ?? "", "utf8")) as Plan;
}

/** Roles that were assumed. */
function rolesOf({ aws }: Remediated): string[] {
  const logins = aws.requests.filter(({ api }) => api === "sts:AssumeRoleWithWebIdentity");
  return [...new Set(logins.map(({ params }) => String(params["RoleArn"])))].toSorted();
}

const ssh = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };

test("what is approved by a label is applied, judged, told and undone", async () => {
  at = await remediatedRepository();
  const before = stateOf(at);
  const planned = await at.plan();
  expect(planned).toMatchObject({ exitCode: 0, outputs: { planned: "3", "plan-issues": "1" } });
  const { parts } = planOf(planned);
  const digest = parts[0]?.digest ?? "";
  expect(readFileSync(planned.outputs["plan-json"]?.replace(/json$/, "md") ?? "", "utf8")).toContain("#1");
  expect(at.gitHub.state.labels).toEqual(["posturegate:plan", approvalLabel]);
  expect(at.gitHub.state.issue(1)).toMatchObject({ isOpen: true, labels: ["posturegate:plan"] });
  expect(Object.keys(branchFiles(at))).toEqual([`plans/${digest}.json`]);
  expect(writesOf(at)).toEqual([]);
  expect(rolesOf(at)).toEqual([roleArn("posturegate-audit")]);

  const seen: { readonly files: readonly string[]; readonly claims: readonly string[] }[] = [];
  at.aws.onWrite(({ phase, nth }) => {
    if (phase === "before" && nth === 1) seen.push({ files: Object.keys(branchFiles(at)), claims: claims(at) });
  });
  const applied = await at.remediate(approve(at, 1));
  expect(applied).toMatchObject({ exitCode: 0, outputs: { "entries-fixed": "3", verdict: "passed", findings: "0" } });
  const outputs = Object.keys({ ...planned.outputs, ...applied.outputs });
  expect(outputs).toEqual(expect.arrayContaining([...auditOutputs, ...remediationOutputs]));
  expect(writesOf(at)).toEqual(allCalls);
  const run = applied.outputs["run"] ?? "";
  const journal = `journal/${run}.ndjson`;
  expect(seen).toEqual([{ files: [`plans/${digest}.json`, journal], claims: [`posturegate/applied/${digest}`] }]);
  expect(rolesOf(at)).toEqual([roleArn("posturegate-audit"), roleArn("posturegate-remediation")]);
  expect(claims(at)).toEqual([]);
  expect(commentsOn(at, 1)).toEqual([expect.stringContaining("3 fixed")]);
  expect(at.gitHub.state.issue(1)).toMatchObject({ isOpen: false, stateReason: "completed" });
  expect(applied.summary).toContain("posturegate: passed");
  expect(branchFiles(at)[journal]).toContain('"outcome":"done"');

  const [entry] = parts[0]?.entries ?? [];
  const undone = await at.remediate(byHand(at), {
    inputs: { command: "remediate undo", entry: entry?.digest.slice(0, 12) ?? "" },
  });
  expect(undone).toMatchObject({ exitCode: 0, outputs: { "entries-undone": "1", run } });
  expect(writesOf(at).slice(4)).toEqual(["DisableEbsEncryptionByDefault"]);
  const allUndone = await at.remediate(byHand(at), { inputs: { command: "remediate undo", entry: run } });
  expect(allUndone).toMatchObject({ exitCode: 0, outputs: { "entries-undone": "2", "entries-nothing-to-do": "1" } });
  expect(stateOf(at)).toEqual(before);
  expect(commentsOn(at, 1)).toHaveLength(3);

  const again = await at.plan();
  expect(planOf(again).parts.map((part) => part.digest)).toEqual([digest]);
  expect(again.outputs["plan-issues"]).toBe("2");
});

test("an unchanged plan keeps its issue, and a changed one supersedes it", async () => {
  at = await remediatedRepository();
  await at.plan();
  const again = await at.plan();
  expect(again.outputs["plan-issues"]).toBe("1");
  expect(at.gitHub.state.issues.size).toBe(1);
  expect(at.gitHub.state.comments).toEqual([]);

  await otherwise(at, "ec2:RevokeSecurityGroupIngress", { GroupId: groupId("bastion"), IpPermissions: [ssh] });
  const changed = await at.plan();
  expect(changed.outputs["plan-issues"]).toBe("2");
  expect(at.gitHub.state.issue(1)).toMatchObject({ isOpen: false, stateReason: "not_planned" });
  expect(commentsOn(at, 1)).toEqual([expect.stringMatching(/^<!-- .* -->\nSuperseded: .*#2\.$/)]);
  expect(commentsOn(at, 2)).toEqual([]);

  const closed = await at.remediate(approve(at, 1));
  expect(closed.exitCode).toBe(1);
  expect(closed.log).toContain("The issue is closed: plan again");
  setOpen(at.gitHub.state, 1, true);
  const reopened = await at.remediate(approve(at, 1, "wim"));
  expect(reopened.exitCode).toBe(1);
  expect(reopened.log).toContain("A newer plan for the same account and risk stands in issue 2");
  expect(writesOf(at)).toEqual(["RevokeSecurityGroupIngress"]);

  await otherwise(at, "ec2:RevokeSecurityGroupIngress", {
    GroupId: groupId("range"),
    IpPermissions: [{ ...ssh, FromPort: 20, ToPort: 30 }],
  });
  await otherwise(at, "ec2:EnableEbsEncryptionByDefault", {});
  const nothing = await at.plan();
  expect(nothing).toMatchObject({ exitCode: 0, outputs: { planned: "0", "plan-issues": "" } });
  expect(at.gitHub.state.issue(2).isOpen).toBe(false);
  expect(commentsOn(at, 2)).toEqual([expect.stringContaining("nothing of this plan is left to do")]);
});

test("each account and risk has an issue of its own, and approving one leaves the others alone", async () => {
  const other = "777788889999";
  const [audit, remediation] = defaultRoles;
  const trust = (name: string) => [{ by: "account" as const, principals: [roleArn(name)] }];
  const members = [audit, remediation].map((role) => {
    const name = role?.arn.split("/")[1] ?? "";
    return { arn: roleArn(name, other), trust: trust(name), actions: role?.actions ?? [] };
  });
  at = await remediatedRepository({
    estate: openEstate([...defaultRoles, ...members], [openAccount(account), openAccount(other)]),
    config: {
      ...config,
      plugins: {
        ...config.plugins,
        prod: {
          plugin: "aws",
          params: {
            ...config.plugins.prod.params,
            accounts: [account, other],
            accountRole: "posturegate-audit",
          },
        },
      },
      remediation: {
        ...config.remediation,
        limits: { share: 1, entries: 20 },
        roles: { prod: { role: roleArn("posturegate-remediation"), accountRole: "posturegate-remediation" } },
      },
    },
  });
  const planned = await at.plan();
  expect(planOf(planned).parts.map((part) => `${part.account} ${part.risk} ${part.entries.length}`)).toEqual([
    `${account} reversible 3`,
    `${other} reversible 3`,
  ]);
  expect(planned.outputs["plan-issues"]).toBe("1,2");
  const before = stateOf(at);
  const applied = await at.remediate(approve(at, 2));
  expect(applied.outputs).toMatchObject({ "entries-fixed": "3", verdict: "failed", findings: "3" });
  expect(applied.exitCode).toBe(0);
  expect(at.aws.writes().map((write) => write.account)).toEqual(allCalls.map(() => other));
  expect(stateOf(at)).toEqual(before);
  expect(at.gitHub.state.issue(1).isOpen).toBe(true);
});

test("started by hand with its digest a plan is applied, and told on its issue", async () => {
  at = await remediatedRepository();
  const [part] = planOf(await at.plan()).parts;
  const digest = part?.digest ?? "";
  const applied = await at.remediate(byHand(at, { digest }), { inputs: { digest } });
  expect(applied).toMatchObject({ exitCode: 0, outputs: { "entries-fixed": "3" } });
  expect(commentsOn(at, 1)).toHaveLength(1);
  expect(at.gitHub.state.issue(1).isOpen).toBe(false);
  expect(writesOf(at)).toEqual(allCalls);
});
