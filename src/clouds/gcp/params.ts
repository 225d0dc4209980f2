/** Declares the cloud `gcp`: its name and params, known without its SDK. */
import { matchesPattern } from "../../model/pattern.ts";
import type { PluginDeclaration } from "../../plugin.ts";

/** Params of the cloud `gcp`. */
export interface GcpParams {
  readonly workloadIdentityProvider?: string | undefined;
  readonly serviceAccount?: string | undefined;
  readonly keyFilePath?: string | undefined;
  /** Ids, or patterns with `*`. */
  readonly projects: "all" | readonly string[];
  readonly excludeProjects: readonly string[];
  readonly organization?: string | undefined;
  readonly folder?: string | undefined;
  readonly zone?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly tokenEndpoint?: string | undefined;
}

/**
 * Hosts of the APIs; `*` is one label. Not `googleapis.com` as a whole: buckets of anybody have names below it. Names below
 * `p` lead to Private Service Connect. https://cloud.google.com/vpc/docs/about-accessing-google-apis-endpoints
 */
const apiHosts = ["compute.googleapis.com", "*.p.googleapis.com"];
const tokenHosts = ["sts.googleapis.com", "oauth2.googleapis.com", "*.p.googleapis.com"];

/** https://cloud.google.com/resource-manager/docs/creating-managing-projects; older ids may have a domain before them. */
const projectId = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;

/** What each text must look like, and what to say where it does not. */
const syntax = {
  provider: [
    /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/,
    "a provider is written projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER",
  ],
  serviceAccount: [/^[^@\s/]+@[^@\s/]+$/, "a service account is written as its e-mail address"],
  project: [
    new RegExp(`${projectId.source}|^(?=.*\\*)[a-z0-9.:*-]+$`),
    "a project id is 6 to 30 lower-case letters, digits and dashes, or has * for several: prod-*",
  ],
  organization: [/^\d+$/, "an organization id is digits, in quotes"],
  folder: [/^\d+$/, "a folder id is digits, in quotes"],
  zone: [/^[a-z]+-[a-z]+\d+-[a-z]$/, "a zone is written like europe-west1-b"],
} as const;

const docs = {
  workloadIdentityProvider: "Workload identity provider that trusts the job's OIDC token.",
  serviceAccount: "Service account to act as; without it, the login itself reads.",
  keyFilePath: "Path of a service account key to log in with instead.",
  projects: "Project ids, `*` for any text in one, or `all` that the login sees.",
  excludeProjects: "Project ids to leave out, `*` for any text in one; also those that the baseline still knows.",
  organization: "Only the projects of this organization, in whatever folder.",
  folder: "Only the projects of this folder and the folders below it.",
  zone: "Only the machines, disks and instance groups of this zone.",
  endpoint: "URL of Compute Engine; the other APIs are called below it, or at its host with their name for `compute`.",
  tokenEndpoint: "URL that gives tokens, with its path.",
} satisfies Readonly<Record<keyof GcpParams, string>>;

export const declaration = {
  kind: "cloud",
  name: "gcp",
  doc: "Reads projects of Google Cloud.",
  params: (z) => {
    const text = (name: keyof typeof syntax) => {
      const [pattern, message] = syntax[name];
      return z.string().regex(pattern, message);
    };
    const endpoint = (hosts: readonly string[]) => z.string().meta({ endpoint: hosts }).optional();
    const projects = z.union([z.literal("all"), z.array(text("project")).min(1, "name at least one project")]);
    const schema = z.strictObject({
      workloadIdentityProvider: text("provider").optional().describe(docs.workloadIdentityProvider),
      serviceAccount: text("serviceAccount").optional().describe(docs.serviceAccount),
      keyFilePath: z.string().min(1, "the path is empty").optional().describe(docs.keyFilePath),
      projects: projects.default("all").describe(docs.projects),
      excludeProjects: z.array(text("project")).default([]).describe(docs.excludeProjects),
      organization: text("organization").optional().describe(docs.organization),
      folder: text("folder").optional().describe(docs.folder),
      zone: text("zone").optional().describe(docs.zone),
      endpoint: endpoint(apiHosts).describe(docs.endpoint),
      tokenEndpoint: endpoint(tokenHosts).describe(docs.tokenEndpoint),
    });
    return schema.superRefine((params, context) => {
      for (const [param, message] of contradictions(params)) {
        context.addIssue({ code: "custom", path: [param], message });
      }
    });
  },
} satisfies PluginDeclaration<"cloud", GcpParams>;

/** Whether a text is a project's id, and so safe in a URL. */
export function isProjectId(text: string): boolean {
  return projectId.test(text);
}

/** Whether a project is selected by params `projects` or `excludeProjects`. */
export function selectsProject(selection: GcpParams["projects"], id: string): boolean {
  return selection === "all" || selection.some((pattern) => matchesPattern(pattern, id));
}

/** What would read nothing, or not what the config seems to say. */
function contradictions(params: GcpParams): [param: keyof GcpParams, message: string][] {
  const { projects, excludeProjects } = params;
  const found: [keyof GcpParams, string][] = [];
  if (params.keyFilePath !== undefined && params.workloadIdentityProvider !== undefined) {
    found.push(["keyFilePath", "there is a `workloadIdentityProvider` as well"]);
  }
  if (params.folder !== undefined && params.organization !== undefined) {
    found.push(["folder", "there is an `organization` as well; a folder has one"]);
  }
  if (projects === "all") {
    if (excludeProjects.includes("*")) found.push(["excludeProjects", "it leaves out every project"]);
    return found;
  }
  const twice = projects.find((entry, position) => projects.indexOf(entry) !== position);
  if (twice !== undefined) found.push(["projects", `it names ${twice} twice`]);
  if (projects.every((entry) => selectsProject(excludeProjects, entry))) {
    found.push(["excludeProjects", "it leaves out every project of `projects`"]);
  }
  return found;
}
