/** What the login that changes a cloud must be allowed, and whom it should trust. */
import type { AwsParams } from "../../clouds/aws/params.ts";
import { ConfigError } from "../../errors.ts";
import type { BotModule } from "../../bot.ts";
import type { Remediation } from "./plan.ts";

/** Which policy. */
export interface PermissionsAsked {
  /** Name of the cloud in the config; undefined: the only one that bots can change. */
  readonly cloud: string | undefined;
  /** What `role` is allowed, what `accountRole` is in each other account, or whom `role` trusts. */
  readonly policy: "role" | "accountRole" | "trust";
  /** For the trust policy: whose jobs may log in. */
  readonly repository: TrustedRepository;
}

/** A repository as GitHub's identity tokens name it. */
interface TrustedRepository {
  /** `OWNER/NAME` */
  readonly name: string | undefined;
  /** Numbers of owner and repository, which tokens of repositories made since July 2026 have. */
  readonly ownerId: string | undefined;
  readonly repositoryId: string | undefined;
}

/** A policy as the provider takes it, and what was left out of it. */
interface Permissions {
  readonly policy: object;
  readonly notices: readonly string[];
}

/** Throws ConfigError where there is none. */
export async function remediationPermissions(remediation: Remediation, asked: PermissionsAsked): Promise<Permissions> {
  const key = chosenCloud(remediation, asked.cloud);
  if (asked.policy === "trust") return trustPolicy(remediation, key, asked.repository);
  const { settings, changes } = remediation;
  const { accountRole } = settings.roles[key] ?? {};
  const { remediationPolicy } = await import("../../clouds/aws/remediation-policy.ts");
  const bots = await allowedBots(remediation, key);
  const common = {
    bots,
    writes: changes("aws").writes,
    partition: partitionOf(remediation, key),
    keepTag: settings.keepTag,
  };
  if (asked.policy === "accountRole") {
    if (accountRole !== undefined) return remediationPolicy(common);
    throw new ConfigError("invalid-usage", {
      message: `remediation.roles.${key} names no accountRole`,
      hint: "without one, only the account of `role` is changed",
    });
  }
  const account = accountOf(remediation, key);
  return remediationPolicy({
    ...common,
    ...(account === undefined ? {} : { account }),
    ...(accountRole === undefined ? {} : { accountRole }),
  });
}

async function trustPolicy(
  remediation: Remediation,
  key: string,
  { name, ownerId, repositoryId }: TrustedRepository,
): Promise<Permissions> {
  const account = accountOf(remediation, key);
  if (account === undefined || name === undefined)
    throw new ConfigError("invalid-usage", {
      message: "whom a role trusts depends on its account and on the repository",
      hint: `name the role in remediation.roles.${key}.role, and the repository with --repository OWNER/NAME`,
    });
  const { remediationTrust } = await import("../../clouds/aws/remediation-policy.ts");
  const { environment } = remediation.settings;
  const ids =
    ownerId === undefined || repositoryId === undefined ? {} : { ids: { owner: ownerId, repository: repositoryId } };
  const partition = partitionOf(remediation, key);
  return {
    policy: remediationTrust({ account, partition, repository: name, environment, ...ids }),
    notices:
      "ids" in ids
        ? []
        : [
            "Repositories made or renamed since 15 July 2026 log in by numbers, too: give --owner-id and --repository-id.",
          ],
  };
}

function accountOf({ settings }: Remediation, key: string): string | undefined {
  return settings.roles[key]?.role?.split(":")[4];
}

function partitionOf({ config }: Remediation, key: string): AwsParams["partition"] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of the cloud `aws` made them
  const params = config.plugins.get(key)?.params as AwsParams | undefined;
  if (params === undefined) throw new Error(`cloud ${key} was chosen, and the config does not define it`);
  return params.partition;
}

function chosenCloud({ config }: Remediation, named: string | undefined): string {
  const keys = [...config.plugins.values()].filter(({ plugin }) => plugin === "aws").map(({ key }) => key);
  if (named !== undefined && keys.includes(named)) return named;
  const [only, ...others] = keys;
  if (named === undefined && only !== undefined && others.length === 0) return only;
  throw new ConfigError(named === undefined ? "invalid-usage" : "unknown-name", {
    message: named === undefined ? "name the cloud that is to be changed" : `bots change no cloud ${named}`,
    hint: keys.length === 0 ? "the config has no cloud of plugin aws" : `it has ${keys.join(", ")}`,
  });
}

/** The bots that are allowed for audits which read the cloud. */
export async function allowedBots(
  { config, settings, bots }: Remediation,
  cloud: string,
): Promise<readonly BotModule[]> {
  const allowed = Object.entries(settings.allow).filter(([audit]) => config.audits.get(audit)?.clouds.includes(cloud));
  const names = [...new Set(allowed.flatMap(([, bot]) => bot))].sort();
  return Promise.all(names.map((name) => bots.load(name)));
}
