import { describe, expect, test } from "vitest";
import type { PlanPart } from "../../src/model/plan.ts";
import { planOf } from "../../src/remediation/plan.ts";
import { planMarkdown, planPartMarkdown } from "../../src/report/plan-markdown.ts";
import { sampleEntry, samplePlan } from "./sample-plan.ts";

const wide = { detail: "details", label: "posturegate:approve", maxBytes: 60_000 } as const;

function largePart(entries: number): PlanPart {
  const many = Array.from({ length: entries }, (_, index) => sampleEntry(`sg-${String(index).padStart(8, "0")}`));
  const [part] = planOf(many, samplePlan()).parts;
  if (part === undefined) throw new Error("a part");
  return part;
}

test("a part's issue shows exactly what is approved", () => {
  expect(planPartMarkdown(samplePlan().parts[0]!, wide)).toMatchInlineSnapshot(`
    "### Fixes for \`aws 111122223333\`: reversible, 1 entry

    Whoever puts the label \`posturegate:approve\` on this issue approves exactly what stands here, nothing more. It is applied only if the cloud is still as it was when this was planned; the rules are evaluated again afterwards, and the result stands here as a comment. Undo restores what was before, and nothing stops working that is meant to work.

    Digest \`cc02d743ded63128cd18b452048036f61ebfef8170b1ef9ad8fea902278a3650\`

    #### High: expected: Security group keeps administration ports off the internet

    \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\` · entry \`27010096170b\`

    Port 22 is open to 0.0.0.0/0.

    \`\`\`diff
    aws.ec2.security_group sg-0a1b2c3d
    - IpPermissions: { FromPort: 22, IpProtocol: "tcp", IpRanges: [{ CidrIp: "0.0.0.0/0" }], ToPort: 22 }
      IpPermissions: 1 more stays
    \`\`\`

    <details><summary>1 call</summary>

    \`\`\`text
    ec2:RevokeSecurityGroupIngress
      GroupId: "sg-0a1b2c3d"
      IpPermissions[0]: { FromPort: 22, IpProtocol: "tcp", IpRanges: [{ CidrIp: "0.0.0.0/0" }], ToPort: 22 }
    \`\`\`

    </details>

    <details><summary>1 call to undo it</summary>

    \`\`\`text
    ec2:AuthorizeSecurityGroupIngress
      GroupId: "sg-0a1b2c3d"
      IpPermissions[0]: { FromPort: 22, IpProtocol: "tcp", IpRanges: [{ CidrIp: "0.0.0.0/0" }], ToPort: 22 }
    \`\`\`

    </details>

    - Affects: 2 network interfaces use it.
    - Undo: \`ec2:AuthorizeSecurityGroupIngress\`
    - Rules: fixes 1 finding, makes nothing worse
    "
  `);
});

