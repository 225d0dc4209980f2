import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { exemptionTarget, writeTarget } from "../../src/commands/exemption-target.ts";
import { ConfigError } from "../../src/errors.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "posturegate-target-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function target(file: string) {
  const bounds = { root, allowed: undefined, program: root };
  return exemptionTarget(file, [], { questions: undefined, bounds });
}

it("is written whole, with its folders", async () => {
  await writeTarget(await target("a/b/exemptions.yaml"), "- rule: x\n");
  expect(readFileSync(join(root, "a/b/exemptions.yaml"), "utf8")).toBe("- rule: x\n");
  expect(readdirSync(join(root, "a/b"))).toEqual(["exemptions.yaml"]);
});

it("is left as it is where somebody has changed, made or removed it meanwhile", async () => {
  const file = join(root, "exemptions.yaml");
  const made = await target("exemptions.yaml");
  writeFileSync(file, "theirs\n");
  await expect(writeTarget(made, "ours\n")).rejects.toThrow(/changed meanwhile/);
  const changed = await target("exemptions.yaml");
  writeFileSync(file, "theirs, too\n");
  await expect(writeTarget(changed, "ours\n")).rejects.toThrow(/changed meanwhile/);
  expect(readFileSync(file, "utf8")).toBe("theirs, too\n");
});

it("leaves nothing behind where it cannot be written", async () => {
  const wanted = await target("folder/exemptions.yaml");
  mkdirSync(join(root, "folder/exemptions.yaml"), { recursive: true });
  await expect(writeTarget({ ...wanted, absolute: join(root, "folder") }, "ours\n")).rejects.toThrow(ConfigError);
  expect(readdirSync(join(root, "folder"))).toEqual(["exemptions.yaml"]);
  expect(readdirSync(root)).toEqual(["folder"]);
});
