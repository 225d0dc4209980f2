/** Where a plan reads the objects that it is about: live, by the cloud's own login, or in the snapshot. */
import type { LiveCloud } from "../../change-model.ts";
import type { Config, PluginUse } from "../../config/configuration.ts";
import { AccessError } from "../../errors.ts";
import type { LiveScope } from "../../model/live-scope.ts";
import type { Scope } from "../../model/scope.ts";
import type { PluginContext } from "../../plugin.ts";
import { liveClouds } from "../../registry.ts";
import { eventsAudit } from "./event-login.ts";

/** The clouds of a run, opened when first needed. */
export class LiveClouds {
  readonly #config: Config;
  readonly #context: (audit: string, key: string) => PluginContext;
  readonly #login: "reads" | "changes";
  readonly #forEvents: (scope: Scope) => Promise<LiveCloud>;
  readonly #opened = new Map<string, Promise<LiveCloud>>();

  /**
   * `login`: whether they are opened by the login of `plugins`, or by that of `remediation.roles`; `forEvents` opens those that
   * no audit reads.
   */
  constructor(
    config: Config,
    context: (audit: string, key: string) => PluginContext,
    login: "reads" | "changes",
    forEvents: (scope: Scope) => Promise<LiveCloud>,
  ) {
    this.#config = config;
    this.#forEvents = forEvents;
    this.#context = context;
    this.#login = login;
  }

  /** A scope that an audit reads. Throws AccessError where no cloud of it can be changed, or several could be meant. */
  async open(audit: string, scope: Scope): Promise<LiveScope> {
    if (audit === eventsAudit) return this.#openOnce(`${audit} ${scope.id}`, scope, async () => this.#forEvents(scope));
    const use = this.#cloudOf(audit, scope);
    return this.#openOnce(use.key, scope, async () => this.#openCloud(audit, use));
  }

  async #openOnce(key: string, scope: Scope, open: () => Promise<LiveCloud>): Promise<LiveScope> {
    let cloud = this.#opened.get(key);
    if (cloud === undefined) this.#opened.set(key, (cloud = open()));
    return (await cloud).open(scope);
  }

  /** Closes all that were opened. Throws what the first of them throws, once all have been asked. */
  async done(): Promise<void> {
    const opened = await Promise.allSettled(this.#opened.values());
    this.#opened.clear();
    const closed = await Promise.allSettled(
      // One that could not be opened has said so to whoever asked for it, and has nothing to close.
      opened.flatMap((cloud) => (cloud.status === "fulfilled" ? [cloud.value.done()] : [])),
    );
    for (const end of closed) if (end.status === "rejected") throw end.reason;
  }

  async #openCloud(audit: string, use: PluginUse): Promise<LiveCloud> {
    const open = await liveClouds[use.plugin]?.();
    if (open === undefined) throw new Error(`cloud ${use.key} was looked for, and cannot be changed`);
    const login = this.#login === "reads" ? undefined : (this.#config.remediation?.roles[use.key] ?? {});
    return open(use.params, login, this.#context(audit, use.key));
  }

  /** An account that several clouds of an audit could read must be named in one of them. */
  #cloudOf(audit: string, scope: Scope): PluginUse {
    const { plugins, audits } = this.#config;
    const uses = (audits.get(audit)?.clouds ?? [])
      .flatMap((key) => plugins.get(key) ?? [])
      .filter(({ plugin }) => plugin === scope.cloud && Object.hasOwn(liveClouds, plugin));
    const [only, ...others] = uses.length > 1 ? uses.filter((use) => names(use, scope.account)) : uses;
    if (only !== undefined && others.length === 0) return only;
    const reason =
      uses.length === 0
        ? `no cloud of audit ${audit} is one of ${scope.cloud} that can be logged in to`
        : `several clouds of audit ${audit} could read account ${scope.account}: name it in \`accounts\` of one of them`;
    throw new AccessError("failed", reason, { scope: scope.id, api: "login" });
  }
}

/** Whether params of a cloud name an account, as one of `accounts` or in the ARN of `role`. */
function names({ params }: PluginUse, account: string): boolean {
  if (typeof params !== "object" || params === null) return false;
  const accounts: unknown = Reflect.get(params, "accounts");
  const role: unknown = Reflect.get(params, "role");
  const isListed = Array.isArray(accounts) && accounts.includes(account);
  return isListed || (typeof role === "string" && role.split(":")[4] === account);
}
