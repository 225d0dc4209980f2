import { assert, nat, property, string } from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "../../src/model/nearest.ts";

test.each([
  ["filestor", "filestore"],
  ["flie", "file"],
  ["FileStore", "filestore"],
  ["clouds", "clouds"],
  ["cluods", "clouds"],
  ["alert", "alerts"],
])("%s means %s", (word, meant) => {
  expect(nearest(word, ["clouds", "stores", "events", "alerts", "file", "filestore"])).toBe(meant);
});

test.each(["", "xyz", "nightly", "x".repeat(1_000_000)])("nothing is near to something else", (word) => {
  expect(nearest(word, ["clouds", "stores", "events", "alerts"])).toBeUndefined();
});

test("the nearest wins, of equals the first", () => {
  expect(nearest("aws", ["awsx", "aws1", "aws"])).toBe("aws");
  expect(nearest("aws", ["awsx", "aws1"])).toBe("awsx");
});

test("two letters swapped are one edit, two replaced are too many for a short word", () => {
  expect(nearest("gpc", ["gcp"])).toBe("gcp");
  expect(nearest("gxy", ["gcp"])).toBeUndefined();
});

test("every word with one letter dropped finds itself", () => {
  const words = string({ minLength: 4, maxLength: 30, unit: "grapheme-ascii" });
  assert(
    property(words, nat(), (word, place) => {
      const at = place % word.length;
      expect(nearest(word.slice(0, at) + word.slice(at + 1), [word])).toBe(word);
    }),
  );
});
