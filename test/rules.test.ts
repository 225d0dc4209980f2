import { describe, expect, test } from "vitest";
import { loadEnvironments, readRulesFolder } from "../src/dev/rules-folder.ts";
import { type RulesFolder, loadRulesFolder } from "../src/engine/catalogue.ts";
import { checkExamples } from "../src/engine/examples.ts";
import { controlsWithoutRule } from "../src/engine/framework.ts";
import { isRuleFile, ruleId } from "../src/engine/load-rules.ts";
import { problemText } from "../src/errors.ts";

const files = readRulesFolder();
const environments = await loadEnvironments();

let folder: RulesFolder | undefined;

/** Loaded inside the tests: a malformed file fails them, instead of leaving none. */
function loaded(): RulesFolder {
  return (folder ??= loadRulesFolder(files, environments));
}

describe("the rules folder", () => {
  test("has no mistakes: schema, ids, conditions, declared fields, cited controls", () => {
    expect(() => loaded()).not.toThrow();
  });

  test("has nothing that is neither a rule, a base nor a framework", () => {
    const { rules, bases, frameworks } = loaded();
    expect(rules.length + Object.keys(bases).length + frameworks.length).toBe(files.length);
  });

  test("has bases only of declared types", () => {
    for (const type of Object.keys(loaded().bases)) expect(environments.types).toContain(type);
  });

  test("lists the controls of a framework that no rule decides", () => {
    for (const framework of loaded().frameworks) {
      const open = controlsWithoutRule(framework, loaded().rules);
      const total = Object.keys(framework.controls).length;
      console.log(
        `${framework.id}: ${total - open.length} of ${total} controls have a rule; without: ${open.join(", ")}`,
      );
      expect(open.length).toBeLessThan(total);
    }
  });
});

describe("the examples of", () => {
  test.each(files.filter(({ path }) => isRuleFile(path)).map(({ path }) => path))("%s come out as they say", (path) => {
    const { rules, bases } = loaded();
    const rule = rules.find(({ id }) => id === ruleId(path));
    if (rule === undefined) throw new Error(`${path} was not loaded.`);
    const { passed, failed } = checkExamples(rule, bases[rule.resource], environments);
    expect(failed.map((problem) => problemText(problem))).toEqual([]);
    expect(passed).toHaveLength(rule.examples.length);
  });
});
