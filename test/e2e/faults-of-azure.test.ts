import { azure } from "../faults/azure.ts";
import { testFaultsOf } from "../faults/tried-faults.ts";

testFaultsOf(azure, [
  ["entra:token"],
  ["Microsoft.Resources/subscriptions"],
  // A list, a query of Resource Graph, and single calls.
  [
    "Microsoft.Network/networkSecurityGroups",
    "Microsoft.Network/networkWatchers/flowLogs",
    "Microsoft.Compute/virtualMachines/instanceView",
  ],
]);
