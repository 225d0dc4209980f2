/** The config key `remediation`: which bots may do what, who approves it, when, and how much at once. */
import { z } from "zod";
import { parseAddresses } from "../net/addresses.ts";
import { parsePorts } from "../net/ports.ts";

/** Days as windows name them, Monday first. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** Names of audits and plugins, as the rest of the config has them. */
const nameText = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "a name is up to 64 letters, digits, dots, dashes and underscores");

const botName = z
  .string()
  .regex(/^[A-Za-z][\w-]{0,63}$/, "a bot's name is up to 64 letters, digits, dashes and underscores");

const modulePath = z
  .string()
  .regex(/^\.\/(?!(?:.*\/)?\.\.(?:\/|$))[^\\\p{Cc}]+$/u, "a module is a file of the repository, as in ./bots/mine.mjs");

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time is written 09:30, from 00:00 to 23:59");

const timeZone = z
  .string()
  .refine(isTimeZone, "a time zone is a name of the IANA database, as in Europe/Berlin or UTC");

const source = z
  .string()
  .refine(
    (text) => /^sg-[0-9a-f]{8,17}$/.test(text) || isAddress(text),
    "a source is a CIDR or the id of a security group",
  );

const ports = z.string().refine(isPorts, "ports are written 443 or 8000-8100");

const roleSchema = z
  .strictObject({
    role: z
      .string()
      .regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "a role is written arn:aws:iam::111122223333:role/name")
      .describe("Role that changes: assumed with the job's OIDC token, apart from the role that reads."),
    accountRole: z
      .string()
      .regex(/^(?:[\w+=,.@-]{1,64}\/){0,7}[\w+=,.@-]{1,64}$/, "the name of a role, or path/name, without its account")
      .optional()
      .describe("Role to assume in each account but that of `role`."),
    externalId: z
      .string()
      .regex(/^[\w+=,.@:/-]{2,1224}$/, "an external id is 2 to 1224 letters, digits and + = , . @ : / -")
      .optional()
      .describe("External id that the account roles ask for."),
  })
  .describe("The login with which a cloud is changed.");

const approvalSchema = z.strictObject({
  label: z
    .string()
    .min(1)
    .max(50, "GitHub's labels have at most 50 characters")
    .default("posturegate:approve")
    .describe("The label on a plan's issue that approves it."),
  permission: z
    .enum(["write", "maintain", "admin"])
    .default("write")
    .describe("What whoever approves must be allowed on the repository, at least."),
  roles: z
    .array(z.string().min(1))
    .min(1, "name at least one role")
    .optional()
    .describe("Names of the only roles on the repository that approve, custom ones among them."),
});

const limitsSchema = z.strictObject({
  entries: z.int().min(1).max(100).default(10).describe("Entries of one plan, at most."),
  perBot: z.int().min(1).max(100).default(5).describe("Entries of one bot in a plan, at most."),
  share: z
    .number()
    .positive()
    .max(1)
    .default(0.25)
    .describe("The part of an audit's resources of one type that a plan may change; one resource always may be."),
});

const windowSchema = z
  .strictObject({
    days: z.array(z.enum(weekdays)).min(1, "name at least one day").describe("Days on which it opens."),
    from: time.describe("When it opens."),
    to: time.describe("When it closes; on the next day if that is not after `from`."),
    timeZone: timeZone.describe("Time zone of both."),
  })
  .describe("A time in which changes may be made.");

const keepSchema = z
  .strictObject({
    name: z.string().min(1).max(100).describe("What it is called in plans."),
    from: z.array(source).min(1, "name at least one source").describe("CIDRs, or ids of security groups."),
    to: z.string().min(1).describe("Id of the resource that must stay reachable; `*` for any text in it."),
    protocol: z.enum(["tcp", "udp", "icmp", "all"]).describe("Protocol."),
    ports: z.array(ports).default([]).describe("Ports of `tcp` and `udp`: `443`, `8000-8100`."),
  })
  .superRefine(({ protocol, ports: named }, context) => {
    const hasPorts = protocol === "tcp" || protocol === "udp";
    if (hasPorts && named.length === 0)
      context.addIssue({ code: "custom", path: ["ports"], message: `${protocol} needs at least one port` });
    if (!hasPorts && named.length > 0)
      context.addIssue({ code: "custom", path: ["ports"], message: `only tcp and udp have ports, not ${protocol}` });
  })
  .describe("Traffic that no change may end.");

const journalSchema = z.strictObject({
  branch: z
    .string()
    .regex(/^[A-Za-z0-9][\w./-]{0,99}$/, "a branch is up to 100 letters, digits and . _ / -")
    .default("posturegate-journal")
    .describe("Branch that holds it; nothing else should be on it."),
});

/** The schema of the config key `remediation`; by default no bot is allowed anywhere. */
export const remediationSchema = z.strictObject({
  allow: z
    .record(nameText, z.array(botName).describe("Names of bots."))
    .default({})
    .describe("Bots that may change what an audit reads, by the audit's name."),
  irreversible: z.array(botName).default([]).describe("Bots that may do what nobody can undo."),
  bots: z.array(modulePath).default([]).describe("Modules with bots of your own: `./bots/mine.mjs`."),
  roles: z.record(nameText, roleSchema).default({}).describe("Logins that change, by the cloud's name in `plugins`."),
  approval: approvalSchema.prefault({}).describe("What counts as approval."),
  environment: z
    .string()
    .min(1)
    .max(255)
    .default("remediation")
    .describe("GitHub environment of the only jobs that change anything."),
  limits: limitsSchema.prefault({}).describe("What goes past them is held back for the next plan."),
  keepTag: z
    .string()
    .min(1)
    .max(128)
    .default("posturegate:keep")
    .describe("Key of a tag, of any value, that keeps bots off a resource."),
  windows: z.array(windowSchema).default([]).describe("When changes may be made; without one, at any time."),
  keep: z.array(keepSchema).default([]).describe("Traffic that must stay possible; a change that ends it is refused."),
  journal: journalSchema.prefault({}).describe("Where it is written down what was done, and how to undo it."),
  waitSeconds: z
    .int()
    .min(1)
    .max(3600)
    .default(300)
    .describe("Longest wait for one change to show in the cloud, seconds."),
});

/** The config key `remediation` as its schema gives it. */
export type RemediationSettings = z.output<typeof remediationSchema>;

function isTimeZone(name: string): boolean {
  try {
    // Offsets such as `+01:00` are taken, too, and know no summer time.
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat("en", { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function isAddress(text: string): boolean {
  return isReadable(() => parseAddresses([text]));
}

function isPorts(text: string): boolean {
  return isReadable(() => parsePorts([text]));
}

/** Parsers of `net` say by a RangeError that a text is none of theirs. */
function isReadable(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
