import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FirewallRule } from "../../src/model/firewall-rule.ts";
import { internetExposure } from "../../src/net/exposure.ts";
import { firewallRule, rule } from "./small-universe.ts";

function named(sources: readonly (readonly string[])[], trusted: readonly string[] = []): string[] {
  const rules = sources.map((one, position) => rule({ id: "abcd"[position] ?? "", sources: [...one] }));
  return internetExposure(rules, { protocols: ["tcp"], ports: [22], trusted }).open.map(({ rules: ids }) =>
    ids.join(" "),
  );
}

describe("the rules that are named", () => {
  test.each<[string, readonly (readonly string[])[], string[]]>([
    ["are each that opens it by itself", [["0.0.0.0/0"], ["0.0.0.0/1"]], ["a b"]],
    ["are not narrow ones beside a wide one", [["35.235.240.0/20"], ["0.0.0.0/0"], ["198.18.0.0/15"]], ["b"]],
    ["are all that open it only together", [["8.0.0.0/8"], ["9.0.0.0/8"], ["11.1.0.0/16"]], ["a b c"]],
    [
      "are narrow ones beside a wide one if these open it together, too",
      [["0.0.0.0/0"], ["8.0.0.0/8"], ["9.0.0.0/8"]],
      ["a b c"],
    ],
    ["are told by family", [["35.235.240.0/20", "::/0"], ["0.0.0.0/0"]], ["b", "a"]],
  ])("%s", (_, sources, expected) => {
    expect(named(sources)).toEqual(expected);
  });

  test("are not those of trusted addresses, as before", () => {
    expect(named([["8.0.0.0/8"], ["0.0.0.0/0"]], ["8.0.0.0/8"])).toEqual(["b"]);
  });

  test("are those for each range of ports that is open through them", () => {
    const wide = { sources: ["0.0.0.0/0"] };
    const rules = [rule({ ...wide, id: "low", ports: [[20, 22]] }), rule({ ...wide, id: "high", ports: [[22, 25]] })];
    const { open } = internetExposure(rules, { protocols: ["tcp"], ports: ["all"] });
    expect(open).toMatchObject([{ facet: "tcp/20-25 from 0.0.0.0/0", rules: ["low", "high"] }]);
  });

  test("are enough: without them nothing of it is open", () => {
    const numbered = fc
      .array(firewallRule, { maxLength: 8 })
      .map((rules): FirewallRule[] =>
        rules.map((one, position) => ({ ...one, id: String(position), direction: "in" })),
      );
    const question = { protocols: ["all"], ports: ["all"], widest: { ipv4: 30, ipv6: 127 } };
    fc.assert(
      fc.property(numbered, (rules) => {
        for (const { family, protocol, ports, rules: ids } of internetExposure(rules, question).open) {
          expect(ids.length).toBeGreaterThan(0);
          // Ranges of protocols are no protocol that can be asked about.
          if (protocol.includes("-")) continue;
          const asked = { ...question, protocols: [protocol], ports: [ports] };
          const left = rules.filter(({ id }) => !ids.includes(id));
          expect(internetExposure(left, asked).open.filter((one) => one.family === family)).toEqual([]);
        }
      }),
    );
  });
});
