/** Which permissions and OAuth scopes reading Google Cloud takes, and the custom role that grants just these. */
import type { Needs } from "../collecting/needed-apis.ts";
import type { GcpApi } from "./apis.ts";
import { apisToAsk } from "./needs.ts";
import type { GcpParams } from "./params.ts";

/** A custom role, as `gcloud iam roles create --file` takes it. https://cloud.google.com/iam/docs/creating-custom-roles */
interface CustomRole {
  readonly title: string;
  readonly description: string;
  readonly stage: "GA";
  readonly includedPermissions: readonly string[];
}

/** Shows a project to the search for projects, and tells its number where an error names it. */
const projectPermission = "resourcemanager.projects.get";

/** Walking an organization or folder. Only roles of an organization can hold them. */
const walkPermissions = ["resourcemanager.folders.list", "resourcemanager.projects.list"];

/** The permissions that reading these types takes in each project, sorted. */
export function readPermissions(needs: Needs): string[] {
  return [
    ...new Set([
      projectPermission,
      ...apisToAsk(needs).flatMap(({ permission, alsoPermissions = [] }) => [permission, ...alsoPermissions]),
    ]),
  ].sort();
}

/** What allows reading projects, and finding those of an organization or folder. */
export function readRole(permissions: readonly string[]): CustomRole {
  return {
    title: "Posturegate audit",
    description: "Lists what posturegate audits. Reads no data and changes nothing.",
    stage: "GA",
    includedPermissions: [...permissions].sort(),
  };
}

/** The permissions of a role that also finds the projects of an organization or folder. */
export function withWalk(permissions: readonly string[]): string[] {
  return [...permissions, ...walkPermissions].sort();
}

/** The role of the login, to be granted on the projects, or on the organization or folder that the params name. */
export function gcpPermissions(
  { organization, folder }: Pick<GcpParams, "organization" | "folder">,
  needs: Needs,
): Readonly<Record<string, CustomRole>> {
  const permissions = readPermissions(needs);
  const isWalked = organization !== undefined || folder !== undefined;
  return { role: readRole(isWalked ? withWalk(permissions) : permissions) };
}

/**
 * The OAuth scopes of a token that can ask these APIs. Cloud Asset takes no smaller one than all of Google Cloud; what
 * the login may do is for its role to say.
 * https://developers.google.com/identity/protocols/oauth2/scopes
 */
export function oauthScopes(apis: readonly Pick<GcpApi, "service">[]): string[] {
  const needsAll = apis.some(({ service }) => service === "cloudasset.googleapis.com");
  const names = needsAll ? ["cloud-platform"] : ["cloud-platform.read-only", "compute.readonly"];
  return names.map((name) => `https://www.googleapis.com/auth/${name}`);
}
