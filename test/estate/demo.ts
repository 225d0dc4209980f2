/** The demo estate: Fernhollow, an invented shop for garden tools, as an audit of its two AWS accounts finds it. */
import { emptyRegion } from "./builders/region.ts";
import { addPeering, endAt, route } from "./builders/route-table.ts";
import { fernhollowAccess, fernhollowOrganization } from "./demo/access.ts";
import { productionFrankfurt } from "./demo/production-frankfurt.ts";
import { productionIreland } from "./demo/production-ireland.ts";
import { productionVirginia } from "./demo/production-virginia.ts";
import { stagingFrankfurt } from "./demo/staging-frankfurt.ts";
import { stagingIreland } from "./demo/staging-ireland.ts";
import { stagingVirginia } from "./demo/staging-virginia.ts";
import type { Network } from "./demo/three-tier-network.ts";
import { deniedCall, deniedRegion } from "./denials.ts";
import type { Estate } from "./estate.ts";
import { collectedAt } from "./identifier.ts";

export const production = "111122223333";
export const staging = "444455556666";

/** An account that the audit does not cover. */
const partner = "777788889999";

/** Two accounts, eight regions: one region and one more API denied, most of the rest well kept. */
export function demoEstate(): Estate {
  const ireland = productionIreland(production);
  const stagingInIreland = stagingIreland(staging);
  peer(ireland.shopNetwork, stagingInIreland.sharedNetwork);
  peerWithPartner(ireland.analyticsNetwork);
  return {
    collectedAt,
    access: fernhollowAccess(production, staging),
    organization: fernhollowOrganization(production, staging),
    accounts: [
      {
        id: production,
        name: "production",
        regions: [
          ireland.region,
          productionVirginia(production),
          productionFrankfurt(production),
          emptyRegion(production, "ap-southeast-1", {}),
        ],
      },
      {
        id: staging,
        name: "staging",
        regions: [
          stagingInIreland.region,
          stagingVirginia(staging),
          stagingFrankfurt(staging),
          emptyRegion(staging, "ap-southeast-1", {}),
        ],
      },
    ],
    faults: [
      ...deniedRegion(
        production,
        "ap-southeast-1",
        "arn:aws:organizations::999900001111:policy/o-fernhollow1/service_control_policy/p-regions1",
      ),
      // In the same account, so that the other one is completely read and gets a SARIF file.
      deniedCall(production, "eu-central-1", "ec2:DescribeFlowLogs"),
    ],
  };
}

/** Both ends are in the audit; only the private subnets meet. */
function peer(shop: Network, shared: Network): void {
  const peering = addPeering(
    [shop.region, shared.region],
    "shop-production to shared-services",
    endAt(shared.region, shared.vpc),
    endAt(shop.region, shop.vpc),
  );
  const VpcPeeringConnectionId = peering.VpcPeeringConnectionId ?? "";
  for (const table of shop.privateTables) {
    for (const { CidrBlock } of shared.privateSubnets) {
      table.Routes?.push(route(CidrBlock ?? "", { VpcPeeringConnectionId }));
    }
  }
  for (const table of shared.privateTables) {
    for (const { CidrBlock } of shop.privateSubnets) {
      table.Routes?.push(route(CidrBlock ?? "", { VpcPeeringConnectionId }));
    }
  }
}

/** The other end belongs to somebody else, and all of it can be reached. */
function peerWithPartner(analytics: Network): void {
  const peering = addPeering(
    [analytics.region],
    "parcel carrier",
    { account: partner, region: "eu-west-1", vpcId: "vpc-0c0ffee0c0ffee000", cidr: "10.200.0.0/16" },
    endAt(analytics.region, analytics.vpc),
  );
  const VpcPeeringConnectionId = peering.VpcPeeringConnectionId ?? "";
  analytics.privateTables[0]?.Routes?.push(route("10.200.0.0/16", { VpcPeeringConnectionId }));
}
