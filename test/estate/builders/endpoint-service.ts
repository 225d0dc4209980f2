/** Endpoint services: what an account offers to endpoints of others. */
import type { VpcEndpointService } from "../estate.ts";
import { identifier } from "../identifier.ts";
import { type RegionDraft, tagList } from "./region.ts";

interface EndpointServiceOptions {
  readonly name: string;
  /** ARNs of who may make an endpoint to it; `*` for everyone. */
  readonly principals: readonly string[];
  readonly asksFirst: boolean;
  readonly zones: readonly string[];
}

/** Adds an endpoint service with its permissions. */
export function addEndpointService(region: RegionDraft, options: EndpointServiceOptions): VpcEndpointService {
  const id = identifier("vpce-svc", region.account, region.name, options.name);
  const service: VpcEndpointService = {
    ServiceId: id,
    ServiceName: `com.amazonaws.vpce.${region.name}.${id}`,
    ServiceState: "Available",
    ServiceType: [{ ServiceType: "Interface" }],
    AvailabilityZones: options.zones.map((zone) => `${region.name}${zone}`),
    AcceptanceRequired: options.asksFirst,
    ManagesVpcEndpoints: false,
    NetworkLoadBalancerArns: [
      `arn:aws:elasticloadbalancing:${region.name}:${region.account}:loadbalancer/net/${options.name}/${id.slice(-16)}`,
    ],
    Tags: tagList(region, options.name),
    AllowedPrincipals: options.principals.map((Principal) => ({
      PrincipalType: Principal === "*" ? "All" : "Account",
      Principal,
      ServiceId: id,
    })),
  };
  region.resources.vpcEndpointServices.push(service);
  return service;
}
