/** What a job presents to Google Cloud, and as which members of its policies that counts. */
import type { IdentityClaims } from "../../collecting/identity-claims.ts";

/** A token that was to be exchanged. */
export interface PresentedToken {
  /** `projects/1/locations/global/workloadIdentityPools/github/providers/posture` */
  readonly provider: string;
  /** What was asked for. */
  readonly audience: string;
  readonly claims: IdentityClaims | undefined;
}

/** The parts of a provider's name, for commands. */
export function providerParts(provider: string): { project: string; pool: string; id: string } {
  const [, project = "", , , , pool = "", , id = ""] = provider.split("/");
  return { project, pool, id };
}

/** The repository's number, where the token tells it: in one of the forms of `sub`. */
export function repositoryIdOf(claims: IdentityClaims | undefined): string | undefined {
  return claims?.subjects.map((sub) => /^repo:[^/]+\/[^:]+@(\d+):/.exec(sub)?.[1]).find((id) => id !== undefined);
}

/**
 * The environment that the job runs in, for a command that people paste: a pull request may name one as it likes, so
 * what a shell could take for more than a name is left for people to fill in.
 */
export function environmentOf(claims: IdentityClaims | undefined): string | undefined {
  const name = /:environment:(.+)$/.exec(claims?.sub ?? "")?.[1];
  if (name === undefined) return undefined;
  return /^[\w.-]+$/.test(name) ? name : "ENVIRONMENT";
}

/** What lets a login act as a service account. https://cloud.google.com/iam/docs/principal-identifiers */
export function memberAdvice({
  serviceAccount,
  project,
  provider,
  claims,
}: {
  readonly serviceAccount: string;
  readonly project: string | undefined;
  readonly provider: string | undefined;
  readonly claims: IdentityClaims | undefined;
}): string {
  const binding = `gcloud iam service-accounts add-iam-policy-binding ${serviceAccount} --project=${project ?? "PROJECT"}`;
  if (provider === undefined) {
    return `The login needs the role roles/iam.serviceAccountTokenCreator on it: ${binding} --role=roles/iam.serviceAccountTokenCreator --member=MEMBER`;
  }
  const pool = `iam.googleapis.com/${provider.replace(/\/providers\/.*$/, "")}`;
  const id = repositoryIdOf(claims) ?? "REPOSITORY_ID";
  const member = `principalSet://${pool}/attribute.repository_id/${id}`;
  const texts = [
    `To let it, where the provider maps attribute.repository_id=assertion.repository_id: ${binding} --role=roles/iam.workloadIdentityUser --member="${member}".`,
  ];
  const subjects = claims?.subjects ?? [];
  if (subjects.length > 0) {
    texts.push(
      `A binding by subject is of what the provider maps to google.subject; if that is assertion.sub, of ${subjects.map((sub) => `principal://${pool}/subject/${sub}`).join(" or ")}` +
        `${subjects.length > 1 ? " (GitHub issues the form with ids for repositories created, renamed or transferred since 15 July 2026; the first is this job's)" : ""}.`,
    );
  }
  return texts.join(" ");
}
