import { expect, test } from "vitest";
import { configCascade } from "../../src/config/cascade.ts";

test("the cascade goes from the machine over the user to the folder", () => {
  expect(configCascade({ home: "/home/me", cwd: "/src/project" })).toEqual([
    "/etc/posturegate.yaml",
    "/home/me/.posturegate.yaml",
    "/home/me/posturegate.yaml",
    "/src/project/posturegate.yaml",
  ]);
});
