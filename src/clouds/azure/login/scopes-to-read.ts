/** Finds the subscriptions to read: what the login sees, as the params select it, and what is missing from it. */
import { AccessError } from "../../../errors.ts";
import type { PluginContext } from "../../../plugin.ts";
import type { Clock } from "../../collecting/clock.ts";
import { textOf } from "../../collecting/fields.ts";
import { withinFindingTime } from "../../collecting/finding-time.ts";
import type { UnreadScope } from "../../collecting/scope-to-read.ts";
import type { Renewed } from "../../collecting/renewed.ts";
import { TokenBucket } from "../../collecting/token-bucket.ts";
import type { ArmClient } from "../collect/arm-client.ts";
import { type ArmListing, readArmList } from "../collect/arm-list.ts";
import { outcomeOf } from "../outcome.ts";
import { type AzureParams, isSubscriptionId, selects, selectsOne } from "../params.ts";
import { knownSubscriptions, type ScopeToRead, type SubscriptionCloud, subscriptionScope } from "../scope-to-read.ts";
import { belowManagementGroup } from "./management-group.ts";

/** What finding them takes. */
export interface ScopesRequest {
  readonly cloud: SubscriptionCloud;
  readonly params: AzureParams;
  readonly context: Pick<PluginContext, "limits" | "signal" | "log" | "publish">;
  readonly tokens: Pick<Renewed<string>, "get">;
  readonly client: ArmClient;
  /** URL of Resource Manager. */
  readonly endpoint: string;
  readonly clock: Clock;
  /** Ids of the scopes that the baseline knows. */
  readonly known: readonly string[];
}

/** A subscription as Resource Manager lists it. */
interface Subscription {
  readonly id: string;
  readonly name: string;
  /** `Enabled`, `Warned`, `PastDue`, `Disabled`, `Deleted`. */
  readonly state: string;
  readonly raw: unknown;
}

/** What every list for this takes. */
type Request = ScopesRequest & { readonly listing: ArmListing; readonly rates: readonly TokenBucket[] };

const permission = "Microsoft.Resources/subscriptions/read";

/** https://learn.microsoft.com/en-us/rest/api/resources/subscriptions/list; the tenant's own rate. */
const subscriptionsPath = "/subscriptions?api-version=2022-12-01";
const tenantRate = { burst: 250, perSecond: 25 };

/** Each subscription that can be read, and one scope for everything that cannot, with the reason. Throws only for a bug. */
export async function scopesToRead(request: ScopesRequest): Promise<ScopeToRead[]> {
  const { context, client, endpoint, clock } = request;
  const rates = [new TokenBucket(tenantRate, clock)];
  try {
    await request.tokens.get();
    return await withinFindingTime({ context, clock, what: "no end of the list" }, (bounds) =>
      found({ ...request, listing: { client, endpoint, bounds }, rates }),
    );
  } catch (error) {
    if (error instanceof AccessError) return unlisted(request, [], outcomeOf(error));
    throw error;
  }
}

/** Both lists at once: one is the other's filter. */
async function found(request: Request): Promise<ScopeToRead[]> {
  const { params, cloud, listing, rates } = request;
  const { managementGroup } = params;
  const [visible, below] = await Promise.all([
    readArmList({ path: subscriptionsPath, rates, permission }, listing),
    managementGroup === undefined ? undefined : belowManagementGroup(managementGroup, { listing, rates }),
  ]);
  const subscriptions = visible.items.flatMap((raw) => subscriptionOf(raw));
  const selected = subscriptions.filter(
    (one) =>
      selects(params.subscriptions, one) &&
      !selects(params.excludeSubscriptions, one) &&
      (below === undefined || below.ids.has(one.id)),
  );
  tellStates(request, selected);
  const failures = [visible, ...(below === undefined ? [] : [below.listed])].filter(
    ({ ending }) => ending.outcome !== "complete",
  );
  const readable = selected.map(({ id, name, raw }) => ({ scope: subscriptionScope(cloud, id, name), raw }));
  const [failure] = failures;
  if (failure !== undefined) {
    const { message = failure.ending.outcome } = failure.ending;
    const reason = { ...failure.ending, message: `The subscriptions could not be listed: ${message}` };
    return [...readable, ...unlisted(request, subscriptions, reason)];
  }
  return [...readable, ...missing(request, subscriptions, below?.ids), ...vanished(request, selected)];
}

/** An entry without an id is nothing that could be read; Resource Manager lists none. */
function subscriptionOf(raw: unknown): Subscription[] {
  const [id, name, state] = ["subscriptionId", "displayName", "state"].map((field) => textOf(raw, field));
  if (id === undefined || !isSubscriptionId(id)) return [];
  return [{ id: id.toLowerCase(), name: name ?? id, state: state ?? "Enabled", raw }];
}

