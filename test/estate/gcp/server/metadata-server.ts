/** The metadata server of a machine of Google's, for application default credentials. */
import type { Answer, WireRequest } from "../../server/face.ts";
import { cloudPlatform } from "./tokens.ts";
import type { GcpWorld } from "./world.ts";

export const metadataApi = "metadata.get";
const root = "/computeMetadata/v1/";

/** https://cloud.google.com/compute/docs/metadata/overview. Undefined for requests that are not the metadata server's. */
export function metadataAnswer(wire: WireRequest, world: GcpWorld): Answer | undefined {
  const { pathname } = wire.url;
  if (!`${pathname}/`.startsWith(root)) return undefined;
  if (wire.headers["metadata-flavor"] !== "Google") return text(403, "Missing required header: Metadata-Flavor");
  const account = world.estate.access?.serviceAccounts.find(({ isOfMachine }) => isOfMachine);
  if (account === undefined) return text(404, "Not Found");
  const value = valueAt(pathname.slice(root.length).replace(/\/$/, ""), account.email, wire, world);
  return value === undefined ? text(404, "Not Found") : value;
}

function valueAt(path: string, email: string, { url }: WireRequest, world: GcpWorld): Answer | undefined {
  switch (path) {
    case "instance":
    case "":
      return text(200, "attributes/\nid\nservice-accounts/\n");
    case "project/project-id":
      return text(200, world.estate.projects[0]?.id ?? "");
    case "universe/universe-domain":
    case "universe/universe_domain":
      return text(200, "googleapis.com");
    case "instance/service-accounts/default/email":
      return text(200, email);
    case "instance/service-accounts/default/token":
      return tokenAnswer(email, url, world);
    default:
      return undefined;
  }
}

function tokenAnswer(email: string, url: URL, world: GcpWorld): Answer {
  const scopes = (url.searchParams.get("scopes") ?? cloudPlatform).split(",");
  const { token } = world.tokens.mint({ members: [`serviceAccount:${email}`], scopes }, 3599);
  const body = JSON.stringify({ access_token: token, expires_in: 3599, token_type: "Bearer" });
  return { ...text(200, body), contentType: "application/json" };
}

function text(status: number, body: string): Answer {
  const headers = { "Metadata-Flavor": "Google", Server: "Metadata Server for VM" };
  return { status, contentType: "application/text", headers, body: Buffer.from(body) };
}
