/** What would make Google Cloud exchange a job's token, by what it says when it does not. */
import { environmentOf, type PresentedToken, providerParts, repositoryIdOf } from "./presented-token.ts";

/** One sentence or two, with a command to paste. Empty where nothing is known but Google's words. */
export function exchangeAdvice(code: string, description: string, token: PresentedToken): string {
  return kinds.find(({ says }) => says.test(`${code}: ${description}`))?.advice(token) ?? "";
}

interface AdviceKind {
  /** Matches `code: description`. */
  readonly says: RegExp;
  readonly advice: (token: PresentedToken) => string;
}

/** https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation, in its wording as far as it shows it. */
const kinds: readonly AdviceKind[] = [
  { says: /attribute condition/i, advice: conditionAdvice },
  { says: /mapped attribute google\.subject|127/i, advice: subjectAdvice },
  { says: /audience in ID Token/i, advice: audienceAdvice },
  { says: /issuer in ID Token/i, advice: issuerAdvice },
  { says: /stale|expired|issued in the future/i, advice: () => clockText },
  { says: /^invalid_target|Invalid value for "audience"/i, advice: providerAdvice },
  { says: /mapp/i, advice: mappingAdvice },
  { says: /^invalid_grant/i, advice: () => `${keysText} ${clockText}` },
];

const clockText =
  "Each login asks for a new token, so the clocks of GitHub and Google are minutes apart (on GitHub Enterprise Server, set the server's), or the call was held up on its way. Run again.";

const keysText =
  "Google checks the token with the issuer's keys, which it must be able to fetch: of a GitHub Enterprise Server, /.well-known/openid-configuration must be reachable from the internet, or its keys uploaded to the provider.";

function conditionAdvice({ provider, claims }: PresentedToken): string {
  const id = repositoryIdOf(claims) ?? "REPOSITORY_ID";
  const environment = environmentOf(claims);
  const condition = [
    `assertion.repository_id == '${id}'`,
    ...(environment === undefined ? [] : [`assertion.environment == '${environment}'`]),
  ].join(" && ");
  const texts = [
    `The provider's condition must be true for these claims, for example: ${update(provider)} --attribute-condition="${condition}".`,
  ];
  const subjects = claims?.subjects ?? [];
  if (subjects.length > 1) {
    texts.push(
      `If the condition is about assertion.sub, it must know both forms: ${subjects.join(" or ")}; GitHub issues the one with ids for repositories created, renamed or transferred since 15 July 2026, the first is this job's.`,
    );
  }
  if (environment === undefined) texts.push("This job names no environment, so a condition on one refuses it.");
  return texts.join(" ");
}

function subjectAdvice({ provider, claims }: PresentedToken): string {
  const sub = claims?.sub ?? "";
  const length =
    sub === ""
      ? ""
      : ` (assertion.sub of this job has ${Buffer.byteLength(sub)} bytes: names of branches and environments are part of it)`;
  return (
    `google.subject may have 127 bytes${length}. Map something shorter: ${update(provider)} ` +
    `--attribute-mapping="google.subject=assertion.repository_id,attribute.repository_id=assertion.repository_id,attribute.environment=assertion.environment". ` +
    "Bindings to the subject change with it; those to attribute.repository_id do not."
  );
}

function audienceAdvice({ provider, audience }: PresentedToken): string {
  return `The provider must accept the audience ${audience}, as it does unless others are listed: ${update(provider)} --allowed-audiences=${audience}`;
}

function issuerAdvice({ provider, claims }: PresentedToken): string {
  return `The provider must be of this job's issuer: ${update(provider)} --issuer-uri=${claims?.iss ?? "https://token.actions.githubusercontent.com"}`;
}

function providerAdvice({ provider }: PresentedToken): string {
  const { project, pool, id } = providerParts(provider);
  const at = `--location=global --workload-identity-pool=${pool} --project=${project}`;
  return (
    "`workloadIdentityProvider` must be the full name with the number, not the id, of its project; pool and provider must be there and enabled. To look: " +
    `gcloud iam workload-identity-pools providers describe ${id} ${at}. One that was deleted can be had back for 30 days: gcloud iam workload-identity-pools providers undelete ${id} ${at}`
  );
}

function mappingAdvice({ provider }: PresentedToken): string {
  return `The provider's mapping asks for a claim that the token does not have: one that names assertion.environment refuses jobs without an environment. To see it: gcloud iam workload-identity-pools providers describe ${providerParts(provider).id} --location=global --workload-identity-pool=${providerParts(provider).pool} --project=${providerParts(provider).project}`;
}

function update(provider: string): string {
  const { project, pool, id } = providerParts(provider);
  return `gcloud iam workload-identity-pools providers update-oidc ${id} --location=global --workload-identity-pool=${pool} --project=${project}`;
}
