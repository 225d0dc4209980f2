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
import { boundedSteps, CutError } from "./bounded.ts";
import { bucketsOf, redactedPart } from "./buckets.ts";

/** A cloud plugin with its place in the config. */
export interface NamedCloud {
  readonly key: string;
  readonly cloud: Cloud;
}

/** What reading needs, and whom it tells. */
export interface Reading {
  readonly audit: string;
  readonly clouds: readonly NamedCloud[];
  readonly needs: ReadonlySet<ResourceType> | "all";
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
  const finished = new Map<string, string>();
  await Promise.all(reading.clouds.map((named) => new CloudReader(reading, named, barrier, finished).read()));
}

class CloudReader {
  readonly #reading: Reading;
  readonly #named: NamedCloud;
  readonly #barrier: Barrier;
  /** Scopes that have been evaluated, and by which cloud: shared by all readers of the audit. */
  readonly #finished: Map<string, string>;
  /** Scopes of which something was read and whose part of stage `stream` has not come. */
  readonly #open = new Map<string, Scope>();

  constructor(reading: Reading, named: NamedCloud, barrier: Barrier, finished: Map<string, string>) {
    this.#reading = reading;
    this.#named = named;
    this.#barrier = barrier;
    this.#finished = finished;
  }

  async read(): Promise<void> {
    const reason = await this.#readParts();
    this.#barrier.arrive(this.#named.key);
    await this.#barrier.opened;
    for (const scope of this.#open.values()) await this.#finishUnread(scope, reason);
  }

  /** Why the reading ended before its end, if it did. */
  async #readParts(): Promise<LedgerReason> {
    const { limits, signal, needs, progress } = this.#reading;
    const { cloud, key } = this.#named;
    const bound = { milliseconds: limits.scopeMinutes * 60_000, what: `cloud ${key}: reading the next scope`, signal };
    try {
      const parts = cloud.read({ needs, progress: (scope, what) => progress.waiting(key, scope, what) });
      for await (const part of boundedSteps(parts, bound)) await this.#accept(part);
      await cloud.done?.();
      return { outcome: "failed", message: `cloud ${key} ended without reading this` };
    } catch (error) {
      this.#fail(errorText(error));
      return { outcome: error instanceof CutError ? "cut" : "failed", message: errorText(error) };
    }
  }

  async #accept(part: ScopeResult): Promise<void> {
    const { reading, named } = { reading: this.#reading, named: this.#named };
    const by = this.#finished.get(part.scope.id);
    if (by !== undefined) return this.#fail(`scope ${part.scope.id} was read already, by cloud ${by}; each is judged once`);
    const model = reading.model(part.scope.cloud);
    const clean = redactedPart(part, model);
    await reading.onPart(clean);
    const { resources, ledger } = bucketsOf(clean, model, reading.audit, reading.keepRaw);
    reading.index.note(part.scope, [...part.ledger, ...ledger]);
    reading.progress.part(named.key, part.scope.id, resources.length);
    if (part.stage === "index") {
      reading.index.add(part.scope, resources);
      this.#open.set(part.scope.id, part.scope);
      return;
    }
    this.#barrier.arrive(named.key);
    await this.#barrier.opened;
    await this.#finish(part.scope, resources);
  }

  async #finish(scope: Scope, streamed: readonly Resource[]): Promise<void> {
    const { index, model, onScope, progress } = this.#reading;
    this.#open.delete(scope.id);
    this.#finished.set(scope.id, this.#named.key);
    const resources = [...index.ofScope(scope.id), ...streamed];
    model(scope.cloud)?.relate(scope, resources, index);
    await onScope({ scope, resources, ledger: index.ledgerOf(scope.id), index }, this.#named.key);
    progress.scopeRead(this.#named.key, scope.id);
  }

  /** A scope that was begun and never ended: what was not asked gets the reason in the ledger, the rest is judged. */
  async #finishUnread(scope: Scope, reason: LedgerReason): Promise<void> {
    const { index, model, audit } = this.#reading;
    const apis = new Set(model(scope.cloud)?.types.flatMap((declaration) => declaration.apis) ?? []);
    const missing = [...apis].filter((api) => index.ledger(scope.id, api) === undefined);
    index.note(
      scope,
      missing.map((api) => ({ audit, scope: scope.id, api, pages: 0, attempts: 0, ms: 0, ...reason })),
    );
    await this.#finish(scope, []);
  }

  #fail(message: string): void {
    const { audit, onFailure } = this.#reading;
    // What a cloud did not read cannot be made optional: its failure always counts.
    onFailure({ audit, plugin: this.#named.key, kind: "cloud", required: true, message });
  }
}

type LedgerReason = Pick<LedgerEntry, "outcome" | "message">;
