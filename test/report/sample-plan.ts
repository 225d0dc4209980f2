/** Plans for tests: data as `remediate plan` makes it. */
import type { Plan, PlannedEntry, SettledEntry } from "../../src/model/plan.ts";
import { type EntryDraft, planOf, plannedEntry } from "../../src/remediation/plan.ts";
import { fingerprint } from "../../src/judge/fingerprint.ts";
import { sampleResource } from "./sample-report.ts";

const rule = "aws-ec2-security-group-admin-ports";

/** An open range of ports as a security group's permission. */
function permission(from: number, to: number, cidr: string) {
  return { FromPort: from, IpProtocol: "tcp", IpRanges: [{ CidrIp: cidr }], ToPort: to };
}

/** A draft of an entry that closes a port of a group; `over` replaces parts. */
export function sampleDraft(group = "sg-0a1b2c3d", over: Partial<EntryDraft> = {}): EntryDraft {
  const resource = sampleResource(`arn:aws:ec2:eu-west-1:111122223333:security-group/${group}`, { name: "web-sg" });
  const revoked = { GroupId: group, IpPermissions: [permission(22, 22, "0.0.0.0/0")] };
  const object = { type: "aws.ec2.security_group", id: group };
  const finding = {
    audit: "nightly",
    rule,
    title: "Security group keeps administration ports off the internet",
    severity: "high" as const,
    fingerprint: fingerprint(rule, resource.id),
    message: "Port 22 is open to 0.0.0.0/0.",
    facets: ["in tcp 22 ipv4"],
  };
  return {
    finding,
    resource,
    scope: { id: "aws:111122223333:eu-west-1", cloud: "aws", account: "111122223333", region: "eu-west-1" },
    bot: "sg_exposure_remove",
    params: {},
    risk: "reversible",
    calls: [{ api: "ec2:RevokeSecurityGroupIngress", input: revoked }],
    before: [
      {
        ...object,
        fields: { IpPermissions: [permission(22, 22, "0.0.0.0/0"), permission(443, 443, "0.0.0.0/0")] },
      },
    ],
    after: [{ ...object, fields: { IpPermissions: [permission(443, 443, "0.0.0.0/0")] } }],
    undo: [{ api: "ec2:AuthorizeSecurityGroupIngress", input: revoked }],
    affected: ["2 network interfaces use it."],
    counterfactual: {
      fixed: [{ rule, title: finding.title, severity: "high", resource, message: "" }],
      worse: [],
      lostFlows: [],
    },
    ...over,
  };
}

/** A planned entry; `over` replaces parts of its draft. */
export function sampleEntry(group?: string, over: Partial<EntryDraft> = {}): PlannedEntry {
  return plannedEntry(sampleDraft(group, over));
}

/** An entry without a change. */
export function sampleSettled(status: SettledEntry["status"], message: string, group = "sg-0e1f2a3b"): SettledEntry {
  const { finding, resource, scope, bot, params } = sampleDraft(group);
  return { status, finding, resource, scope, bot, params, message };
}

/** An entry that nobody can undo, of another account. */
export function irreversibleEntry(): PlannedEntry {
  const scope = { id: "aws:444455556666:eu-west-1", cloud: "aws", account: "444455556666", region: "eu-west-1" };
  const object = { type: "aws.ec2.key_pair", id: "key-0123456789abcdef0" };
  const draft = sampleDraft("key-0123456789abcdef0");
  return plannedEntry({
    ...draft,
    finding: { ...draft.finding, severity: "low", message: "Nobody uses it." },
    resource: { ...draft.resource, type: "aws.ec2.key_pair", account: "444455556666", name: "old-key" },
    scope,
    bot: "ec2_delete_key_pair",
    calls: [{ api: "ec2:DeleteKeyPair", input: { KeyPairId: object.id } }],
    before: [{ ...object, fields: { KeyName: "old-key" } }],
    after: [{ ...object, fields: null }],
    undo: null,
    affected: [],
    counterfactual: undefined,
  });
}

/** A plan with something of everything; `over` replaces parts. */
export function samplePlan(over: Partial<Plan> = {}): Plan {
  const held = { ...sampleEntry("sg-0d0d0d0d"), held: ["The resource has the tag posturegate:keep."] };
  const entries = [
    irreversibleEntry(),
    sampleSettled("nothing-to-do", "It is closed already."),
    sampleEntry(),
    held,
    sampleSettled("unknown", "ec2:DescribeSecurityGroups was denied.", "sg-0b0b0b0b"),
    sampleSettled("refused", "It is the group of the load balancer.", "sg-0c0c0c0c"),
    sampleSettled("held", "Bot sg_exposure_remove is not allowed here.", "sg-0f0f0f0f"),
  ];
  const plan = planOf(entries, {
    tool: { name: "posturegate", version: "0.1.0" },
    plannedAt: "2026-11-21T03:00:00.000Z",
    state: "live",
    withoutBot: [{ rule: "aws-ec2-volume-encrypted", title: "Volume is encrypted", findings: 14 }],
    notices: ["The tags of one account could not be read."],
  });
  return { ...plan, ...over };
}

/** A plan of which every text from outside is one of `strings`. */
export function hostilePlan(strings: readonly string[]): Plan {
  const entries = strings.flatMap((text, index) => {
    const group = `sg-${String(index).padStart(8, "0")}`;
    const next = strings[(index + 1) % strings.length] ?? text;
    const draft = sampleDraft(group);
    const resource = { ...draft.resource, id: `${text}${index}`, name: text, region: next };
    const finding = { ...draft.finding, title: text, message: next, rule: text };
    const state = { type: "aws.ec2.security_group", id: text };
    const hostile: EntryDraft = {
      ...draft,
      finding,
      resource,
      params: { [text]: next },
      calls: [{ api: "ec2:CreateTags", input: { [text]: next, Tags: [{ Key: text, Value: next }] } }],
      before: [{ ...state, fields: { Name: text, [text]: [text, "a"] } }],
      after: [{ ...state, fields: { Name: next, [text]: [next, "a"] } }],
      affected: [text],
      counterfactual: undefined,
    };
    const planned = plannedEntry(hostile);
    const settled = { finding, resource, scope: planned.scope, bot: planned.bot, params: {}, message: text };
    return [
      planned,
      { ...planned, held: [text, next] },
      { ...settled, status: "refused" as const },
      { ...settled, status: "unknown" as const },
      { ...settled, status: "held" as const },
    ];
  });
  return planOf(entries, {
    tool: { name: "posturegate", version: "0.1.0" },
    plannedAt: "2026-11-21T03:00:00.000Z",
    state: "live",
    withoutBot: strings.map((text) => ({ rule: text, title: text, findings: 1 })),
    notices: strings,
  });
}
