/** Production, eu-central-1: stands by in case Ireland fails. Nothing is wrong here. */
import { emptyRegion, type RegionDraft } from "../builders/region.ts";
import { addNightlySnapshots, addShop } from "./shop.ts";
import { addNetwork } from "./three-tier-network.ts";

/** Half the size of what it stands by for. */
export function productionFrankfurt(account: string): RegionDraft {
  const region = emptyRegion(account, "eu-central-1", { Environment: "production", ManagedBy: "terraform" });
  const network = addNetwork(region, {
    name: "shop-standby",
    prefix: "10.40",
    zones: ["a", "b"],
    natAddresses: ["15.177.4.41", "15.177.4.42"],
  });
  addShop(network, {
    web: 2,
    orders: 2,
    workers: 1,
    kubernetesNodes: 2,
    databases: 2,
    publicAddresses: ["15.177.4.43", "15.177.4.44"],
  });
  addNightlySnapshots(network, 4);
  return region;
}
