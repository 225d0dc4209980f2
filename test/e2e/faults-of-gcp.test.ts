import { gcp } from "../faults/gcp.ts";
import { testFaultsOf } from "../faults/tried-faults.ts";

testFaultsOf(gcp, [
  ["sts.token"],
  ["cloudresourcemanager.projects.list"],
  // One object, lists of two services, one of all zones, and calls for single networks.
  [
    "compute.projects.get",
    "compute.firewalls.list",
    "compute.instances.aggregatedList",
    "compute.networks.getEffectiveFirewalls",
    "cloudasset.searchAllIamPolicies",
  ],
]);
