import { globSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { botsIndexes } from "../../src/dev/bots-index.ts";

test("the index of a provider's bots imports each bot by its file's name, and nothing else", () => {
  const aws = botsIndexes().find(({ path }) => path === "src/clouds/aws/bots/index.ts");
  const files = globSync("src/clouds/aws/bots/*.ts").map((path) => basename(path, ".ts"));
  const bots = files.filter((name) => name !== "index").sort();
  expect(aws?.text).toContain("export const awsBots: Readonly<Record<string, () => Promise<BotModule>>> = {");
  expect(
    [...(aws?.text ?? "").matchAll(/^ {2}(\w+): async \(\) => \(await import\("\.\/(\w+)\.ts"\)\)\.default,$/gm)].map(
      ([, name, file]) => [name, file],
    ),
  ).toEqual(bots.map((name) => [name, name]));
});
