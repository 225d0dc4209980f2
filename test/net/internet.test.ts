import { expect, test } from "vitest";
import { toCidrs } from "../../src/net/addresses.ts";
import { internetWithout, publicBlocks } from "../../src/net/internet.ts";
import { publicAddresses } from "../../src/net/special-ranges.ts";

test("without anything trusted it is all public addresses", () => {
  expect(internetWithout([]).addresses).toEqual(publicAddresses);
});

test.each([
  [[], ["0.0.0.0/0", "10.0.0.0/8"], ["0.0.0.0/0"]],
  [[], ["10.0.0.0/8", "192.168.0.0/16", "fd00::/8"], []],
  [[], ["8.0.0.0/6", "fc00::/6"], ["8.0.0.0/6"]],
  [["81.2.69.0/24"], ["81.2.69.128/25", "81.2.0.0/16"], ["81.2.0.0/16"]],
  [["81.2.69.0/24", "2600::/16"], ["81.2.69.142", "2600:1::/32"], []],
])("trusting %j, of the blocks %j these reach the internet: %j", (trusted, blocks, wanted) => {
  expect(toCidrs(publicBlocks(internetWithout(trusted), blocks))).toEqual(wanted);
});

test("what is no block is refused by name", () => {
  expect(() => internetWithout(["office"])).toThrow('"office"');
  expect(() => internetWithout([""])).toThrow(RangeError);
  expect(() => publicBlocks(internetWithout([]), ["everyone"])).toThrow('"everyone"');
});
