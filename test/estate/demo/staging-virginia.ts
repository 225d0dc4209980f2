/** Staging, us-east-1: a second shop front before release, and what is left of a flower show. */
import { emptyRegion, type RegionDraft } from "../builders/region.ts";
import { addClosedDefaultVpc, addFlowerShow } from "./network.ts";
import { addShop } from "./shop.ts";
import { addNetwork } from "./three-tier-network.ts";

/** The show is over; its network is not. */
export function stagingVirginia(account: string): RegionDraft {
  const region = emptyRegion(account, "us-east-1", { Environment: "staging", ManagedBy: "terraform" });
  const network = addNetwork(region, {
    name: "shop-america-staging",
    prefix: "10.70",
    zones: ["a", "b"],
    natAddresses: ["15.177.4.71", "15.177.4.72"],
  });
  addShop(network, {
    web: 1,
    orders: 1,
    workers: 1,
    kubernetesNodes: 0,
    databases: 1,
    publicAddresses: ["15.177.4.73", "15.177.4.74"],
  });
  addFlowerShow(region);
  addClosedDefaultVpc(region);
  return region;
}
