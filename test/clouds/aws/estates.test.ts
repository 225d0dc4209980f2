/** The estates through the whole of the model and its rules: what a person should find, and nothing that breaks. */
import { describe, expect, test } from "vitest";
import { awsApis } from "../../../src/clouds/aws/apis.ts";
import { awsModel } from "../../../src/clouds/aws/model.ts";
import { readRulesFolder } from "../../../src/dev/rules-folder.ts";
import { createEnvironments } from "../../../src/engine/environment.ts";
import { evaluateRules } from "../../../src/engine/evaluate.ts";
import { isRuleFile, loadRules } from "../../../src/engine/load-rules.ts";
import { prepareRules } from "../../../src/engine/prepared-rule.ts";
import { selectRules } from "../../../src/engine/select-rules.ts";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { demoEstate } from "../../estate/demo.ts";
import { intendedFindings } from "../../estate/demo/intended-findings.ts";
import { apis } from "../../estate/collection.ts";
import type { Estate } from "../../estate/estate.ts";
import { hostileEstate } from "../../estate/hostile.ts";
import { collectedAt } from "../../estate/identifier.ts";
import { scopeResults } from "../../estate/scope-results.ts";
import { relatedScopes } from "../related-scopes.ts";

const environments = createEnvironments([awsModel]);

function evaluationsOf(estate: Estate): Evaluation[] {
  const files = readRulesFolder().filter(({ path }) => path.startsWith("aws/") && isRuleFile(path));
  const rules = prepareRules(selectRules(loadRules(files, environments), {}), environments);
  const scopes = relatedScopes(scopeResults(estate, "test"));
  return scopes.flatMap((scope) => [...evaluateRules(rules, scope, new Date(collectedAt))]);
}

function namesOf(evaluations: readonly Evaluation[]): string[] {
  return evaluations
    .map(({ rule, resource }) => [rule.id, resource.account, resource.region, resource.name].join(" | "))
    .sort();
}

test("a collector asks for exactly what the estates answer", () => {
  expect(awsApis.map(({ api }) => api)).toEqual(apis);
});

describe("the demo estate", () => {
  const evaluations = evaluationsOf(demoEstate());

  test("has the findings that are meant, and no other", () => {
    const fails = evaluations.filter(({ status }) => status === "fail");
    expect(namesOf(fails)).toEqual(intendedFindings.map((finding) => finding.join(" | ")).sort());
  });

  test("is unknown only in the region and the API that were denied", () => {
    const unknowns = evaluations.filter(({ status }) => status === "unknown");
    expect(unknowns.length).toBeGreaterThan(0);
    expect(new Set(unknowns.map(({ cause }) => cause?.kind))).toEqual(new Set(["denied"]));
    const elsewhere = unknowns.filter(({ scope }) => scope !== "aws:111122223333:ap-southeast-1");
    expect(namesOf(elsewhere)).toEqual(["aws-ec2-vpc-flow-logs | 111122223333 | eu-central-1 | shop-standby"]);
  });
});

describe("the hostile estate", () => {
  const estate = hostileEstate();

  test.each([
    ["as it is", estate],
    ["with everything read", { ...estate, faults: [] }],
  ])("breaks no rule and is not silent, %s", (_name, given) => {
    const evaluations = evaluationsOf(given);
    const broken = evaluations.filter(({ cause }) => cause?.kind === "rule-error" || cause?.kind === "plugin-error");
    expect(broken).toEqual([]);
    expect(evaluations.some(({ status }) => status === "fail")).toBe(true);
  });
});

describe("without an API", () => {
  const demo = demoEstate();
  const scopes = demo.accounts.flatMap(({ id, regions }) => regions.map(({ name }) => `aws:${id}:${name}`));
  const isFail = ({ status }: Evaluation) => status === "fail";
  const isPassOrSkip = ({ status }: Evaluation) => status === "pass" || status === "skip";
  const whole = evaluationsOf({ ...demo, faults: [] });

  test.each(apis)("%s, nothing that failed passes or is skipped", (api) => {
    const faults = scopes.map((scope) => ({ scope, api, outcome: "denied" as const, message: "no" }));
    const now = evaluationsOf({ ...demo, faults });
    const judgedWell = new Set(keysOf(now.filter(isPassOrSkip)));
    const hidden = keysOf(whole.filter(isFail)).filter((key) => judgedWell.has(key));
    expect(hidden.filter((key) => !isJudgedByOthers(key, now))).toEqual([]);
    expect(now.filter(({ cause }) => cause?.kind === "rule-error")).toEqual([]);
  });

  function keysOf(evaluations: readonly Evaluation[]): string[] {
    return evaluations.map(({ rule, resource }) => `${rule.id} ${resource.id}`);
  }

  /** A group of which nobody knows whether it is in use: the rules for groups in use fail instead. */
  function isJudgedByOthers(key: string, now: readonly Evaluation[]): boolean {
    const [rule, id] = key.split(" ");
    return (
      rule === "aws-ec2-security-group-unattached-open" &&
      now.some((one) => isFail(one) && one.resource.id === id && one.rule.id === "aws-ec2-security-group-admin-ports")
    );
  }
});
