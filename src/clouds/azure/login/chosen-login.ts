/** Chooses how to log in: the first way for which the params, the job or the environment hold everything. */
import type { PluginContext } from "../../../plugin.ts";
import type { SharedSettings } from "../client-settings.ts";
import type { AzureParams } from "../params.ts";

/** What logging in needs. */
export interface LoginRequest {
  readonly params: AzureParams;
  readonly settings: Pick<SharedSettings, "environment" | "authority" | "hasOwnAuthority" | "httpClient" | "attempts">;
  readonly context: Pick<PluginContext, "hide" | "identityToken" | "limits" | "signal" | "resolve">;
  /** The environment; its names are those of the Azure SDKs. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** A way to log in with all it takes. */
export type ChosenLogin =
  | ({ readonly kind: "oidc"; readonly identityToken: NonNullable<PluginContext["identityToken"]> } & Identity)
  | ({ readonly kind: "secret"; readonly secret: string } & Identity)
  | ({ readonly kind: "certificate"; readonly certificate: string } & Identity)
  | ({ readonly kind: "workload-identity"; readonly tokenFile: string } & Identity)
  | { readonly kind: "managed-identity"; readonly client: string | undefined }
  | { readonly kind: "azure-cli"; readonly tenant: string | undefined };

/** Who logs in. */
export interface Identity {
  readonly tenant: string;
  readonly client: string;
}

/** Undefined where nothing is complete, or not what `login` asks for. The order is that of the docs. */
export function chosenLogin(request: LoginRequest): ChosenLogin | undefined {
  const { login } = request.params;
  const found = [...ofServicePrincipals(request), ...ofSurroundings(request)];
  return found.find(({ kind }) => login === undefined || kind === login);
}

/** Tenant and client of params and environment; undefined where one is missing. */
export function identityOf({ params, variables }: Pick<LoginRequest, "params" | "variables">): Partial<Identity> {
  const tenant = params.tenant ?? setValue(variables["AZURE_TENANT_ID"]);
  const client = params.client ?? setValue(variables["AZURE_CLIENT_ID"]);
  return { ...(tenant === undefined ? {} : { tenant }), ...(client === undefined ? {} : { client }) };
}

/** What the config says comes before what the job may have, and that before what the environment holds. */
function ofServicePrincipals(request: LoginRequest): ChosenLogin[] {
  const { params, context, variables } = request;
  const { tenant, client } = identityOf(request);
  if (tenant === undefined || client === undefined) return [];
  const identity = { tenant, client };
  const { secret, certificate } = params;
  const { identityToken } = context;
  const found: ChosenLogin[] = [];
  if (secret !== undefined) found.push({ kind: "secret", ...identity, secret });
  if (certificate !== undefined) {
    found.push({ kind: "certificate", ...identity, certificate: context.resolve(certificate) });
  }
  if (identityToken !== undefined) found.push({ kind: "oidc", ...identity, identityToken });
  return [...found, ...ofVariables(variables, identity)];
}

/** As the Azure SDKs read the environment. https://learn.microsoft.com/en-us/javascript/api/@azure/identity/environmentcredential */
function ofVariables(variables: LoginRequest["variables"], identity: Identity): ChosenLogin[] {
  const [secret, certificate, tokenFile] = [
    "AZURE_CLIENT_SECRET",
    "AZURE_CLIENT_CERTIFICATE_PATH",
    "AZURE_FEDERATED_TOKEN_FILE",
  ].map((name) => setValue(variables[name]));
  return [
    ...(secret === undefined ? [] : [{ kind: "secret", ...identity, secret } as const]),
    ...(certificate === undefined ? [] : [{ kind: "certificate", ...identity, certificate } as const]),
    ...(tokenFile === undefined ? [] : [{ kind: "workload-identity", ...identity, tokenFile } as const]),
  ];
}

/**
 * A managed identity is looked for only where the environment or the config says that there is one: on other machines the
 * address that is asked for it may be anybody's. Azure CLI asks its own authority, so it is no way to another one.
 */
function ofSurroundings({ params, settings, variables }: LoginRequest): ChosenLogin[] {
  const { tenant, client } = identityOf({ params, variables });
  const hasManagedIdentity = ["IDENTITY_ENDPOINT", "MSI_ENDPOINT"].some((name) => setValue(variables[name]));
  const managed = hasManagedIdentity || params.login === "managed-identity";
  const cli = !settings.hasOwnAuthority || params.login === "azure-cli";
  return [
    ...(managed ? [{ kind: "managed-identity", client } as const] : []),
    ...(cli ? [{ kind: "azure-cli", tenant } as const] : []),
  ];
}

/** A variable that is set to nothing is not set. */
function setValue(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}
