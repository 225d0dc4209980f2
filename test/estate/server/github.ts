/** GitHub's endpoints for identity tokens, as the job and as verifiers see them. */
import type { Answer, WireRequest } from "./face.ts";
import type { RefusalFault } from "./faults.ts";
import { discovery } from "./oidc.ts";
import type { World } from "./world.ts";

/** Where a job asks, with the query that its environment variable always has. */
export const tokenPath = "/oidc/token";

const answers: Readonly<Record<string, (wire: WireRequest, world: World) => Answer>> = {
  [tokenPath]: token,
  "/oidc/.well-known/openid-configuration": () => json(200, discovery()),
  "/oidc/.well-known/jwks": (_, { identityProvider }) => json(200, identityProvider.keys()),
};

/** Undefined for paths that are not GitHub's. */
export function gitHubAnswer(wire: WireRequest, world: World): Answer | undefined {
  return answers[wire.url.pathname]?.(wire, world);
}

function token({ url, headers }: WireRequest, { estate: { access }, identityProvider }: World): Answer {
  const jobs = access === undefined ? [] : [access.job, ...(access.otherJobs ?? [])];
  const job = jobs.find(({ requestToken }) => headers.authorization === `Bearer ${requestToken}`);
  if (job === undefined) return json(401, { message: "Unauthorized" });
  return json(200, identityProvider.tokenFor(job, url.searchParams.get("audience")));
}

/** How GitHub refuses: an error of the server's, a denial, or too many requests. */
export function gitHubRefusal(fault: RefusalFault): Answer {
  if (fault.kind === "server-error") return json(fault.status ?? 500, { message: "Server Error" });
  return fault.kind === "throttle" ? json(429, { message: "Too many requests" }) : json(403, { message: "Forbidden" });
}

/** GitHub's answer in JSON. */
export function json(status: number, value: unknown): Answer {
  const body = Buffer.from(JSON.stringify(value));
  return { status, contentType: "application/json; charset=utf-8", headers: {}, body };
}
