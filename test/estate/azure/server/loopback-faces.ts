/** What speaks plain HTTP: GitHub's identity tokens and the metadata service of a machine with a managed identity. */
import type { Answer, WireRequest } from "../../server/face.ts";
import { isRefusalFault, type PlacedFault, type ServerFault } from "../../server/faults.ts";
import { gitHubRefusal, json, tokenPath } from "../../server/github.ts";
import { discovery } from "../../server/oidc.ts";
import type { Arrival } from "./arrival.ts";
import { armAudiences } from "./environments.ts";
import type { AzureWorld } from "./world.ts";

/** https://learn.microsoft.com/en-us/entra/identity/managed-identities-azure-resources/how-to-use-vm-token#get-a-token-using-http */
const metadataPath = "/metadata/identity/oauth2/token";

type Face = (wire: WireRequest, world: AzureWorld) => Answer;

const faces: Readonly<Record<string, readonly [service: "github" | "metadata", api: string, face: Face]>> = {
  [tokenPath]: ["github", "github:IdentityToken", identityToken],
  "/oidc/.well-known/openid-configuration": ["github", "github:Document", () => json(200, discovery())],
  "/oidc/.well-known/jwks": [
    "github",
    "github:Document",
    (_, { identityProvider }) => json(200, identityProvider.keys()),
  ],
  [metadataPath]: ["metadata", "metadata:Token", managedIdentityToken],
};

/** Undefined for a path that nobody here knows. */
export function loopbackResponse(
  wire: WireRequest,
  world: AzureWorld,
  note: (arrival: Arrival) => PlacedFault | undefined,
): { readonly answer: Answer; readonly fault: ServerFault | undefined } | undefined {
  // MSAL puts a slash behind the path of the metadata service.
  const known = faces[wire.url.pathname.replace(/\/$/, "")];
  if (known === undefined) return undefined;
  const [service, api, face] = known;
  const params = Object.fromEntries(wire.url.searchParams);
  const { method, url } = wire;
  const fault = note({ account: undefined, service, api, method, path: url.pathname, params, alsoKnownAs: [] })?.fault;
  return isRefusalFault(fault)
    ? { answer: gitHubRefusal(fault), fault: undefined }
    : { answer: face(wire, world), fault };
}

function identityToken({ url, headers }: WireRequest, { estate: { access }, identityProvider }: AzureWorld): Answer {
  if (access === undefined || headers.authorization !== `Bearer ${access.job.requestToken}`) {
    return json(401, { message: "Unauthorized" });
  }
  return json(200, identityProvider.tokenFor(access.job, url.searchParams.get("audience")));
}

function managedIdentityToken({ url, headers }: WireRequest, { estate, tokens }: AzureWorld): Answer {
  if (headers["metadata"] !== "true") {
    return json(400, { error: "invalid_request", error_description: "Required metadata header not specified" });
  }
  const client = url.searchParams.get("client_id");
  const application = estate.access?.applications.find(
    ({ isManagedIdentity, clientId }) => isManagedIdentity && (client === null || clientId === client),
  );
  if (application === undefined)
    return json(400, { error: "invalid_request", error_description: "Identity not found" });
  const resource = url.searchParams.get("resource") ?? "";
  const audience = resource.replace(/\/$/, "");
  if (!armAudiences(estate.tenant.environment).includes(audience)) {
    const error_description = `AADSTS500011: The resource principal named ${resource} was not found in the tenant.`;
    return json(400, { error: "invalid_resource", error_description });
  }
  const { token, secondsToLive, expires } = tokens.mint({ application, audience, tenantId: estate.tenant.id });
  const seconds = Math.floor(expires.getTime() / 1000);
  return json(200, {
    access_token: token,
    client_id: application.clientId,
    expires_in: String(secondsToLive),
    expires_on: String(seconds),
    ext_expires_in: String(secondsToLive),
    not_before: String(seconds - secondsToLive),
    resource,
    token_type: "Bearer",
  });
}
