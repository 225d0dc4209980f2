import { expect, test } from "vitest";
import { catalogueFrom, loadRulesFolder, parseCatalogue } from "../../src/engine/catalogue.ts";
import type { RuleFile } from "../../src/engine/load-rules.ts";
import { ConfigError } from "../../src/errors.ts";
import { diskBase, diskRule, environments } from "./model.ts";

function file(path: string, text: string): RuleFile {
  return { file: `rules/${path}`, path, text };
}

const files = [
  diskRule({ controls: '{ cis-acme: ["1.1"] }' }),
  file("acme/store/disk.json", JSON.stringify(diskBase)),
  file("frameworks/cis-acme.yaml", 'id: cis-acme\ntitle: CIS\nversion: "1"\ncontrols: { "1.1": {} }\n'),
];

test("a catalogue has rules without examples, bases, frameworks, and survives JSON", () => {
  const catalogue = catalogueFrom(loadRulesFolder(files, environments));
  expect(catalogue).toMatchObject({
    schemaVersion: 1,
    rules: [{ id: "acme-store-encrypted", examples: [], source: { file: "rules/acme/store/encrypted.yaml" } }],
    bases: { "acme.store.disk": diskBase },
    frameworks: [{ id: "cis-acme" }],
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(catalogue.rules[0]?.source.lines).toMatchObject({ assert: 6 });
  expect(catalogue.rules[0]?.source.lines).not.toHaveProperty("examples.0");
  expect(parseCatalogue(JSON.stringify(catalogue))).toEqual(catalogue);
});

test("the digest changes with what a rule does, not with its examples", () => {
  expect(digest(diskRule({ assert: "com.gigabytes > 1" }))).not.toBe(digest(diskRule()));
  expect(digest(diskRule({ examples: "[{ name: other, expect: pass, resource: {} }]" }))).toBe(digest(diskRule()));
});

test("every mistake of the folder is told at once", () => {
  const broken = [
    diskRule({ controls: '{ cis-acme: ["2.2"] }' }),
    diskRule({ assert: "com.x" }, "acme/x.yaml"),
    file("acme/store/disk.json", "[]"),
    file("frameworks/cis-acme.yaml", "id: cis-acme\n"),
  ];
  const problems = problemsOf(() => loadRulesFolder(broken, environments)).map((problem) => problem.file);
  expect(problems).toContain("rules/acme/x.yaml");
  expect(problems).toContain("rules/acme/store/disk.json");
  expect(problems).toContain("rules/frameworks/cis-acme.yaml");
});

test("a control that no framework has is a mistake", () => {
  const broken = [diskRule({ controls: '{ cis-acme: ["2.2"] }' }), ...files.slice(1)];
  expect(problemsOf(() => loadRulesFolder(broken, environments))).toMatchObject([
    { message: "Framework cis-acme has no control 2.2." },
  ]);
});

test("a catalogue of another version is refused", () => {
  expect(() => parseCatalogue('{ "schemaVersion": 2 }')).toThrow("build it again");
});

function digest(rule: RuleFile): string {
  return catalogueFrom(loadRulesFolder([rule], environments)).digest;
}

function problemsOf(load: () => unknown): ConfigError["problems"] {
  try {
    load();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}
