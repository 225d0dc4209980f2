/** An estate as a server holds it: looked up by account and region, with what it says nothing of filled in. */
import { emptyRegion } from "../builders/region.ts";
import type { Estate, EstateAccount, EstateResources } from "../estate.ts";
import { IdentityProvider } from "./oidc.ts";
import { Sessions } from "./sessions.ts";

/** Everything that an answer depends on. */
export class World {
  readonly estate: Estate;
  readonly now: () => Date;
  readonly sessions: Sessions;
  readonly identityProvider: IdentityProvider;
  readonly #accounts: ReadonlyMap<string, EstateAccount>;
  readonly #resources = new Map<string, EstateResources>();

  /** `identityProvider` is shared where one job logs in to several clouds. */
  constructor(estate: Estate, now: () => Date, identityProvider = new IdentityProvider(now)) {
    this.estate = estate;
    this.now = now;
    this.sessions = new Sessions(estate.access?.staticKeys ?? [], now);
    this.identityProvider = identityProvider;
    this.#accounts = new Map(estate.accounts.map((account) => [account.id, account]));
  }

  /** Undefined for one that the estate says nothing of: it exists as soon as someone may log in to it. */
  account(id: string): EstateAccount | undefined {
    return this.#accounts.get(id);
  }

  /** A region that is on but has nothing is as AWS makes it. */
  resources(account: string, region: string): EstateResources {
    const key = `${account} ${region}`;
    const known = this.#resources.get(key);
    if (known !== undefined) return known;
    const declared = this.account(account)?.regions.find(({ name }) => name === region);
    const { resources } = declared ?? emptyRegion(account, region, {});
    this.#resources.set(key, resources);
    return resources;
  }
}
