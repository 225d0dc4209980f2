/** No renderer of plans and results puts out anything active, whatever clouds, GitHub and config wrote. */
import { stripVTControlCharacters } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { planMarkdown, planPartMarkdown } from "../../src/report/plan-markdown.ts";
import { planTerminal } from "../../src/report/plan-terminal.ts";
import type { RemediationResults } from "../../src/report/remediation-results.ts";
import { resultsMarkdown } from "../../src/report/remediation-results-markdown.ts";
import { resultsTerminal } from "../../src/report/remediation-results-terminal.ts";
import { activeMarkdown, invisibleCharacters, workflowCommands } from "./active-constructs.ts";
import { anyHostileString, hostileStrings } from "./hostile-strings.ts";
import { hostilePlan } from "./sample-plan.ts";

const details = ["details", "counts"] as const;
const label = "posturegate:approve";
const someStrings = fc.array(anyHostileString(), { minLength: 1, maxLength: 6 });

function resultsOf(strings: readonly string[]): RemediationResults {
  const entries = hostilePlan(strings).entries.filter((entry) => entry.status === "planned");
  return {
    action: "apply",
    run: "run-1",
    entries,
    results: [
      ...entries.map(({ digest }, index) => ({
        entry: digest,
        outcome: "done" as const,
        message: strings[index % strings.length] ?? "",
        callsDone: 1,
        finding: "fixed" as const,
      })),
      ...strings.map((text) => ({
        entry: text,
        outcome: "drifted" as const,
        message: text,
        callsDone: 0,
        finding: undefined,
      })),
    ],
    notices: strings,
  };
}

/** Blocks of code and their fences taken out, as CommonMark finds them: what is left is prose. */
function withoutBlocks(markdown: string): string {
  const prose: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split("\n")) {
    const opening = /^(`{3,})(?:diff|text)$/.exec(line)?.[1];
    if (fence === undefined && opening !== undefined) fence = opening;
    else if (fence !== undefined && /^`{3,}$/.test(line) && line.length >= fence.length) fence = undefined;
    else if (fence === undefined) prose.push(line);
  }
  expect(fence).toBeUndefined();
  return prose.join("\n");
}

/** Marks that we put on a line ourselves. */
function withoutOurMarks(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) =>
      line
        .replace(/^#{2,4} /, "")
        .replace(/^\*\*(.*)\*\*$/, "$1")
        .replace(/(?<!\\)\\$/, ""),
    )
    .join("\n");
}

const ours = [
  /^<details><summary>\d+ calls?( to undo it)?<\/summary>$/,
  /^<\/details>$/,
  /^Shortened for length: .* See `plan\.json` in the output of the run\.$/,
  /^_Left out for length: [\d,]+ more parts?\. See `plan\.json`\._$/,
];

function expectHarmlessMarkdown(markdown: string, maxBytes: number): void {
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
  expect(activeMarkdown(withoutOurMarks(withoutBlocks(markdown)), ours)).toEqual([]);
  expect(invisibleCharacters(markdown)).toEqual([]);
  expect(workflowCommands(markdown)).toEqual([]);
  expect(markdown.match(/^<details>/gm)?.length).toBe(markdown.match(/^<\/details>/gm)?.length);
}

function expectHarmlessTexts(strings: readonly string[]): void {
  const plan: Plan = hostilePlan(strings);
  for (const detail of details) {
    for (const maxBytes of [4000, 60_000]) {
      const options = { detail, label, maxBytes };
      expectHarmlessMarkdown(planMarkdown(plan, { ...options, issues: new Map() }), maxBytes);
      for (const part of plan.parts) expectHarmlessMarkdown(planPartMarkdown(part, options), maxBytes);
      expectHarmlessMarkdown(resultsMarkdown(resultsOf(strings), options), maxBytes);
    }
  }
}

function expectHarmlessTerminal(strings: readonly string[], width: number): void {
  for (const detail of details) {
    for (const color of [false, true]) {
      const options = { color, width, detail, label };
      for (const text of [planTerminal(hostilePlan(strings), options), resultsTerminal(resultsOf(strings), options)]) {
        expect(workflowCommands(text)).toEqual([]);
        expect(invisibleCharacters(text, { ansi: color })).toEqual([]);
        const lines = stripVTControlCharacters(text).split("\n");
        expect(lines.filter((line) => Array.from(line).length > width)).toEqual([]);
      }
    }
  }
}

describe("a plan in which every string is hostile", () => {
  test("is harmless as Markdown", () => {
    expect.hasAssertions();
    expectHarmlessTexts(hostileStrings);
    fc.assert(fc.property(someStrings, expectHarmlessTexts), { numRuns: 60 });
  });

  test.each([40, 80, 120])("is harmless in a terminal of %i columns", (width) => {
    expect.hasAssertions();
    expectHarmlessTerminal(hostileStrings, width);
    fc.assert(
      fc.property(someStrings, (strings) => expectHarmlessTerminal(strings, width)),
      { numRuns: 30 },
    );
  });
});
