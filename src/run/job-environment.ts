/** In which environment of the repository the job runs: where its secrets, reviewers and cloud roles come from. */
import { environmentClaim } from "../clouds/collecting/identity-claims.ts";
import type { PluginContext } from "../plugin.ts";

/** No cloud takes a token for it. */
const audience = "posturegate";

/**
 * Its name as GitHub's identity token has it; undefined for a job without one, and where the job may have no token
 * (`id-token: write`). No variable of the runner says it. What is enforced stands in the trust of the cloud's role; this is to
 * refuse early and plainly. Throws AccessError `lost-login`.
 */
export async function jobEnvironment(identityToken: PluginContext["identityToken"]): Promise<string | undefined> {
  return identityToken === undefined ? undefined : environmentClaim(await identityToken(audience));
}