test("the summary shows everything, and where it is approved", () => {
  const plan = samplePlan();
  const issues = new Map([[plan.parts[0]!.digest, 12]]);
  expect(planMarkdown(plan, { ...wide, issues })).toMatchInlineSnapshot(`
    "## posturegate: plan

    **2 changes await approval · 2 held · 1 refused · 1 unknown · 1 with nothing to do · 14 findings without a bot**

    - The tags of one account could not be read.

    ### Fixes for \`aws 111122223333\`: reversible, 1 entry

    To approve it, put the label \`posturegate:approve\` on #12. Digest \`cc02d743ded63128cd18b452048036f61ebfef8170b1ef9ad8fea902278a3650\`

    #### High: expected: Security group keeps administration ports off the internet

    \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\` · entry \`27010096170b\`

    Port 22 is open to 0.0.0.0/0.

    \`\`\`diff
    aws.ec2.security_group sg-0a1b2c3d
    - IpPermissions: { FromPort: 22, IpProtocol: "tcp", IpRanges: [{ CidrIp: "0.0.0.0/0" }], ToPort: 22 }
      IpPermissions: 1 more stays
    \`\`\`

    <details><summary>1 call</summary>

    \`\`\`text
    ec2:RevokeSecurityGroupIngress
      GroupId: "sg-0a1b2c3d"
      IpPermissions[0]: { FromPort: 22, IpProtocol: "tcp", IpRanges: [{ CidrIp: "0.0.0.0/0" }], ToPort: 22 }
    \`\`\`

    </details>

    <details><summary>1 call to undo it</summary>

    \`\`\`text
    ec2:AuthorizeSecurityGroupIngress
      GroupId: "sg-0a1b2c3d"
      IpPermissions[0]: { FromPort: 22, IpProtocol: "tcp", IpRanges: [{ CidrIp: "0.0.0.0/0" }], ToPort: 22 }
    \`\`\`

    </details>

    - Affects: 2 network interfaces use it.
    - Undo: \`ec2:AuthorizeSecurityGroupIngress\`
    - Rules: fixes 1 finding, makes nothing worse

    ### Fixes for \`aws 444455556666\`: irreversible, 1 entry

    Digest \`1fa516025e7aa846e07e41180b09b53b47dbcfc4929fa4ee56b29491ec5184b3\`

    #### Low: expected: Security group keeps administration ports off the internet

    \`old-key\` in \`aws 444455556666 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`ec2_delete_key_pair\` · entry \`866afe0e6aa1\`

    Nobody uses it.

    \`\`\`diff
    aws.ec2.key_pair key-0123456789abcdef0
    - the whole object
    - KeyName: "old-key"
    \`\`\`

    <details><summary>1 call</summary>

    \`\`\`text
    ec2:DeleteKeyPair
      KeyPairId: "key-0123456789abcdef0"
    \`\`\`

    </details>

    - Undo: nobody can undo it
    - Rules: the rules were not evaluated again with this change

    ### Held: 2 findings

    - High: expected: Security group keeps administration ports off the internet\\
      \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\` · entry \`202f0234bb2f\`\\
      The resource has the tag posturegate:&#8203;keep.
    - High: expected: Security group keeps administration ports off the internet\\
      \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\`\\
      Bot sg\\_exposure\\_remove is not allowed here.

    ### Refused: 1 finding

    - High: expected: Security group keeps administration ports off the internet\\
      \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\`\\
      It is the group of the load balancer.

    ### Unknown: 1 finding

    - High: expected: Security group keeps administration ports off the internet\\
      \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\`\\
      ec2:&#8203;DescribeSecurityGroups was denied.

    ### Nothing to do: 1 finding

    - High: expected: Security group keeps administration ports off the internet\\
      \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\`\\
      It is closed already.

    ### Without a bot: 14 findings

    - \`aws-ec2-volume-encrypted\`: 14 findings
    "
  `);
});

test("with counts there is no resource, account, call, value or message", () => {
  const plan = samplePlan();
  const options = { ...wide, detail: "counts", issues: new Map<string, number>() } as const;
  for (const text of [planMarkdown(plan, options), ...plan.parts.map((part) => planPartMarkdown(part, options))]) {
    expect(text).not.toMatch(/web-sg|sg-0|key-0|111122223333|444455556666|eu-west-1|Revoke|0\.0\.0\.0|denied|balancer/);
    expect(text).toContain("aws-ec2-security-group-admin-ports");
  }
  for (const { finding } of plan.entries)
    expect(planMarkdown(plan, options)).toContain(finding.fingerprint.slice(0, 12));
});

describe("where a part is too long", () => {
  test.each([3000, 5000, 10_000, 20_000])(
    "in %i bytes the worst entries are whole, and all others on a line",
    (maxBytes) => {
      const part = largePart(8);
      const text = planPartMarkdown(part, { ...wide, maxBytes });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
      for (const { digest } of part.entries) expect(text).toContain(`entry \`${digest.slice(0, 12)}\``);
      const whole = text.match(/^#### /gm)?.length ?? 0;
      const lines = text.match(/^- High/gm)?.length ?? 0;
      expect(whole + lines).toBe(8);
      expect(text.includes("**Shortened for length")).toBe(lines > 0);
      expect(text.search(/^- High/m) > text.lastIndexOf("#### ") || lines === 0).toBe(true);
    },
  );

  test("and even lines do not fit, the rest is counted", () => {
    const text = planPartMarkdown(largePart(100), { ...wide, maxBytes: 8000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8000);
    const shown = text.match(/^- High/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect(text).toMatch(new RegExp(`entries are not shown whole, ${100 - shown} not at all`));
  });
});

test("a summary is cut at whole blocks, and says so", () => {
  const plan = planOf(largePart(30).entries, samplePlan());
  const text = planMarkdown(plan, { ...wide, maxBytes: 5000, issues: new Map() });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(5000);
  expect(text).toMatch(/_Left out for length: \d+ more parts\. See `plan\.json`\._\n$/);
  expect(text.match(/```/g)!.length % 2).toBe(0);
});

test("nobody can approve the plan of a snapshot", () => {
  const text = planMarkdown(samplePlan({ state: "snapshot" }), { ...wide, issues: new Map() });
  expect(text).toContain("This plan is of a snapshot, which nobody can approve.");
});
