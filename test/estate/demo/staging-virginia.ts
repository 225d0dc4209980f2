/** Staging, us-east-1: healthy as far as it can be seen; the audit's role may not list flow logs here. */
import { emptyRegion, type RegionDraft } from "../builders/region.ts";
import { addShop } from "./shop.ts";
import { addNetwork } from "./three-tier-network.ts";

/** The flow log exists; who may not ask cannot know. */
export function stagingVirginia(account: string): RegionDraft {
  const region = emptyRegion(account, "us-east-1", { Environment: "staging", ManagedBy: "terraform" });
  const network = addNetwork(region, {
    name: "shop-america-staging",
    prefix: "10.70",
    zones: ["a", "b"],
    natAddresses: ["203.0.113.71", "203.0.113.72"],
  });
  addShop(network, {
    web: 1,
    orders: 1,
    workers: 1,
    kubernetesNodes: 0,
    databases: 1,
    publicAddresses: ["203.0.113.73", "203.0.113.74"],
  });
  return region;
}
