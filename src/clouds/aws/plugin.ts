/** The `aws` cloud: logs in, finds accounts and regions, and collects each of them. */
import type { Cloud, PluginContext, PluginModule } from "../../plugin.ts";
import { clientSettings, sharedSettings } from "./client-settings.ts";
import { collectScopes } from "./collect/collect-scopes.ts";
import { scopesToRead } from "./login/scopes-to-read.ts";
import { type AwsParams, declaration } from "./params.ts";
import { awsPermissions } from "./policy.ts";

export default {
  ...declaration,
  create: (params: AwsParams, context: PluginContext): Cloud => {
    const shared = sharedSettings(params, context);
    return {
      read: (read) =>
        collectScopes(scopesToRead({ params, context, shared, known: read.known }), {
          context,
          read,
          params,
          settingsOf: ({ scope: { region }, credentials }) =>
            clientSettings(shared, { region, credentials, endpoint: params.endpoint }),
        }),
      done: () => {
        shared.requestHandler.destroy?.();
        return Promise.resolve();
      },
    };
  },
  permissions: awsPermissions,
} satisfies PluginModule<"cloud", AwsParams>;
