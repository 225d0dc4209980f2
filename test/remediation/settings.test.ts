import { describe, expect, test } from "vitest";
import { shaped } from "../../src/config/schema-shape.ts";
import { remediationSchema } from "../../src/remediation/settings.ts";

test("by default nothing is allowed, and limits are on", () => {
  expect(remediationSchema.parse({})).toEqual({
    allow: {},
    irreversible: [],
    bots: [],
    roles: {},
    approval: { label: "posturegate:approve", permission: "write" },
    environment: "remediation",
    limits: { entries: 10, perBot: 5, share: 0.25 },
    keepTag: "posturegate:keep",
    windows: [],
    keep: [],
    journal: { branch: "posturegate-journal" },
    waitSeconds: 300,
  });
});

test("everything can be set", () => {
  const settings = {
    allow: { nightly: ["sg_exposure_remove", "my-bot"] },
    irreversible: ["ec2_release_eips"],
    bots: ["./bots/mine.mjs"],
    roles: {
      prod: { role: "arn:aws:iam::111122223333:role/ci/remediate", accountRole: "ci/remediate", externalId: "abc" },
    },
    approval: { label: "ship it", permission: "maintain", roles: ["maintain", "security"] },
    environment: "production",
    limits: { entries: 3, perBot: 1, share: 1 },
    keepTag: "hands-off",
    windows: [{ days: ["monday"], from: "22:00", to: "04:00", timeZone: "Europe/Berlin" }],
    keep: [
      {
        name: "office to web",
        from: ["198.51.100.0/24", "2001:db8::/32", "sg-0a1b2c3d"],
        to: "sg-*",
        protocol: "tcp",
        ports: ["443", "8000-8100"],
      },
      { name: "ping", from: ["10.0.0.1"], to: "sg-0a1b2c3d", protocol: "icmp", ports: [] },
    ],
    journal: { branch: "journal/one" },
    waitSeconds: 60,
  };
  expect(remediationSchema.parse(settings)).toEqual(settings);
});

const keep = { name: "web", from: ["10.0.0.0/8"], to: "sg-*", protocol: "tcp", ports: ["443"] };
const window = { days: ["monday"], from: "22:00", to: "04:00", timeZone: "UTC" };

describe("a mistake is told, with its place", () => {
  test.each([
    ["approve", { approve: {} }],
    ["limits.entries", { limits: { entries: 0 } }],
    ["limits.entries", { limits: { entries: 101 } }],
    ["limits.share", { limits: { share: 0 } }],
    ["limits.share", { limits: { share: 1.01 } }],
    ["bots.0", { bots: ["bots/mine.mjs"] }],
    ["bots.0", { bots: ["./../mine.mjs"] }],
    ["bots.0", { bots: ["./a/../../mine.mjs"] }],
    ["roles.prod.role", { roles: { prod: { role: "remediate" } } }],
    ["roles.prod.role", { roles: { prod: {} } }],
    ["approval.permission", { approval: { permission: "triage" } }],
    ["approval.roles", { approval: { roles: [] } }],
    ["windows.0.timeZone", { windows: [{ ...window, timeZone: "Europe/Nowhere" }] }],
    ["windows.0.timeZone", { windows: [{ ...window, timeZone: "+01:00" }] }],
    ["windows.0.from", { windows: [{ ...window, from: "24:00" }] }],
    ["windows.0.days", { windows: [{ ...window, days: [] }] }],
    ["windows.0.days.0", { windows: [{ ...window, days: ["Monday"] }] }],
    ["keep.0.from.0", { keep: [{ ...keep, from: ["anywhere"] }] }],
    ["keep.0.ports.0", { keep: [{ ...keep, ports: ["http"] }] }],
    ["keep.0.ports", { keep: [{ ...keep, ports: [] }] }],
    ["keep.0.ports", { keep: [{ ...keep, protocol: "icmp" }] }],
    ["waitSeconds", { waitSeconds: 0 }],
  ])("%s", (path, settings) => {
    const [issue] = remediationSchema.safeParse(settings).error?.issues ?? [];
    const found = issue?.code === "unrecognized_keys" ? issue.keys : issue?.path;
    expect(found?.join(".")).toBe(path);
    expect(issue?.message).not.toBe("");
  });
});

test("every key says what it is for, in the reference and in editors", () => {
  const undescribed: string[] = [];
  const visit = (shape: unknown, path: string) => {
    if (typeof shape !== "object" || shape === null) return;
    const { properties, additionalProperties, items } = shape as Record<string, unknown>;
    for (const [key, inner] of Object.entries(properties ?? {})) {
      if (typeof (inner as { description?: unknown }).description !== "string") undescribed.push(`${path}${key}`);
      visit(inner, `${path}${key}.`);
    }
    visit(additionalProperties, `${path}*.`);
    visit(items, `${path}*.`);
  };
  visit(shaped(remediationSchema).shape, "");
  expect(undescribed).toEqual([]);
});
