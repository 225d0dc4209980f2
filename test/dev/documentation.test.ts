/** The documentation as it is: its links lead somewhere, and its examples do what it says. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
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
  ...["docs/configuration.md", "docs/aws.md", "docs/github.md", "docs/remediation.md", "docs/plugins.md", "README.md"]
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

    const { exitCode, printed } = await run(["audit", "--now", "2026-11-20"], folder, { POSTUREGATE_WEBHOOK_URL: url });
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

describe("plans that pages show are what the program prints", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "posturegate-plan-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What of the page's console the program does not print; all of it where it did not succeed. */
  async function notPrinted(page: string, args: readonly string[], program: string): Promise<string[]> {
    const { exitCode, printed } = await run(args, folder);
    const shown = shownBy(page, [program, ...args].join(" "));
    if (shown.length === 0) throw new Error(`${page} shows nothing of it`);
    return exitCode === 0 ? shown.filter((piece) => !printed.includes(piece)) : shown;
  }

  test.each(["docs/remediation.md", "README.md"])("of the demo estate in %s", async (page) => {
    expect(await notPrinted(page, ["remediate", "plan"], "node dist/cli/index.js")).toEqual([]);
  });

  test("of a bot of one's own, in plugins.md", async () => {
    writeBot(folder);
    expect(await run(["rules", "test", ".posturegate/rules"], folder)).toMatchObject({ exitCode: 0 });
    expect(await notPrinted("docs/plugins.md", ["remediate", "plan"], "node dist/cli/index.js")).toEqual([]);
  });

  test("of what `keep` refuses, in remediation.md", async () => {
    const [keep = ""] = blocks("docs/remediation.md", "yaml").filter((block) => block.includes("keep:\n"));
    writeFileSync(join(folder, "posturegate.yaml"), `run: [demo]\n${keep}`);
    const args = ["remediate", "plan", "--rule", "aws-ec2-security-group-admin-ports"];
    expect(await notPrinted("docs/remediation.md", args, "posturegate")).toEqual([]);
  });
});

describe("what remediation.md says of refusals", () => {
  const [, first = "", second = ""] = readFileSync("docs/remediation.md", "utf8").split(
    /\| It says \| (?:Do|Because) \|/,
  );
  const sources = globSync("src/{remediation,remediate,run/remediation,commands}/**/*.ts").map((path) =>
    readFileSync(path, "utf8"),
  );

  test.each([...quoted(first), ...quoted(second)])("quotes what the program says: %s", (words) => {
    expect(sources.some((source) => source.includes(words))).toBe(true);
  });

  test("is about every condition of an approval", () => {
    const told = sentences(
      globSync("src/remediation/approval*.ts")
        .map((path) => readFileSync(path, "utf8"))
        .join("\n"),
    );
    const said = quoted(first);
    expect(told.length).toBeGreaterThan(15);
    expect(told.filter((sentence) => !said.some((words) => sentence.includes(words)))).toEqual([]);
  });
});

/** The code spans of a table's first column. */
function quoted(table: string): string[] {
  const [rows = ""] = table.split("\n\n");
  return [...rows.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text),
  );
}

/** The texts that functions of a source return, or fall back to. */
function sentences(source: string): string[] {
  return [...source.matchAll(/(?:return|:|\?)\s+([`"])([A-Z$][^\n]*\.)\1;?$/gm)].map(([, , text = ""]) => text);
}

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

/** A list is a piece of another file; a mapping with jobs is a workflow, one with an id a rule. */
function isConfig(text: string): boolean {
  const value: unknown = parse(text);
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("jobs" in value) && !("id" in value);
}

/** What a console shows below a command, in pieces between `…`, each of whole lines. */
function shownBy(page: string, command: string): string[] {
  const [text = ""] = blocks(page, "console").filter((block) => block.startsWith(`$ ${command}\n`));
  return text
    .slice(text.indexOf("\n") + 1)
    .split("…\n")
    .filter((piece) => piece !== "");
}

/** The config and `machines.json` are the first blocks of their language; each plugin says its kind. */
function writePlugins(folder: string): void {
  mkdirSync(join(folder, "plugins"));
  const [config = ""] = blocks("docs/plugins.md", "yaml");
  const [machines = ""] = blocks("docs/plugins.md", "json");
  writeFileSync(join(folder, "posturegate.yaml"), config);
  writeFileSync(join(folder, "machines.json"), machines);
  for (const text of blocks("docs/plugins.md", "js").filter((block) => !block.includes('kind: "bot"'))) {
    const name = /name: "([a-z]+)"/.exec(text)?.[1] ?? "";
    writeFileSync(join(folder, `plugins/${name}.mjs`), text);
  }
}

/** The bot of the page, the config that allows it, and the rule that names it, where the page says they are. */
function writeBot(folder: string): void {
  const yaml = blocks("docs/plugins.md", "yaml");
  const [bot = ""] = blocks("docs/plugins.md", "js").filter((block) => block.includes('kind: "bot"'));
  const files = {
    "posturegate.yaml": yaml.find((block) => block.includes("remediation:\n  bots:")),
    "bots/volume_mark_for_cleanup.mjs": bot,
    ".posturegate/rules/aws/ec2/volume-cleanup.yaml": yaml.find((block) => block.startsWith("id:")),
  };
  for (const [path, text = ""] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** As a process of its own: modules are loaded by the built program, which the server must not wait for. */
async function run(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ exitCode: number | null; printed: string }> {
  const program = spawn(process.execPath, [join(process.cwd(), "dist/cli/index.js"), ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder, ...environment },
  });
  let printed = "";
  program.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  await once(program, "close");
  return { exitCode: program.exitCode, printed };
}
