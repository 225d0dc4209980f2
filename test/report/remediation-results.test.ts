import { describe, expect, test } from "vitest";
import { resultCounts } from "../../src/report/remediation-results.ts";
import { resultsMarkdown } from "../../src/report/remediation-results-markdown.ts";
import { resultsTerminal } from "../../src/report/remediation-results-terminal.ts";
import { sampleResults } from "./sample-results.ts";

const plain = { color: false, width: 80, detail: "details" } as const;

test("every result is counted once", () => {
  const one = { failed: 1, "still-failing": 1, drifted: 1, refused: 1, changed: 1, "nothing-to-do": 1, fixed: 1 };
  expect(resultCounts(sampleResults())).toEqual({ ...one, undone: 0 });
  const undone = { ...sampleResults(), action: "undo" } as const;
  expect(resultCounts(undone)).toMatchObject({ undone: 3, fixed: 0, "still-failing": 0, changed: 0, failed: 1 });
});

test("the terminal tells what needs people first, and the counts last", () => {
  expect(resultsTerminal(sampleResults(), plain)).toMatchInlineSnapshot(`
    "FAILED  1 entry
      web-sg  aws 111122223333 eu-west-1
      aws-ec2-security-group-admin-ports · entry 7a9769c2d0ad
        AWS refused: UnauthorizedOperation. Nothing was changed.

    CHANGED, AND STILL FAILING  1 entry
      web-sg  aws 111122223333 eu-west-1
      aws-ec2-security-group-admin-ports · entry af92f63a01b8
        The port is closed. 2 calls were carried out.

    DRIFTED  1 entry
      entry 866afe0e6aa1
        The cloud is not as it was planned for. Nothing was changed.

    REFUSED  1 entry
      web-sg  aws 111122223333 eu-west-1
      aws-ec2-security-group-admin-ports · entry 56dde7652ca8
        The resource has the tag posturegate:keep. Nothing was changed.

    CHANGED, AND NOT KNOWN WHETHER IT HELPED  1 entry
      web-sg  aws 111122223333 eu-west-1
      aws-ec2-security-group-admin-ports · entry de699636d75d
        The port is closed. 1 call was carried out.

    NOTHING TO DO  1 entry
      web-sg  aws 111122223333 eu-west-1
      aws-ec2-security-group-admin-ports · entry e9a321bc1f60
        It is closed already. Nothing was changed.

    FIXED  1 entry
      web-sg  aws 111122223333 eu-west-1
      aws-ec2-security-group-admin-ports · entry 0bf087ea4a5f
        The port is closed. 1 call was carried out.

    The journal was committed late.
    1 fixed · 1 nothing to do · 1 changed · 1 refused · 1 drifted · 1 still failing
    · 1 failed
    to undo all of it: posturegate remediate undo 20261121-030000-0a1b2c
    "
  `);
});

test("the comment tells the same", () => {
  expect(resultsMarkdown(sampleResults(), { detail: "details", maxBytes: 60_000 })).toMatchInlineSnapshot(`
    "## posturegate: remediation: 1 fixed · 1 nothing to do · 1 changed · 1 refused · 1 drifted · 1 still failing · 1 failed

    ### Failed: 1 entry

    - \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\` · entry \`7a9769c2d0ad\`\\
      AWS refused: UnauthorizedOperation. Nothing was changed.

    ### Changed, and still failing: 1 entry

    - \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\` · entry \`af92f63a01b8\`\\
      The port is closed. 2 calls were carried out.

    ### Drifted: 1 entry

    - entry \`866afe0e6aa1\`\\
      The cloud is not as it was planned for.

    ### Refused: 1 entry

    - \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\` · entry \`56dde7652ca8\`\\
      The resource has the tag posturegate:&#8203;keep. Nothing was changed.

    ### Changed, and not known whether it helped: 1 entry

    - \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\` · entry \`de699636d75d\`\\
      The port is closed. 1 call was carried out.

    ### Nothing to do: 1 entry

    - \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\` · entry \`e9a321bc1f60\`\\
      It is closed already. Nothing was changed.

    ### Fixed: 1 entry

    - \`web-sg\` in \`aws 111122223333 eu-west-1\` · \`aws-ec2-security-group-admin-ports\` · bot \`sg_exposure_remove\` · entry \`0bf087ea4a5f\`\\
      The port is closed. 1 call was carried out.

    - The journal was committed late.

    To undo all of it: \`posturegate remediate undo 20261121-030000-0a1b2c\`
    "
  `);
});

test("with counts there is no resource, account or message", () => {
  const texts = [
    resultsMarkdown(sampleResults(), { detail: "counts", maxBytes: 60_000 }),
    resultsTerminal(sampleResults(), { ...plain, detail: "counts" }),
  ];
  for (const text of texts) {
    expect(text).not.toMatch(/web-sg|sg-0000|111122223333|eu-west-1|closed|tag|journal/);
    expect(text).toContain("aws-ec2-security-group-admin-ports");
    expect(text).toContain("1 fixed");
  }
});

test("a comment is cut at whole entries, and says so", () => {
  const { results, ...rest } = sampleResults();
  const many = { ...rest, results: Array.from({ length: 100 }, () => results).flat() };
  const text = resultsMarkdown(many, { detail: "details", maxBytes: 4000 });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4000);
  const shown = text.match(/^- /gm)?.length ?? 0;
  expect(text).toContain(`**${700 - shown} more entries are not shown for length.**`);
});

describe("what to do next", () => {
  test("nothing where nothing was changed", () => {
    const results = sampleResults().results.map((result) => ({ ...result, callsDone: 0 }));
    expect(resultsTerminal({ ...sampleResults(), results }, plain)).not.toContain("to undo");
  });

  test("nothing after undoing", () => {
    expect(resultsTerminal({ ...sampleResults(), action: "undo" }, plain)).not.toContain("to undo");
  });

  test("nothing to apply is a result", () => {
    const empty = { ...sampleResults(), results: [], notices: [] };
    expect(resultsTerminal(empty, plain)).toBe("there was nothing to apply\n");
    expect(resultsMarkdown(empty, { detail: "details", maxBytes: 4000 })).toBe(
      "## posturegate: remediation: there was nothing to apply\n",
    );
  });
});
