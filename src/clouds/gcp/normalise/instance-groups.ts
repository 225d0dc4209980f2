/** Instance groups and what manages them. */
import type { protos } from "@google-cloud/compute";
import type { Resource } from "../../../model/resource.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import type { RawObject } from "../../modelling/raw-object.ts";
import { lastPart, selfLinkPath, zoneOf } from "../self-link.ts";
import { bucket, type Collected, identityOf, linked, reference } from "./bucket.ts";

type InstanceGroup = protos.google.cloud.compute.v1.IInstanceGroup;
type InstanceGroupManager = protos.google.cloud.compute.v1.IInstanceGroupManager;

export function instanceGroup(collected: Collected): Resource[] {
  const raw = linked<InstanceGroup>(collected);
  const identity = identityOf(raw);
  const zone = zoneOf(identity.id);
  const com = {
    size: raw.integer("size") ?? 0,
    zones: zone === undefined ? [] : [zone],
    healthChecks: [],
    loadBalancers: notYetRelated(collected.scope),
    isManagedByService: notYetRelated(collected.scope),
  };
  const ext = { isRegional: zone === undefined, templates: [], targetPools: [], instanceGroup: identity.id };
  return [bucket(collected, identity, { type: "gcp.compute.instance_group", comType: "machine_group", com, ext })];
}

export function instanceGroupManager(collected: Collected): Resource[] {
  const raw = linked<InstanceGroupManager>(collected);
  const identity = identityOf(raw);
  const zone = zoneOf(identity.id);
  const com = {
    size: raw.integer("targetSize") ?? 0,
    zones: zone === undefined ? distributedZones(raw) : [zone],
    template: reference(raw, "instanceTemplate"),
    healthChecks: healthChecks(raw),
    loadBalancers: notYetRelated(collected.scope),
    isManagedByService: notYetRelated(collected.scope),
  };
  const ext = {
    isRegional: zone === undefined,
    instanceGroup: reference(raw, "instanceGroup"),
    templates: templatesOf(raw),
    targetPools: raw.texts("targetPools").map((pool) => selfLinkPath(pool)),
  };
  const facts = { type: "gcp.compute.instance_group_manager", comType: "machine_group", com, ext } as const;
  return [bucket(collected, identity, facts)];
}

function distributedZones(raw: RawObject<InstanceGroupManager>): string[] {
  const zones = raw.object("distributionPolicy")?.objects("zones") ?? [];
  return zones.map((zone) => lastPart(zone.requiredText("zone"))).sort();
}

function healthChecks(raw: RawObject<InstanceGroupManager>): string[] {
  return raw
    .objects("autoHealingPolicies")
    .map((policy) => reference(policy, "healthCheck"))
    .filter((check) => check !== undefined);
}

/** While one template replaces another, both. */
function templatesOf(raw: RawObject<InstanceGroupManager>): string[] {
  const versions = raw.objects("versions").map((version) => reference(version, "instanceTemplate"));
  const templates = [reference(raw, "instanceTemplate"), ...versions].filter((template) => template !== undefined);
  return [...new Set(templates)];
}
