/** Every object that the AWS model declares. */
import type { ObjectType } from "../../../model/resource-model.ts";
import * as aws from "./aws.ts";
import * as compute from "../../object-model/compute.ts";
import * as connectivity from "../../object-model/connectivity.ts";
import * as firewall from "../../object-model/firewall.ts";
import * as network from "../../object-model/network.ts";
import * as settings from "../../object-model/settings.ts";
import * as storage from "../../object-model/storage.ts";

export const objects: readonly ObjectType[] = [
  firewall,
  network,
  compute,
  storage,
  connectivity,
  settings,
  aws,
].flatMap((declarations) => Object.values(declarations));
