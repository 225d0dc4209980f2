/** No renderer's output contains anything active, whatever clouds, GitHub and files wrote. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import { findingsJson } from "../../src/report/findings-json.ts";
import { sarifFiles } from "../../src/report/sarif.ts";
import { summaryMarkdown } from "../../src/report/summary.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { commentMarkdown } from "../../src/report/comment.ts";
import { activeMarkdown, invisibleCharacters, workflowCommands } from "./active-constructs.ts";
import { anyHostileString } from "./hostile-strings.ts";
import { hostileReport } from "./sample-report.ts";
import { githubProblems, schemaProblems } from "./validate-sarif.ts";

const details = ["details", "counts"] as const;
const someStrings = fc.array(anyHostileString(), { minLength: 1, maxLength: 8 });

/** The only HTML, bold and table lines in a summary are our own. */
const ours = [
  /^<details><summary>(\d[\d,]* more resources?|What to do)<\/summary>$/,
  /^<\/details>$/,
  /^\| (\| critical \| high \| medium \| low \| informational \| all|(findings|of these new|existing|fixed)( \| [\d,]+){6}) \|$/,
  /^\| --- \|( ---: \|)+$/,
  /^#{2,3} [A-Za-z :\d,]+$/,
  /^\*\*\d[\w ,]+: see `findings\.json`\.\*\*$/,
];

/** Markdown marks that we put on a line ourselves. */
function withoutOurMarks(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) =>
      line
        .replace(/^#### /, "")
        .replace(/^- \*\*[a-z ]+\*\*/, "")
        .replace(/ · \*\*(new|worsened)\*\*/, "")
        .replace(/^\*\*(.*)\*\*$/, "$1")
        .replace(/\\$/, ""),
    )
    .join("\n");
}

function expectHarmlessTerminal(strings: readonly string[], width: number): void {
  for (const detail of details) {
    const plain = terminalReport(hostileReport(strings), { color: false, width, detail });
    expect(workflowCommands(plain)).toEqual([]);
    expect(invisibleCharacters(plain)).toEqual([]);
    expect(plain.split("\n").filter((line) => Array.from(line).length > width)).toEqual([]);
    const colored = terminalReport(hostileReport(strings), { color: true, width, detail });
    expect(workflowCommands(colored)).toEqual([]);
    expect(invisibleCharacters(colored, { ansi: true })).toEqual([]);
  }
}

function expectHarmlessSummary(strings: readonly string[]): void {
  for (const detail of details) {
    expectHarmlessMarkdown(summaryMarkdown(hostileReport(strings), { detail }));
    const [marker = "", ...comment] = commentMarkdown(hostileReport(strings), detail).split("\n");
    expect(marker).toMatch(/^<!-- posturegate:[0-9a-f]{12} -->$/);
    expectHarmlessMarkdown(comment.join("\n"));
    expect(comment.join("\n")).not.toMatch(/^<!--/m);
  }
}

function expectHarmlessMarkdown(markdown: string): void {
  expect(activeMarkdown(withoutOurMarks(markdown), ours)).toEqual([]);
  expect(invisibleCharacters(markdown)).toEqual([]);
  expect(workflowCommands(markdown)).toEqual([]);
  expect(markdown.match(/^<details>/gm)?.length).toBe(markdown.match(/^<\/details>/gm)?.length);
}

function expectHarmlessAnnotations(strings: readonly string[]): void {
  for (const detail of details) {
    for (const { title, message, file = "" } of annotationsOf(hostileReport(strings), { detail })) {
      for (const text of [title, message, file]) {
        expect(text).not.toContain("##[");
        expect(invisibleCharacters(text)).toEqual([]);
      }
      expect(`${title}${file}`).not.toContain("\n");
      expect(Array.from(title).length).toBeLessThanOrEqual(255);
      expect(Array.from(message).length).toBeLessThanOrEqual(4096);
    }
  }
}

async function expectValidSarif(strings: readonly string[]): Promise<void> {
  const { files, incomplete } = sarifFiles(hostileReport(strings), { rulesUrl: "https://example.com/rules.md" });
  for (const { log } of [...files, ...incomplete]) {
    expect(githubProblems(log).filter((problem) => !problem.includes("names an account"))).toEqual([]);
    const texts = log.runs.flatMap((run) => (run.results ?? []).map((result) => result.message.text ?? ""));
    for (const text of texts) {
      expect(invisibleCharacters(text)).toEqual([]);
      expect(text.replaceAll(/\\[[\]\\]/g, "")).not.toMatch(/[[\]\\]/);
    }
  }
}

describe("a report in which every string is hostile", () => {
  test.each([40, 80, 120])("is harmless in a terminal of %i columns", (width) => {
    expect.hasAssertions();
    expectHarmlessTerminal(hostileReport().audits, width);
    fc.assert(
      fc.property(someStrings, (strings) => expectHarmlessTerminal(strings, width)),
      { numRuns: 40 },
    );
  });

  test("is harmless as Markdown", () => {
    expectHarmlessSummary(hostileReport().audits);
    fc.assert(fc.property(someStrings, expectHarmlessSummary), { numRuns: 100 });
  });

  test("is harmless as annotations", () => {
    expectHarmlessAnnotations(hostileReport().audits);
    fc.assert(fc.property(someStrings, expectHarmlessAnnotations), { numRuns: 100 });
  });

  test("is what code scanning takes", async () => {
    await expectValidSarif(hostileReport().audits);
    const { files, incomplete } = sarifFiles(hostileReport(), { rulesUrl: "https://example.com/rules.md" });
    for (const { log } of [...files, ...incomplete]) expect(await schemaProblems(log)).toEqual([]);
    await fc.assert(fc.asyncProperty(someStrings, expectValidSarif), { numRuns: 40 });
  });

  test("is JSON that UTF-8 can carry", () => {
    fc.assert(
      fc.property(someStrings, (strings) => {
        const text = findingsJson(hostileReport(strings));
        expect(Buffer.from(text).toString()).toBe(text);
        expect(text).not.toMatch(/\\ud[89a-f][0-9a-f]{2}/i);
        expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1 });
      }),
      { numRuns: 40 },
    );
  });
});
