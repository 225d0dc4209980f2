/** Which accounts bots may act in, and as whom: CloudBots' single and multi account mode. */
import { ConfigError } from "../errors.ts";
import { partitionOf } from "./region.ts";

/** How accounts are reached. */
export interface AccountSettings {
  /** `single`: only the account that the login is of. `multi`: others, too, each through a role there. */
  readonly mode: "single" | "multi";
  /** Name of that role, with its path where it has one. */
  readonly roleName: string;
}

/** The role that CloudBots' own templates make. */
const defaultRoleName = "Dome9CloudBots";

/**
 * Of the environment variables that CloudBots is set up with. Throws ConfigError `invalid-environment` for what cannot be
 * the name of a role.
 */
export function accountSettings(environment: Readonly<Record<string, string | undefined>>): AccountSettings {
  const roleName = environment["CROSS_ACCOUNT_ROLE_NAME"] || defaultRoleName;
  if (!/^[\w+=,.@/-]+$/.test(roleName)) {
    const message = "CROSS_ACCOUNT_ROLE_NAME is not the name of a role";
    throw new ConfigError("invalid-environment", { message, hint: "it is a name without the account, not an ARN" });
  }
  return { mode: environment["ACCOUNT_MODE"] === "multi" ? "multi" : "single", roleName };
}

/** Where a finding is, and who has logged in. */
export interface AccountQuestion {
  /** Of the finding. */
  readonly account: string;
  readonly region: string;
  /** The login's own. */
  readonly running: string;
  readonly settings: AccountSettings;
}

/** The role to assume, none in the login's own account; or in a sentence why the account is not reached. */
export type AccountAccess = { readonly role: string | undefined } | { readonly message: string };

export function accountAccess({ account, region, running, settings }: AccountQuestion): AccountAccess {
  if (account === running) return { role: undefined };
  if (settings.mode === "multi")
    return { role: `arn:${partitionOf(region)}:iam::${account}:role/${settings.roleName}` };
  const message =
    `The finding is in account ${account}, and the login is of account ${running}. ` +
    "Run this in the account of the finding, or set ACCOUNT_MODE=multi and make the role there.";
  return { message };
}
