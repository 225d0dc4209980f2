import { describe, expect, it, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { parseRecordedRun } from "../../src/judge/recorded-findings.ts";
import { evaluated, groupId, inputOf, now, ruleOf } from "./cases.ts";

function recordedText(findings: readonly object[], over: object = {}): string {
  return JSON.stringify({ schemaVersion: 1, startedAt: now.toISOString(), findings, ...over });
}

const { findings } = judge(inputOf({ evaluations: [evaluated("fail", { facets: ["tcp/22 from 0.0.0.0/0"] })] }));
const [finding = {}] = findings;

describe("findings.json", () => {
  it("gives back what was found", () => {
    expect(parseRecordedRun(recordedText(findings))).toEqual({
      startedAt: now.toISOString(),
      findings: [
        expect.objectContaining({
          rule: ruleOf().id,
          status: "fail",
          facets: ["tcp/22 from 0.0.0.0/0"],
          resource: expect.objectContaining({ id: groupId }),
          isExempted: false,
          includedRules: [],
        }),
      ],
    });
  });

  it("gives a finding of several audits once, with the facets of all, exempted only if it is in all", () => {
    const other = { ...finding, audit: "weekly", facets: ["tcp/3389 from 0.0.0.0/0"], exemption: { owner: "me" } };
    const includes = [{ rule: "aws-ec2-security-group-public-ports" }];
    expect(parseRecordedRun(recordedText([other, { ...finding, includes }]))).toMatchObject({
      findings: [
        {
          facets: ["tcp/22 from 0.0.0.0/0", "tcp/3389 from 0.0.0.0/0"],
          isExempted: false,
          includedRules: ["aws-ec2-security-group-public-ports"],
        },
      ],
    });
  });

  test.each([
    ["no JSON", "{", /not JSON/],
    ["another file", "[]", /not a findings\.json/],
    ["a version of tomorrow", recordedText(findings, { schemaVersion: 2 }), /schemaVersion/],
    ["a fingerprint that is none", recordedText([{ ...finding, fingerprint: "../x" }]), /fingerprint/],
  ])("that is %s says why it cannot be read", (_what, text, message) => {
    expect(parseRecordedRun(text)).toEqual({ unreadable: expect.stringMatching(message) });
  });
});
