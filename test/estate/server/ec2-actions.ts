/** The EC2 actions: what each answers, as the SDK shapes it, and what it refuses. */
import type { Region } from "@aws-sdk/client-ec2";
import { type Asked, type Listing, listings } from "./ec2-listings.ts";
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
  GetEbsEncryptionByDefault: ({ resources }) => resources.ebsEncryptionByDefault[0] ?? {},
  GetSnapshotBlockPublicAccessState: ({ resources }) => resources.snapshotBlockPublicAccess[0] ?? {},
  GetImageBlockPublicAccessState: ({ resources }) => resources.imageBlockPublicAccess[0] ?? {},
  GetInstanceMetadataDefaults: ({ resources }) => resources.instanceMetadataDefaults[0] ?? {},
};

/** Whether the server speaks the action. */
export function isEc2Action(action: string): boolean {
  return Object.hasOwn(listings, action) || Object.hasOwn(others, action);
}

/** The result, as the SDK shapes it. Throws {@link Refusal} as AWS refuses. */
export function ec2Result(request: Ec2Request): object {
  if (request.input["DryRun"] === true) {
    throw new Refusal("DryRunOperation", 412, "Request would have succeeded, but DryRun flag is set.");
  }
  const listing = listings[request.action];
  if (listing !== undefined) return listed(request, listing);
  const action = others[request.action];
  if (action === undefined) throw new Error(`${request.action} was not checked before`);
  return action(request);
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

function selected(request: Ec2Request, { items, ids, filters = {} }: Listing): readonly object[] {
  let all = items(request);
  if (ids !== undefined) all = withIds(all, request.input[ids[0]] as readonly string[] | undefined, ids[1]);
  for (const { Name = "", Values = [] } of filtersOf(request.input)) {
    const property = filters[Name];
    if (property === undefined) throw new Refusal("InvalidParameterValue", 400, `The filter '${Name}' is invalid`);
    all = all.filter((item) => Values.includes(propertyOf(item, property)));
  }
  return all;
}

function withIds(all: readonly object[], ids: readonly string[] | undefined, property: string): readonly object[] {
  if (ids === undefined) return all;
  const missing = ids.find((id) => !all.some((item) => propertyOf(item, property) === id));
  if (missing !== undefined) {
    const code = `Invalid${property.replace(/Id$/, "ID")}.NotFound`;
    throw new Refusal(code, 400, `The ID '${missing}' does not exist`);
  }
  return all.filter((item) => ids.includes(propertyOf(item, property)));
}

interface Filter {
  readonly Name?: string;
  readonly Values?: readonly string[];
}

/** FlowLogs alone calls them `Filter`. */
function filtersOf(input: Asked["input"]): readonly Filter[] {
  return ((input["Filters"] ?? input["Filter"]) as readonly Filter[] | undefined) ?? [];
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
  const { InstanceId, Attribute } = input;
  if (Attribute !== "userData") {
    throw new Refusal("InvalidParameterValue", 400, `Unknown attribute: ${String(Attribute)}`);
  }
  const instance = resources.instances.find((one) => one.InstanceId === InstanceId);
  if (instance === undefined) {
    const message = `The instance ID '${String(InstanceId)}' does not exist`;
    throw new Refusal("InvalidInstanceID.NotFound", 400, message);
  }
  const { UserData } = instance as { readonly UserData?: string };
  return { InstanceId, UserData: UserData === undefined ? {} : { Value: UserData } };
}
