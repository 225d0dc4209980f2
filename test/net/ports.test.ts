import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contains } from "../../src/net/interval-set.ts";
import { allPorts, parsePorts, portsFromRanges, portsText } from "../../src/net/ports.ts";

describe("parsePorts", () => {
  test.each([
    [["22", "20-21", 3389], "20-22,3389"],
    [["3389,22, 20-21"], "20-22,3389"],
    [["0-65535"], "all"],
    [["*", 22], "all"],
    [["ALL"], "all"],
    [["0", "65535"], "0,65535"],
    [[], ""],
  ])("%j is $1", (ports, text) => {
    expect(portsText(parsePorts(ports))).toBe(text);
  });

  test.each(["", "22,", "65536", "-1", "22-20", "20-65536", "2 2", "ssh", "22-", "0x16", "1.5", "20-21-22", "000022"])(
    "%j is refused by name",
    (text) => {
      expect(() => parsePorts([text])).toThrow(RangeError);
    },
  );

  test("what is wrong is named", () => {
    expect(() => parsePorts(["22", "ssh"])).toThrow('"ssh" is not a port');
    expect(() => parsePorts(["22-20"])).toThrow("22-20 is not a range of ports");
  });
});

test.each([[[22, 20]], [[-1, -1]], [[0, 65_536]], [[1.5, 2]], [[Number.NaN, 1]]] as [number, number][][])(
  "the range %j is refused",
  (range) => {
    expect(() => portsFromRanges([range])).toThrow(RangeError);
  },
);

test("ranges of rules are inclusive", () => {
  expect(portsFromRanges([[0, 65_535]])).toEqual(allPorts);
  expect(
    portsText(
      portsFromRanges([
        [20, 21],
        [22, 22],
      ]),
    ),
  ).toBe("20-22");
});

test("the text of ports is read back as the same ports, whatever the order they were given in", () => {
  const range = fc.tuple(fc.nat(15), fc.nat(15)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 5 }), (ranges) => {
      const ports = portsFromRanges(ranges);
      expect(parsePorts([portsText(ports)])).toEqual(ports);
      expect(portsText(portsFromRanges(ranges.toReversed()))).toBe(portsText(ports));
      for (let port = 0; port < 16; port += 1) {
        expect(contains(ports, port)).toBe(ranges.some(([first, last]) => first <= port && port <= last));
      }
    }),
  );
});
