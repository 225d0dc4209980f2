/** Asks an estate server over HTTP, with a token that the server gave, for tests. */
import type { GcpEstate } from "../estate.ts";
import type { GcpServer } from "./server.ts";

/** Where and as whom a test asks. */
export interface GcpLogin {
  readonly server: Pick<GcpServer, "url" | "identityTokenUrl">;
  readonly token: string;
}

/** An answer, its JSON parsed. */
export interface GcpAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The token of the estate's job for an audience. */
export async function identityToken(server: GcpLogin["server"], estate: GcpEstate, audience: string): Promise<string> {
  const headers = { authorization: `Bearer ${estate.access?.job.requestToken ?? ""}` };
  const answer = await fetch(`${server.identityTokenUrl}&audience=${encodeURIComponent(audience)}`, { headers });
  return ((await answer.json()) as { value: string }).value;
}

/** What the first provider of the estate is told; fields replace it. */
export async function exchangeToken(
  server: GcpLogin["server"],
  estate: GcpEstate,
  fields: Readonly<Record<string, string>> = {},
): Promise<GcpAnswer> {
  const name = estate.access?.providers[0]?.name ?? "";
  const form = {
    grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
    requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
    subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
    scope: "https://www.googleapis.com/auth/cloud-platform",
    audience: `//iam.googleapis.com/${name}`,
    subject_token:
      fields["subject_token"] ?? (await identityToken(server, estate, `https://iam.googleapis.com/${name}`)),
    ...fields,
  };
  const answer = await fetch(`${server.url}/v1/token`, { method: "POST", body: new URLSearchParams(form) });
  return { status: answer.status, body: (await answer.json()) as GcpAnswer["body"] };
}

/** Logs the estate's job in. */
export async function logIn(
  server: GcpLogin["server"],
  estate: GcpEstate,
  fields: Readonly<Record<string, string>> = {},
): Promise<GcpLogin> {
  const { body } = await exchangeToken(server, estate, fields);
  return { server, token: String(body["access_token"]) };
}

/** `GET` of a path; POST where there is a body. */
export async function ask({ server, token }: GcpLogin, path: string, body?: object): Promise<GcpAnswer> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${server.url}${path}`, {
    headers,
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as GcpAnswer["body"] };
}

/** All answers of a listing, page after page. */
export async function askPages(login: GcpLogin, path: string): Promise<GcpAnswer["body"][]> {
  const pages: GcpAnswer["body"][] = [];
  let token: string | undefined;
  do {
    const next = token === undefined ? "" : `${path.includes("?") ? "&" : "?"}pageToken=${encodeURIComponent(token)}`;
    const { status, body } = await ask(login, `${path}${next}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    pages.push(body);
    token = body["nextPageToken"] as string | undefined;
  } while (token !== undefined);
  return pages;
}
