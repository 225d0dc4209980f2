import type { ClientVpnEndpoint, TransitGateway } from "@aws-sdk/client-ec2";
import { describe, expect, test } from "vitest";
import { only, readScopes } from "../scope-parts.ts";

const endpoint: ClientVpnEndpoint = {
  ClientVpnEndpointId: "cvpn-endpoint-0123456789abcdef0",
  Status: { Code: "available" },
  ConnectionLogOptions: { Enabled: false },
};

function endpointFacts(own: object) {
  return only(readScopes({ items: { client_vpn_endpoint: [{ ...endpoint, ...own }] } }), "aws.ec2.client_vpn_endpoint")
    .com;
}

describe("a Client VPN endpoint", () => {
  test.each([
    [["certificate-authentication"], ["certificate"]],
    [
      ["federated-authentication", "certificate-authentication"],
      ["certificate", "federated"],
    ],
    [["directory-service-authentication"], ["directory"]],
    [["retina-authentication"], ["retina-authentication"]],
    [[], []],
  ])("of authentication %j asks clients for %j", (types, words) => {
    const AuthenticationOptions = types.map((Type) => ({ Type }));
    expect(endpointFacts({ AuthenticationOptions }).authentication).toEqual(words);
  });

  test("logs its connections if EC2 says so", () => {
    expect(endpointFacts({}).hasConnectionLog).toBe(false);
    const log = { ConnectionLogOptions: { Enabled: true, CloudwatchLogGroup: "people" } };
    expect(endpointFacts(log)).toMatchObject({ hasConnectionLog: true, logDestination: "people" });
  });

  test.each([{}, { ConnectionLogOptions: {} }])("that does not say whether it logs is refused: %j", (own) => {
    const silent = { ClientVpnEndpointId: "cvpn-endpoint-1", ...own };
    expect(() => readScopes({ items: { client_vpn_endpoint: [silent] } })).toThrow("cvpn-endpoint-1");
  });
});

test.each([
  ["enable", true],
  ["disable", false],
])("a transit gateway of which every default is %s", (value, answer) => {
  const gateway: TransitGateway = {
    TransitGatewayId: "tgw-0123456789abcdef0",
    Options: {
      AutoAcceptSharedAttachments: value === "enable" ? "enable" : "disable",
      DefaultRouteTableAssociation: value === "enable" ? "enable" : "disable",
      DefaultRouteTablePropagation: value === "enable" ? "enable" : "disable",
    },
  };
  const { com } = only(readScopes({ items: { transit_gateway: [gateway] } }), "aws.ec2.transit_gateway");
  expect([com.acceptsSharedAttachments, com.associatesDefaultTable, com.propagatesToDefaultTable]).toEqual([
    answer,
    answer,
    answer,
  ]);
});
