/** Reads the clouds of one audit: what others relate to first, then scope by scope, never losing sight of what failed. */
import { errorText } from "../errors.ts";
import type { Limits } from "../model/limits.ts";
import type { PluginFailure } from "../model/report.ts";
import type { ResourceModel } from "../model/resource-model.ts";
import type { Resource, ResourceType, ScopeResult } from "../model/resource.ts";
import type { LedgerEntry, Scope } from "../model/scope.ts";
import type { Cloud, ScopeView } from "../plugin.ts";
import type { GrowingIndex } from "./audit-index.ts";
import { Barrier } from "./barrier.ts";
import { bounded, boundedSteps, CutError } from "./bounded.ts";
import { bucketsOf, redactedPart } from "./buckets.ts";
import { confirmedPart } from "./confirm-part.ts";

/** A cloud plugin with its place in the config. */
interface NamedCloud {
  readonly key: string;
  readonly cloud: Cloud;
}

/** What reading needs, and whom it tells. */
export interface Reading {
  readonly audit: string;
  readonly clouds: readonly NamedCloud[];
  readonly needs: ReadonlySet<ResourceType> | "all";
  /** Ids of the scopes that the baseline knows. */
  readonly known: readonly string[];
  readonly keepRaw: boolean;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly index: GrowingIndex;
  /** The model of a provider, by the first segment of its resource types. */
  readonly model: (provider: string) => ResourceModel | undefined;
  /** Every part as it arrives, secrets dropped; for the snapshot. */
  readonly onPart: (part: ScopeResult) => Promise<void>;
  /** Every scope once, when it has been read as far as it will be. */
  readonly onScope: (view: ScopeView, cloud: string) => Promise<void>;
  readonly onFailure: (failure: PluginFailure) => void;
  readonly progress: ReadingProgress;
}

/** Tells people how far the reading has come. */
export interface ReadingProgress {
  waiting(cloud: string, scope: string, what: string): void;
  part(cloud: string, scope: string, resources: number): void;
  scopeRead(cloud: string, scope: string): void;
}

/** Reads all clouds at once. Never rejects for what a cloud does; that becomes failures and unknowns. */
export async function readClouds(reading: Reading): Promise<void> {
  const barrier = new Barrier(reading.clouds.map(({ key }) => key));
  const readers = new Map<string, string>();
  await Promise.all(reading.clouds.map((named) => new CloudReader(reading, named, barrier, readers).read()));
}

class CloudReader {
  readonly #reading: Reading;
  readonly #named: NamedCloud;
  readonly #barrier: Barrier;
  /** Which cloud reads a scope: shared by all readers of the audit. */
  readonly #readers: Map<string, string>;
  /** Scopes of which something was read and whose part of stage `stream` has not come. */
  readonly #open = new Map<string, Scope>();
  /** Scopes that are another reader's, or were read to their end before. */
  readonly #refused = new Set<string>();
  #isStreaming = false;

  constructor(reading: Reading, named: NamedCloud, barrier: Barrier, readers: Map<string, string>) {
    this.#reading = reading;
    this.#named = named;
    this.#barrier = barrier;
    this.#readers = readers;
  }

  async read(): Promise<void> {
    const reason = await this.#readParts();
    this.#barrier.arrive(this.#named.key);
    await this.#letFinish();
    await this.#barrier.opened;
    for (const scope of this.#open.values()) {
      await this.#take(this.#unreadPart(scope, reason)).catch((error: unknown) => this.#fail(errorText(error)));
    }
  }

  /** Why the reading ended before its end, if it did. */
  async #readParts(): Promise<LedgerReason> {
    const { audit, limits, signal, needs, known, progress } = this.#reading;
    const { cloud, key } = this.#named;
    const bound = { milliseconds: limits.scopeMinutes * 60_000, what: `cloud ${key}: reading the next scope`, signal };
    let isEmpty = true;
    try {
      const parts = cloud.read({ needs, known, progress: (scope, what) => progress.waiting(key, scope, what) });
      for await (const part of boundedSteps(parts, bound)) {
        isEmpty = false;
        await this.#accept(confirmedPart(part, audit));
      }
    } catch (error) {
      this.#fail(errorText(error));
      return { outcome: error instanceof CutError ? "cut" : "failed", message: errorText(error) };
    }
    if (isEmpty) this.#fail("it yielded no scope, so nothing was read");
    for (const scope of this.#open.keys()) this.#fail(`it ended without reading scope ${scope} to its end`);
    return { outcome: "failed", message: `cloud ${key} ended without reading this` };
  }

