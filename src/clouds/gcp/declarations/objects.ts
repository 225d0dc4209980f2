/** Every object that the Google model declares. */
import type { ObjectType } from "../../../model/resource-model.ts";
import * as commonCompute from "../../object-model/compute.ts";
import * as firewall from "../../object-model/firewall.ts";
import * as commonNetwork from "../../object-model/network.ts";
import * as settings from "../../object-model/settings.ts";
import * as storage from "../../object-model/storage.ts";
import * as compute from "./compute.ts";
import * as gcp from "./gcp.ts";
import * as loadBalancing from "./load-balancing.ts";
import * as policies from "./firewall-policies.ts";

export const objects: readonly ObjectType[] = [
  firewall,
  commonNetwork,
  commonCompute,
  storage,
  settings,
  gcp,
  compute,
  policies,
  loadBalancing,
].flatMap((declarations) => Object.values(declarations));
