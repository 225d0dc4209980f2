/** Declares the cloud `gcp`: its name and params, known without its SDK. */
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of the cloud `gcp`. */
export interface GcpParams {
  readonly workloadIdentityProvider?: string | undefined;
  readonly serviceAccount?: string | undefined;
  readonly keyFilePath?: string | undefined;
  readonly projects: "all" | readonly string[];
  readonly excludeProjects: readonly string[];
  readonly organization?: string | undefined;
  readonly zone?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly tokenEndpoint?: string | undefined;
}

export const declaration = {
  kind: "cloud",
  name: "gcp",
  doc: "Reads projects of Google Cloud.",
  params: (z) => {
    // https://cloud.google.com/resource-manager/docs/creating-managing-projects: older ids may have a domain before them
    const project = z
      .string()
      .regex(
        /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
        "a project id is 6 to 30 lower-case letters, digits and dashes",
      );
    return z.strictObject({
      workloadIdentityProvider: z
        .string()
        .regex(
          /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/,
          "a provider is written projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER",
        )
        .optional()
        .describe("Workload identity provider that trusts the job's OIDC token."),
      serviceAccount: z
        .string()
        .regex(/^[^@\s/]+@[^@\s/]+$/, "a service account is written as its e-mail address")
        .optional()
        .describe("Service account to act as; without it, the federated identity itself reads."),
      keyFilePath: z
        .string()
        .min(1, "the path is empty")
        .optional()
        .describe("Path of a service account key to log in with instead."),
      projects: z
        .union([z.literal("all"), z.array(project).min(1, "name at least one project")])
        .default("all")
        .describe("Project ids, or `all` that the login sees."),
      excludeProjects: z.array(project).default([]).describe("Project ids to leave out."),
      organization: z
        .string()
        .regex(/^\d+$/, "an organization id is digits, in quotes")
        .optional()
        .describe("Only the projects of this organization."),
      zone: z
        .string()
        .regex(/^[a-z]+-[a-z]+\d+-[a-z]$/, "a zone is written like europe-west1-b")
        .optional()
        .describe("Only the instances of this zone."),
      endpoint: z
        .string()
        .meta({ endpoint: ["googleapis.com"] })
        .optional()
        .describe("URL of the APIs to call instead."),
      tokenEndpoint: z
        .string()
        .meta({ endpoint: ["googleapis.com"] })
        .optional()
        .describe("URL that gives tokens."),
    });
  },
} satisfies PluginDeclaration<"cloud", GcpParams>;
