import { describe, expect, test } from "vitest";
import { internetReturns, internetRoutesOf } from "../../../../src/clouds/azure/relate/internet-returns.ts";
import type { RouteFacts } from "../../../../src/clouds/object-model/network.ts";
import { Unknown } from "../../../../src/model/unknown.ts";
import { toCidrs } from "../../../../src/net/addresses.ts";

function route(destination: string | Unknown, targetKind: string): RouteFacts {
  const destinations = typeof destination === "string" ? [destination] : destination;
  return { destinations, addressLists: [], target: "", targetKind, isActive: true, peerRanges: [] };
}

const tag = new Unknown({ kind: "not-collected", scope: "azure:s", message: "Storage" });

describe("whom a subnet answers over the internet", () => {
  test.each<[string, RouteFacts[], string[]]>([
    ["everyone, by Azure's own route", [], ["0.0.0.0/0", "::/0"]],
    ["no one over IPv4, where an appliance has it", [route("0.0.0.0/0", "interface")], ["::/0"]],
    [
      "no one over IPv4, where two halves go into a gateway",
      [route("0.0.0.0/1", "vpn"), route("128.0.0.0/1", "vpn")],
      ["::/0"],
    ],
    ["half of IPv4, where the other is dropped", [route("0.0.0.0/1", "other")], ["128.0.0.0/1", "::/0"]],
    [
      "a part that is led back more exactly",
      [route("12.0.0.0/6", "internet"), route("0.0.0.0/0", "interface")],
      ["12.0.0.0/6", "::/0"],
    ],
    ["everyone, although own networks go elsewhere", [route("10.0.0.0/8", "vpn")], ["0.0.0.0/0", "::/0"]],
    ["everyone, although a service goes elsewhere", [route(tag, "interface")], ["0.0.0.0/0", "::/0"]],
  ])("%s", (_name, routes, wanted) => {
    const answered = toCidrs(internetReturns(routes));
    for (const cidr of wanted) expect(answered).toContain(cidr);
    const { ipv4, ipv6 } = internetRoutesOf(routes);
    expect({ ipv4, ipv6 }).toEqual({
      ipv4: wanted.some((cidr) => !cidr.includes(":")),
      ipv6: wanted.some((cidr) => cidr.includes(":")),
    });
  });
});
