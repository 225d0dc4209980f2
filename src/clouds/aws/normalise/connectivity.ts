/** VPC endpoints, VPN connections, Client VPN endpoints and transit gateways. */
import type { ClientVpnEndpoint, TransitGateway, VpcEndpoint, VpnConnection } from "@aws-sdk/client-ec2";
import type { Resource } from "../../../model/resource.ts";
import { groupIds } from "./addresses.ts";
import { bucket, type Collected, isShared, named } from "./bucket.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import { admittedBy } from "./endpoint-policy.ts";

export function vpcEndpoint(collected: Collected): Resource[] {
  const raw = named<VpcEndpoint>(collected, "VpcEndpointId");
  const policy = raw.text("PolicyDocument");
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
    networkZones: notYetRelated(collected.scope),
    firewalls: groupIds(raw.objects("Groups")).sort(),
    policy,
    admitted: policy === undefined ? [] : admittedBy(policy, collected.scope),
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
  const options = raw.object("Options") ?? raw.refuse("has no Options");
  const com = {
    state: raw.text("State") ?? "",
    acceptsSharedAttachments: options.text("AutoAcceptSharedAttachments") === "enable",
    associatesDefaultTable: options.text("DefaultRouteTableAssociation") === "enable",
    propagatesToDefaultTable: options.text("DefaultRouteTablePropagation") === "enable",
  };
  const ext = { isShared: isShared(collected, owner) };
  return [bucket(collected, identity, { type: "aws.ec2.transit_gateway", comType: "hub", com, ext })];
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientVpnEndpoint.html */
export function clientVpnEndpoint(collected: Collected): Resource[] {
  const raw = named<ClientVpnEndpoint>(collected, "ClientVpnEndpointId");
  const identity = { id: raw.requiredText("ClientVpnEndpointId"), kind: "client-vpn-endpoint", tags: raw.tags("Tags") };
  const log = raw.object("ConnectionLogOptions") ?? raw.refuse("does not say whether connections are logged");
  const com = {
    state: raw.object("Status")?.text("Code") ?? "",
    network: raw.text("VpcId"),
    firewalls: raw.texts("SecurityGroupIds").sort(),
    authentication: raw
      .objects("AuthenticationOptions")
      .map((option) => option.requiredText("Type"))
      .map((type) => authenticationWords[type] ?? type)
      .sort(),
    hasConnectionLog: log.flag("Enabled") ?? log.refuse("has no Enabled"),
    logDestination: log.text("CloudwatchLogGroup"),
  };
  return [bucket(collected, identity, { type: "aws.ec2.client_vpn_endpoint", comType: "remote_access", com, ext: {} })];
}

const authenticationWords: Readonly<Record<string, string>> = {
  "certificate-authentication": "certificate",
  "directory-service-authentication": "directory",
  "federated-authentication": "federated",
};
