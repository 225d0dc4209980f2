/** Identity tokens (OIDC) of the workflow job: what clouds exchange for credentials of their own. */
import { setTimeout } from "node:timers/promises";
import { AccessError, errorText } from "../errors.ts";
import type { Limits } from "../model/limits.ts";
import type { PluginContext } from "../plugin.ts";
import type { Secrets } from "./secrets.ts";

/** Milliseconds before the second attempt; twice as long before each further one. */
const firstPauseMs = 250;

/**
 * What asks the runner for a token; undefined where the job may have none. It hides each token before giving it away, and
 * keeps none: they live for minutes. What it gives throws AccessError `lost-login`. Not `getIDToken` of `@actions/core`:
 * that prints the masking command to stdout, where on the command line the report is.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function identityTokens(
  environment: Readonly<Record<string, string | undefined>>,
  secrets: Secrets,
  { attempts }: Pick<Limits, "attempts">,
): PluginContext["identityToken"] {
  const url = environment["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
  const bearer = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
  if (url === "" || bearer === "") return undefined;
  secrets.add(bearer);
  return async (audience) => {
    const token = await askAgain(attempts, () => askForToken(url, bearer, audience));
    secrets.add(token);
    return token;
  };
}

/** What is refused (4xx but 429) stays refused; anything else may pass. */
async function askAgain(attempts: number, ask: () => Promise<string>): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const { statusCode } = error instanceof AccessError ? causeOf(error) : {};
      const isRefused = statusCode !== undefined && statusCode < 500 && statusCode !== 429;
      if (isRefused || attempt >= attempts) throw error;
      await setTimeout(firstPauseMs * 2 ** (attempt - 1));
    }
  }
}

async function askForToken(url: string, bearer: string, audience: string): Promise<string> {
  // Only who asks pays for loading it.
  const [{ HttpClient }, { BearerCredentialHandler }] = await Promise.all([
    import("@actions/http-client"),
    import("@actions/http-client/lib/auth"),
  ]);
  const client = new HttpClient("posturegate", [new BearerCredentialHandler(bearer)]);
  const asked = new URL(url);
  asked.searchParams.set("audience", audience);
  try {
    const { result } = await client.getJson<{ value?: unknown } | null>(asked.href);
    if (typeof result?.value === "string" && result.value !== "") return result.value;
  } catch (error) {
    throw noToken(audience, errorText(error), error);
  }
  throw noToken(audience, "the answer holds none");
}

function noToken(audience: string, reason: string, cause?: unknown): AccessError {
  const message = `GitHub gave the job no identity token for ${audience}: ${reason}`;
  return new AccessError("lost-login", message, { scope: "github", api: "oidc" }, { cause });
}

/** The HTTP client's errors carry the status of the answer; those of the connection have none. */
function causeOf({ cause }: AccessError): { statusCode?: number } {
  return cause instanceof Error && "statusCode" in cause && typeof cause.statusCode === "number"
    ? { statusCode: cause.statusCode }
    : {};
}
