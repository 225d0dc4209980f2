/** Every object that the AWS model declares. */
import type { ObjectType } from "../../../model/resource-model.ts";
import * as aws from "./aws.ts";
import * as compute from "./compute.ts";
import * as connectivity from "./connectivity.ts";
import * as firewall from "./firewall.ts";
import * as network from "./network.ts";
import * as settings from "./settings.ts";
import * as storage from "./storage.ts";

export const objects: readonly ObjectType[] = [
  firewall,
  network,
  compute,
  storage,
  connectivity,
  settings,
  aws,
].flatMap((declarations) => Object.values(declarations));
