/** Every object that the Azure model declares. */
import type { ObjectType } from "../../../model/resource-model.ts";
import * as compute from "../../object-model/compute.ts";
import * as connectivity from "../../object-model/connectivity.ts";
import * as firewall from "../../object-model/firewall.ts";
import * as network from "../../object-model/network.ts";
import * as settings from "../../object-model/settings.ts";
import * as storage from "../../object-model/storage.ts";
import { azureResource, azureResourceGroup } from "./azure.ts";
import * as azureCompute from "./compute.ts";
import * as azureLoadBalancing from "./load-balancing.ts";
import * as azureMarkers from "./machine-markers.ts";
import * as azureNetwork from "./network.ts";

export const objects: readonly ObjectType[] = [
  firewall,
  network,
  compute,
  storage,
  connectivity,
  settings,
  { azureResource, azureResourceGroup },
  azureCompute,
  azureMarkers,
  azureNetwork,
  azureLoadBalancing,
].flatMap((declarations) => Object.values(declarations));
