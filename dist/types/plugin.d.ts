/**
 * The interfaces that every plugin implements, built in or your own. A plugin of your own is a module in the repository
 * whose default export is a {@link PluginModule}; it receives our zod and needs to import nothing.
 */
import type { z } from "zod";
import type { BotModule } from "./bot.ts";
import type { Evaluation } from "./model/evaluation.ts";
import type { Limits } from "./model/limits.ts";
import type { Report } from "./model/report.ts";
import type { AuditIndex } from "./model/resource-model.ts";
import type { Com, Ext, Resource, ResourceType, ScopeResult } from "./model/resource.ts";
import type { RuleSummary } from "./model/rule.ts";
import type { LedgerEntry, Scope } from "./model/scope.ts";
import type { WorkflowJob } from "./model/workflow-job.ts";
export type { CollectedItem, Com, Ext, Resource, ResourceReference, ResourceType, ScopeResult, } from "./model/resource.ts";
export type { AuditIndex } from "./model/resource-model.ts";
export type { LedgerEntry, Outcome, Scope } from "./model/scope.ts";
export type { Evaluation, Status } from "./model/evaluation.ts";
export type { RuleSummary } from "./model/rule.ts";
export type { Finding, FixedFinding, Location } from "./model/finding.ts";
export type { Report } from "./model/report.ts";
export type { Severity } from "./model/severity.ts";
export type { Limits } from "./model/limits.ts";
export type { PullRequest, WorkflowJob } from "./model/workflow-job.ts";
export { Unknown, type UnknownCause } from "./model/unknown.ts";
/** The four kinds of plugin. */
export type PluginKind = "cloud" | "store" | "event" | "alert";
/** Where a plugin tells people something. Text is escaped for the log it reaches; never pass secrets or whole resources. */
export interface Log {
    debug(text: string): void;
    info(text: string): void;
    warning(text: string): void;
    error(text: string): void;
}
/** What every plugin is created with. */
export interface PluginContext {
    /** The audit it runs in. */
    readonly audit: string;
    /** Its name in the config. */
    readonly key: string;
    /** The run's clock: on replay the snapshot's. Never read another. */
    readonly now: Date;
    readonly limits: Limits;
    readonly log: Log;
    /** Absolute folder for files it writes. May not be there yet: nothing is written before something has been judged. */
    readonly outputDirectory: string;
    /**
     * A path of its params → absolute. Relative paths start at the repository root; `posturegate:` at the folder of the
     * built program. Throws ConfigError `untrusted-path` where, in a workflow, it would leave the workspace and RUNNER_TEMP.
     */
    readonly resolve: (path: string) => string;
    /** Whether names and details may go where everyone can read: log, annotations, summary, comment. */
    readonly publish: "details" | "counts";
    /** Aborted when the run is over its time, or was interrupted. */
    readonly signal: AbortSignal;
    /**
     * Asks for a new identity token (OIDC) of the workflow job for an audience; it lives for minutes, so never keep one.
     * Undefined where there is no job that may have one: outside workflows, and without `permissions: id-token: write`.
     */
    readonly identityToken: ((audience: string) => Promise<string>) | undefined;
    /** Takes a secret that the plugin came by: from then on it is hidden in everything that is written. */
    readonly hide: (secret: string) => void;
    /** The workflow job; undefined outside of workflows. */
    readonly job: WorkflowJob | undefined;
}
/** What a cloud is asked to read. */
export interface ReadContext {
    /** The resource types that rules, events and stores of the audit need; `all` when a snapshot or a store wants everything. */
    readonly needs: ReadonlySet<ResourceType> | "all";
    /**
     * Ids of the scopes that the baseline knows. A cloud that finds its own scopes (`all`) yields the ones of it that are
     * no longer there as not read: they stay unknown until someone removes them by name.
     */
    readonly known: readonly string[];
    /** Tells the progress line what is being waited for. */
    readonly progress: (scope: string, waitingFor: string) => void;
}
/** Yields resources, scope by scope, and how the reading ended. A failed read is a ledger entry, never an empty list. */
export interface Cloud {
    read(context: ReadContext): AsyncIterable<ScopeResult>;
    done?(): Promise<void>;
}
/** One scope as event plugins see it: read, normalised, related. */
export interface ScopeView {
    readonly scope: Scope;
    readonly resources: readonly Resource[];
    /** How each API ended in this scope. */
    readonly ledger: ReadonlyMap<string, LedgerEntry>;
    readonly index: AuditIndex;
}
/** Turns resources into evaluations. */
export interface EventPlugin {
    /** Resource types it reads. */
    readonly needs: readonly ResourceType[];
    /** The rules it evaluates, also those that find no resource: what is gone can only be told fixed by a rule that ran. */
    readonly rules?: readonly RuleSummary[];
    /** Called once for every scope. Must not keep the view. */
    evaluate(view: ScopeView): Iterable<Evaluation>;
    done?(): Promise<void>;
}
/** What a sink gets: stores a resource, alerts a finding, each with the audit's metadata in `com`. */
export interface SinkRecord {
    readonly raw?: unknown;
    readonly ext: Ext | Readonly<Record<string, unknown>>;
    readonly com: Com | Readonly<Record<string, unknown>>;
}
/** A store or an alert. */
export interface Sink {
    /** Called with batches, in order, never twice at once. Wait as long as it takes to write: that is the back pressure. */
    write(records: readonly SinkRecord[]): Promise<void>;
    /**
     * Called once, also after a failed `write` and after a cut. For a store the report is not there yet. What it resolves to
     * are notices: things that people should know and that decide nothing; the report has them, one sentence each.
     */
    done(report: Report | undefined): Promise<readonly string[] | void>;
}
/** What {@link PluginModule.create} makes. */
export interface PluginInstances {
    cloud: Cloud;
    event: EventPlugin;
    store: Sink;
    alert: Sink;
}
/** The name, kind and params of a plugin, known before its code is loaded. */
export interface PluginDeclaration<Kind extends PluginKind = PluginKind, Params = unknown> {
    /** A sink may serve as store and alert: then the kind is `store`. */
    readonly kind: Kind;
    /** Short name, as `plugin:` in config has it. */
    readonly name: string;
    /** One sentence for the reference. */
    readonly doc: string;
    /** The schema of `params`. Mark secrets with `.meta({ secret: true })`. */
    readonly params: (zod: typeof z) => z.ZodType<Params>;
    /** Tells people the verdict, so it is called after all other alerts, when their failures are known. */
    readonly tellsVerdict?: true;
}
/** A plugin: the default export of its module. */
export interface PluginModule<Kind extends PluginKind = PluginKind, Params = unknown> extends PluginDeclaration<Kind, Params> {
    create(params: Params, context: PluginContext): PluginInstances[Kind] | Promise<PluginInstances[Kind]>;
    /**
     * Of a cloud: what its logins must be allowed so that it can read what is needed, and these bots can plan, as the
     * provider's own policies, by the param that names who needs them. `posturegate config permissions` prints them.
     */
    permissions?(params: Params, needs: ReadContext["needs"], bots: readonly BotModule[]): Readonly<Record<string, object>>;
}
