/** What the clouds `azure` and `azvm` have in common: a login, the subscriptions it reads, and how they are collected. */
import type { HttpClient } from "@azure/core-rest-pipeline";
import type { ScopeResult } from "../../model/resource.ts";
import type { Cloud, PluginContext } from "../../plugin.ts";
import { type Clock, systemClock } from "../collecting/clock.ts";
import { sharedSettings } from "./client-settings.ts";
import { ArmClient } from "./collect/arm-client.ts";
import type { AzureCollecting } from "./collect/collect-scopes.ts";
import { logIn } from "./login/login.ts";
import { scopesToRead } from "./login/scopes-to-read.ts";
import type { AzureParams } from "./params.ts";
import type { ScopeToRead, SubscriptionCloud } from "./scope-to-read.ts";

/** A cloud of subscriptions, and what it is created with. */
export interface SubscriptionCloudRequest {
  readonly params: AzureParams;
  readonly context: PluginContext;
  readonly collect: (
    scopes: Promise<readonly ScopeToRead[]>,
    collecting: AzureCollecting,
  ) => AsyncGenerator<ScopeResult, void, undefined>;
  /** Of tests: what stands for the network, the environment and the time. */
  readonly transport?: HttpClient;
  readonly variables?: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
}

/** Logs in when it is read. Throws ConfigError where the params name a file that a workflow must not read. */
export function subscriptionCloud(cloud: SubscriptionCloud, request: SubscriptionCloudRequest): Cloud {
  const { params, context, collect, transport, variables = process.env, clock = systemClock } = request;
  const settings = sharedSettings({
    params,
    limits: context.limits,
    variables,
    ...(transport === undefined ? {} : { transport }),
  });
  const { tokens } = logIn({ params, settings, context, variables });
  const { endpoint } = settings;
  const client = new ArmClient({ settings, tokens, clock });
  return {
    read: (read) => {
      const { known } = read;
      const scopes = scopesToRead({ cloud, params, context, tokens, client, endpoint, clock, known });
      return collect(scopes, { context, read, client, endpoint, clock });
    },
    done: () => {
      settings.close();
      return Promise.resolve();
    },
  };
}
