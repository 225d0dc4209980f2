import { expect, test } from "vitest";
import { controlsWithoutRule, isFrameworkFile, parseFramework, unknownControls } from "../../src/engine/framework.ts";
import { loadRules } from "../../src/engine/load-rules.ts";
import { diskRule, environments } from "./model.ts";

const text = `id: cis-acme-1.0.0
title: CIS Acme
version: 1.0.0
controls:
  "1.1": { title: Disks are encrypted, level: 1, assessment: automated }
  "1.2": { level: 2, assessment: manual }
`;

test("a framework is parsed", () => {
  expect(parseFramework(text, "rules/frameworks/x.yaml")).toMatchObject({
    id: "cis-acme-1.0.0",
    controls: { "1.1": { title: "Disks are encrypted" }, "1.2": { level: 2 } },
  });
});

test("mistakes in a framework have a line", () => {
  expect(() => parseFramework(text.replace("manual", "sometimes"), "x.yaml")).toThrow(
    "x.yaml:6:22: controls.1.2.assessment",
  );
  expect(() => parseFramework("a: [", "x.yaml")).toThrow("x.yaml:1");
});

test("controls that do not exist are told, and controls without a rule can be listed", () => {
  const rules = loadRules([diskRule({ controls: '{ cis-acme-1.0.0: ["1.1", "9.9"], nist: ["1"] }' })], environments);
  const framework = parseFramework(text, "x.yaml");
  expect(unknownControls(rules, [framework])).toEqual([
    { file: "rules/acme/store/encrypted.yaml", line: 10, message: "Framework cis-acme-1.0.0 has no control 9.9." },
    { file: "rules/acme/store/encrypted.yaml", line: 10, message: "There is no framework nist." },
  ]);
  expect(controlsWithoutRule(framework, rules)).toEqual(["1.2"]);
});

test.each([
  ["frameworks/cis.yaml", true],
  ["frameworks/a/cis.yaml", false],
  ["aws/ec2/x.yaml", false],
])("%s is a framework file: %s", (path, answer) => {
  expect(isFrameworkFile(path)).toBe(answer);
});
