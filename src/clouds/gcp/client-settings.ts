/** The HTTP client of a run: one pool of connections and one way to ask for all of Google's APIs. */
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { gaxios } from "google-auth-library";
import type { PluginContext } from "../../plugin.ts";
import { proxiedConnections } from "../collecting/connections.ts";

/** What all calls share. */
export interface SharedSettings {
  readonly http: gaxios.Gaxios;
  /** Attempts for one call, the first among them. */
  readonly attempts: number;
  /** Closes the connections when the reading is done. */
  readonly close: () => void;
}

/** One request; nothing is retried. */
export interface GoogleRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON, by POST. */
  readonly body?: object;
  readonly signal: AbortSignal;
}

/** What came, whatever its status. */
export interface GoogleAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** The shared settings of a run. */
export function sharedSettings({ limits }: Pick<PluginContext, "limits">): SharedSettings {
  const plain = new HttpAgent(proxiedConnections);
  const secure = new HttpsAgent(proxiedConnections);
  const http = new gaxios.Gaxios({
    agent: ({ protocol }) => (protocol === "http:" ? plain : secure),
    retry: false,
    // Google compresses answers only for who says so here, too. https://cloud.google.com/compute/docs/api/how-tos/performance#gzip
    headers: { "user-agent": "posturegate (gzip)" },
    // A redirect would take the token to a host that nobody checked.
    redirect: "error",
  });
  const close = (): void => {
    plain.destroy();
    secure.destroy();
  };
  return { http, attempts: limits.attempts, close };
}

/** Sends one request. Rejects where no whole answer came. */
export async function send(
  { http }: SharedSettings,
  { url, headers, body, signal }: GoogleRequest,
): Promise<GoogleAnswer> {
  const answer = await http.request<string>({
    url,
    signal,
    responseType: "text",
    validateStatus: () => true,
    ...(body === undefined
      ? { headers: { ...headers } }
      : {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
  });
  return { status: answer.status, headers: answer.headers, body: answer.data };
}
