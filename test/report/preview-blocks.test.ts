import { describe, expect, test } from "vitest";
import type { HiddenFinding, Preview, Weakening } from "../../src/model/preview.ts";
import { commentMarkdown } from "../../src/report/comment.ts";
import { previewBlocks } from "../../src/report/preview-blocks.ts";
import { summaryMarkdown } from "../../src/report/summary.ts";
import { failingReport, samplePreview, sampleReport } from "./sample-report.ts";

const hidden = (name: string, over: Partial<HiddenFinding> = {}): HiddenFinding => ({
  status: "fail",
  rule: "aws-ec2-volume-encryption",
  title: "Volume is encrypted",
  severity: "high",
  fingerprint: "a".repeat(64),
  resource: name,
  ...over,
});
const added: Weakening = {
  kind: "exemption-added",
  text: "A new exemption: aws-ec2-volume-encryption on vol-1, until 2027-01-31.",
  place: { file: ".posturegate/exemptions.yaml", line: 4 },
  hides: [hidden("vol-1")],
};
const unmet = {
  rule: "aws-ec2-volume-encryption",
  resource: "vol-1",
  place: { file: ".posturegate/exemptions.yaml", line: 4 },
  problems: ["owner: me does not match @acme/*", "reason: has 1 characters, at least 20 are asked for"],
};
const block = (preview: Preview, detail: "details" | "counts" = "details"): string =>
  previewBlocks(sampleReport({ preview }), detail).join("\n\n");

describe("what a pull request changes about the gate, as Markdown", () => {
  test("is nothing where it changes nothing", () => {
    expect(previewBlocks(sampleReport(), "details")).toEqual([]);
  });

  test("names each change, its place and what it would hide, and what is missing of exemptions", () => {
    expect(block(samplePreview({ weakenings: [added], unmetExemptions: [unmet] }))).toMatchInlineSnapshot(`
      "### What this pull request changes about the gate

      The verdict is that of the base: none of this counts until it is merged.

      - **exemption added** A new exemption: aws-ec2-volume-encryption on vol-1, until 2027-01-31. \`.posturegate/exemptions.yaml:4\`\\
        It would hide 1 finding:\\
        high \`vol-1\`: \`aws-ec2-volume-encryption\`

      - **invalid exemption** \`aws-ec2-volume-encryption\` on \`vol-1\`, \`.posturegate/exemptions.yaml:4\`\\
        owner: me does not match @&#8203;acme/\\*\\
        reason: has 1 characters, at least 20 are asked for

      Judged on what was read on 2026-11-20 03:&#8203;00 UTC."
    `);
  });

  test("tells problems of a config that would be refused", () => {
    expect(block(samplePreview({ refused: ["posturegate.yaml:3:1: unknown key gates"] }))).toMatchInlineSnapshot(`
      "### What this pull request changes about the gate

      The verdict is that of the base: none of this counts until it is merged.

      - **refused** posturegate.yaml:&#8203;3:&#8203;1: unknown key gates"
    `);
  });

  test("shows rules, counts and fingerprints only where everyone can read it", () => {
    const preview = samplePreview({
      refused: ["secret-file.yaml: names"],
      weakenings: [added],
      unmetExemptions: [unmet],
      basis: { missing: "the branch secret-branch holds none" },
    });
    expect(block(preview, "counts")).toMatchInlineSnapshot(`
      "### What this pull request changes about the gate

      The verdict is that of the base: none of this counts until it is merged.

      - **refused**: 1 problem; nothing would be judged

      - **exemption added**: would hide 1 finding\\
        \`aws-ec2-volume-encryption\` \`aaaaaaaaaaaa\`

      - **invalid exemption** \`aws-ec2-volume-encryption\`: 2 problems

      What this would hide is not known."
    `);
    expect(block(preview, "counts")).not.toMatch(/secret|vol-1|acme/);
  });

  test("names ten findings of a change, and counts the rest", () => {
    const hides = Array.from({ length: 14 }, (_, index) => hidden(`vol-${index}`));
    const text = block(samplePreview({ weakenings: [{ ...added, hides }] }));
    expect(text.match(/^ {2}high /gm)).toHaveLength(10);
    expect(text).toContain("It would hide 14 findings:");
    expect(text).toContain("  and 4 more");
  });

  test("is cut at whole changes, the mildest left out, however long a branch makes it", () => {
    const noise = Array.from({ length: 3000 }, (_, index) => ({
      ...added,
      text: `@${index} `.repeat(200),
      hides: [],
    }));
    const worst: Weakening = { ...added, text: "The worst.", hides: [hidden("vol-1", { severity: "critical" })] };
    const text = block(samplePreview({ weakenings: [...noise, worst], unmetExemptions: [unmet] }));
    expect(text.length).toBeLessThan(20_000);
    expect(text).toContain("The worst.");
    const shown = text.match(/^- \*\*/gm)?.length ?? 0;
    expect(text).toContain(`- and ${(3002 - shown).toLocaleString("en")} more`);
  });

  test.each(["details", "counts"] as const)("stands right after the verdict, in summary and comment: %s", (detail) => {
    const report = { ...failingReport(), preview: samplePreview({ weakenings: [added] }) };
    for (const text of [summaryMarkdown(report, { detail }), commentMarkdown(report, detail)]) {
      const places = ["## posturegate", "### What this pull request changes", "| | critical |"].map((part) =>
        text.indexOf(part),
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});
