import fc from "fast-check";
import { expect, it } from "vitest";
import { fingerprint } from "../../src/judge/fingerprint.ts";

const id = fc.string().filter((text) => !text.includes("\0"));

it("a fingerprint is the same in every run and every version", () => {
  expect(fingerprint("rule", "resource")).toBe("6965aeda7acfaa18d350ea42b90de1f93f88c7510bbdbd083f7e90a7f9132ef2");
});

it("two pairs of rule and resource never share a fingerprint", () => {
  expect(fingerprint("ab", "c")).not.toBe(fingerprint("a", "bc"));
  fc.assert(
    fc.property(id, id, id, id, (rule, resource, otherRule, otherResource) => {
      const isSame = rule === otherRule && resource === otherResource;
      expect(fingerprint(rule, resource) === fingerprint(otherRule, otherResource)).toBe(isSame);
    }),
  );
});
