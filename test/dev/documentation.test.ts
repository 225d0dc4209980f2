/** The documentation as it is: its links lead somewhere, and its examples do what it says. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { baseConfig } from "../../src/config/base-config.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { headingSlug } from "../../src/dev/docs-markdown.ts";
import { loadEnvironments, readRulesFolder } from "../../src/dev/rules-folder.ts";
import { loadRulesFolder } from "../../src/engine/catalogue.ts";
import { checkExamples } from "../../src/engine/examples.ts";
import { loadRules } from "../../src/engine/load-rules.ts";
import { parseExemptions } from "../../src/judge/exemption-file.ts";
import { declarations } from "../../src/registry.ts";
import { lacking } from "../../src/run/program.ts";

const pages = [...globSync("*.md"), ...globSync("docs/**/*.md")].sort();

test.each(pages)("every link of %s leads to a file, and to a heading in it", (page) => {
  const links = [...withoutCode(readFileSync(page, "utf8")).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const lost = links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(page, link));
  expect(lost).toEqual([]);
});

test.each([
  ...["docs/configuration.md", "docs/aws.md", "docs/github.md", "README.md"]
    .flatMap((page) => blocks(page, "yaml"))
    .filter(isConfig),
  readFileSync(".github/posturegate.yaml", "utf8"),
])("the config that is shown is valid: %s", (text) => {
  const load = () =>
    loadConfig([{ file: "posturegate.yaml", text }], {
      base: { file: "base.yaml", text: baseConfig },
      declarations,
      lacking,
      environment: {},
      inWorkflow: false,
    });
  expect(load).not.toThrow();
});

test("the exemption in configuration.md is one of a rule that there is", async () => {
  const [text = ""] = blocks("docs/configuration.md", "yaml").filter((block) => block.startsWith("- rule:"));
  const { rules } = loadRulesFolder(readRulesFolder(), await loadEnvironments());
  expect(parseExemptions([{ file: "exemptions.yaml", text }], new Set(rules.map(({ id }) => id)))).toHaveLength(1);
});

test("the rule in writing-rules.md passes its examples", async () => {
  const [text = ""] = blocks("docs/writing-rules.md", "yaml").filter((block) => block.startsWith("id:"));
  const environments = await loadEnvironments();
  const { bases } = loadRulesFolder(readRulesFolder(), environments);
  const path = "aws/ec2/volume-snapshot.yaml";
  const reports = loadRules([{ file: path, path, text }], environments).map((rule) =>
    checkExamples(rule, bases[rule.resource], environments),
  );
  expect(reports.map(({ failed }) => failed)).toEqual([[]]);
});

test("the modules in plugins.md do together what it says", async () => {
  const folder = mkdtempSync(join(tmpdir(), "posturegate-plugins-"));
  const got: string[] = [];
  const server = createServer((request, response) => {
    request.on("data", (chunk: Buffer) => got.push(chunk.toString()));
    request.on("end", () => response.end());
  }).listen(0, "127.0.0.1");
  try {
    await once(server, "listening");
    writePlugins(folder);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { exitCode, printed } = await audit(folder, url);
    expect(printed).toContain("scanner  site berlin global  was patched 292 days ago");
    expect(printed).toContain("4 evaluations: 1 pass · 1 fail · 0 skip · 2 unknown");
    expect(exitCode).toBe(1);
    expect(got.map((body) => JSON.parse(body))).toEqual([
      { text: "failed: 1 findings\nsite-machine-patched: scanner" },
    ]);
    const stored = readFileSync(join(folder, "posturegate-out/resources.csv"), "utf8");
    expect(stored).toContain('"site:berlin/mail-1","mail-1"\n');
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (relative(".", target).startsWith("..") || !existsSync(target)) return false;
  if (anchor === undefined || !target.endsWith(".md")) return true;
  const headings = [...withoutCode(readFileSync(target, "utf8")).matchAll(/^#+ (.*)$/gm)];
  return headings.some(([, heading = ""]) => headingSlug(heading) === anchor);
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^```[\s\S]*?^```/gm, "");
}

function blocks(page: string, language: string): string[] {
  const found = readFileSync(page, "utf8").matchAll(/^```(\w+)\n([\s\S]*?)^```/gm);
  return [...found].flatMap(([, name, text = ""]) => (name === language ? [text] : []));
}

/** A list is a piece of another file; a mapping with jobs is a workflow. */
function isConfig(text: string): boolean {
  const value: unknown = parse(text);
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("jobs" in value);
}

/** The config and `machines.json` are the only blocks of their language; each module says its kind. */
function writePlugins(folder: string): void {
  mkdirSync(join(folder, "plugins"));
  const [config = ""] = blocks("docs/plugins.md", "yaml");
  const [machines = ""] = blocks("docs/plugins.md", "json");
  writeFileSync(join(folder, "posturegate.yaml"), config);
  writeFileSync(join(folder, "machines.json"), machines);
  for (const text of blocks("docs/plugins.md", "js")) {
    const name = /name: "([a-z]+)"/.exec(text)?.[1] ?? "";
    writeFileSync(join(folder, `plugins/${name}.mjs`), text);
  }
}

/** As a process of its own: modules are loaded by the built program, which the server must not wait for. */
async function audit(folder: string, url: string): Promise<{ exitCode: number | null; printed: string }> {
  const program = spawn(process.execPath, [join(process.cwd(), "dist/cli/index.js"), "audit", "--now", "2026-11-20"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder, POSTUREGATE_WEBHOOK_URL: url },
  });
  let printed = "";
  program.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  await once(program, "close");
  return { exitCode: program.exitCode, printed };
}
