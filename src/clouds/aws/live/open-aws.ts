/** Opens AWS to be changed: logs in with the role of remediation, in each account that a plan is about. */
import type { LiveCloud } from "../../../change-model.ts";
import type { LiveScope } from "../../../model/live-scope.ts";
import type { Scope } from "../../../model/scope.ts";
import type { PluginContext } from "../../../plugin.ts";
import { clientSettings, sharedSettings } from "../client-settings.ts";
import { homeRegion, partitions } from "../login/partitions.ts";
import type { AwsParams } from "../params.ts";
import { LiveClients } from "./live-clients.ts";
import { LiveLogin } from "./live-login.ts";
import { AwsLiveScope } from "./live-scope.ts";

/** How to log in to change something: as the params of the cloud `aws`, with a role of its own. */
export type LiveParams = Pick<
  AwsParams,
  "role" | "accountRole" | "externalId" | "partition" | "profile" | "sessionName" | "durationSeconds" | "endpoint"
>;

/** What it takes of what plugins are created with. */
export type LiveContext = Pick<PluginContext, "identityToken" | "hide" | "limits" | "signal" | "log">;

/** Asks AWS nothing before a scope is read or changed. */
export function openAws(params: LiveParams, context: LiveContext): LiveCloud {
  const shared = sharedSettings(params, context);
  const logins = new Map<string, LiveLogin>();
  const scopes = new Map<string, LiveScope>();

  /** One login for all scopes that have the same home: a region that is changed anyway, so nothing that forbids others matters. */
  const loginFor = ({ region }: Scope): LiveLogin => {
    const asked = { ...params, regions: [region], excludeRegions: [], excludeAccounts: [], userData: false };
    const home = homeRegion(asked);
    let login = logins.get(home);
    if (login === undefined) {
      login = new LiveLogin({ params: asked, shared, context, now: () => performance.now() }, params.accountRole);
      logins.set(home, login);
    }
    return login;
  };

  const opened = (scope: Scope): LiveScope => {
    const { provider, renew } = loginFor(scope).credentialsOf(scope);
    const { endpoint, partition } = params;
    const [iamRegion] = partitions[partition].defaultRegions;
    const clients = new LiveClients({
      ec2: clientSettings(shared, { region: scope.region, credentials: provider, endpoint }),
      iam: clientSettings(shared, { region: iamRegion, credentials: provider }),
      signal: context.signal,
    });
    return new AwsLiveScope({ scope, clients, context, renew });
  };

  return {
    open: (scope) => {
      let live = scopes.get(scope.id);
      if (live === undefined) scopes.set(scope.id, (live = opened(scope)));
      return live;
    },
    done: () => {
      shared.requestHandler.destroy?.();
      return Promise.resolve();
    },
  };
}
