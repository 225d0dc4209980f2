/** Lists the accounts of the organization that the login belongs to. */
import { type Account, ListAccountsCommand, OrganizationsClient } from "@aws-sdk/client-organizations";
import type { AwsCredentialIdentityProvider } from "@smithy/types";
import { AccessError } from "../../../errors.ts";
import { systemClock } from "../../collecting/clock.ts";
import { withinFindingTime } from "../../collecting/finding-time.ts";
import { type Ending, type Page, readListing } from "../../collecting/read-listing.ts";
import { clientSettings } from "../client-settings.ts";
import { outcomeOf } from "../outcome.ts";
import { homeRegion } from "./partitions.ts";
import type { LoginRequest } from "./role-credentials.ts";

/** An account as the organization knows it. */
interface OrganizationAccount {
  readonly id: string;
  /** `ACTIVE`, or what keeps it from being read: `SUSPENDED`, `PENDING_CLOSURE`, `CLOSED`, `PENDING_ACTIVATION`. */
  readonly state: string;
}

/** The accounts that were listed. With a failure there may be more. */
export interface OrganizationListing {
  readonly accounts: readonly OrganizationAccount[];
  readonly failure: AccessError | undefined;
}

/** The most that a page has. https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html */
const pageSize = 20;

const accountsPermission = "organizations:ListAccounts";

/** All accounts, or those that came before the listing ended early. Rejects only for a bug. */
export async function organizationAccounts(
  { params, shared, context }: LoginRequest,
  credentials: AwsCredentialIdentityProvider,
): Promise<OrganizationListing> {
  const client = new OrganizationsClient(clientSettings(shared, { region: homeRegion(params), credentials }));
  const page = async (token: string | undefined, call: { signal: AbortSignal }): Promise<Page<OrganizationAccount>> => {
    const command = new ListAccountsCommand({ MaxResults: pageSize, NextToken: token });
    const { Accounts, NextToken } = await client.send(command, { abortSignal: call.signal });
    return { items: Accounts?.map((account) => accountOf(account)), next: NextToken };
  };
  const finding = { context, clock: systemClock, what: "no end of the list" };
  const { items, ending } = await withinFindingTime(finding, (bounds) =>
    readListing({ page, endingOf: outcomeOf }, bounds),
  );
  return { accounts: items, failure: failureOf(ending) };
}

/** `Status` was retired in September 2026; an account that has neither is read, and its calls tell. */
function accountOf({ Id: id, State: state, Status: status }: Account): OrganizationAccount {
  if (id === undefined || !/^\d{12}$/.test(id)) {
    throw new AccessError("failed", "an account has no id", { scope: "aws", api: accountsPermission });
  }
  return { id, state: state ?? status ?? "ACTIVE" };
}

function failureOf({ outcome, message = outcome, permission }: Ending): AccessError | undefined {
  if (outcome === "complete") return undefined;
  const text =
    outcome === "denied" && permission === undefined
      ? `${message.replace(/\.$/, "")}. Only the management account and delegated administrators may list the accounts: allow the login ${accountsPermission} there, or name the accounts in \`accounts\`.`
      : message;
  const where = { scope: "aws", api: accountsPermission, permission: permission ?? accountsPermission };
  return new AccessError(outcome, text, where);
}
