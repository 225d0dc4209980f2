/** What is collected for a type is all that its facts are made from, and nothing that they are not. */
import { describe, expect, test } from "vitest";
import { awsApis } from "../../../src/clouds/aws/apis.ts";
import { collectedTypes } from "../../../src/clouds/aws/needs.ts";
import { awsModel } from "../../../src/clouds/aws/model.ts";
import type { ResourceType, ScopeResult } from "../../../src/model/resource.ts";
import { demoEstate } from "../../estate/demo.ts";
import { hostileEstate } from "../../estate/hostile.ts";
import { scopeResults } from "../../estate/scope-results.ts";
import { wellConfigured } from "./fixtures/well-configured.ts";
import { relatedScopes } from "../related-scopes.ts";
import { account, partOf } from "./scope-parts.ts";

/** What the estates do not have: things that decide something in rare cases only. */
const rare = {
  prefix_list: [{ PrefixListId: "pl-1", OwnerId: account, Entries: [{ Cidr: "0.0.0.0/0" }] }],
  route_table: [
    {
      RouteTableId: "rtb-1",
      VpcId: "vpc-1",
      OwnerId: account,
      Associations: [{ SubnetId: "subnet-1" }],
      Routes: [{ DestinationPrefixListId: "pl-1", GatewayId: "igw-1", State: "active" }],
    },
  ],
  vpc: [{ VpcId: "vpc-1", OwnerId: account, CidrBlock: "10.0.0.0/16" }],
  subnet: [{ SubnetId: "subnet-1", VpcId: "vpc-1", OwnerId: account, CidrBlock: "10.0.0.0/24" }],
  network_interface: [
    { NetworkInterfaceId: "eni-1", SubnetId: "subnet-1", VpcId: "vpc-1", Association: { PublicIp: "3.5.140.1" } },
  ],
  // A group that an instance shows and no interface.
  security_group: [
    {
      GroupId: "sg-1",
      GroupName: "web",
      VpcId: "vpc-1",
      OwnerId: account,
      IpPermissions: [{ IpProtocol: "tcp", FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: "10.0.0.0/8" }] }],
    },
  ],
  instance: [{ InstanceId: "i-1", State: { Name: "running" }, SecurityGroups: [{ GroupId: "sg-1" }] }],
  // Shared with everyone, and treated as private all the same.
  snapshot: [{ SnapshotId: "snap-1", Encrypted: true, StartTime: "2026-01-01T00:00:00Z", OwnerId: account }],
  public_snapshot: [{ SnapshotId: "snap-1" }],
  snapshot_block_public_access: [{ State: "block-all-sharing" }],
  // A template that leaves the metadata service to the account, or to its image.
  launch_template: [
    {
      LaunchTemplateId: "lt-1",
      Versions: [
        { LaunchTemplateId: "lt-1", VersionNumber: 1, DefaultVersion: true, LaunchTemplateData: { ImageId: "ami-1" } },
      ],
    },
  ],
  image: [{ ImageId: "ami-1", Public: false, ImdsSupport: "v2.0" }],
  instance_metadata_defaults: [{ AccountLevel: {} }],
};

const estates: Readonly<Record<string, readonly ScopeResult[]>> = {
  "the demo": scopeResults(demoEstate(), "test"),
  "the hostile estate": scopeResults(hostileEstate(), "test"),
  "the well-configured scope": [
    partOf({ items: wellConfigured }, "index"),
    partOf({ items: wellConfigured }, "stream"),
  ],
  "the rare scope": [partOf({ items: rare }, "index"), partOf({ items: rare }, "stream")],
};

const types = awsModel.types.map(({ type }) => type);

describe.each(types)("%s", (type) => {
  test.each(Object.keys(estates))("in %s is the same as if everything had been collected", (estate) => {
    expect(resourcesOf(type, estate, collectedTypes([type]))).toEqual(resourcesOf(type, estate));
  });

  const others = [...collectedTypes([type])].filter((other) => other !== type && !isPartOf(type, other));
  test.each(others)("is not the same in every estate without %s", (other) => {
    const without = new Set([...collectedTypes([type])].filter((one) => one !== other));
    const differs = Object.keys(estates).some(
      (estate) => textOf(resourcesOf(type, estate, without)) !== textOf(resourcesOf(type, estate)),
    );
    expect(differs).toBe(true);
  });
});

/** Rules and entries have no listing of their own. */
function isPartOf(type: ResourceType, whole: ResourceType): boolean {
  return `${whole}_rule` === type || `${whole}_entry` === type;
}

function resourcesOf(type: ResourceType, estate: string, collected?: ReadonlySet<ResourceType>) {
  const parts = (estates[estate] ?? []).map((part) => (collected === undefined ? part : only(part, collected)));
  return relatedScopes(parts).map(({ scope, resources }) => ({
    scope: scope.id,
    resources: resources.filter(({ ext }) => ext.type === type).map(({ com, ext }) => ({ com, ext })),
  }));
}

function only(part: ScopeResult, collected: ReadonlySet<ResourceType>): ScopeResult {
  const apis = new Set(awsApis.filter(({ type }) => collected.has(type)).map(({ api }) => api));
  return {
    ...part,
    resources: part.resources.filter((item) => collected.has(item.type)),
    ledger: part.ledger.filter(({ api }) => apis.has(api)),
  };
}

function textOf(value: unknown): string {
  return JSON.stringify(value);
}
