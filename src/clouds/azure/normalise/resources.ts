/** Subscriptions and resource groups. */
import type { Resource } from "../../../model/resource.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import { type ArmObject, bucket, type Collected, identityOf, named } from "./bucket.ts";

interface Subscription extends ArmObject {
  displayName?: string | undefined;
}

export function subscription(collected: Collected): Resource[] {
  const raw = named<Subscription>(collected);
  const identity = { ...identityOf(raw), name: raw.text("displayName") };
  const pending = notYetRelated(collected.scope);
  const ext = {
    networkRegions: pending,
    watchedRegions: pending,
    machines: pending,
    bastionHosts: pending,
    securityPerimeters: pending,
  };
  return [bucket(collected, identity, { type: "azure.resources.subscription", comType: "resource", com: {}, ext })];
}

interface ResourceGroup extends ArmObject {
  managedBy?: string | undefined;
}

export function resourceGroup(collected: Collected): Resource[] {
  const raw = named<ResourceGroup>(collected);
  return [
    bucket(collected, identityOf(raw), {
      type: "azure.resources.resource_group",
      comType: "resource",
      com: {},
      ext: { managedBy: raw.text("managedBy") },
    }),
  ];
}
