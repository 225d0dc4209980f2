/** Routes of VPC networks. */
import type { protos } from "@google-cloud/compute";
import type { Resource } from "../../../model/resource.ts";
import { cidrsOf } from "../../modelling/checked-values.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { lastPart, selfLinkPath } from "../self-link.ts";
import { bucket, type Collected, identityOf, linked, reference } from "./bucket.ts";

type Route = protos.google.cloud.compute.v1.IRoute;

export function route(collected: Collected): Resource[] {
  const raw = linked<Route>(collected);
  const [target, targetKind] = targetOf(raw);
  const destination = raw.text("destRange");
  const status = raw.text("routeStatus") ?? "ACTIVE";
  const com = {
    destinations: cidrsOf(raw, destination === undefined ? [] : [destination]),
    addressLists: [],
    target,
    targetKind,
    isActive: status === "ACTIVE",
    peerRanges: [],
    network: reference(raw, "network") ?? "",
    priority: raw.integer("priority") ?? 0,
    targets: raw.texts("tags"),
  };
  const ext = { origin: originOf(raw) };
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

function originOf(raw: RawObject<Route>): string | undefined {
  return raw.text("routeType") ?? (raw.has("nextHopNetwork") ? "SUBNET" : undefined);
}
