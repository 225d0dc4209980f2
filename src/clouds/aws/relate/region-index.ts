/** What the resources of stage `index` of one region, of all accounts of the audit, can be looked up by. */
import type { AuditIndex } from "../../../model/resource-model.ts";
import type { Scope } from "../../../model/scope.ts";
import { Unknown } from "../../../model/unknown.ts";
import type { FlowLogFacts } from "../../object-model/network.ts";
import { groupedBy } from "../../modelling/grouped-by.ts";
import { type AwsTypes, ofType, type ResourceOf } from "../resource-of.ts";

/** Ids are those without ARN. */
export interface RegionIndex {
  readonly scopes: readonly Scope[];
  readonly prefixLists: ReadonlyMap<string, ResourceOf<"aws.ec2.prefix_list">>;
  /** Security group → the groups whose rules name it. */
  readonly referrers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly groups: ReadonlyMap<string, ResourceOf<"aws.ec2.security_group">>;
  /** VPC → its route tables. */
  readonly routeTables: ReadonlyMap<string, readonly ResourceOf<"aws.ec2.route_table">[]>;
  /** Subnet → its ACLs. */
  readonly acls: ReadonlyMap<string, readonly string[]>;
  readonly aclsById: ReadonlyMap<string, ResourceOf<"aws.ec2.network_acl">>;
  /** What is recorded → its flow logs. */
  readonly flowLogs: ReadonlyMap<string, readonly FlowLogFacts[]>;
}

/** Made once for an audit and region: the index is complete before anything is related. */
export function regionIndex(index: AuditIndex, region: string): RegionIndex {
  let regions = made.get(index);
  if (regions === undefined) made.set(index, (regions = new Map<string, RegionIndex>()));
  let found = regions.get(region);
  if (found === undefined) regions.set(region, (found = makeIndex(index, region)));
  return found;
}

const made = new WeakMap<AuditIndex, Map<string, RegionIndex>>();

function makeIndex(index: AuditIndex, region: string): RegionIndex {
  const inRegion = <Type extends keyof AwsTypes>(type: Type) =>
    ofType(index.list(type), type).filter(({ com }) => com.region === region);
  return {
    scopes: [...index.scopes.values()].filter((scope) => scope.cloud === "aws" && scope.region === region),
    prefixLists: readableLists(inRegion("aws.ec2.prefix_list")),
    referrers: referrers(inRegion("aws.ec2.security_group")),
    routeTables: groupedBy(inRegion("aws.ec2.route_table"), ({ com }) => [com.network]),
    groups: new Map(inRegion("aws.ec2.security_group").map((group) => [group.ext.id, group])),
    acls: aclsBySubnet(inRegion("aws.ec2.network_acl")),
    aclsById: new Map(inRegion("aws.ec2.network_acl").map((acl) => [acl.ext.id, acl])),
    flowLogs: flowLogsByTarget(inRegion("aws.ec2.flow_log")),
  };
}

/** Several accounts see the lists of AWS and shared ones; one that could read the entries is enough. */
function readableLists(lists: readonly ResourceOf<"aws.ec2.prefix_list">[]) {
  const byId = new Map<string, ResourceOf<"aws.ec2.prefix_list">>();
  for (const list of lists) {
    const known = byId.get(list.ext.id);
    if (known === undefined || known.com.addresses instanceof Unknown) byId.set(list.ext.id, list);
  }
  return byId;
}

function referrers(groups: readonly ResourceOf<"aws.ec2.security_group">[]) {
  const byGroup = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const { sourceReferences, destinationReferences } of group.com.rules) {
      for (const id of [...sourceReferences, ...destinationReferences]) {
        const known = byGroup.get(id);
        if (known === undefined) byGroup.set(id, new Set([group.ext.id]));
        else known.add(group.ext.id);
      }
    }
  }
  return byGroup;
}

function aclsBySubnet(acls: readonly ResourceOf<"aws.ec2.network_acl">[]) {
  const bySubnet = groupedBy(acls, ({ com }) => (com.attachments instanceof Unknown ? [] : com.attachments));
  return new Map([...bySubnet].map(([subnet, its]) => [subnet, [...new Set(its.map(({ ext }) => ext.id))]]));
}

function flowLogsByTarget(logs: readonly ResourceOf<"aws.ec2.flow_log">[]) {
  const byTarget = groupedBy(logs, ({ com }) => [com.target]);
  return new Map([...byTarget].map(([target, its]) => [target, its.map((log) => flowLogFacts(log))]));
}

function flowLogFacts({ com, ext }: ResourceOf<"aws.ec2.flow_log">): FlowLogFacts {
  const { isActive, isDelivering, traffic, destination } = com;
  return { id: ext.id, isActive, isDelivering, traffic, destination };
}
