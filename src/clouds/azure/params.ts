/** Declares the cloud `azure`: its name and params, known without its SDK. */
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of the cloud `azure`. */
export interface AzureParams {
  readonly tenant?: string | undefined;
  readonly client?: string | undefined;
  readonly secret?: string | undefined;
  readonly certificate?: string | undefined;
  readonly subscriptions: "all" | readonly string[];
  readonly excludeSubscriptions: readonly string[];
  readonly managementGroup?: string | undefined;
  readonly environment: "public" | "usgovernment" | "china";
  readonly authority?: string | undefined;
  readonly endpoint?: string | undefined;
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

export const declaration = {
  kind: "cloud",
  name: "azure",
  doc: "Reads subscriptions of Microsoft Azure.",
  params: (z) => {
    const id = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "an id is a UUID");
    return z.strictObject({
      tenant: id.optional().describe("Tenant id; without it, AZURE_TENANT_ID."),
      client: id.optional().describe("Client id of the app registration or identity; without it, AZURE_CLIENT_ID."),
      secret: z
        .string()
        .min(1, "the secret is empty")
        .meta({ secret: true })
        .optional()
        .describe("Client secret; better none: the job's OIDC token logs in without one."),
      certificate: z
        .string()
        .min(1, "the path is empty")
        .optional()
        .describe("Path of a PEM file to log in with instead."),
      subscriptions: z
        .union([z.literal("all"), z.array(id).min(1, "name at least one subscription")])
        .default("all")
        .describe("Subscription ids, or `all` that the login sees."),
      excludeSubscriptions: z.array(id).default([]).describe("Subscription ids to leave out."),
      managementGroup: z
        .string()
        .regex(/^[\w().-]{1,90}$/, "a management group's id is up to 90 letters, digits and ( ) . - _")
        .optional()
        .describe("Only the subscriptions below this management group."),
      environment: z
        .enum(["public", "usgovernment", "china"])
        .default("public")
        .describe("Which of the national clouds."),
      authority: z.string().meta({ endpoint: authorities }).optional().describe("URL that gives tokens."),
      endpoint: z.string().meta({ endpoint: managers }).optional().describe("URL of Azure Resource Manager."),
    });
  },
} satisfies PluginDeclaration<"cloud", AzureParams>;
