/** Which regions of an account are to be read. */
import { DescribeRegionsCommand, EC2Client } from "@aws-sdk/client-ec2";
import { AccessError } from "../../../errors.ts";
import { nearest } from "../../../model/nearest.ts";
import type { UnreadScope } from "../../collecting/scope-to-read.ts";
import { unlessRefused } from "../../collecting/unless-refused.ts";
import { clientSettings } from "../client-settings.ts";
import { outcomeOf } from "../outcome.ts";
import type { AwsParams } from "../params.ts";
import { isSelected } from "../params.ts";
import { knownScopes, regionScope, type ScopeToRead } from "../scope-to-read.ts";
import { unreadAccount } from "./accounts.ts";
import type { AccountsRequest, AccountToRead } from "./accounts.ts";
import { homeRegion, partitions } from "./partitions.ts";
import { timedCall } from "../../collecting/timed-call.ts";

/** The scopes of an account: what needs no answer of AWS, and what does. */
export interface AccountScopes {
  readonly now: readonly ScopeToRead[];
  readonly later: Promise<readonly ScopeToRead[]>;
}

/** Regions of the partition → whether the account has them enabled. */
type RegionStates = ReadonlyMap<string, boolean>;

const regionsPermission = "ec2:DescribeRegions";

/**
 * The scopes of an account, once its credentials are there: at once the regions that every account has, and when AWS has
 * answered those that it has opted in to. `later` does not reject unless there is a bug.
 */
export async function scopesOfAccount(request: AccountsRequest, account: AccountToRead): Promise<AccountScopes> {
  const { params } = request;
  const credentials = await unlessRefused(account.credentials());
  if (credentials instanceof AccessError) {
    return { now: unreadAccount(params, account.id, credentials), later: Promise.resolve([]) };
  }
  const { defaultRegions } = partitions[params.partition];
  const now = defaultRegions.filter((region) => isRead(params, region)).map((region) => readable(account, region));
  const later = needsStates(params) ? optedInScopes(request, account) : Promise.resolve([]);
  // Nobody may be waiting for it yet.
  later.catch(() => undefined);
  return { now, later };
}

/** Names of regions that every account has need no answer. */
function needsStates({ partition, regions, excludeRegions }: AwsParams): boolean {
  if (regions === "all") return true;
  const { defaultRegions } = partitions[partition];
  return regions.some((name) => !defaultRegions.includes(name) && !isSelected(name, excludeRegions));
}

async function optedInScopes(request: AccountsRequest, account: AccountToRead): Promise<ScopeToRead[]> {
  const { params, known } = request;
  const states = await unlessRefused(regionStates(request, account));
  if (states instanceof AccessError) return withoutStates(params, account, states);
  const { defaultRegions } = partitions[params.partition];
  const enabled = [...states].flatMap(([region, isEnabled]) => (isEnabled ? [region] : []));
  const optedIn = enabled.filter((region) => !defaultRegions.includes(region) && isRead(params, region));
  return [
    ...optedIn.map((region) => readable(account, region)),
    ...unreadNames(params, account.id, states),
    ...disabledSince(params, knownScopes(known), account.id, states),
  ];
}

/** Regions that are named are asked all the same, and their own calls tell; what `all` and patterns mean is not known. */
function withoutStates(params: AwsParams, account: AccountToRead, error: AccessError): ScopeToRead[] {
  const { partition, regions } = params;
  const { defaultRegions } = partitions[partition];
  const names = regions === "all" ? [] : regions.filter((name) => !name.includes("*") && isRead(params, name));
  const named = names.filter((name) => !defaultRegions.includes(name)).map((name) => readable(account, name));
  if (regions !== "all" && names.length === regions.length) return named;
  const message =
    `Which regions account ${account.id} has opted in to could not be asked, so only those that every account has are read: ` +
    `${error.message}. Allow ${regionsPermission}, or name all regions in \`regions\`.`;
  return [...named, { scope: regionScope(account.id, "opted-in-regions"), reason: { ...outcomeOf(error), message } }];
}

/** Entries of `regions` that lead nowhere: a name of a region that is not enabled, a pattern that no region matches. */
function unreadNames(params: AwsParams, account: string, states: RegionStates): UnreadScope[] {
  const { partition, regions, excludeRegions } = params;
  const { defaultRegions } = partitions[partition];
  const entries = regions === "all" ? [] : regions.filter((name) => !defaultRegions.includes(name));
  return entries.flatMap((entry) => {
    if (isSelected(entry, excludeRegions)) return [];
    const isAnswered = entry.includes("*")
      ? [...states.keys(), ...defaultRegions].some((region) => isSelected(region, [entry]))
      : states.get(entry) === true;
    if (isAnswered) return [];
    const message = states.has(entry)
      ? `\`regions\` names ${entry}, which account ${account} has not enabled. Enable it there, or take it out of \`regions\`.`
      : noRegionText(entry, account, states);
    return [{ scope: regionScope(account, entry), reason: { outcome: "failed", message } }];
  });
}

function noRegionText(entry: string, account: string, states: RegionStates): string {
  const near = nearest(entry, states.keys());
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  return `\`regions\` names ${entry}, but account ${account} knows no such region.${hint}`;
}

/** What is in a region goes on when the region is disabled, and costs money; only nobody can see it any more. */
function disabledSince(
  params: AwsParams,
  known: ReturnType<typeof knownScopes>,
  account: string,
  states: RegionStates,
): UnreadScope[] {
  const { partition, regions } = params;
  const { defaultRegions } = partitions[partition];
  const gone = known.filter(({ account: id, region }) => {
    const isNamed = regions !== "all" && regions.includes(region);
    const mayBeOff = !isNamed && !defaultRegions.includes(region) && isRead(params, region);
    return id === account && mayBeOff && states.get(region) !== true;
  });
  return gone.map((scope) => {
    const message =
      `Region ${scope.region}, which the baseline knows, is not enabled in account ${account} any more; what is left there goes on unseen. ` +
      `Enable it, or accept it: excludeRegions: ["${scope.region}"]`;
    return { scope, reason: { outcome: "failed", message } };
  });
}

/** @throws AccessError */
async function regionStates(
  { params, shared, context }: AccountsRequest,
  account: AccountToRead,
): Promise<RegionStates> {
  const { credentials } = account;
  const settings = clientSettings(shared, { region: homeRegion(params), credentials, endpoint: params.endpoint });
  const where = { scope: `aws:${account.id}:opted-in-regions`, api: regionsPermission, permission: regionsPermission };
  const command = new DescribeRegionsCommand({ AllRegions: true });
  const client = new EC2Client(settings);
  const answer = await timedCall(context, (abortSignal) => client.send(command, { abortSignal })).catch(
    (error: unknown) => {
      if (error instanceof AccessError) throw error;
      const { outcome, message } = outcomeOf(error);
      throw new AccessError(outcome, message.replace(/\.$/, ""), where, { cause: error });
    },
  );
  const named = (answer.Regions ?? []).flatMap(({ RegionName: name, OptInStatus: status }) =>
    name === undefined ? [] : [[name, status !== "not-opted-in"] as const],
  );
  if (named.length === 0) throw new AccessError("failed", "the answer names no region", where);
  return new Map(named);
}

function isRead({ regions, excludeRegions }: AwsParams, region: string): boolean {
  return isSelected(region, regions) && !isSelected(region, excludeRegions);
}

function readable({ id, credentials }: AccountToRead, region: string): ScopeToRead {
  return { scope: regionScope(id, region), credentials };
}
