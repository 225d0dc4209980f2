import { describe, expect, it, test } from "vitest";
import { ConfigError } from "../../src/errors.ts";
import { type ExemptionFile, parseExemptions } from "../../src/judge/exemption-file.ts";
import { ruleOf } from "./cases.ts";

const rule = ruleOf().id;
const rules = new Set([rule, "aws-ec2-vpc-flow-logs"]);
const file = ".posturegate/exemptions.yaml";

const good = `# accepted
- rule: ${rule}
  resource: sg-0a1
  facets: [tcp/22 from 203.0.113.0/24]
  reason: bastion
  owner: platform
  expires: 2027-01-31
- { rule: "aws-ec2-*", resource: "*", reason: sandbox, owner: me, expires: 2026-12-01 }
`;

function problemsOf(...files: (string | ExemptionFile)[]) {
  try {
    parseExemptions(
      files.map((one) => (typeof one === "string" ? { file, text: one } : one)),
      rules,
    );
  } catch (error) {
    if (error instanceof ConfigError && error.code === "invalid-exemption") return error.problems;
    throw error;
  }
  return [];
}

const entry = (over: Record<string, string | undefined>) => {
  const fields = { rule, resource: "sg-1", reason: "why", owner: "me", expires: "2027-01-31", ...over };
  const lines = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `- ${lines.map(([key, value]) => `${key}: ${value}`).join("\n  ")}\n`;
};

describe("an exemption file", () => {
  it("gives exemptions with the line of each", () => {
    expect(parseExemptions([{ file, text: good }], rules)).toEqual([
      {
        rule,
        resource: "sg-0a1",
        facets: ["tcp/22 from 203.0.113.0/24"],
        reason: "bastion",
        owner: "platform",
        expires: "2027-01-31",
        source: { file, line: 2 },
      },
      {
        rule: "aws-ec2-*",
        resource: "*",
        reason: "sandbox",
        owner: "me",
        expires: "2026-12-01",
        source: { file, line: 8 },
      },
    ]);
  });

  test.each([
    ["", []],
    ["[]", []],
    ["# nothing yet", []],
  ])("may be empty: %j", (text, expected) => {
    expect(parseExemptions([{ file, text }], rules)).toEqual(expected);
  });

  test.each([
    ["no owner", entry({ owner: undefined }), 1, /owner: is missing/],
    ["an empty owner", entry({ owner: '" "' }), 4, /owner: must not be empty/],
    ["no reason", entry({ reason: undefined }), 1, /reason: is missing/],
    ["no expiry", entry({ expires: undefined }), 1, /expires: is missing/],
    ["a day that does not exist", entry({ expires: "2027-02-30" }), 5, /expires: must be a day/],
    ["a day in another notation", entry({ expires: "31.01.2027" }), 5, /expires: must be a day/],
    ["a time", entry({ expires: "2027-01-31T00:00:00Z" }), 5, /expires: must be a day/],
    ["a resource that is a number", entry({ resource: "12" }), 2, /resource: must be text/],
    ["no facets in the list", entry({ facets: "[]" }), 6, /facets/],
    ["a mapping instead of a list", "rule: x\n", 1, /must be a list/],
    ["an entry that is no mapping", "- 1\n", 1, /must be an exemption/],
    ["the same key twice", `${entry({})}  rule: x\n`, 6, /unique|duplicate/i],
    ["no YAML", "- [\n", 2, /./],
  ])("with %s is refused at its line", (_what, text, line, message) => {
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ file, line });
    expect(problem?.message).toMatch(message);
  });

  it("with an unknown key names the nearest", () => {
    expect(problemsOf(entry({ expire: "2027-01-31" }))).toMatchObject([
      { file, message: "unknown key expire", hint: "did you mean expires?" },
    ]);
  });

  it("with a rule that does not exist names the nearest", () => {
    expect(problemsOf(entry({ rule: "aws-ec2-vpc-flow-log" }))).toMatchObject([
      { line: 1, message: "there is no rule aws-ec2-vpc-flow-log", hint: "did you mean aws-ec2-vpc-flow-logs?" },
    ]);
  });

  it("may have a pattern that fits no rule: the report says so", () => {
    expect(problemsOf(entry({ rule: '"gcp-*"' }))).toEqual([]);
  });

  it("tells all mistakes of all files at once", () => {
    const files = [
      { file: "a.yaml", text: entry({ owner: undefined }) + entry({ expires: "soon" }) },
      { file: "b.yaml", text: entry({ rule: "nope" }) },
    ];
    const told = problemsOf(...files).map((problem) => `${problem.file}:${problem.line}`);
    expect(told).toEqual(["a.yaml:1", "a.yaml:9", "b.yaml:1"]);
  });

  it("that multiplies itself by aliases is refused", () => {
    const levels = Array.from({ length: 12 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(n === 0 ? 0 : 9)}1]`);
    expect(problemsOf(levels.join("\n"))[0]?.message).toMatch(/alias/i);
  });
});
