/** Asks an Azure server of the estate as a client in the same process would, token and certificate included. */
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { auditClient, auditSecret } from "../builders/access.ts";
import type { AzureServer } from "./server.ts";

/** What came back. */
export interface ArmReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Parsed JSON. */
  readonly body: ArmBody;
}

/** As far as tests look into it. */
interface ArmBody {
  readonly value?: readonly Record<string, unknown>[];
  readonly nextLink?: string;
  readonly error?: { readonly code: string; readonly message: string; readonly details?: readonly { code: string }[] };
  readonly [other: string]: unknown;
}

interface Ask {
  readonly token?: string;
  readonly body?: string;
}

/** A token for Resource Manager by client secret. `tenant` is the estate's. */
export async function tokenOf(server: AzureServer, tenant: string, client = auditClient): Promise<string> {
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: client,
    client_secret: auditSecret,
    scope: "https://management.azure.com/.default",
  });
  const { body } = await ask(server, `/${tenant}/oauth2/v2.0/token`, { body: form.toString() });
  return String(body["access_token"]);
}

/** GET, or POST where there is a body. A path, or a whole link. */
export async function ask(server: AzureServer, path: string, { token, body }: Ask = {}): Promise<ArmReply> {
  const url = new URL(path, server.url);
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const { answer, text } = await new Promise<{ answer: IncomingMessage; text: string }>((resolve, reject) => {
    const method = body === undefined ? "GET" : "POST";
    const sent = request(url, { method, headers, ca: server.certificate }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => resolve({ answer: incoming, text: Buffer.concat(chunks).toString() }));
    });
    sent.on("error", reject).end(body);
  });
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: JSON.parse(text) as ArmBody };
}

/** Everything in a list, page by page, with the number of pages. */
export async function askAll(server: AzureServer, path: string, token: string) {
  const items: Record<string, unknown>[] = [];
  let pages = 0;
  for (let next: string | undefined = path; next !== undefined; pages += 1) {
    const { body }: ArmReply = await ask(server, next, { token });
    items.push(...(body.value ?? []));
    next = body.nextLink;
  }
  return { items, pages };
}
