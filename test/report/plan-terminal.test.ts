import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { planTerminal } from "../../src/report/plan-terminal.ts";
import { planOf } from "../../src/remediation/plan.ts";
import { sampleEntry, samplePlan } from "./sample-plan.ts";

const plain = { color: false, width: 80, detail: "details", label: "posturegate:approve" } as const;

test("a plan reads from what would happen to what to do next", () => {
  expect(planTerminal(samplePlan(), plain)).toMatchInlineSnapshot(`
    "The tags of one account could not be read.

    posturegate 0.1.0 · plan from live state · 2026-11-21 03:00 UTC
    2 changes await approval · 2 held · 1 refused · 1 unknown · 1 with nothing to
    do · 14 findings without a bot

    AWS 111122223333  reversible, 1 entry
    Undo restores what was before, and nothing stops working that is meant to work.

      HIGH  expected: Security group keeps administration ports off the internet
      web-sg  aws 111122223333 eu-west-1
      aws-ec2-security-group-admin-ports · sg_exposure_remove · entry 27010096170b
        Port 22 is open to 0.0.0.0/0.

        call ec2:RevokeSecurityGroupIngress
          GroupId: "sg-0a1b2c3d"
          IpPermissions[0]: { FromPort: 22, IpProtocol: "tcp", IpRanges: [{ CidrIp:
          "0.0.0.0/0" }], ToPort: 22 }
        then aws.ec2.security_group sg-0a1b2c3d
          - IpPermissions: { FromPort: 22, IpProtocol: "tcp", IpRanges: [{ CidrIp:
          "0.0.0.0/0" }], ToPort: 22 }
            IpPermissions: 1 more stays

        affects: 2 network interfaces use it.
        undo: ec2:AuthorizeSecurityGroupIngress
        rules: fixes 1 finding, makes nothing worse

    AWS 444455556666  irreversible, 1 entry
    Nobody can undo all of it.

      LOW  expected: Security group keeps administration ports off the internet
      old-key  aws 444455556666 eu-west-1
      aws-ec2-security-group-admin-ports · ec2_delete_key_pair · entry 866afe0e6aa1
        Nobody uses it.

        call ec2:DeleteKeyPair
          KeyPairId: "key-0123456789abcdef0"
        then aws.ec2.key_pair key-0123456789abcdef0
          - the whole object
          - KeyName: "old-key"

        undo: nobody can undo it
        rules: the rules were not evaluated again with this change

    HELD  2 findings not to be fixed now

      HIGH  expected: Security group keeps administration ports off the internet
      web-sg  aws 111122223333 eu-west-1
      aws-ec2-security-group-admin-ports · sg_exposure_remove · entry 202f0234bb2f
        The resource has the tag posturegate:keep.

      HIGH  expected: Security group keeps administration ports off the internet
      web-sg  aws 111122223333 eu-west-1
      aws-ec2-security-group-admin-ports · sg_exposure_remove
        Bot sg_exposure_remove is not allowed here.

    REFUSED  1 finding

      HIGH  expected: Security group keeps administration ports off the internet
      web-sg  aws 111122223333 eu-west-1
      aws-ec2-security-group-admin-ports · sg_exposure_remove
        It is the group of the load balancer.

    UNKNOWN  1 finding

      HIGH  expected: Security group keeps administration ports off the internet
      web-sg  aws 111122223333 eu-west-1
      aws-ec2-security-group-admin-ports · sg_exposure_remove
        ec2:DescribeSecurityGroups was denied.

    NOTHING TO DO  1 finding

      HIGH  expected: Security group keeps administration ports off the internet
      web-sg  aws 111122223333 eu-west-1
      aws-ec2-security-group-admin-ports · sg_exposure_remove
        It is closed already.

    WITHOUT A BOT  14 findings for people

      aws-ec2-volume-encrypted · 14 findings

    To approve a part, put the label posturegate:approve on its issue; or apply it
    from here:
      posturegate remediate apply \\
        --digest cc02d743ded63128cd18b452048036f61ebfef8170b1ef9ad8fea902278a3650
      posturegate remediate apply \\
        --digest 1fa516025e7aa846e07e41180b09b53b47dbcfc4929fa4ee56b29491ec5184b3
    "
  `);
});

