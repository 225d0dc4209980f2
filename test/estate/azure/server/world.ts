/** An Azure estate as a server holds it. */
import { IdentityProvider } from "../../server/oidc.ts";
import type { AzureEstate, AzureSubscription } from "../estate.ts";
import { Tokens } from "./tokens.ts";

/** Everything that an answer depends on. */
export class AzureWorld {
  readonly estate: AzureEstate;
  readonly now: () => Date;
  readonly tokens: Tokens;
  readonly identityProvider: IdentityProvider;
  readonly #subscriptions: ReadonlyMap<string, AzureSubscription>;

  /** `identityProvider` is shared where one job logs in to several clouds. */
  constructor(estate: AzureEstate, now: () => Date, identityProvider = new IdentityProvider(now)) {
    this.estate = estate;
    this.now = now;
    this.tokens = new Tokens(now);
    this.identityProvider = identityProvider;
    this.#subscriptions = new Map(estate.subscriptions.map((one) => [one.id.toLowerCase(), one]));
  }

  /** ARM does not care about the case of ids. */
  subscription(id: string): AzureSubscription | undefined {
    return this.#subscriptions.get(id.toLowerCase());
  }

  /** Whether the tenant is called so, by its id or its domain. */
  isTenant(name: string): boolean {
    const { id, domain } = this.estate.tenant;
    return [id.toLowerCase(), domain.toLowerCase()].includes(name.toLowerCase());
  }
}
