import { describe, expect, test } from "vitest";
import { commentMarkdown, commentMarker, isWorthSaying } from "../../src/report/comment.ts";
import {
  cleanReport,
  failingReport,
  hugeReport,
  sampleFinding,
  sampleReport,
  sampleResource,
  unknownReport,
} from "./sample-report.ts";

const known = sampleFinding({
  state: "existing",
  resource: sampleResource("arn:aws:ec2:eu-west-1:1:security-group/sg-known"),
});
const fresh = sampleFinding({ resource: sampleResource("arn:aws:ec2:eu-west-1:1:security-group/sg-fresh") });

describe("the comment on a pull request", () => {
  test("begins with its marker, which is of its audits", () => {
    const report = sampleReport({ audits: ["nightly"] });
    expect(commentMarkdown(report, "details").split("\n")[0]).toBe(commentMarker(["nightly"]));
    expect(commentMarker(["b", "a"])).toBe(commentMarker(["a", "b"]));
    expect(commentMarker(["a"])).not.toBe(commentMarker(["b"]));
  });

  test("tells what is new before what was known", () => {
    const text = commentMarkdown(sampleReport({ findings: [known, fresh] }), "details");
    const places = ["### New: 1 finding", "sg-fresh", "### Known before: 1 finding", "sg-known"].map((part) =>
      text.indexOf(part),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("names the permission that would settle an unknown", () => {
    expect(commentMarkdown(unknownReport(), "details")).toContain("### Unknown");
  });

  test.each([1000, 30_000])("is never longer than GitHub takes, and counts what it leaves out: %i findings", (size) => {
    const text = commentMarkdown(hugeReport(size), "details");
    expect(text.length).toBeLessThanOrEqual(65_000);
    const shown = text.match(/^- .* in .*$/gm)?.length ?? 0;
    const left = Number((/\*\*([\d,]+) more findings are not shown/.exec(text)?.[1] ?? "0").replaceAll(",", ""));
    expect(shown + left).toBeGreaterThanOrEqual(size);
  });

  test("withholds names where everyone can read it", () => {
    const text = commentMarkdown(failingReport(), "counts");
    for (const { resource, message } of failingReport().findings) {
      expect(text).not.toContain(resource.name);
      expect(text).not.toContain(message);
    }
  });
});

describe("whether there is something to say", () => {
  const changed = sampleReport({ counts: { ...cleanReport().counts, new: 1, findings: 1 } });
  const same = sampleReport({ counts: { ...cleanReport().counts, findings: 1, existing: 1 } });
  test.each([
    ["always", cleanReport(), true],
    ["findings", cleanReport(), false],
    ["findings", same, true],
    ["changes", same, false],
    ["changes", changed, true],
    [
      "changes",
      sampleReport({ findings: [sampleFinding({ worsened: true, state: "existing" })], counts: same.counts }),
      true,
    ],
  ] as const)("when %s", (when, report, expected) => {
    expect(isWorthSaying(report, when)).toBe(expected);
  });
});
