/** The command `remediate permissions`. */
import { forLog } from "../report/escape.ts";
import { remediationPermissions } from "../run/remediation/permissions.ts";
import { readRemediation } from "../run/remediation/plan.ts";
import { type AuditOptions, requestOf, type Terminal } from "./audit.ts";

/** As commander gives them. */
export interface RemediatePermissionsOptions extends Pick<AuditOptions, "config"> {
  readonly for: "role" | "accountRole" | "trust";
  readonly repository?: string;
  readonly ownerId?: string;
  readonly repositoryId?: string;
}

/** Prints what the role that changes a cloud must be allowed so that the allowed bots work, or whom it should trust. */
export async function remediatePermissionsCommand(
  cloud: string | undefined,
  options: RemediatePermissionsOptions,
  terminal: Terminal,
): Promise<number> {
  const request = await requestOf({ ...options, outputDir: "posturegate-out" }, terminal);
  const { repository: name, ownerId, repositoryId } = options;
  const asked = { cloud, policy: options.for, repository: { name, ownerId, repositoryId } };
  const { policy, notices } = await remediationPermissions(await readRemediation(request), asked);
  terminal.stdout.write(`${JSON.stringify(policy, null, 2)}\n`);
  for (const notice of notices) terminal.stderr.write(`note: ${forLog(notice)}\n`);
  return 0;
}