  async #accept(part: ScopeResult): Promise<void> {
    if (!this.#claim(part.scope)) return;
    if (part.stage === "stream") {
      this.#isStreaming = true;
      this.#barrier.arrive(this.#named.key);
      await this.#barrier.opened;
    } else if (this.#isStreaming) {
      this.#fail(
        `it yielded a part of stage index of ${part.scope.id} after one of stage stream: others could not relate to it`,
      );
    }
    await this.#take(part);
  }

  /** A scope is judged once: two readings of it would be two of each finding. */
  #claim(scope: Scope): boolean {
    const { key } = this.#named;
    const reader = this.#readers.get(scope.id);
    if (reader === undefined) {
      this.#readers.set(scope.id, key);
      this.#open.set(scope.id, scope);
      return true;
    }
    if (this.#open.has(scope.id)) return true;
    if (!this.#refused.has(scope.id))
      this.#fail(`scope ${scope.id} is read twice, first by cloud ${reader}; the second is ignored`);
    this.#refused.add(scope.id);
    return false;
  }

  async #take(part: ScopeResult): Promise<void> {
    const { reading, named } = { reading: this.#reading, named: this.#named };
    const { scope } = part;
    const model = reading.model(scope.cloud);
    const redacted = redactedPart(part, model, reading.audit);
    await reading.onPart(redacted.part);
    const { resources: made, ledger, problems } = bucketsOf(redacted.part, model, reading.audit, reading.keepRaw);
    const resources = model === undefined ? made : made.filter(this.#isWanted(redacted.part, model));
    for (const problem of [...redacted.problems, ...problems]) this.#fail(problem);
    reading.index.note(scope, [...redacted.part.ledger, ...ledger]);
    reading.progress.part(named.key, scope.id, resources.length);
    if (part.stage === "index") reading.index.add(scope, resources);
    else await this.#finish(scope, resources);
  }

  /**
   * Others relate to what was collected. What was only made of that, one resource for each rule of a firewall, is most of
   * an index, and stays where somebody reads it.
   */
  #isWanted({ resources }: ScopeResult, { relatedTo }: ResourceModel): (resource: Resource) => boolean {
    const { needs } = this.#reading;
    if (needs === "all") return () => true;
    const collected = new Set(resources.map(({ type }) => type));
    return ({ ext }) => needs.has(ext.type) || collected.has(ext.type) || relatedTo?.has(ext.type) === true;
  }

  async #finish(scope: Scope, streamed: readonly Resource[]): Promise<void> {
    const { index, model, onScope, progress } = this.#reading;
    this.#open.delete(scope.id);
    const resources = [...index.ofScope(scope.id), ...streamed];
    try {
      model(scope.cloud)?.relate(scope, resources, index);
    } catch (error) {
      // Half related, a resource may look better than it is: the scope is not judged, and the failure is told.
      return this.#fail(`${scope.id} could not be related: ${errorText(error)}`);
    }
    await onScope({ scope, resources, ledger: index.ledgerOf(scope.id), index }, this.#named.key);
    progress.scopeRead(this.#named.key, scope.id);
  }

  /** The end of a scope that was begun: what was not asked gets the reason in the ledger, the rest is judged. */
  #unreadPart(scope: Scope, reason: LedgerReason): ScopeResult {
    const { index, model, audit } = this.#reading;
    const apis = new Set(model(scope.cloud)?.types.flatMap((declaration) => declaration.apis) ?? []);
    const missing = [...apis].filter((api) => index.ledger(scope.id, api) === undefined);
    const ledger = missing.map((api) => ({ audit, scope: scope.id, api, pages: 0, attempts: 0, ms: 0, ...reason }));
    return { scope, stage: "stream", resources: [], ledger };
  }

  async #letFinish(): Promise<void> {
    const { cloud, key } = this.#named;
    const bound = { milliseconds: this.#reading.limits.doneSeconds * 1000, what: `cloud ${key}: done` };
    try {
      await bounded(() => cloud.done?.(), bound);
    } catch (error) {
      this.#fail(errorText(error));
    }
  }

  #fail(message: string): void {
    const { audit, onFailure } = this.#reading;
    // What a cloud did not read cannot be made optional: its failure always counts.
    onFailure({ audit, plugin: this.#named.key, kind: "cloud", required: true, message });
  }
}

type LedgerReason = Pick<LedgerEntry, "outcome" | "message">;
