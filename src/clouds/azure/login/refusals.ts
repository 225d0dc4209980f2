/** What a login that did not succeed tells people: Entra's words, what our side presented, and what would admit it. */
import { AccessError, type AccessErrorCode, errorText } from "../../../errors.ts";
import type { IdentityClaims } from "../../collecting/identity-claims.ts";
import type { CutError } from "../../collecting/deadline.ts";
import type { LoginKind } from "../params.ts";
import type { ChosenLogin, Identity, LoginRequest } from "./chosen-login.ts";

/** A login that Entra, or what stands for it, refused. */
export interface RefusedLogin {
  readonly chosen: ChosenLogin;
  readonly request: Pick<LoginRequest, "settings" | "params">;
  /** What the job presented. */
  readonly claims: IdentityClaims | undefined;
}

/** What a login could have come from. */
export interface FoundLogin {
  readonly login: LoginKind | undefined;
  readonly identity: Partial<Identity>;
  /** Whether the job may have identity tokens. */
  readonly hasToken: boolean;
  /** URL that gives tokens, where it is not the national cloud's. */
  readonly ownAuthority: string | undefined;
}

const where = { scope: "azure", api: "entra:token" };

/**
 * The codes are Entra's: https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes. What is no
 * refusal (no connection, no answer) may pass, and is `failed` or `cut`.
 */
export function refusedLogin(error: unknown, refused: RefusedLogin): AccessError {
  if (error instanceof AccessError) return error;
  const { code, words } = spoken(error);
  const { chosen } = refused;
  if (code === undefined) return unanswered(error, refused, words);
  const advise = adviceByCode.get(code);
  const text = `Entra refused the login ${loginText(chosen)}: ${words}. ${advise?.(refused) ?? ""}`.trim();
  return new AccessError(passing.get(code) ?? "denied", text, where, { cause: error });
}

/** Logging in took longer than a call may; `failure` is what the last attempt failed with. */
export function cutLogin(error: CutError, { chosen }: RefusedLogin, failure: unknown): AccessError {
  const last = failure === undefined ? "" : `; the last attempt ended with: ${spoken(failure).words}`;
  const text = `Logging in ${loginText(chosen)} took too long: ${error.message}${last}.`;
  return new AccessError("cut", text, where, { cause: error });
}

/** GitHub gave no identity token. */
export function tokenFailure(error: unknown, chosen: ChosenLogin): AccessError {
  const text = `GitHub gave this job no identity token to log in ${loginText(chosen)}: ${ended(errorText(error))}. Run again.`;
  return new AccessError("failed", text, where, { cause: error });
}

/** Neither params nor job nor environment can log anybody in. */
export function noLogin({ login, identity, hasToken, ownAuthority }: FoundLogin): AccessError {
  const missing = ["tenant", "client"].filter((name) => !Object.hasOwn(identity, name));
  const which = login === undefined ? "" : ` by \`login: ${login}\``;
  const advice = hasToken
    ? `This job can have an identity token: set ${missing.map((name) => `\`${name}\``).join(" and ") || "`login: oidc`"} of the identity that trusts it.`
    : "In a workflow, set `tenant` and `client` and give the job `permissions: id-token: write`, which pull requests from forks never get; elsewhere log in with az login.";
  const cli =
    ownAuthority === undefined
      ? ""
      : ` Azure CLI is not asked, as tokens are to come from ${new URL(ownAuthority).host}.`;
  const text = `Nothing here can log in to Azure${which}. ${advice}${cli}`;
  return new AccessError("lost-login", text, where);
}

type Advice = (refused: RefusedLogin) => string;

/** Entra is out of order, or asked too much, and the login is not at fault. */
const passing: ReadonlyMap<string, AccessErrorCode> = new Map([
  ["AADSTS90033", "failed"],
  ["AADSTS50196", "failed"],
  ["AADSTS90055", "throttled"],
]);

const adviceByCode: ReadonlyMap<string, Advice> = new Map([
  ["AADSTS700213", trustAdvice],
  ["AADSTS70021", trustAdvice],
  ["AADSTS700211", trustAdvice],
  ["AADSTS700212", trustAdvice],
  ["AADSTS700024", () => clockAdvice],
  ["AADSTS90002", tenantAdvice],
  ["AADSTS900023", tenantAdvice],
  ["AADSTS700016", clientAdvice],
  ["AADSTS7000229", clientAdvice],
  ["AADSTS7000112", () => "The application is disabled. Enable it in Entra, under Enterprise applications."],
  ["AADSTS7000215", () => secretAdvice],
  ["AADSTS7000222", () => secretAdvice],
  ["AADSTS700027", certificateAdvice],
  ["AADSTS500011", environmentAdvice],
  ["AADSTS900382", environmentAdvice],
  [
    "AADSTS53003",
    () => "A Conditional Access policy for workload identities keeps it out: let it except this identity.",
  ],
]);

const clockAdvice =
  "Each login asks for a new token, so the clocks of GitHub and Entra are minutes apart (on GitHub Enterprise Server, set the server's), or the call was held up on its way. Run again.";

const secretAdvice =
  "Make a new secret (az ad app credential reset) and store its value, not its id; better, let the identity trust the job's own token, and leave the secret out.";

function trustAdvice({ chosen, request, claims }: RefusedLogin): string {
  if (chosen.kind === "workload-identity") {
    return "A federated credential of the identity must have the issuer, subject and audience of the token in AZURE_FEDERATED_TOKEN_FILE.";
  }
  if (chosen.kind !== "oidc" || claims === undefined) return "The job's token could not be decoded.";
  const { iss, aud, sub, subjects } = claims;
  const { audience } = request.settings.environment;
  const credential = { name: "posturegate", issuer: iss, subject: sub, audiences: [audience] };
  const json = JSON.stringify(credential, undefined, 1).replaceAll(/\n\s*/g, " ");
  const command = isShellSafe.test(sub)
    ? `: az ad app federated-credential create --id ${chosen.client} --parameters '${json}'`
    : "";
  const texts = [
    `The job's token has iss ${iss}, aud ${aud}, sub ${sub}.`,
    `A federated credential of the identity must say just that, letter by letter: ${json}. To add it to an app registration${command}. A user-assigned identity has the same under Federated credentials.`,
  ];
  if (subjects[1] !== undefined) {
    texts.push(
      `GitHub issues the form of sub with ids for repositories created, renamed or transferred since 15 July 2026, the other one for the rest: another run may present ${subjects[1]}.`,
    );
  }
  if (sub.endsWith(":pull_request")) {
    texts.push(
      "This sub is the same for every pull request: whoever may push a branch to the repository gets in, so let the identity read only.",
    );
  }
  return texts.join(" ");
}

