/** Declares the cloud `aws`: its name and params, known without its SDK. */
import { matchesPattern } from "../../model/pattern.ts";
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of the cloud `aws`. */
export interface AwsParams {
  readonly role?: string | undefined;
  readonly accounts?: "all" | readonly string[] | undefined;
  readonly excludeAccounts: readonly string[];
  /** Name of a role, with its path where it has one, without a slash in front. */
  readonly accountRole?: string | undefined;
  readonly externalId?: string | undefined;
  /** Names, or patterns with `*`. */
  readonly regions: "all" | readonly string[];
  readonly excludeRegions: readonly string[];
  readonly partition: "aws" | "aws-cn" | "aws-us-gov";
  readonly profile?: string | undefined;
  readonly sessionName: string;
  /** Seconds. */
  readonly durationSeconds: number;
  readonly endpoint?: string | undefined;
  /** Whether the user data of every instance is asked for. */
  readonly userData: boolean;
}

/** A param that contradicts another. */
interface Contradiction {
  readonly param: string;
  readonly message: string;
}

/**
 * The hosts of EC2's API; `*` is a region. Not `amazonaws.com` as a whole: load balancers, API gateways and instances of
 * anybody have names below it.
 * https://docs.aws.amazon.com/general/latest/gr/rande.html
 */
const hosts = ["ec2", "ec2-fips"].flatMap((service) => [
  `${service}.*.amazonaws.com`,
  `${service}.*.amazonaws.com.cn`,
  `${service}.*.api.aws`,
]);

/** What each text must look like, and what to say where it does not. */
const syntax = {
  account: [/^\d{12}$/, "an account id is 12 digits, in quotes"],
  role: [/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "a role is written arn:aws:iam::111122223333:role/name"],
  accountRole: [
    /^(?:[\w+=,.@-]{1,64}\/){0,7}[\w+=,.@-]{1,64}$/,
    "the name of a role, or path/name, without its account",
  ],
  externalId: [/^[\w+=,.@:/-]{2,1224}$/, "an external id is 2 to 1224 letters, digits and + = , . @ : / -"],
  region: [
    /^(?:[a-z]{2,}(?:-[a-z]+)+-\d+|(?=.*\*)[a-z0-9*-]+)$/,
    "a region is written like eu-west-1, or with * for several: eu-*",
  ],
  sessionName: [/^[\w+=,.@-]{2,64}$/, "a session name is 2 to 64 letters, digits and + = , . @ -"],
} as const;

const docs = {
  role: "Role to assume with the job's OIDC token; without one, with the environment's login.",
  accounts: "Accounts to read, or `all` of the organization; without it, the account of the login.",
  excludeAccounts: "Accounts to leave out, also those that are gone and that the baseline still knows.",
  accountRole: "Role to assume in each account but the login's own, which the login itself reads.",
  externalId: "External id that the account roles ask for.",
  regions: "Regions to read, `*` for any text in a name, or `all` that the account has enabled.",
  excludeRegions: "Regions to leave out, `*` for any text in a name; also those that the baseline still knows.",
  partition: "Partition of the accounts.",
  profile: "Profile of the shared config files.",
  sessionName: "Name of the sessions, as CloudTrail shows it.",
  durationSeconds:
    "How long credentials last before they are renewed, seconds; for a role that another login assumes at most 3600 counts, AWS's limit.",
  endpoint: "URL to call instead of the region's own EC2; other services have `AWS_ENDPOINT_URL_…` in the environment.",
  userData: "Asks for the user data of instances, one call each, to look for secrets in it.",
} satisfies Readonly<Record<keyof AwsParams, string>>;

export const declaration = {
  kind: "cloud",
  name: "aws",
  doc: "Reads accounts and regions of Amazon Web Services.",
  params: (z) => {
    const account = z.string().regex(...syntax.account);
    const region = z.string().regex(...syntax.region);
    const accounts = z.union([z.literal("all"), z.array(account).min(1, "name at least one account")]);
    const regions = z.union([z.literal("all"), z.array(region).min(1, "name at least one region")]);
    const schema = z.strictObject({
      role: z
        .string()
        .regex(...syntax.role)
        .optional()
        .describe(docs.role),
      accounts: accounts.optional().describe(docs.accounts),
      excludeAccounts: z.array(account).default([]).describe(docs.excludeAccounts),
      accountRole: z
        .string()
        .regex(...syntax.accountRole)
        .optional()
        .describe(docs.accountRole),
      externalId: z
        .string()
        .regex(...syntax.externalId)
        .optional()
        .describe(docs.externalId),
      regions: regions.default("all").describe(docs.regions),
      excludeRegions: z.array(region).default([]).describe(docs.excludeRegions),
      partition: z.enum(["aws", "aws-cn", "aws-us-gov"]).default("aws").describe(docs.partition),
      profile: z.string().min(1, "a profile has a name").optional().describe(docs.profile),
      sessionName: z
        .string()
        .regex(...syntax.sessionName)
        .default("posturegate")
        .describe(docs.sessionName),
      durationSeconds: z.int().min(900).max(43_200).default(3600).describe(docs.durationSeconds),
      endpoint: z.string().meta({ endpoint: hosts }).optional().describe(docs.endpoint),
      userData: z.boolean().default(false).describe(docs.userData),
    });
    return schema.superRefine((params, context) => {
      for (const { param, message } of contradictions(params)) {
        context.addIssue({ code: "custom", path: [param], message });
      }
    });
  },
} satisfies PluginDeclaration<"cloud", AwsParams>;

/** Whether a region is selected by params `regions` or `excludeRegions`. */
export function isSelected(region: string, selection: AwsParams["regions"]): boolean {
  return selection === "all" || selection.some((pattern) => matchesPattern(pattern, region));
}

/** What would read nothing, or not what the config seems to say. */
function contradictions(params: AwsParams): Contradiction[] {
  return [...roleContradictions(params), ...selectionContradictions(params)];
}

function roleContradictions({ role, accounts, accountRole, partition }: AwsParams): Contradiction[] {
  const found: Contradiction[] = [];
  const rolePartition = role?.split(":")[1] ?? partition;
  if (rolePartition !== partition) {
    found.push({ param: "role", message: `it is of partition ${rolePartition}, but \`partition\` is ${partition}` });
  }
  if (accounts === "all" && accountRole === undefined) {
    found.push({ param: "accounts", message: "`all` needs `accountRole`, the role to assume in each account" });
  }
  if (accounts === undefined && accountRole !== undefined) {
    found.push({ param: "accountRole", message: "it is assumed in `accounts`, which name none" });
  }
  return found;
}

function selectionContradictions({ accounts, excludeAccounts, regions, excludeRegions }: AwsParams): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [param, list] of Object.entries({ accounts, regions })) {
    const twice = list === "all" ? undefined : list?.find((entry, position) => list.indexOf(entry) !== position);
    if (twice !== undefined) found.push({ param, message: `it names ${twice} twice` });
  }
  if (accounts !== undefined && accounts !== "all" && accounts.every((id) => excludeAccounts.includes(id))) {
    found.push({ param: "excludeAccounts", message: "it leaves out every account of `accounts`" });
  }
  if (regions === "all" ? excludeRegions.includes("*") : regions.every((name) => isSelected(name, excludeRegions))) {
    found.push({ param: "excludeRegions", message: "it leaves out every region of `regions`" });
  }
  return found;
}