/** All of them can be listed: what is disabled cannot be changed or started, and goes on holding data and addresses. */
function tellStates({ context }: ScopesRequest, selected: readonly Subscription[]): void {
  const others = selected.filter(({ state }) => state !== "Enabled");
  if (others.length === 0) return;
  const names =
    context.publish === "details" ? ` (${others.map(({ name, state }) => `${name} ${state}`).join(", ")})` : "";
  context.log.info(`Subscriptions that are not enabled, and read all the same: ${others.length}${names}`);
}

/** Nobody could list them: what was named and not seen is not read for that reason, and so is what nobody can name. */
function unlisted(request: ScopesRequest, seen: readonly Subscription[], reason: UnreadScope["reason"]): UnreadScope[] {
  const { cloud, params } = request;
  const named = params.subscriptions === "all" ? [] : params.subscriptions;
  const ids = named.filter((entry) => isSubscriptionId(entry) && isOpen(entry, request, seen));
  const isAllNamed = named.length > 0 && named.every((entry) => isSubscriptionId(entry));
  const accounts = isAllNamed ? ids : [...ids, "unknown"];
  return accounts.map((account) => ({ scope: subscriptionScope(cloud, account), reason }));
}

/** Named, not left out, and not among those that were seen. */
function isOpen(entry: string, { params }: Pick<ScopesRequest, "params">, seen: readonly Subscription[]): boolean {
  const isLeftOut = params.excludeSubscriptions.some((one) => one.toLowerCase() === entry.toLowerCase());
  return !isLeftOut && !seen.some((one) => selectsOne(entry, one));
}

/** Entries of `subscriptions` that mean none of what the login sees; or that it sees nothing that is to be read. */
function missing(
  request: Request,
  seen: readonly Subscription[],
  below: ReadonlySet<string> | undefined,
): UnreadScope[] {
  const { subscriptions } = request.params;
  if (subscriptions === "all") {
    const isSeen = seen.some(({ id }) => below === undefined || below.has(id));
    return isSeen ? [] : [unseen(request, "unknown", nothingText(request, below))];
  }
  const open = subscriptions.filter((entry) => isOpen(entry, request, seen));
  const ids = open.filter((entry) => isSubscriptionId(entry));
  const names = open.filter((entry) => !isSubscriptionId(entry));
  return [
    ...ids.map((id) => unseen(request, id, missingText(`subscription ${id}`))),
    // Nobody knows their ids, so one scope stands for them all.
    ...(names.length === 0
      ? []
      : [unseen(request, "unknown", missingText(`subscriptions called ${names.join(", ")}`))]),
  ];
}

function unseen({ cloud }: Request, account: string, message: string): UnreadScope {
  return { scope: subscriptionScope(cloud, account), reason: { outcome: "denied", message, permission } };
}

function nothingText({ params }: Request, below: ReadonlySet<string> | undefined): string {
  const assign = "az role assignment create --assignee CLIENT_ID --role ROLE --scope /subscriptions/SUBSCRIPTION_ID";
  if (below !== undefined && below.size === 0) {
    return `Management group ${params.managementGroup} has no subscriptions below it, so there is nothing to read.`;
  }
  const which = below === undefined ? "" : ` below management group ${params.managementGroup}`;
  return `The login has no role on any subscription${which}, so it sees none. Assign it one, and wait some minutes: ${assign}`;
}

function missingText(what: string): string {
  return (
    `The login does not see ${what}: in another tenant, gone, or the login has no role there. ` +
    `If it is there, assign the role at its scope; if not, leave it out of \`subscriptions\`.`
  );
}

/**
 * What the baseline knows of subscriptions that are no longer seen, wherever the params do not name them one by one. Nobody
 * else says that they are gone for good.
 */
function vanished({ cloud, params, known }: Request, selected: readonly Subscription[]): UnreadScope[] {
  const { subscriptions, excludeSubscriptions } = params;
  if (subscriptions !== "all" && subscriptions.every((entry) => isSubscriptionId(entry))) return [];
  const gone = knownSubscriptions(cloud, known).filter(
    (id) => !selected.some((one) => one.id === id) && !selects(excludeSubscriptions, { id, name: id }),
  );
  const named = subscriptions === "all" ? [] : subscriptions;
  return gone
    .filter((id) => !named.some((entry) => entry.toLowerCase() === id))
    .map((id) => ({ scope: subscriptionScope(cloud, id), reason: { outcome: "failed", message: goneText(id) } }));
}

function goneText(id: string): string {
  return (
    `Subscription ${id}, which the baseline knows, is not among those that are read any more, so what became of it cannot be seen. ` +
    `If that is as it should be, or another cloud of this config reads it: excludeSubscriptions: ["${id}"]`
  );
}
