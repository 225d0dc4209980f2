/** What the job's own identity token says. It is not verified here, so it proves nothing to others, and every claim is hostile text. */

/** The claims that the trust of a cloud is about. */
export interface IdentityClaims {
  /** An https URL, without anything that would have to be quoted. */
  readonly iss: string;
  readonly aud: string;
  readonly sub: string;
  /** `sub` in each form in which GitHub issues it, the token's own first; one where the organization chose a form of its own. */
  readonly subjects: readonly string[];
}

/** Undefined where the token is none that can be decoded. https://www.rfc-editor.org/rfc/rfc7519; the claims are GitHub's: https://docs.github.com/en/actions/reference/security/oidc */
export function identityClaims(token: string): IdentityClaims | undefined {
  const claims = decoded(token);
  const [iss, aud, sub] = [textOf(claims, "iss"), textOf(claims, "aud"), textOf(claims, "sub")];
  if (iss === undefined || aud === undefined || sub === undefined || !issuerSyntax.test(iss)) return undefined;
  return { iss, aud, sub, subjects: [sub, ...otherForm(sub, claims)] };
}

/** The environment that the job runs in; undefined for a job without one. https://docs.github.com/en/actions/reference/security/oidc */
export function environmentClaim(token: string): string | undefined {
  const claims = decoded(token);
  return typeof claims["environment"] === "string" ? textOf(claims, "environment") : undefined;
}

const issuerSyntax = /^https:\/\/[\w.:/-]+$/;

/**
 * Repositories that were created, renamed or transferred since 15 July 2026 have their ids and their owner's in `sub`,
 * `repo:owner@1/name@2:…`; the others do not have them, `repo:owner/name:…`, until they opt in.
 */
function otherForm(sub: string, claims: Claims): string[] {
  const [owner, name, ...more] = (textOf(claims, "repository") ?? "").split("/");
  const ownerId = textOf(claims, "repository_owner_id");
  const id = textOf(claims, "repository_id");
  if (!owner || !name || more.length > 0 || ownerId === undefined || id === undefined) return [];
  const named = `repo:${owner}/${name}:`;
  const immutable = `repo:${owner}@${ownerId}/${name}@${id}:`;
  if (sub.startsWith(named)) return [immutable + sub.slice(named.length)];
  return sub.startsWith(immutable) ? [named + sub.slice(immutable.length)] : [];
}

type Claims = Readonly<Record<string, unknown>>;

function decoded(token: string): Claims {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? { ...claims } : {};
  } catch {
    // Who refused it says why; that it cannot be shown is told, too.
    return {};
  }
}

/** Ids may be numbers; `aud` may be a list. */
function textOf(claims: Claims, name: string): string | undefined {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  if (typeof value === "string" && value !== "") return value;
  if (typeof value === "number") return String(value);
  return Array.isArray(value) && value.length > 0 ? value.map(String).join(", ") : undefined;
}
