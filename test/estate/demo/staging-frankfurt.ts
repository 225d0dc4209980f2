/** Staging, eu-central-1: an empty copy of the standby network, to try failing over: in one zone, with one route too many. */
import { emptyRegion, type RegionDraft } from "../builders/region.ts";
import { route } from "../builders/route-table.ts";
import { identifier } from "../identifier.ts";
import { addNetwork } from "./three-tier-network.ts";

/** A network without anything on it. */
export function stagingFrankfurt(account: string): RegionDraft {
  const region = emptyRegion(account, "eu-central-1", { Environment: "staging", ManagedBy: "terraform" });
  const network = addNetwork(region, {
    name: "standby-staging",
    prefix: "10.80",
    zones: ["a"],
    natAddresses: ["15.177.4.81"],
  });
  // The NAT gateway that led to the warehouse was deleted; its route stayed.
  const deleted = route("10.90.0.0/16", { NatGatewayId: identifier("nat", "warehouse") });
  network.databaseTable.Routes?.push({ ...deleted, State: "blackhole" });
  return region;
}
