/** What somebody may do in the repository, as GitHub says now: an event tells only what was. */
import { type GitHubRepository, statusOf } from "./client.ts";

/** The base levels, from none up. GitHub maps `triage` to `read`, `maintain` to `write`, and custom roles to their base. */
const permissionLevels = ["none", "read", "write", "admin"] as const;

/** One of these. */
type PermissionLevel = (typeof permissionLevels)[number];

/** What one person may do. */
export interface Permission {
  /** Of the account that has the login now; undefined where there is none. */
  readonly id: number | undefined;
  readonly level: PermissionLevel;
  /** `triage`, `maintain`, or a custom role's name, which an owner of the organization chose. */
  readonly role: string;
}

const nothing: Permission = { id: undefined, level: "none", role: "none" };

/**
 * The highest role after all grants: repository, teams, organization. Nothing for apps and for who is not a user (404). The
 * caller compares {@link Permission.id} with that of who it means: logins can be taken over. Throws Octokit's errors.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export async function permissionOf(
  { client, owner, repository }: GitHubRepository,
  login: string,
): Promise<Permission> {
  try {
    const where = { owner, repo: repository, username: login };
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel(where);
    const level = permissionLevels.find((one) => one === data.permission) ?? "none";
    return { id: data.user?.id, level, role: data.role_name };
  } catch (error) {
    if (statusOf(error) === 404) return nothing;
    throw error;
  }
}
