/** What posturegate knows about the resources of Azure. What a collector must give it is in `apis.ts`. */
import type { ResourceModel } from "../../model/resource-model.ts";
import type { ResourceType } from "../../model/resource.ts";
import { azureApis } from "./apis.ts";
import { objects } from "./declarations/objects.ts";
import { resourceTypes } from "./declarations/resource-types.ts";
import { normaliseItems } from "./normalise/normalise.ts";
import { redactSecrets } from "./redact.ts";
import { relateScope } from "./relate/relate.ts";

const collectedIndexTypes: readonly ResourceType[] = azureApis
  .filter(({ stage }) => stage === "index")
  .map(({ type }) => type);

export const azureModel: ResourceModel = {
  provider: "azure",
  objects,
  types: resourceTypes,
  /** Rules and subnets come out of the groups and networks that hold them. */
  indexTypes: new Set([...collectedIndexTypes, "azure.network.security_rule", "azure.network.subnet"]),
  relatedTo: new Set(["azure.network.subnet"]),
  redact: redactSecrets,
  normalise: normaliseItems,
  relate: relateScope,
};
