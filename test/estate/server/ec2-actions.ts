/** The EC2 actions: what each answers, as the SDK shapes it, and what it refuses. */
import type { Image, Region } from "@aws-sdk/client-ec2";
import { type Ec2Filter, ec2Filter } from "./ec2-filters.ts";
import { type Asked, type Listing, listings } from "./ec2-listings.ts";
import { type ObjectKind, objectKinds, objectWith, unknownId } from "./object-kinds.ts";
import { type Disturbance, pageOf } from "./paging.ts";
import { Refusal } from "./refusal.ts";
import { type OptInStatus, regionsOf } from "./regions.ts";
import type { World } from "./world.ts";

/** An action that is asked. */
export interface Ec2Request extends Asked {
  readonly action: string;
  readonly world: World;
  readonly disturbance: Disturbance | undefined;
}

type Action = (request: Ec2Request) => object;

const others: Readonly<Record<string, Action>> = {
  DescribeRegions: describeRegions,
  DescribeInstanceAttribute: describeInstanceAttribute,
  DescribeImageAttribute: describeImageAttribute,
  DescribeSnapshotAttribute: describeSnapshotAttribute,
  GetEbsEncryptionByDefault: ({ resources }) => resources.ebsEncryptionByDefault[0] ?? {},
  GetSnapshotBlockPublicAccessState: ({ resources }) => resources.snapshotBlockPublicAccess[0] ?? {},
  GetImageBlockPublicAccessState: ({ resources }) => resources.imageBlockPublicAccess[0] ?? {},
  GetInstanceMetadataDefaults: ({ resources }) => resources.instanceMetadataDefaults[0] ?? {},
};

/** Whether the server speaks the action, and nothing changes by it. */
export function isEc2Reading(action: string): boolean {
  return Object.hasOwn(listings, action) || Object.hasOwn(others, action);
}

/** The result, as the SDK shapes it. Throws {@link Refusal} as AWS refuses. */
export function ec2Result(request: Ec2Request): object {
  assertNotDry(request.input);
  const listing = listings[request.action];
  if (listing !== undefined) return listed(request, listing);
  const action = others[request.action];
  if (action === undefined) throw new Error(`${request.action} was not checked before`);
  return action(request);
}

/** Throws {@link Refusal} for a request that only asks whether it would be allowed. */
export function assertNotDry(input: Asked["input"]): void {
  if (input["DryRun"] === true) {
    throw new Refusal("DryRunOperation", 412, "Request would have succeeded, but DryRun flag is set.");
  }
}

/** As the ledger names it: a second listing by the same action has a label of its own. */
export function ec2Label(action: string, input: Readonly<Record<string, unknown>>): string {
  if (action === "DescribeSnapshots" && input["RestorableByUserIds"] !== undefined) return `ec2:${action}#public`;
  if (action === "DescribeImages" && input["Owners"] === undefined) return `ec2:${action}#used`;
  return `ec2:${action}`;
}

function listed(request: Ec2Request, listing: Listing): object {
  const { input, account, region, action, disturbance } = request;
  const size = pageSize(input, listing);
  const { MaxResults: _, NextToken: token, ...parameters } = input;
  const boundTo = JSON.stringify([account, region, action, parameters]);
  const all = selected(request, listing);
  const page = pageOf(all, { boundTo, token: token as string | undefined, size }, disturbance);
  if (page === undefined) {
    throw new Refusal(
      "InvalidParameterValue",
      400,
      `Value ( ${String(token)} ) for parameter NextToken is invalid. The token is invalid.`,
    );
  }
  const items = listing.grouped?.(page.items, request) ?? page.items;
  return page.next === undefined ? { [listing.list]: items } : { [listing.list]: items, NextToken: page.next };
}

function pageSize(input: Asked["input"], { pages, ids, idsWithoutPages }: Listing): number {
  const asked = input["MaxResults"] as number | undefined;
  if (asked === undefined) return pages.otherwise;
  if (idsWithoutPages !== undefined && ids !== undefined && input[ids[0]] !== undefined) {
    const message = `The parameter ${idsWithoutPages} cannot be used with the parameter maxResults`;
    throw new Refusal("InvalidParameterCombination", 400, message);
  }
  const bound = asked < pages.least ? `greater than ${pages.least}` : `smaller than ${pages.most}`;
  if (!(asked >= pages.least) || (asked > pages.most && pages.clamped !== true)) {
    const message = `Value ( ${asked} ) for parameter maxResults is invalid. Expecting a value ${bound}.`;
    throw new Refusal("InvalidParameterValue", 400, message);
  }
  return Math.min(asked, pages.most);
}

