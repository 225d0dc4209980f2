/** The scopes of a snapshot, one read at a time, as bots read live ones. */
import type { ChangeModel } from "../../change-model.ts";
import type { Manifest } from "../../clouds/replay/snapshot-format.ts";
import { readManifest, readPart } from "../../clouds/replay/snapshot-reader.ts";
import { ConfigError } from "../../errors.ts";
import type { LiveState } from "../../model/live-scope.ts";
import type { Scope } from "../../model/scope.ts";

/** A scope as it was recorded. */
export interface RecordedScope {
  readonly scope: Scope;
  readonly state: LiveState;
}

/** Keeps the scope that was read last: entries of one scope mostly follow each other. */
export class RecordedScopes {
  readonly #folder: string;
  readonly #manifest: Manifest;
  readonly #changes: (cloud: string) => ChangeModel;
  #last: { readonly id: string; readonly read: Promise<RecordedScope> } | undefined;

  private constructor(folder: string, manifest: Manifest, changes: (cloud: string) => ChangeModel) {
    this.#folder = folder;
    this.#manifest = manifest;
    this.#changes = changes;
  }

  /** Throws ConfigError `invalid-snapshot`. */
  static async open(folder: string, changes: (cloud: string) => ChangeModel): Promise<RecordedScopes> {
    return new RecordedScopes(folder, await readManifest(folder), changes);
  }

  /** Throws ConfigError `invalid-snapshot` for a scope that is not in it, Error for a damaged part. */
  read(id: string): Promise<RecordedScope> {
    if (this.#last?.id !== id) this.#last = { id, read: this.#readParts(id) };
    return this.#last.read;
  }

  async #readParts(id: string): Promise<RecordedScope> {
    // A scope is in a snapshot once for each of its audits; the first has read it as the others have.
    const audit = this.#manifest.parts.find(({ scope }) => scope.id === id)?.audit;
    const ofScope = this.#manifest.parts.filter((part) => part.scope.id === id && part.audit === audit);
    const [first] = ofScope;
    if (first === undefined) throw new ConfigError("invalid-snapshot", `the snapshot has no scope ${id}`);
    const parts = await Promise.all(ofScope.map((part) => readPart(this.#folder, part)));
    const { scope } = first;
    const items = parts.flatMap(({ resources }) => resources);
    const ledger = parts.flatMap((part) => part.ledger);
    return { scope, state: this.#changes(scope.cloud).recordedState(scope, items, ledger) };
  }
}
