/** Validates SARIF as strictly as we can without GitHub: the schema, Microsoft's multitool, and GitHub's own rules. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import type { Location, Log, ReportingDescriptor, Result, Run } from "sarif";

const multitoolFolder = dirname(
  createRequire(import.meta.url).resolve("@microsoft/sarif-multitool-linux/package.json"),
);

/** Rules of the multitool that are off by default. GH1004 stays off: its limits are not GitHub's any more. */
const githubRules = [
  "GH1001.ProvideRequiredLocationProperties",
  "GH1002.InlineThreadFlowLocations",
  "GH1003.ProvideRequiredRegionProperties",
  "GH1005.LocationsMustBeRelativeUrisOrFilePaths",
  "GH1006.ProvideCheckoutPath",
  "GH1007.ProvideFullyFormattedMessageStrings",
];

/** Everything wrong with a log: schema, then the multitool (0.8 s), then what code scanning asks. Empty if it is valid. */
export async function sarifProblems(log: Log): Promise<string[]> {
  return [...(await schemaProblems(log)), ...(await multitoolProblems(log)), ...githubProblems(log)];
}

/** Against the JSON schema that the multitool ships. */
export async function schemaProblems(log: Log): Promise<string[]> {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default.default(ajv);
  const schema: object = JSON.parse(await readFile(join(multitoolFolder, "sarif-2.1.0.json"), "utf8"));
  const validate = ajv.compile(schema);
  if (validate(JSON.parse(JSON.stringify(log)))) return [];
  return (validate.errors ?? []).map((error) => `schema: ${error.instancePath} ${error.message ?? ""}`);
}

/** The multitool exits 0 whatever it finds, so its own log is read. */
export async function multitoolProblems(log: Log): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "posturegate-sarif-"));
  try {
    const input = join(folder, "in.sarif");
    const config = join(folder, "config.json");
    const output = join(folder, "out.sarif");
    await writeFile(input, JSON.stringify(log));
    await writeFile(
      config,
      JSON.stringify(Object.fromEntries(githubRules.map((rule) => [`${rule}.Options`, { RuleEnabled: "Error" }]))),
    );
    await promisify(execFile)(
      join(multitoolFolder, "Sarif.Multitool"),
      [
        "validate",
        input,
        "--rule-kind",
        "Sarif;Ghas",
        "-c",
        config,
        "-o",
        output,
        "--log",
        "ForceOverwrite",
        "--quiet",
      ],
      { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" } },
    );
    const answer: Log = JSON.parse(await readFile(output, "utf8"));
    return multitoolErrors(answer);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function multitoolErrors(output: Log): string[] {
  return output.runs.flatMap((run) => [
    ...(run.results ?? [])
      .filter((result) => result.level === "error")
      .map(
        (result) =>
          `multitool: ${result.ruleId ?? ""} ${JSON.stringify(result.message)} at ${JSON.stringify(result.locations?.[0]?.physicalLocation?.region)}`,
      ),
    ...(run.invocations ?? []).flatMap((invocation) => [
      ...(invocation.executionSuccessful ? [] : ["multitool: did not run successfully"]),
      ...[...(invocation.toolExecutionNotifications ?? []), ...(invocation.toolConfigurationNotifications ?? [])].map(
        (notification) => `multitool: ${JSON.stringify(notification.message)}`,
      ),
    ]),
  ]);
}

/** What code scanning rejects or ignores and no validator finds. */
export function githubProblems(log: Log): string[] {
  const bytes = gzipSync(JSON.stringify(log)).length;
  const ids = log.runs.map((run) => run.automationDetails?.id ?? "");
  return [
    ...(bytes > 10_000_000 ? [`file of ${bytes} bytes gzipped`] : []),
    ...(log.runs.length > 20 ? [`${log.runs.length} runs`] : []),
    ...(new Set(ids).size < ids.length ? ["a category twice"] : []),
    ...ids.filter((id) => !/^([A-Za-z0-9._-]+\/)+$/.test(id)).map((id) => `category ${id}`),
    ...log.runs.flatMap(runProblems),
  ];
}

function runProblems(run: Run): string[] {
  const rules = run.tool.driver.rules ?? [];
  const results = run.results ?? [];
  return [
    ...listed({
      "no results: alerts would not close": run.results === undefined,
      "more results than are shown": results.length > 5000,
      "two results with one fingerprint": hasTwins(results.map(identityOf)),
      "a rule twice": hasTwins(rules.map((rule) => rule.id)),
    }),
    ...rules.flatMap((rule) => ruleProblems(rule).map((problem) => `${rule.id}: ${problem}`)),
    ...results.flatMap((result) =>
      resultProblems(result, rules).map((problem) => `${result.ruleId ?? ""}: ${problem}`),
    ),
  ];
}

function ruleProblems(rule: ReportingDescriptor): string[] {
  const { name = "", shortDescription, fullDescription, help, properties = {} } = rule;
  const texts = [shortDescription?.text, fullDescription?.text, help?.text].map((text) => text ?? "");
  return listed({
    "an empty text": [name, ...texts].includes(""),
    "security-severity is not the text of a number": !isSecuritySeverity(properties["security-severity"]),
    "too many tags": (properties.tags ?? []).length > 20,
    "a text is too long": name.length > 255 || texts.slice(0, 2).some((text) => text.length > 1024),
    "names an account": /\d{12}|arn:/.test(`${rule.id} ${name}`),
  });
}

function resultProblems(result: Result, rules: readonly ReportingDescriptor[]): string[] {
  const { ruleId = "", ruleIndex = -1, message, locations = [], partialFingerprints = {} } = result;
  return listed({
    "ruleIndex points elsewhere": rules[ruleIndex]?.id !== ruleId,
    "no message": message.text === undefined || message.text === "",
    "not one to a thousand locations": locations.length < 1 || locations.length > 1000,
    "a location without a relative or file URI, or without a line": !locations.every(isPlaced),
    "no fingerprint": !/^[0-9a-f]{16}:1$/.test(partialFingerprints["primaryLocationLineHash"] ?? ""),
  });
}

function isPlaced({ physicalLocation }: Location): boolean {
  const uri = physicalLocation?.artifactLocation?.uri ?? "";
  const isRelative = /^(?!\.\/|\.\.|\/)[A-Za-z0-9\-._~!'()*%@/]+$/.test(uri);
  return (isRelative || uri.startsWith("file:///")) && (physicalLocation?.region?.startLine ?? 0) >= 1;
}

function isSecuritySeverity(severity: unknown): boolean {
  return severity === undefined || (typeof severity === "string" && Number(severity) > 0 && Number(severity) <= 10);
}

/** What code scanning tells alerts of one category apart by. */
function identityOf({ ruleId, partialFingerprints, locations }: Result): string {
  return JSON.stringify([ruleId, partialFingerprints, locations?.[0]?.physicalLocation?.artifactLocation?.uri]);
}

function hasTwins(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length;
}

/** The problems that are so. */
function listed(problems: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(problems).filter((problem) => problems[problem]);
}
