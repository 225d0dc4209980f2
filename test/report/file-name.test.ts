import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fileName } from "../../src/report/file-name.ts";

describe("a file name", () => {
  test.each(["nightly", "mockaudit_mockcloud", "Prod-1", "a.b"])(
    "is the text itself where that is safe: %s",
    (text) => {
      expect(fileName(text)).toBe(text);
    },
  );

  test.each([
    "",
    ".",
    "..",
    "../../etc/passwd",
    "C:\\x",
    "a/b",
    "con",
    "NUL.txt",
    "com1",
    ".hidden",
    "ends.",
    "a\u0000b",
    "\u202egnp",
    'a<b>:"|?*',
    "x".repeat(5000),
  ])("of %j is safe on any system", (text) => {
    expect(fileName(text)).toMatch(/^_[A-Za-z0-9._-]{0,100}-[0-9a-f]{8}$/);
  });

  it("is safe and not shared by two texts, whatever they are", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a/b", "a:b", "a-b", "..", "../a", "con"));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(fileName(a)).toMatch(/^[A-Za-z0-9_-]([A-Za-z0-9._-]*[A-Za-z0-9_-])?$/);
        expect(fileName(a) === fileName(b)).toBe(a === b);
      }),
    );
  });
});
