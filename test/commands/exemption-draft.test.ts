import { PassThrough } from "node:stream";
import { describe, expect, it, test } from "vitest";
import { type DraftOptions, draftExemption, type DraftRequest } from "../../src/commands/exemption-draft.ts";
import { Questions } from "../../src/commands/questions.ts";
import { ConfigError } from "../../src/errors.ts";
import type { RecordedFinding } from "../../src/judge/recorded-findings.ts";
import { now, resourceOf, ruleOf } from "../judge/cases.ts";

const rule = ruleOf().id;
const resource = resourceOf().id;
const ssh = "tcp/22 from 0.0.0.0/0";
const said = { reason: "bastion", owner: "platform", expires: "90d" };

function recorded(over: Partial<RecordedFinding> = {}): RecordedFinding {
  return {
    rule,
    title: ruleOf().title,
    status: "fail",
    severity: "high",
    fingerprint: "a".repeat(64),
    facets: [ssh],
    resource: resourceOf(),
    isExempted: false,
    includedRules: [],
    ...over,
  };
}

const vpc = "arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1";
const findings = [
  recorded(),
  recorded({ rule: "aws-ec2-vpc-flow-logs", fingerprint: "b".repeat(64), facets: [], resource: resourceOf(vpc) }),
  recorded({ rule: "unseen", fingerprint: "c".repeat(64), status: "unknown", facets: [] }),
  recorded({ rule: "undecided", fingerprint: "d".repeat(64), facets: ["undecided"] }),
  recorded({ rule: "accepted", fingerprint: `${"e".repeat(12)}1${"e".repeat(51)}`, isExempted: true }),
  recorded({ rule: "twin", fingerprint: `${"e".repeat(12)}2${"e".repeat(51)}` }),
];

function drafted(fingerprint: string | undefined, options: DraftOptions, over: Partial<DraftRequest> = {}) {
  const run = { startedAt: now.toISOString(), findings };
  return draftExemption({ fingerprint, options, recorded: run, questions: undefined, required: {}, now, ...over });
}

async function problemsOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof ConfigError) return error.message;
  throw new Error(`no ConfigError: ${String(error)}`);
}

function answering(answers: string, stdout = new PassThrough()): Questions {
  const stdin = new PassThrough();
  stdin.end(answers);
  return new Questions({ stdin, stdout });
}

