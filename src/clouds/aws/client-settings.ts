/** The settings of every AWS client of a run: one HTTP agent and one way to retry for all accounts and regions. */
import { NodeHttpHandler } from "@smithy/node-http-handler";
import type { HttpHandler } from "@smithy/core/protocols";
import type { AwsCredentialIdentityProvider } from "@smithy/types";
import type { PluginContext } from "../../plugin.ts";
import { proxiedConnections } from "../collecting/connections.ts";
import type { AwsParams } from "./params.ts";

/** What all clients share. Whether FIPS or dual-stack endpoints are called is the environment's to say. */
export interface SharedSettings {
  readonly requestHandler: HttpHandler;
  /** Attempts for one call, the first among them. */
  readonly maxAttempts: number;
  readonly retryMode: "standard";
  /** Whose `use_fips_endpoint`, `endpoint_url` and the like count. */
  readonly profile?: string;
}

/** What a client is made with. */
export interface ClientSettings extends SharedSettings {
  readonly region: string;
  readonly credentials: AwsCredentialIdentityProvider;
  /** For clients of EC2 only. */
  readonly endpoint?: string;
}

/** A host that does not accept a connection in this part of the time for a call is tried again. */
const connectingPart = 1 / 3;

/** The shared settings. `requestHandler.destroy()` closes the connections when the reading is done. */
export function sharedSettings(
  { profile }: Pick<AwsParams, "profile">,
  { limits, log }: Pick<PluginContext, "limits" | "log">,
): SharedSettings {
  const milliseconds = limits.callSeconds * 1000;
  const requestHandler = new NodeHttpHandler({
    httpAgent: proxiedConnections,
    httpsAgent: proxiedConnections,
    connectionTimeout: milliseconds * connectingPart,
    requestTimeout: milliseconds,
    // Without it a breach of the request timeout is only logged.
    throwOnRequestTimeout: true,
    // The request timeout ends with the headers of the answer; this one is for a body that stops coming.
    socketTimeout: milliseconds,
    logger: {
      debug: ignore,
      info: ignore,
      warn: (text) => log.debug(String(text)),
      error: (text) => log.debug(String(text)),
    },
  });
  return {
    requestHandler,
    maxAttempts: limits.attempts,
    retryMode: "standard",
    ...(profile === undefined ? {} : { profile }),
  };
}

/** The settings of a client of one account in one region. `endpoint` is the param of that name, for clients of EC2. */
export function clientSettings(
  shared: SharedSettings,
  { region, credentials, endpoint }: Pick<ClientSettings, "region" | "credentials"> & Pick<AwsParams, "endpoint">,
): ClientSettings {
  return { ...shared, region, credentials, ...(endpoint === undefined ? {} : { endpoint }) };
}

function ignore(): void {
  // What the SDK has to say below a warning is for its own authors.
}
