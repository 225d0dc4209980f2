/** What posturegate knows about the resources of Google Cloud. What a collector must give it is in `apis.ts`. */
import type { ResourceModel } from "../../model/resource-model.ts";
import type { ResourceType } from "../../model/resource.ts";
import { gcpApis } from "./apis.ts";
import { objects } from "./declarations/objects.ts";
import { resourceTypes } from "./declarations/resource-types.ts";
import { normaliseItems } from "./normalise/normalise.ts";
import { redactSecrets } from "./redact.ts";
import { relateScope } from "./relate/relate.ts";

const collectedIndexTypes: readonly ResourceType[] = gcpApis
  .filter(({ stage }) => stage === "index")
  .map(({ type }) => type);

export const gcpModel: ResourceModel = {
  provider: "gcp",
  objects,
  types: resourceTypes,
  /** Rules come out of the firewalls that hold them. */
  indexTypes: new Set([...collectedIndexTypes, "gcp.compute.firewall_rule"]),
  redact: (_type, raw) => redactSecrets(raw),
  normalise: normaliseItems,
  relate: relateScope,
};
