/** Endpoint services: what the account offers to endpoints of others. */
import type { AllowedPrincipal, ServiceConfiguration } from "@aws-sdk/client-ec2";
import type { Resource } from "../../../model/resource.ts";
import { Unknown } from "../../../model/unknown.ts";
import { bucket, type Collected, named } from "./bucket.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import { principalAccount } from "./endpoint-policy.ts";

type EndpointService = ServiceConfiguration & { AllowedPrincipals?: AllowedPrincipal[] | undefined };

/** Who may use it is Unknown where the item does not say, even if nobody may in truth. */
export function vpcEndpointService(collected: Collected): Resource[] {
  const raw = named<EndpointService>(collected, "ServiceId");
  const allowed = raw.has("AllowedPrincipals")
    ? raw.objects("AllowedPrincipals").map((principal) => principal.requiredText("Principal"))
    : notYetRelated(collected.scope);
  const identity = { id: raw.requiredText("ServiceId"), kind: "vpc-endpoint-service", tags: raw.tags("Tags") };
  const com = {
    state: raw.text("ServiceState")?.toLowerCase() ?? "",
    service: raw.text("ServiceName") ?? "",
    requiresAcceptance: raw.flag("AcceptanceRequired") ?? false,
    allowedPrincipals: allowed instanceof Unknown ? allowed : allowed.toSorted(),
    allowedAccounts:
      allowed instanceof Unknown ? allowed : [...new Set(allowed.map((one) => principalAccount(one)))].sort(),
  };
  const facts = { type: "aws.ec2.vpc_endpoint_service", comType: "endpoint_service", com, ext: {} } as const;
  return [bucket(collected, identity, facts)];
}