function selected(request: Ec2Request, { items, ids, names }: Listing): readonly object[] {
  const { action, input } = request;
  let all = items(request);
  if (ids !== undefined) all = withIds(all, input[ids[0]] as readonly string[] | undefined, ids[1]);
  if (names !== undefined) all = withNames(all, input[names.parameter] as readonly string[] | undefined, names);
  for (const filter of filtersOf(input)) {
    const passes = ec2Filter(action, filter);
    if (passes === undefined) {
      throw new Refusal("InvalidParameterValue", 400, `The filter '${filter.Name ?? ""}' is invalid`);
    }
    all = all.filter(passes);
  }
  return all;
}

function withIds(all: readonly object[], ids: readonly string[] | undefined, kind: ObjectKind): readonly object[] {
  if (ids === undefined) return all;
  const known = new Set(all.map((item) => propertyOf(item, kind.id)));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) throw unknownId(kind, missing);
  const asked = new Set(ids);
  return all.filter((item) => asked.has(propertyOf(item, kind.id)));
}

function withNames(
  all: readonly object[],
  names: readonly string[] | undefined,
  { property, notFound }: NonNullable<Listing["names"]>,
): readonly object[] {
  const missing = names?.find((name) => !all.some((item) => propertyOf(item, property) === name));
  if (missing !== undefined) throw notFound(missing);
  return names === undefined ? all : all.filter((item) => names.includes(propertyOf(item, property)));
}

/** FlowLogs alone calls them `Filter`. */
function filtersOf(input: Asked["input"]): readonly Ec2Filter[] {
  return ((input["Filters"] ?? input["Filter"]) as readonly Ec2Filter[] | undefined) ?? [];
}

function propertyOf(item: object, property: string): string {
  return String((item as Readonly<Record<string, unknown>>)[property]);
}

function describeRegions({ account, region, input, world }: Ec2Request): object {
  const all = regionsOf(world.account(account), region);
  const names = input["RegionNames"] as readonly string[] | undefined;
  const invalid = names?.find((name) => !all.has(name));
  if (invalid !== undefined) {
    throw new Refusal("InvalidParameterValue", 400, `Invalid region provided: ${invalid}`);
  }
  const statuses = filtersOf(input).flatMap(({ Name = "", Values = [] }) => {
    if (Name !== "opt-in-status") throw new Refusal("InvalidParameterValue", 400, `The filter '${Name}' is invalid`);
    return Values;
  });
  const isAsked = (name: string, status: OptInStatus): boolean =>
    (names?.includes(name) ?? true) &&
    (input["AllRegions"] === true || status !== "not-opted-in") &&
    (statuses.length === 0 || statuses.includes(status));
  const Regions: Region[] = [...all]
    .filter(([name, status]) => isAsked(name, status))
    .map(([RegionName, OptInStatus]) => ({ RegionName, Endpoint: `ec2.${RegionName}.amazonaws.com`, OptInStatus }));
  return { Regions };
}

function describeInstanceAttribute({ input, resources }: Ec2Request): object {
  const { InstanceId, Attribute } = input as { InstanceId: string; Attribute: string };
  const instance = objectWith(resources.instances, objectKinds.InstanceId, InstanceId);
  if (Attribute === "disableApiTermination") {
    return { InstanceId, DisableApiTermination: { Value: resources.terminationProtected.includes(InstanceId) } };
  }
  if (Attribute !== "userData") throw unknownAttribute(Attribute);
  const { UserData } = instance;
  return { InstanceId, UserData: UserData === undefined ? {} : { Value: UserData } };
}

/** Only the owner of an image may ask. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageAttribute.html */
function describeImageAttribute({ account, input, resources }: Ec2Request): object {
  const { ImageId, Attribute } = input as { ImageId: string; Attribute: string };
  const { images, usedImages, launchPermissions } = resources;
  const image = objectWith<Image>([...images, ...usedImages], objectKinds.ImageId, ImageId);
  if (image.OwnerId !== account) throw new Refusal("AuthFailure", 403, `Not authorized for image:${ImageId}`);
  if (Attribute === "description") return { ImageId, Description: { Value: image.Description } };
  if (Attribute !== "launchPermission") throw unknownAttribute(Attribute);
  return { ImageId, LaunchPermissions: launchPermissions[ImageId] ?? [] };
}

function describeSnapshotAttribute({ input, resources }: Ec2Request): object {
  const { SnapshotId, Attribute } = input as { SnapshotId: string; Attribute: string };
  objectWith(resources.snapshots, objectKinds.SnapshotId, SnapshotId);
  if (Attribute === "productCodes") return { SnapshotId, ProductCodes: [] };
  if (Attribute !== "createVolumePermission") throw unknownAttribute(Attribute);
  return { SnapshotId, CreateVolumePermissions: resources.createVolumePermissions[SnapshotId] ?? [] };
}

function unknownAttribute(attribute: string): Refusal {
  return new Refusal("InvalidParameterValue", 400, `Unknown attribute: ${attribute}`);
}
