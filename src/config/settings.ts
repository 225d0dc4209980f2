/** The schema of a config's top level: everything but the params of its plugins. */
import { z } from "zod";
import type { ExemptionRequirements } from "../model/exemption-requirements.ts";
import type { Limits } from "../model/limits.ts";
import type { GatePolicy } from "../model/report.ts";
import { severities } from "../model/severity.ts";
import { remediationSchema } from "../remediation/settings.ts";
import { repositoryPathProblem } from "./repository-path.ts";

/** The value of `baseline` that means the repository's code scanning alerts instead of a file. */
export const codeScanningBaseline = "code-scanning";

/** Names of audits and plugins become parts of paths, of SARIF categories and of messages. */
const nameText = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "a name is up to 64 letters, digits, dots, dashes and underscores");

const repositoryPath = z.string().superRefine((path, context) => {
  const problem = repositoryPathProblem(path);
  if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
});

const pluginNames = z.array(z.string()).default([]);

const auditSchema = z
  .strictObject({
    clouds: pluginNames.describe("Plugins that read: names from `plugins`."),
    stores: pluginNames.describe("Plugins that get every resource."),
    events: pluginNames.describe("Plugins that evaluate every resource."),
    alerts: pluginNames.describe("Plugins that get every finding; stores may stand here too."),
  })
  .describe("A pipeline: clouds → stores, and clouds → events → alerts.");

/** What stands beside `params` in a plugin's definition. */
export const pluginSettingsShape = {
  plugin: z
    .string()
    .min(1)
    .describe("A built-in plugin's name, `./path/of/a/module.mjs`, or Cloudmarker's dotted name."),
  required: z.boolean().default(true).describe("Whether its failure leaves the verdict not established."),
};

const gateSchema: z.ZodType<GatePolicy> = z.strictObject({
  failOn: z.enum(severities).default("high").describe("The mildest severity that fails the gate."),
  newOnly: z.boolean().default(false).describe("Only findings that the baseline does not know fail the gate."),
  onUnknown: z
    .union([z.literal(["fail", "pass"]), z.int().min(0)])
    .default("fail")
    .describe("How many unknowns are accepted: none (`fail`), any number (`pass`), or so many."),
});

const limitsSchema: z.ZodType<Limits> = z.strictObject({
  attempts: z.int().min(1).max(20).default(8).describe("Attempts for one call."),
  callSeconds: z.number().positive().max(3600).default(30).describe("Longest wait for one call, seconds."),
  scopeMinutes: z.number().positive().max(1440).default(10).describe("Longest time for one scope, minutes."),
  runMinutes: z.number().positive().max(1440).default(60).describe("Longest time for the run, minutes."),
  doneSeconds: z
    .number()
    .positive()
    .max(3600)
    .default(60)
    .describe("Longest wait for one write or end of a plugin, seconds."),
});

const requirementsSchema: z.ZodType<ExemptionRequirements> = z.strictObject({
  owner: z.string().min(1).optional().describe("A pattern that every owner matches: `@acme/*`."),
  reason: z.int().min(1).optional().describe("Characters that a reason has at least."),
  expires: z.int().min(1).optional().describe("Days that the last day lies ahead at most."),
  approvedBy: z
    .literal("codeowners")
    .optional()
    .describe("On a pull request that adds one: an owner of the exemption file has approved its newest commit."),
});

const stateSchema = z.strictObject({
  branch: z
    .string()
    .regex(/^[A-Za-z0-9][\w./-]{0,99}$/, "a branch is up to 100 letters, digits and . _ / -")
    .default("posturegate-state")
    .describe("Branch that holds it; nothing else should be on it."),
});

const emailSchema = z.strictObject({
  from: z.string().optional().describe("Sender."),
  to: z.array(z.string()).optional().describe("Recipients."),
  subject: z.string().optional().describe("Subject of every mail."),
  host: z.string().optional().describe("Mail server."),
  port: z.int().min(0).max(65535).optional().describe("Its port; 0 is the usual one of the mode."),
  sslMode: z.enum(["ssl", "starttls", "disable"]).optional().describe("How the connection is protected."),
  username: z.string().optional().describe("Login; none where there is no name."),
  password: z.string().meta({ secret: true }).optional().describe("Password of the login."),
});

const loggerSchema = z.strictObject({
  level: z.enum(["debug", "info", "warning", "error"]).optional().describe("The mildest messages that are logged."),
});

/** Minute, hour, day of month, month, day of week. */
const cron = /^(?:[\d*,/-]+\s+){2}(?:[\d*,/?LW-]+)\s+(?:[\d*,/A-Za-z-]+)\s+(?:[\d*,/?A-Za-z#-]+)$/;

/** All keys of a config but `plugins`. */
export const settingsShape = {
  audits: z.record(nameText, auditSchema).default({}).describe("Audits by name."),
  run: z.array(z.string()).min(1, "name at least one audit").optional().describe("The audits that run."),
  gate: gateSchema.prefault({}).describe("What fails the build."),
  exemptions: z.array(repositoryPath).default([]).describe("Files of accepted findings."),
  exemptionsRequire: requirementsSchema
    .prefault({})
    .describe("What exemptions must have beyond owner, reason and last day."),
  state: stateSchema.optional().describe("Keeps the last snapshot and the history on a branch."),
  baseline: repositoryPath.optional().describe("File of the findings already known, or `code-scanning`."),
  limits: limitsSchema.prefault({}).describe("Past one of these, the rest is unknown."),
  remediation: remediationSchema.optional().describe("Which bots may change what, and who approves it."),
  logger: loggerSchema.optional().describe("What is logged."),
  schedule: z
    .string()
    .regex(cron, "a schedule is a cron expression of five fields, as in `0 3 * * *`")
    .optional()
    .describe("When the program runs by itself; in a workflow its own `on: schedule` decides."),
  email: emailSchema.optional().describe("Mail that tells of audits."),
};

/** A config without the params of its plugins. */
export const settingsSchema = z.strictObject({
  plugins: z.record(nameText, z.strictObject(pluginSettingsShape)).default({}),
  ...settingsShape,
});

/** A config as its schema gives it. */
export type Settings = z.output<typeof settingsSchema>;
