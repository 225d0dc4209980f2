/** A machine that dies at a given moment: what it was doing never ends, and it does nothing more. */
import { CallRefused, type LiveScope } from "../../src/model/live-scope.ts";
import type { ToyCloud } from "./toy-cloud.ts";
import { runOf, ToyKeeper, type ToyRun } from "./toy-run.ts";

/**
 * Moments are before and after each reading, sending and commit. Lines of the journal are written between them, so every
 * place where a run can be cut is one of these moments.
 */
export class MortalMachine {
  readonly run: ToyRun;
  /** Moments that have passed. */
  moments = 0;
  readonly #diesAt: number;
  readonly #death: Promise<"dead">;
  #die: (dead: "dead") => void = () => {};

  /**
   * `branch` has what this machine, and those before it, have committed. It dies before the moment, from 1; never at 0. Calls
   * of the API `refused` are refused to it.
   */
  constructor(toy: ToyCloud, branch: Map<string, string>, diesAt = 0, refused?: string) {
    this.#diesAt = diesAt;
    this.#death = new Promise((resolve) => {
      this.#die = resolve;
    });
    const keeper = new ToyKeeper(branch);
    keeper.before = () => this.#moment();
    keeper.after = () => this.#moment();
    this.run = runOf(toy, this.#live(toy, refused), { keeper });
  }

  /** What the work resolves to, or "dead". */
  async until<T>(work: Promise<T>): Promise<T | "dead"> {
    return Promise.race([work, this.#death]);
  }

  async #moment(): Promise<void> {
    this.moments += 1;
    if (this.#diesAt === 0 || this.moments < this.#diesAt) return;
    this.#die("dead");
    await new Promise<never>(() => {});
  }

  #live(toy: ToyCloud, refused: string | undefined): LiveScope {
    const live = toy.live(async (call, apply) => {
      await this.#moment();
      if (call.api === refused) throw new CallRefused("Denied", "not you");
      const answer = apply();
      await this.#moment();
      return answer;
    });
    const around = async <T>(read: () => Promise<T>): Promise<T> => {
      await this.#moment();
      const seen = await read();
      await this.#moment();
      return seen;
    };
    return {
      send: (call) => live.send(call),
      get: (reference) => around(() => live.get(reference)),
      list: (type, filters) => around(() => live.list(type, filters)),
    };
  }
}
