/** Which account a login is of. */
import type { LiveContext } from "../../../change-model.ts";
import { sharedSettings } from "../client-settings.ts";
import { logIn } from "../login/login.ts";
import type { AwsParams } from "../params.ts";

/** Asks AWS, with the environment's own login. Throws AccessError where nobody is logged in. */
export async function ownAccount(partition: AwsParams["partition"], context: LiveContext): Promise<string> {
  const params: AwsParams = {
    partition,
    regions: "all",
    excludeRegions: [],
    excludeAccounts: [],
    sessionName: "posturegate",
    durationSeconds: 3600,
    userData: false,
  };
  const shared = sharedSettings(params, context);
  try {
    return (await logIn({ params, shared, context, now: () => performance.now() }).caller()).account;
  } finally {
    shared.requestHandler.destroy?.();
  }
}
