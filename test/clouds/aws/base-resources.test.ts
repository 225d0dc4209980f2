import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { partsOf, wellConfigured } from "./fixtures/well-configured.ts";
import { relatedScopes } from "./judged-parts.ts";

const files = globSync("rules/aws/ec2/*.json").sort();
const [related] = relatedScopes(partsOf(wellConfigured));

describe("the base resource", () => {
  test("of at least one type is there", () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)("%s is what the model makes of a well-configured one", (file) => {
    const type = `aws.ec2.${basename(file, ".json")}`;
    const found = related?.resources.find(({ ext }) => ext.type === type);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(
      JSON.parse(JSON.stringify({ com: found?.com, ext: found?.ext })),
    );
  });
});