test("a plan of nothing is short", () => {
  const { tool, plannedAt, state } = samplePlan();
  const plan = planOf([], { tool, plannedAt, state, withoutBot: [], notices: [] });
  expect(planTerminal(plan, plain)).toMatchInlineSnapshot(`
    "posturegate 0.1.0 · plan from live state · 2026-11-21 03:00 UTC
    nothing awaits approval

    Nothing awaits approval.
    "
  `);
});

test("with counts there is no resource, account, call, value or message", () => {
  const text = planTerminal(samplePlan(), { ...plain, detail: "counts" });
  expect(text).toMatchInlineSnapshot(`
    "posturegate 0.1.0 · plan from live state · 2026-11-21 03:00 UTC
    2 changes await approval · 2 held · 1 refused · 1 unknown · 1 with nothing to
    do · 14 findings without a bot

    PLAN  reversible, 1 entry
    Undo restores what was before, and nothing stops working that is meant to work.

      HIGH  expected: Security group keeps administration ports off the internet
      aws-ec2-security-group-admin-ports d1b86443f40e · sg_exposure_remove · entry
      27010096170b

    PLAN  irreversible, 1 entry
    Nobody can undo all of it.

      LOW  expected: Security group keeps administration ports off the internet
      aws-ec2-security-group-admin-ports 3bbb956d6a8e · ec2_delete_key_pair · entry
      866afe0e6aa1

    HELD  2 findings not to be fixed now

      HIGH  expected: Security group keeps administration ports off the internet
      aws-ec2-security-group-admin-ports f95da9d01c6f · sg_exposure_remove · entry
      202f0234bb2f

      HIGH  expected: Security group keeps administration ports off the internet
      aws-ec2-security-group-admin-ports d749d95d278f · sg_exposure_remove

    REFUSED  1 finding

      HIGH  expected: Security group keeps administration ports off the internet
      aws-ec2-security-group-admin-ports 1fe6cf742f50 · sg_exposure_remove

    UNKNOWN  1 finding

      HIGH  expected: Security group keeps administration ports off the internet
      aws-ec2-security-group-admin-ports 31fc66f512ee · sg_exposure_remove

    NOTHING TO DO  1 finding

      HIGH  expected: Security group keeps administration ports off the internet
      aws-ec2-security-group-admin-ports 52841de13657 · sg_exposure_remove

    WITHOUT A BOT  14 findings for people

      aws-ec2-volume-encrypted · 14 findings

    Everyone can read this, so names and details are withheld, and nothing can be
    approved: set publish-details: true, or remediate from a private repository.
    "
  `);
  expect(text).not.toMatch(/web-sg|sg-0|key-0|111122223333|eu-west-1|Revoke|0\.0\.0\.0|denied|load balancer/);
});

test("nobody can approve the plan of a snapshot", () => {
  expect(planTerminal(samplePlan({ state: "snapshot" }), plain)).toContain(
    "\nThis plan is of a snapshot, which nobody can approve. Plan what is there now:\nposturegate remediate plan\n",
  );
});

describe("what follows from a change", () => {
  test("what else it fixes", () => {
    const { counterfactual, resource } = sampleEntry();
    const other = { rule: "aws-ec2-ssh", title: "t", severity: "low", resource, message: "" } as const;
    const fixed = [...(counterfactual?.fixed ?? []), other];
    const entry = sampleEntry("sg-0a1b2c3d", { counterfactual: { fixed, worse: [], lostFlows: [] } });
    const text = planTerminal(planOf([entry], samplePlan()), plain);
    expect(text).toContain("rules: fixes 2 findings, makes nothing worse\n    also fixes: aws-ec2-ssh on web-sg\n");
  });

  test("that it does not fix what it is for", () => {
    const entry = sampleEntry("sg-0a1b2c3d", { counterfactual: { fixed: [], worse: [], lostFlows: [] } });
    expect(planTerminal(planOf([entry], samplePlan()), { ...plain, width: 120 })).toContain(
      "rules: fixes 0 findings, makes nothing worse, and does not fix the finding it is for\n",
    );
  });
});

describe.each([40, 80, 120])("in %i columns", (width) => {
  test("no line is longer, and colour changes nothing else", () => {
    const text = planTerminal(samplePlan(), { ...plain, width });
    expect(text.split("\n").filter((line) => Array.from(line).length > width)).toEqual([]);
    const colored = planTerminal(samplePlan(), { ...plain, width, color: true });
    expect(colored).toContain("\u001B[31m");
    expect(stripVTControlCharacters(colored)).toBe(text);
    expect(text).not.toMatch(/[ \t]$/m);
  });
});
