import { expect, test } from "vitest";
import { checkExamples } from "../../src/engine/examples.ts";
import { loadRules } from "../../src/engine/load-rules.ts";
import { newRuleText } from "../../src/engine/new-rule.ts";
import { diskBase, environments, firewallBase } from "./model.ts";

test.each([
  ["acme.store.disk", diskBase],
  ["acme.net.firewall", firewallBase],
])("a new rule on %s loads and its examples pass", (type, base) => {
  const path = "acme/store/new.yaml";
  const [rule] = loadRules([{ file: path, path, text: newRuleText(path, type) }], environments);
  expect(rule?.id).toBe("acme-store-new");
  expect(checkExamples(rule!, base, environments)).toMatchObject({
    passed: ["named", "without a name", "name not collected"],
    failed: [],
  });
});
