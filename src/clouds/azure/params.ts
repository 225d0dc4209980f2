/** Declares the cloud `azure`: its name and params, known without its SDK. */
import { matchesPattern } from "../../model/pattern.ts";
import type { PluginDeclaration } from "../../plugin.ts";

/** The ways to log in, in the order in which they are looked for. */
const loginKinds = ["oidc", "secret", "certificate", "workload-identity", "managed-identity", "azure-cli"] as const;

/** One way to log in. */
export type LoginKind = (typeof loginKinds)[number];

/** Params of the cloud `azure`. */
export interface AzureParams {
  readonly tenant?: string | undefined;
  readonly client?: string | undefined;
  readonly secret?: string | undefined;
  readonly certificate?: string | undefined;
  readonly login?: LoginKind | undefined;
  /** Ids, or names with `*` for any text. */
  readonly subscriptions: "all" | readonly string[];
  readonly excludeSubscriptions: readonly string[];
  readonly managementGroup?: string | undefined;
  readonly environment: "public" | "usgovernment" | "china";
  readonly authority?: string | undefined;
  readonly endpoint?: string | undefined;
}

/** A subscription as params select it. */
interface NamedSubscription {
  readonly id: string;
  readonly name: string;
}

/** https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud */
const authorities = [
  "login.microsoftonline.com",
  "login.microsoftonline.us",
  "login.partner.microsoftonline.cn",
  "login.chinacloudapi.cn",
];

/** https://learn.microsoft.com/en-us/azure/azure-government/compare-azure-government-global-azure#guidance-for-developers */
const managers = ["management.azure.com", "management.usgovcloudapi.net", "management.chinacloudapi.cn"];

const idSyntax = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const docs = {
  tenant: "Tenant id; without it, AZURE_TENANT_ID.",
  client: "Client id of the app registration or identity; without it, AZURE_CLIENT_ID.",
  secret: "Client secret; better none: the job's OIDC token logs in without one.",
  certificate: "Path of a PEM file, certificate and private key, to log in with instead.",
  login: "How to log in; without it, the first way for which everything is there.",
  subscriptions: "Subscriptions by id or name, `*` for any text in a name, or `all` that the login sees.",
  excludeSubscriptions: "Subscriptions to leave out, by id or name; also those that the baseline still knows, by id.",
  managementGroup: "Only the subscriptions below this management group, by its id.",
  environment: "Which of the national clouds.",
  authority: "URL that gives tokens, instead of the national cloud's.",
  endpoint: "URL of Azure Resource Manager, instead of the national cloud's.",
} satisfies Readonly<Record<keyof AzureParams, string>>;

export const declaration = {
  kind: "cloud",
  name: "azure",
  doc: "Reads subscriptions of Microsoft Azure.",
  params: (z) => {
    const id = z.string().regex(idSyntax, "an id is a UUID");
    const subscription = z.string().trim().min(1, "a subscription has an id or a name");
    const schema = z.strictObject({
      tenant: id.optional().describe(docs.tenant),
      client: id.optional().describe(docs.client),
      secret: z.string().min(1, "the secret is empty").meta({ secret: true }).optional().describe(docs.secret),
      certificate: z.string().min(1, "the path is empty").optional().describe(docs.certificate),
      login: z.enum(loginKinds).optional().describe(docs.login),
      subscriptions: z
        .union([z.literal("all"), z.array(subscription).min(1, "name at least one subscription")])
        .default("all")
        .describe(docs.subscriptions),
      excludeSubscriptions: z.array(subscription).default([]).describe(docs.excludeSubscriptions),
      managementGroup: z
        .string()
        .regex(/^[\w().-]{1,90}$/, "a management group's id is up to 90 letters, digits and ( ) . - _")
        .optional()
        .describe(docs.managementGroup),
      environment: z.enum(["public", "usgovernment", "china"]).default("public").describe(docs.environment),
      authority: z.string().meta({ endpoint: authorities }).optional().describe(docs.authority),
      endpoint: z.string().meta({ endpoint: managers }).optional().describe(docs.endpoint),
    });
    return schema.superRefine((params, context) => {
      for (const [param, message] of contradictions(params)) {
        context.addIssue({ code: "custom", path: [param], message });
      }
    });
  },
} satisfies PluginDeclaration<"cloud", AzureParams>;

/** Whether an entry of `subscriptions` is an id, and no name. */
export function isSubscriptionId(entry: string): boolean {
  return idSyntax.test(entry);
}

/** Whether entries of `subscriptions` or `excludeSubscriptions` mean a subscription. Azure minds no case in either. */
export function selects(entries: AzureParams["subscriptions"], { id, name }: NamedSubscription): boolean {
  return entries === "all" || entries.some((entry) => selectsOne(entry, { id, name }));
}

/** Whether one entry means a subscription. */
export function selectsOne(entry: string, { id, name }: NamedSubscription): boolean {
  return isSubscriptionId(entry)
    ? entry.toLowerCase() === id.toLowerCase()
    : matchesPattern(entry.toLowerCase(), name.toLowerCase());
}

/** What would read nothing, or not what the config seems to say. */
function contradictions({ secret, certificate, login, subscriptions, excludeSubscriptions }: AzureParams) {
  const found: [param: keyof AzureParams, message: string][] = [];
  if (secret !== undefined && certificate !== undefined) found.push(["certificate", "there is a `secret` as well"]);
  const given = secret === undefined ? (certificate === undefined ? undefined : "certificate") : "secret";
  if (given !== undefined && login !== undefined && login !== given) {
    found.push([given, `it is not used: \`login\` is ${login}`]);
  }
  if (subscriptions === "all") return found;
  const lower = subscriptions.map((entry) => entry.toLowerCase());
  const twice = lower.find((entry, position) => lower.indexOf(entry) !== position);
  if (twice !== undefined) found.push(["subscriptions", `it names ${twice} twice`]);
  const excluded = new Set(excludeSubscriptions.map((entry) => entry.toLowerCase()));
  if (lower.every((entry) => excluded.has(entry))) {
    found.push(["excludeSubscriptions", "it leaves out every subscription of `subscriptions`"]);
  }
  return found;
}
