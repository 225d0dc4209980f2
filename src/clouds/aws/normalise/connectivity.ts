/** VPC endpoints, VPN connections and transit gateways. */
import type { TransitGateway, VpcEndpoint, VpnConnection } from "@aws-sdk/client-ec2";
import type { Resource } from "../../../model/resource.ts";
import { groupIds } from "./addresses.ts";
import { bucket, type Collected, isShared, named } from "./bucket.ts";

export function vpcEndpoint(collected: Collected): Resource[] {
  const raw = named<VpcEndpoint>(collected, "VpcEndpointId");
  const identity = {
    id: raw.requiredText("VpcEndpointId"),
    kind: "vpc-endpoint",
    owner: raw.text("OwnerId"),
    tags: raw.tags("Tags"),
  };
  const com = {
    state: raw.text("State")?.toLowerCase() ?? "",
    kind: raw.text("VpcEndpointType")?.toLowerCase() ?? "",
    network: raw.text("VpcId") ?? "",
    service: raw.text("ServiceName") ?? "",
    subnets: raw.texts("SubnetIds").sort(),
    firewalls: groupIds(raw.objects("Groups")).sort(),
    policy: raw.text("PolicyDocument"),
  };
  const ext = {
    isManagedByService: raw.flag("RequesterManaged") ?? false,
    hasPrivateDns: raw.flag("PrivateDnsEnabled") ?? false,
  };
  return [bucket(collected, identity, { type: "aws.ec2.vpc_endpoint", comType: "endpoint", com, ext })];
}

export function vpnConnection(collected: Collected): Resource[] {
  const raw = named<VpnConnection>(collected, "VpnConnectionId");
  const identity = { id: raw.requiredText("VpnConnectionId"), kind: "vpn-connection", tags: raw.tags("Tags") };
  const com = {
    state: raw.text("State") ?? "",
    tunnels: raw.objects("VgwTelemetry").map((tunnel) => ({
      address: tunnel.text("OutsideIpAddress") ?? "",
      isUp: tunnel.text("Status") === "UP",
      message: tunnel.text("StatusMessage") ?? "",
    })),
  };
  return [bucket(collected, identity, { type: "aws.ec2.vpn_connection", comType: "vpn", com, ext: {} })];
}

export function transitGateway(collected: Collected): Resource[] {
  const raw = named<TransitGateway>(collected, "TransitGatewayId");
  const owner = raw.text("OwnerId");
  const identity = { id: raw.requiredText("TransitGatewayId"), kind: "transit-gateway", owner, tags: raw.tags("Tags") };
  const com = {
    state: raw.text("State") ?? "",
    acceptsSharedAttachments: raw.object("Options")?.text("AutoAcceptSharedAttachments") === "enable",
  };
  const ext = { isShared: isShared(collected, owner) };
  return [bucket(collected, identity, { type: "aws.ec2.transit_gateway", comType: "hub", com, ext })];
}
