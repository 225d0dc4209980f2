import { expect, test } from "vitest";
import { declaration as azure } from "../../../src/clouds/azure/params.ts";
import { declaration } from "../../../src/clouds/azvm/params.ts";

test("the params are those of `azure`", () => {
  expect(declaration.params).toBe(azure.params);
  expect(declaration.name).toBe("azvm");
});