/** A command to be pasted must end where it seems to; a branch may be called anything. */
const isShellSafe = /^[\w@/.:%-]+$/;

function tenantAdvice({ request }: RefusedLogin): string {
  const { environment, authority } = request.params;
  const other = authority === undefined ? ` and that it is of the cloud \`environment: ${environment}\`` : "";
  return `Check \`tenant\` (az account show --query tenantId)${other}.`;
}

function clientAdvice({ chosen }: RefusedLogin): string {
  const tenant = "tenant" in chosen && chosen.tenant !== undefined ? chosen.tenant : "its tenant";
  return `Check \`client\`: the application (client) id of an app registration with a service principal in ${tenant}, or of a user-assigned identity there; not the object id.`;
}

function certificateAdvice({ chosen }: RefusedLogin): string {
  const id = "client" in chosen && chosen.client !== undefined ? chosen.client : "CLIENT";
  return `The certificate is not one of the app registration, or has expired. To add it: az ad app credential reset --id ${id} --append --cert @certificate.pem`;
}

function environmentAdvice({ request }: RefusedLogin): string {
  return `The tenant may lie in another national cloud than \`environment: ${request.params.environment}\`.`;
}

function unanswered(error: unknown, { chosen, request }: RefusedLogin, words: string): AccessError {
  const options = { cause: error };
  const isSurrounding = chosen.kind === "azure-cli" || chosen.kind === "managed-identity";
  const advice = words.includes("endpoints_resolution_error")
    ? `No description of Entra came from ${new URL(request.settings.authority).host}.`
    : (adviceByKind[chosen.kind] ?? "");
  const text = `Logging in ${loginText(chosen)} failed: ${words}. ${advice}`.trim();
  return new AccessError(isSurrounding ? "lost-login" : "failed", text, where, options);
}

const adviceByKind: Partial<Readonly<Record<LoginKind, string>>> = {
  "azure-cli":
    "In a workflow, set `tenant` and `client` and give the job `permissions: id-token: write`, which pull requests from forks never get; elsewhere log in with az login.",
  "managed-identity": "Give this machine an identity; where it has several, say which by `client`.",
  certificate: "The file must hold the certificate and its private key, both as PEM.",
};

function loginText(chosen: ChosenLogin): string {
  if (chosen.kind === "azure-cli") return "by Azure CLI";
  if (chosen.kind === "managed-identity") {
    return chosen.client === undefined ? "by managed identity" : `by managed identity ${chosen.client}`;
  }
  const how = chosen.kind === "oidc" ? "of this job" : `by ${chosen.kind}`;
  return `${how} as ${chosen.client} in tenant ${chosen.tenant}`;
}

/** Entra's sentence with its code, out of the SDK's frame of error names and trace ids. */
function spoken(error: unknown): { readonly code: string | undefined; readonly words: string } {
  const text = errorText(error).replaceAll(/\s+/g, " ");
  const [sentence, code] = /(AADSTS\d+): .*?(?=\s*(?:Trace ID:|- Correlation ID:|$))/.exec(text) ?? [];
  return { code, words: ended((sentence ?? text).slice(0, longestWords)) };
}

/** Longer texts are no message that a person reads. */
const longestWords = 600;

function ended(text: string): string {
  return text.trim().replace(/\.$/, "");
}
