/** What the demo's people did to networks: partners let in by the million, a trade fair in a hurry, tills one by one. */
import { addEndpointService } from "../builders/endpoint-service.ts";
import { addGatewayEndpoint, addInterfaceEndpoint, addLoadBalancer } from "../builders/gateway.ts";
import { addFlowLog } from "../builders/flow-log.ts";
import { addNetworkAcl, entry, everythingOut } from "../builders/network-acl.ts";
import { addSubnet, addVpc } from "../builders/network.ts";
import { tcp } from "../builders/permission.ts";
import type { RegionDraft } from "../builders/region.ts";
import { addInternetGateway, addRouteTable, route } from "../builders/route-table.ts";
import { addSecurityGroup } from "../builders/security-group.ts";
import type { Network } from "./three-tier-network.ts";

/** The carrier calls from all over its provider, and the photographer from home: both were let in as they asked. */
export function addPartnerAccess({ region, vpc, privateSubnets }: Network): void {
  const carrier = addSecurityGroup(region, vpc, {
    name: "carrier-webhooks",
    description: "The parcel carrier tells where parcels are",
    ingress: [tcp(443, { from: "3.64.0.0/13", description: "carrier, somewhere in Frankfurt" })],
  });
  const photographer = addSecurityGroup(region, vpc, {
    name: "photo-studio",
    description: "Pictures of tools come in here",
    ingress: [tcp(443, { from: "15.177.4.201/32", description: "Maren, at home until the studio has a line" })],
  });
  for (const group of [carrier, photographer]) {
    addLoadBalancer(region, { name: group.GroupName ?? "", subnets: privateSubnets.slice(0, 2), groups: [group] });
  }
}

/** Label templates are for the own account; stock levels were opened to whoever asks, to save the wholesaler a ticket. */
export function addEndpointServices(region: RegionDraft): void {
  const zones = ["a", "b"];
  const own = `arn:aws:iam::${region.account}:root`;
  addEndpointService(region, { name: "label-templates", principals: [own], asksFirst: true, zones });
  addEndpointService(region, { name: "stock-levels", principals: ["*"], asksFirst: false, zones });
}

/** A rule for each till of the stores; a group that waits for the tills of December; an ACL for a trial that never came. */
export function addStoreTills({ region, vpc, privateSubnets }: Network): void {
  const tills = Array.from({ length: 60 }, (_, till) => ({
    from: `10.30.200.${till + 10}/32`,
    description: `till ${till + 1}`,
  }));
  const rented = addSecurityGroup(region, vpc, {
    name: "christmas-tills",
    description: "For the gateways of the tills that are rented in December",
    ingress: [],
  });
  const group = addSecurityGroup(region, vpc, {
    name: "store-tills",
    description: "Tills of the stores send their takings",
    ingress: [tcp(443, rented, ...tills)],
  });
  addLoadBalancer(region, { name: "store-tills", subnets: privateSubnets, groups: [group] });
  addNetworkAcl(region, vpc, "self-checkout-trial", [entry(100, "allow", "10.30.200.0/24", 443), ...everythingOut()]);
}

/** The default VPC of the region, which the platform team closed and left for whoever may need one. */
export function addClosedDefaultVpc(region: RegionDraft): void {
  const vpc = addVpc(region, { name: "default", cidr: "172.31.0.0/16", isDefault: true });
  addFlowLog(region, "default", vpc.vpcId, "REJECT");
}

/** What the launch wizard left behind when somebody tried an instance over IPv6; the one before it is still in use. */
export function addLaunchWizardGroups({ region, vpc, privateSubnets }: Network): void {
  const kept = addSecurityGroup(region, vpc, {
    name: "launch-wizard-1",
    description: "launch-wizard-1 created 2024-11-28T09:02:44.187Z",
    ingress: [tcp(443, "10.60.0.0/16")],
    tags: { ManagedBy: "console" },
  });
  addLoadBalancer(region, { name: "wiki", subnets: privateSubnets.slice(0, 2), groups: [kept] });
  addSecurityGroup(region, vpc, {
    name: "launch-wizard-2",
    description: "launch-wizard-2 created 2025-04-11T15:20:07.512Z",
    ingress: [tcp(22, "::/0")],
    tags: { ManagedBy: "console" },
  });
}

/** A stand at a flower show had to work by Thursday: public subnets only, one endpoint in one zone, the other's policy as AWS makes it. */
export function addFlowerShow(region: RegionDraft): void {
  const cidr = "10.71.0.0/16";
  const vpc = addVpc(region, { name: "flower-show", cidr, tags: { ManagedBy: "console" } });
  addFlowLog(region, "flower-show", vpc.vpcId, "ALL");
  const GatewayId = addInternetGateway(region, vpc).InternetGatewayId ?? "";
  const routes = [route("0.0.0.0/0", { GatewayId })];
  const routeTable = addRouteTable(region, { name: "flower-show", vpcId: vpc.vpcId, vpcCidr: cidr, routes });
  const acl = addNetworkAcl(region, vpc, "flower-show", [
    entry(50, "allow", cidr),
    entry(80, "deny", "0.0.0.0/0", 22),
    entry(81, "deny", "0.0.0.0/0", 3389),
    entry(110, "allow", "0.0.0.0/0", 443),
    entry(120, "allow", "0.0.0.0/0", [1024, 65_535]),
    ...everythingOut(),
  ]);
  const subnets = ["a", "b"].map((zone, position) =>
    addSubnet(region, vpc, {
      name: `flower-show-${zone}`,
      cidr: `10.71.${position}.0/24`,
      zone,
      routeTable,
      acl,
      mapsPublicAddress: zone === "a",
    }),
  );
  const group = addSecurityGroup(region, vpc, {
    name: "flower-show-endpoints",
    description: "Interface endpoints",
    ingress: [tcp(443, cidr)],
  });
  addGatewayEndpoint(region, vpc, "s3", [routeTable]);
  const endpoint = addInterfaceEndpoint(region, vpc, "ec2", { subnets, groups: [group] });
  addInterfaceEndpoint(region, vpc, "ssm", { subnets: subnets.slice(0, 1), groups: [group] });
  endpoint.PolicyDocument = JSON.stringify({
    Statement: [{ Action: "*", Effect: "Allow", Principal: "*", Resource: "*" }],
  });
}
