/** Declares the cloud `aws`: its name and params, known without its SDK. */
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of the cloud `aws`. */
export interface AwsParams {
  readonly role?: string | undefined;
  readonly accounts?: "all" | readonly string[] | undefined;
  readonly accountRole?: string | undefined;
  readonly externalId?: string | undefined;
  readonly regions: "all" | readonly string[];
  readonly excludeRegions: readonly string[];
  readonly partition: "aws" | "aws-cn" | "aws-us-gov";
  readonly profile?: string | undefined;
  readonly sessionName: string;
  /** Seconds. */
  readonly durationSeconds: number;
  readonly endpoint?: string | undefined;
}

/**
 * The hosts of the APIs that are called; `*` is a region. Not `amazonaws.com` as a whole: load balancers, API gateways
 * and instances of anybody have names below it.
 * https://docs.aws.amazon.com/general/latest/gr/rande.html
 */
const services = ["ec2", "ec2-fips", "sts", "sts-fips", "organizations", "organizations-fips"];
const hosts = [
  ...services.flatMap((service) => [
    `${service}.*.amazonaws.com`,
    `${service}.*.amazonaws.com.cn`,
    `${service}.*.api.aws`,
  ]),
  "sts.amazonaws.com",
];

export const declaration = {
  kind: "cloud",
  name: "aws",
  doc: "Reads accounts and regions of Amazon Web Services.",
  params: (z) => {
    const account = z.string().regex(/^\d{12}$/, "an account id is 12 digits, in quotes");
    const roleArn = z
      .string()
      .regex(
        /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,
        "a role is written arn:aws:iam::111122223333:role/name",
      );
    const region = z.string().regex(/^[a-z]{2,}(?:-[a-z]+)+-\d+$/, "a region is written like eu-west-1");
    return z.strictObject({
      role: roleArn
        .optional()
        .describe("Role to assume with the job's OIDC token; without it, the environment's login."),
      accounts: z
        .union([z.literal("all"), z.array(account).min(1, "name at least one account")])
        .optional()
        .describe("Accounts to read, or `all` of the organization; without it, the account of the login."),
      accountRole: z
        .string()
        .regex(/^[\w+=,.@/-]{1,512}$/, "the name of a role, without its account")
        .optional()
        .describe("Name of the role to assume in each account."),
      externalId: z
        .string()
        .regex(/^[\w+=,.@:/-]{2,1224}$/, "an external id is 2 to 1224 letters, digits and + = , . @ : / -")
        .optional()
        .describe("External id that the account roles ask for."),
      regions: z
        .union([z.literal("all"), z.array(region).min(1, "name at least one region")])
        .default("all")
        .describe("Regions to read, or `all` that are enabled."),
      excludeRegions: z.array(region).default([]).describe("Regions to leave out."),
      partition: z.enum(["aws", "aws-cn", "aws-us-gov"]).default("aws").describe("Partition of the accounts."),
      profile: z.string().min(1, "a profile has a name").optional().describe("Profile of the shared config files."),
      sessionName: z
        .string()
        .regex(/^[\w+=,.@-]{2,64}$/, "a session name is 2 to 64 letters, digits and + = , . @ -")
        .default("posturegate")
        .describe("Name of the sessions, as CloudTrail shows it."),
      durationSeconds: z.int().min(900).max(43_200).default(3600).describe("How long credentials last, seconds."),
      endpoint: z.string().meta({ endpoint: hosts }).optional().describe("URL to call instead of the region's own."),
    });
  },
} satisfies PluginDeclaration<"cloud", AwsParams>;
