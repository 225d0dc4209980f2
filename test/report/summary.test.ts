import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { summaryMarkdown } from "../../src/report/summary.ts";
import { cleanReport, failingReport, hugeReport, unknownReport } from "./sample-report.ts";

const details = { detail: "details" } as const;

test("a clean report says so first", () => {
  expect(summaryMarkdown(cleanReport(), details)).toMatchInlineSnapshot(`
    "## posturegate: passed

    **No findings.**

    | | critical | high | medium | low | informational | all |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | findings | 0 | 0 | 0 | 0 | 0 | 0 |
    | of these new | 0 | 0 | 0 | 0 | 0 | 0 |
    | existing | 0 | 0 | 0 | 0 | 0 | 0 |
    | fixed | 0 | 0 | 0 | 0 | 0 | 0 |

    1,204 passed · 0 failed · 40 skipped · 0 unknown (the gate counts 0) · 0 exempted

    Every finding with its evidence is in \`findings.json\` in the output folder.

    posturegate 0.1.0 · \`nightly\` · \`2026-11-21T03:00:00.000Z\`
    "
  `);
});

test("the verdict and why come before everything else", () => {
  const [verdict, , why] = summaryMarkdown(failingReport(), details).split("\n");
  expect([verdict, why]).toEqual(["## posturegate: failed", "**3 findings at or above high.**"]);
});

test("a finding shows what it is, where, why, and what to do", () => {
  const markdown = summaryMarkdown(failingReport(), details);
  expect(markdown).toContain(
    [
      "- `web-sg` in `aws 111122223333 eu-west-1` · **new**\\",
      "  Ports 22 and 3389 are open to 0.0.0.0/0.\\",
      "  Evidence: `ports: [22, 3389], sources: [0.0.0.0/0]`\\",
      "  Id `arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0`, declared in `posturegate.yaml:3`",
    ].join("\n"),
  );
  expect(markdown).toContain(
    "**What to do**\n\n1. Remove the rule that lets `0.0.0.0/0` in.\n2. Use Session Manager instead.",
  );
});

test("beyond the first few resources of a rule the rest is folded, with empty lines so that Markdown works in it", () => {
  expect(summaryMarkdown(failingReport(), details)).toMatch(
    /<details><summary>9 more resources<\/summary>\n\n- `vol-13`[^]*\n\n<\/details>\n\n/,
  );
});

test("unknowns name what would settle them", () => {
  expect(summaryMarkdown(unknownReport(), details)).toContain(
    [
      "- **access denied** `ec2:DescribeFlowLogs`: 4 evaluations of 1 rule, the gate counts 4\\",
      "  To settle: `grant ec2:DescribeFlowLogs in aws:111122223333:eu-west-1, aws:111122223333:eu-west-3, aws:444455556666:us-east-1 and 1 more`\\",
      "  AccessDenied: not authorized",
    ].join("\n"),
  );
});

test("what was fixed, exemptions, failures and notices are there", () => {
  const markdown = summaryMarkdown(failingReport(), details);
  for (const part of [
    "### Fixed\n\n- `sg-old`",
    "- **expired** (`2026-10-01`)",
    "- **matches nothing**",
    "ENOSPC: disk full",
    "The baseline is 90 days old.",
  ])
    expect(markdown).toContain(part);
});

describe("the limit", () => {
  test.each([4000, 20_000, 100_000, 900 * 1024])(
    "of %i bytes is kept, and every finding is shown or counted",
    (maxBytes) => {
      const markdown = summaryMarkdown(hugeReport(3000), { ...details, maxBytes });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
      const shown = markdown.match(/^- `\d+` in/gm)?.length ?? 0;
      const left = Number(
        /\*\*([\d,]+) more findings? (is|are) not shown/.exec(markdown)?.[1]?.replaceAll(",", "") ?? 0,
      );
      expect(shown + left).toBe(3000);
      expect(markdown.match(/^<details>/gm)?.length ?? 0).toBe(markdown.match(/^<\/details>/gm)?.length ?? 0);
    },
  );

  test("cuts nowhere but between findings", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4000, max: 30_000 }), fc.integer({ min: 1, max: 120 }), (maxBytes, size) => {
        const markdown = summaryMarkdown(hugeReport(size, 7), { ...details, maxBytes });
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
        const shown = markdown.match(/^- `\d+` in/gm)?.length ?? 0;
        expect(markdown.match(/declared in `posturegate.yaml:3`$/gm)?.length ?? 0).toBe(shown);
        const left = Number(/\*\*([\d,]+) more findings? (is|are) not shown/.exec(markdown)?.[1] ?? 0);
        expect(shown + left).toBe(size);
        expect(markdown.match(/^<details>/gm)?.length).toBe(markdown.match(/^<\/details>/gm)?.length);
      }),
      { numRuns: 60 },
    );
  });
});

test("with counts there is no resource, account, evidence, message or provider text", () => {
  const markdown =
    summaryMarkdown(failingReport(), { detail: "counts" }) + summaryMarkdown(unknownReport(), { detail: "counts" });
  for (const secret of [
    "111122223333",
    "web-sg",
    "sg-9",
    "vol-",
    "eu-west",
    "AccessDenied",
    "AADSTS",
    "ENOSPC",
    "Ports 22",
    "Evidence",
    "migration",
    "platform",
    "posturegate.yaml",
  ])
    expect(markdown).not.toContain(secret);
  expect(markdown).toContain("`aws-ec2-security-group-admin-ports` · 3 resources");
  expect(markdown).toMatch(/^- `[0-9a-f]{12}` · \*\*new\*\*$/m);
});
