import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName } from "../../src/report/file-name.ts";
import { anyHostileString } from "./hostile-strings.ts";

describe("fileName", () => {
  test.each([["nightly"], ["a-b.c_1"]])("keeps %s", (text) => {
    expect(fileName(text)).toBe(text);
  });

  test("is a harmless name of at most 120 characters", () => {
    fc.assert(
      fc.property(anyHostileString(), (text) => {
        const name = fileName(text);
        expect(name).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$/);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|\.$/i);
      }),
    );
  });

  test("keeps different texts apart", () => {
    fc.assert(
      fc.property(anyHostileString(), anyHostileString(), (a, b) => {
        fc.pre(a !== b);
        expect(fileName(a)).not.toBe(fileName(b));
      }),
    );
  });
});
