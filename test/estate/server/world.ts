/** An estate as a server holds it: looked up by account and region, with what it says nothing of filled in. */
import { emptyRegion } from "../builders/region.ts";
import type { Estate, EstateAccount } from "../estate.ts";
import { type IamState, initialIam } from "./iam-state.ts";
import { IdentityProvider } from "./oidc.ts";
import { initialState, type RegionState } from "./region-state.ts";
import { Sessions } from "./sessions.ts";
import { type Pace, Timeline } from "./timeline.ts";
import { WriteLog } from "./write-log.ts";

/** Everything that an answer depends on. The estate itself stays as it is, whatever is written. */
export class World {
  readonly estate: Estate;
  readonly now: () => Date;
  readonly sessions: Sessions;
  readonly identityProvider: IdentityProvider;
  readonly writes = new WriteLog();
  /** How writes show. */
  pace: Pace = { lag: { reads: 0 }, settling: { reads: 1 } };
  readonly #accounts: ReadonlyMap<string, EstateAccount>;
  readonly #regions = new Map<string, Timeline<RegionState>>();
  readonly #iam = new Map<string, Timeline<IamState>>();

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
  region(account: string, region: string): Timeline<RegionState> {
    const key = `${account} ${region}`;
    const known = this.#regions.get(key);
    if (known !== undefined) return known;
    const declared = this.account(account)?.regions.find(({ name }) => name === region);
    const { resources } = declared ?? emptyRegion(account, region, {});
    const state = initialState(resources, declared?.unaudited);
    const timeline = new Timeline(state, this.now, () => this.pace);
    this.#regions.set(key, timeline);
    return timeline;
  }

  /** An account's IAM, which is the same in all regions. */
  iam(account: string): Timeline<IamState> {
    const known = this.#iam.get(account);
    if (known !== undefined) return known;
    const timeline = new Timeline(initialIam(account, this.account(account)), this.now, () => this.pace);
    this.#iam.set(account, timeline);
    return timeline;
  }
}
