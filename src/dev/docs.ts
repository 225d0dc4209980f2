/** Writes the generated documentation; `--check` only compares, and exits 1 naming what is not current. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { demoEstate } from "../../test/estate/demo.ts";
import { lostRules } from "../../test/estate/lost-rules.ts";
import { configJsonSchema } from "../config/config-json-schema.ts";
import { loadRulesFolder } from "../engine/catalogue.ts";
import { declarations } from "../registry.ts";
import { allModels, lacking } from "../run/program.ts";
import { awsChanges } from "../clouds/aws/changes.ts";
import { readPolicy } from "../clouds/aws/policy.ts";
import { excerpt, pictureOf } from "./demo-picture.ts";
import {
  allAwsPermissions,
  awsListedIn,
  awsPermissionsTable,
  awsRemediationRole,
  awsRemediationTrust,
  awsStatementsIn,
  cloudFormationLines,
} from "./docs-aws.ts";
import { allAzurePermissions, azureListedIn, azurePermissionsTable, azureRole } from "./docs-azure.ts";
import { botsPage } from "./docs-bots.ts";
import { cliPage, commandHelps } from "./docs-cli.ts";
import { configPage } from "./docs-config.ts";
import { frameworksPage } from "./docs-frameworks.ts";
import { gcpPermissionsTable, gcpRoleFiles } from "./docs-gcp.ts";
import { inputsPage, inputsTable, parseAction } from "./docs-inputs.ts";
import { withGenerated } from "./docs-markdown.ts";
import { withPermissions } from "./docs-permissions.ts";
import { resourcesPage } from "./docs-resources.ts";
import { rulesPage, rulesTable } from "./docs-rules.ts";
import { loadEnvironments, readRulesFolder } from "./rules-folder.ts";

const root = resolve(import.meta.dirname, "../..");
/** Holds generated pages and nothing else. */
const referenceFolder = "docs/reference";

const files = await generatedFiles();
const extra = extraFiles(files);
if (process.argv.includes("--check")) check();
else write();

function check(): void {
  const stale = [...files].filter(([path, text]) => currentText(path) !== text).map(([path]) => path);
  for (const path of stale) console.error(`${path} is not current`);
  for (const path of extra) console.error(`${path} is not generated any more`);
  if (stale.length + extra.length === 0) return;
  console.error("Run `npm run generate` and commit what it changes.");
  process.exitCode = 1;
}

function write(): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of extra) rmSync(join(root, path));
}

/** Path → text of everything that is generated. */
async function generatedFiles(): Promise<Map<string, string>> {
  const { rules, frameworks } = loadRulesFolder(readRulesFolder(), await loadEnvironments());
  const bots = await Promise.all(Object.values(awsChanges.bots).map((load) => load()));
  const changing = awsRemediationRole(bots, awsChanges.writes);
  const action = parseAction(parse(readText("action.yml")));
  const readme = withGenerated(readText("README.md"), "rules", rulesTable(rules));
  return new Map([
    ["README.md", withGenerated(readme, "inputs", inputsTable(action))],
    [
      "docs/aws.md",
      withGenerated(readText("docs/aws.md"), "permissions", awsPermissionsTable(await lostRules(demoEstate()))),
    ],
    ["docs/aws/permissions.json", formattedJson("docs/aws/permissions.json", readPolicy(allAwsPermissions))],
    ...Object.entries(awsListedIn).map(
      ([path, item]) => [path, withPermissions(readText(path), allAwsPermissions, item)] as const,
    ),
    ["docs/aws/remediation-role.json", formattedJson("docs/aws/remediation-role.json", changing)],
    ["docs/aws/remediation-trust.json", formattedJson("docs/aws/remediation-trust.json", awsRemediationTrust)],
    ...awsStatementsIn.map(
      (path) => [path, withPermissions(readText(path), cloudFormationLines(changing), (line) => line)] as const,
    ),
    ["docs/gcp.md", withGenerated(readText("docs/gcp.md"), "permissions", gcpPermissionsTable(rules))],
    ...Object.entries(gcpRoleFiles),
    ["docs/azure.md", withGenerated(readText("docs/azure.md"), "permissions", azurePermissionsTable(rules))],
    ["docs/azure/role.json", formattedJson("docs/azure/role.json", azureRole)],
    ...Object.entries(azureListedIn).map(
      ([path, item]) => [path, withPermissions(readText(path), allAzurePermissions, item)] as const,
    ),
    ["docs/demo.svg", demoPicture()],
    ["docs/frameworks.md", frameworksPage(frameworks, rules)],
    ["docs/posturegate.schema.json", formattedJson("docs/posturegate.schema.json", configJsonSchema(declarations))],
    [`${referenceFolder}/bots.md`, botsPage({ bots, writes: awsChanges.writes, rules })],
    [`${referenceFolder}/cli.md`, cliPage(commandHelps((command) => printed([...command, "--help"])))],
    [`${referenceFolder}/config.md`, configPage({ declarations, lacking })],
    [`${referenceFolder}/inputs.md`, inputsPage(action)],
    ["docs/resources.md", resourcesPage(await allModels())],
    ["docs/rules.md", rulesPage(rules, frameworks)],
  ]);
}

function currentText(path: string): string | undefined {
  return existsSync(join(root, path)) ? readText(path) : undefined;
}

function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function extraFiles(generated: ReadonlyMap<string, string>): string[] {
  if (!existsSync(join(root, referenceFolder))) return [];
  const found = readdirSync(join(root, referenceFolder), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = found.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll("\\", "/"),
  );
  return paths.filter((path) => !generated.has(path)).sort();
}

/** The demo as a terminal shows it: how it begins, and how it ends. */
function demoPicture(): string {
  const lines = printed(["audit"], { FORCE_COLOR: "1" }).trimEnd().split("\n");
  return pictureOf({
    title: "What posturegate prints on the demo estate: findings by severity, what could not be seen, and the verdict.",
    lines: ["\u001B[2m$\u001B[22m node dist/cli/index.js audit", "", ...excerpt(lines, { first: 28, last: 20 })],
    columns: 100,
  });
}

/** What the built program prints where nobody has a config, whatever its exit code; the demo's is 1. */
function printed(args: readonly string[], environment: Readonly<Record<string, string>> = { NO_COLOR: "1" }): string {
  const home = mkdtempSync(join(tmpdir(), "posturegate-docs-"));
  try {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, "dist/cli/index.js"), ...args], {
      cwd: home,
      env: { PATH: process.env["PATH"], HOME: home, ...environment },
      encoding: "utf8",
    });
    if ((status !== 0 && status !== 1) || stdout === "")
      throw new Error(`posturegate ${args.join(" ")} exited ${status}; is dist/ built?\n${stderr}`);
    return stdout;
  } finally {
    rmSync(home, { recursive: true });
  }
}

function formattedJson(path: string, value: unknown): string {
  return execFileSync("oxfmt", ["--stdin-filepath", path], {
    cwd: root,
    input: JSON.stringify(value),
    encoding: "utf8",
  });
}
