/** What posturegate knows about the resources of AWS. What a collector must give it is in `apis.ts`. */
import type { ResourceModel } from "../../model/resource-model.ts";
import type { ResourceType } from "../../model/resource.ts";
import { awsApis } from "./apis.ts";
import { objects } from "./declarations/objects.ts";
import { resourceTypes } from "./declarations/resource-types.ts";
import { normaliseItems } from "./normalise/normalise.ts";
import { redactSecrets } from "./redact.ts";
import { relateScope } from "./relate/relate.ts";

const collectedIndexTypes: readonly ResourceType[] = awsApis
  .filter(({ stage }) => stage === "index")
  .map(({ type }) => type);

export const awsModel: ResourceModel = {
  provider: "aws",
  objects,
  types: resourceTypes,
  /** Rules and entries come out of the groups and ACLs that hold them. */
  indexTypes: new Set([...collectedIndexTypes, "aws.ec2.security_group_rule", "aws.ec2.network_acl_entry"]),
  redact: (_type, raw) => redactSecrets(raw),
  normalise: normaliseItems,
  relate: relateScope,
};
