/** The `gcp` cloud: logs in, finds projects, and collects each of them. */
import type { Cloud, PluginContext, PluginModule } from "../../plugin.ts";
import { sharedSettings } from "./client-settings.ts";
import { collectScopes } from "./collect/collect-scopes.ts";
import { logIn } from "./login/login.ts";
import { scopesToRead } from "./login/scopes-to-read.ts";
import { apisToAsk } from "./needs.ts";
import { type GcpParams, declaration } from "./params.ts";
import { gcpPermissions, oauthScopes } from "./policy.ts";

export default {
  ...declaration,
  create: (params: GcpParams, context: PluginContext): Cloud => {
    const shared = sharedSettings(context);
    return {
      read: (read) => {
        const scopes = oauthScopes(apisToAsk(read.needs));
        const authorisation = logIn({ params, shared, context, scopes, now: Date.now });
        const found = scopesToRead({ params, shared, context, authorisation, known: read.known });
        return collectScopes(found, { context, read, params, shared });
      },
      done: () => {
        shared.close();
        return Promise.resolve();
      },
    };
  },
  permissions: gcpPermissions,
} satisfies PluginModule<"cloud", GcpParams>;
