/** Endpoint services: why it is not known who may use them. */
import type { Resource } from "../../../model/resource.ts";
import { Unknown } from "../../../model/unknown.ts";
import { ofType } from "../resource-of.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";

/** Fills what could not be read of endpoint services. */
export function relateEndpointServices(resources: readonly Resource[], view: Viewpoint): void {
  const api = "ec2:DescribeVpcEndpointServicePermissions";
  for (const { com, ext } of ofType(resources, "aws.ec2.vpc_endpoint_service")) {
    if (!(com.allowedPrincipals instanceof Unknown)) continue;
    const doubt = doubtOf(view, api) ?? notGiven(view, api, `who may use ${ext.id}`);
    com.allowedPrincipals = doubt;
    com.allowedAccounts = doubt;
  }
}
