/** How long tokens last, as far as the library's clients tell. */
import type { AuthClient } from "google-auth-library";
import { AccessError } from "../../../errors.ts";
import type { Obtained } from "./authorisation.ts";

/** Where nobody says how long a token lasts, or a clock is wrong by so much that it seems over: asked again soon. */
const leastLifetimeMs = 2 * 60_000;
const longestLifetimeMs = 60 * 60_000;

/** Headers with a client's token. Throws an AccessError where there is no token. */
export function obtainedOf(token: string | null | undefined, client: AuthClient, api: string): Obtained {
  if (!token) throw new AccessError("failed", "Google answered without a token", { scope: "gcp", api });
  return { headers: { authorization: `Bearer ${token}` }, lifetimeMs: lifetimeOf(client.credentials.expiry_date) };
}

/** `end` is a moment of this machine's clock, milliseconds. */
export function lifetimeOf(end: number | null | undefined): number {
  const left = typeof end === "number" ? end - Date.now() : leastLifetimeMs;
  return Math.min(longestLifetimeMs, Math.max(leastLifetimeMs, left));
}
