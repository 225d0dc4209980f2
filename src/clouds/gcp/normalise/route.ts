/** Routes of VPC networks. */
import type { protos } from "@google-cloud/compute";
import type { Resource } from "../../../model/resource.ts";
import { cidrsOf } from "../../modelling/checked-values.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { lastPart, selfLinkPath } from "../self-link.ts";
import { bucket, type Collected, identityOf, linked, requiredReference } from "./bucket.ts";

type Route = protos.google.cloud.compute.v1.IRoute;

/** What leads elsewhere than within the network has the priority 1000 where it says none. */
export function route(collected: Collected): Resource[] {
  const raw = linked<Route>(collected);
  const [target, targetKind] = targetOf(raw);
  const status = raw.text("routeStatus") ?? "ACTIVE";
  const com = {
    destinations: cidrsOf(raw, [raw.requiredText("destRange")]),
    addressLists: [],
    target,
    targetKind,
    isActive: status === "ACTIVE",
    peerRanges: [],
    network: requiredReference(raw, "network"),
    priority: raw.integer("priority") ?? (targetKind === "local" ? 0 : 1000),
    targets: raw.texts("tags"),
  };
  const ext = { origin: originOf(raw), needsRunningHop: needsRunningHop(raw, target) };
  return [bucket(collected, identityOf(raw), { type: "gcp.compute.route", comType: "route", com, ext })];
}

/** https://cloud.google.com/compute/docs/reference/rest/v1/routes: one of its next hops is set. */
function targetOf(raw: RawObject<Route>): [target: string, kind: string] {
  const gateway = raw.text("nextHopGateway");
  if (gateway !== undefined) {
    return [selfLinkPath(gateway), lastPart(gateway) === "default-internet-gateway" ? "internet" : "other"];
  }
  for (const [field, kind] of nextHops) {
    const target = raw.text(field);
    if (target !== undefined) return [selfLinkPath(target), kind];
  }
  return ["", "other"];
}

const nextHops: readonly (readonly [keyof Route, string])[] = [
  ["nextHopNetwork", "local"],
  ["nextHopInstance", "interface"],
  ["nextHopIp", "interface"],
  ["nextHopIlb", "interface"],
  ["nextHopPeering", "peering"],
  ["nextHopVpnTunnel", "vpn"],
  ["nextHopHub", "hub"],
  ["nextHopInterconnectAttachment", "vpn"],
];

/**
 * Static routes to machines that are stopped, and to tunnels that are down, are ignored; those to load balancers are not. So it
 * is taken of every next hop that this version does not know. https://docs.cloud.google.com/vpc/docs/static-routes#next-hop-features
 */
function needsRunningHop(raw: RawObject<Route>, target: string): boolean {
  return target === "" || raw.has("nextHopInstance") || raw.has("nextHopIp") || raw.has("nextHopVpnTunnel");
}

function originOf(raw: RawObject<Route>): string | undefined {
  return raw.text("routeType") ?? (raw.has("nextHopNetwork") ? "SUBNET" : undefined);
}
