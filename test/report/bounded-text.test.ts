import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BoundedText } from "../../src/report/bounded-text.ts";

test("blocks are separated by empty lines", () => {
  const text = new BoundedText(100);
  expect([text.add("a"), text.add("b")]).toEqual([true, true]);
  expect(text.text()).toBe("a\n\nb\n\n");
  expect(text.room).toBe(94);
});

test("a block that does not fit, or not with what is reserved, is refused whole", () => {
  const text = new BoundedText(10);
  expect([text.add("12345678"), text.add("")]).toEqual([true, false]);
  expect(new BoundedText(10).add("1234", 5)).toBe(false);
});

test("the text never has more bytes than the limit", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.nat(200), (blocks, limit) => {
      const text = new BoundedText(limit);
      const added = blocks.filter((block) => text.add(block));
      expect(Buffer.byteLength(text.text())).toBeLessThanOrEqual(limit);
      expect(text.text()).toBe(added.map((block) => `${block}\n\n`).join(""));
    }),
  );
});
