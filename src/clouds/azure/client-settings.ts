/** What every request of a run to Azure shares: the hosts it may go to, its connections, its attempts. */
import { Agent } from "node:https";
import {
  createDefaultHttpClient,
  createEmptyPipeline,
  decompressResponsePolicy,
  type HttpClient,
  type Pipeline,
  proxyPolicy,
  setClientRequestIdPolicy,
  userAgentPolicy,
} from "@azure/core-rest-pipeline";
import { AccessError } from "../../errors.ts";
import type { PluginContext } from "../../plugin.ts";
import { connections } from "../collecting/connections.ts";
import { type Environment, environments } from "./login/environments.ts";
import type { AzureParams } from "./params.ts";

/** The settings that login and collecting share. */
export interface SharedSettings {
  readonly environment: Environment;
  /** URL of Entra, without a slash at the end. */
  readonly authority: string;
  /** URL of Azure Resource Manager, without a slash at the end. */
  readonly endpoint: string;
  /** Whether Entra is asked somewhere else than the national cloud has it. */
  readonly hasOwnAuthority: boolean;
  /** Sends to these two and to no other host. */
  readonly httpClient: HttpClient;
  /** What a request to Resource Manager goes through: proxies of the environment, compression, its name. */
  readonly pipeline: Pipeline;
  /** Attempts for one call, the first among them. */
  readonly attempts: number;
  /** Closes the connections. */
  readonly close: () => void;
}

/** What the settings follow from; tests give a transport and an environment of their own. */
export interface SettingsRequest {
  readonly params: Pick<AzureParams, "environment" | "authority" | "endpoint">;
  readonly limits: PluginContext["limits"];
  readonly variables?: Readonly<Record<string, string | undefined>>;
  readonly transport?: HttpClient;
}

/** The shared settings. AZURE_AUTHORITY_HOST is the environment's, and trusted; params were checked with the config. */
export function sharedSettings({
  params,
  limits,
  variables = process.env,
  transport,
}: SettingsRequest): SharedSettings {
  const environment = environments[params.environment];
  const ownAuthority = params.authority ?? (variables["AZURE_AUTHORITY_HOST"] || undefined);
  const authority = withoutSlash(ownAuthority ?? environment.authority);
  const endpoint = withoutSlash(params.endpoint ?? environment.endpoint);
  const agent = new Agent(connections);
  const client = transport ?? pooledClient(agent);
  return {
    environment,
    authority,
    endpoint,
    hasOwnAuthority: ownAuthority !== undefined,
    httpClient: boundClient(client, [authority, endpoint]),
    pipeline: requestPipeline(),
    attempts: limits.attempts,
    close: () => agent.destroy(),
  };
}

/** Whether a URL has the scheme, host and port of another. */
export function isSameOrigin(url: string, other: string): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(other).origin;
}

/** Retries are the caller's, as it counts them; redirects are nobody's: neither Entra nor Resource Manager has any. */
function requestPipeline(): Pipeline {
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(proxyPolicy());
  pipeline.addPolicy(decompressResponsePolicy());
  pipeline.addPolicy(userAgentPolicy({ userAgentPrefix: "posturegate" }));
  pipeline.addPolicy(setClientRequestIdPolicy());
  return pipeline;
}

/** What goes through a proxy has an agent of its own. */
function pooledClient(agent: Agent): HttpClient {
  const client = createDefaultHttpClient();
  return {
    sendRequest: (request) => {
      if (request.url.startsWith("https:")) request.agent ??= agent;
      return client.sendRequest(request);
    },
  };
}

/** Every request bears a token or asks for one, so whoever names another host for it, Azure included, is refused. */
function boundClient(client: HttpClient, urls: readonly string[]): HttpClient {
  return {
    sendRequest: async (request) => {
      if (!urls.some((url) => isSameOrigin(request.url, url))) throw strayRequest(request.url, urls);
      return client.sendRequest(request);
    },
  };
}

function strayRequest(url: string, urls: readonly string[]): AccessError {
  const host = URL.canParse(url) ? new URL(url).host : "a URL that is none";
  const known = urls.map((one) => new URL(one).host).join(" and ");
  const text = `Azure sent this login on to ${host}, which was not called: only ${known} are. Is the param environment right?`;
  return new AccessError("failed", text, { scope: "azure", api: "entra:token" });
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}