describe("an exemption by options", () => {
  test.each([
    ["a fingerprint", "a".repeat(64), said],
    ["how a fingerprint begins", "a".repeat(8), said],
    ["rule and resource", undefined, { ...said, rule, resource }],
  ])("takes what is wrong with the finding now from %s", async (_what, fingerprint, options) => {
    expect(await drafted(fingerprint, options)).toEqual({
      rule,
      resource,
      facets: [ssh],
      reason: "bastion",
      owner: "platform",
      expires: "2027-02-19",
    });
  });

  test.each([
    ["of a finding without facets", "b".repeat(64), said, undefined],
    ["with --all-facets", "a".repeat(64), { ...said, allFacets: true as const }, undefined],
    ["with --facets", "a".repeat(64), { ...said, facets: [" icmp from ::/0 "] }, ["icmp from ::/0"]],
    ["for patterns", undefined, { ...said, rule: "aws-*", resource: "*", facets: [ssh] }, [ssh]],
  ])("accepts, %s, %#", async (_what, fingerprint, options, facets) => {
    expect((await drafted(fingerprint, options)).facets).toEqual(facets);
  });

  it("needs no findings where all is said", async () => {
    const missing = new ConfigError("missing-file", "there is no findings.json");
    const options = { ...said, rule, resource, allFacets: true as const };
    expect(await drafted(undefined, options, { recorded: missing })).toMatchObject({ rule, resource });
    expect(await problemsOf(drafted("a".repeat(64), said, { recorded: missing }))).toBe("there is no findings.json");
  });

  it("tells everything that is missing at once", async () => {
    const problems = (await problemsOf(drafted(undefined, {}))).split("\n");
    expect(problems).toEqual([
      expect.stringContaining("nothing says what to accept"),
      expect.stringContaining("--reason is missing"),
      expect.stringContaining("--owner is missing"),
      expect.stringContaining("--expires is missing"),
    ]);
  });

  test.each([
    ["a fingerprint and a rule", "a".repeat(64), { ...said, rule }, /leave --rule and --resource out/],
    ["a rule alone", undefined, { ...said, rule }, /nothing says what to accept/],
    ["facets and all facets", "a".repeat(64), { ...said, facets: [ssh], allFacets: true as const }, /cannot both/],
    ["too little of a fingerprint", "aaaa", said, /is no fingerprint/],
    ["a fingerprint of nothing", "f".repeat(64), said, /no finding has the fingerprint/],
    ["what two fingerprints begin with", "e".repeat(12), said, /several findings/],
    ["an unknown", "c".repeat(64), said, /is unknown.*--all-facets/],
    ["a finding whose facets are undecided", "d".repeat(64), said, /could not be told/],
    ["a pattern without facets", undefined, { ...said, rule, resource: "*" }, /a pattern may name many/],
    ["a resource without a finding", undefined, { ...said, rule, resource: "sg-2" }, /the last run has no finding/],
    ["an empty reason", "a".repeat(64), { ...said, reason: " " }, /--reason: must not be empty/],
    ["a day that is over", "a".repeat(64), { ...said, expires: "2020-01-01" }, /--expires: 2020-01-01 is over/],
  ])("refuses %s", async (_what, fingerprint, options, message) => {
    expect(await problemsOf(drafted(fingerprint, options))).toMatch(message);
  });

  it("tells what the config asks for and is not met", async () => {
    const required = { owner: "@acme/*", reason: 20, expires: 30 };
    const problems = (await problemsOf(drafted("a".repeat(64), said, { required }))).split("\n");
    expect(problems).toEqual([
      expect.stringMatching(/^--reason: .*at least 20/),
      expect.stringMatching(/^--owner: .*@acme/),
      expect.stringMatching(/^--expires: .*30 days/),
    ]);
  });
});

describe("an exemption on a terminal", () => {
  it("is made of answers, of findings that nothing accepts, and asks again for what the config refuses", async () => {
    const questions = answering("flow-logs\n1\nshort\nNot worth what the logs cost here.\nplatform\n2020-01-01\n30d\n");
    expect(await drafted(undefined, {}, { questions, required: { reason: 20 } })).toEqual({
      rule: "aws-ec2-vpc-flow-logs",
      resource: vpc,
      reason: "Not worth what the logs cost here.",
      owner: "platform",
      expires: "2026-12-21",
    });
  });

  it("asks only for what the options leave open", async () => {
    const questions = answering("me\n");
    expect(await drafted("a".repeat(64), { reason: "bastion", expires: "30d" }, { questions })).toMatchObject({
      owner: "me",
    });
  });

  it("offers neither unknowns nor what is accepted already", async () => {
    const offered = drafted(undefined, { ...said, rule: "accepted" }, { questions: answering("1\n") });
    expect(await problemsOf(offered)).toBe("no finding is left to accept");
    const unknown = drafted(undefined, { ...said, rule: "unseen" }, { questions: answering("1\n") });
    expect(await problemsOf(unknown)).toBe("no finding is left to accept");
  });

  it("shows what a cloud calls things without what would act on a terminal", async () => {
    const stdout = new PassThrough();
    const hostile = recorded({ resource: { ...resourceOf(), name: "\u001B[2Jgone\n::error::x" } });
    const run = { startedAt: now.toISOString(), findings: [hostile] };
    await drafted(undefined, said, { questions: answering("1\n", stdout), recorded: run });
    const shown = String(stdout.read());
    expect(shown).toContain("gone");
    expect(shown).not.toMatch(/\u001B|\n::/);
  });
});
