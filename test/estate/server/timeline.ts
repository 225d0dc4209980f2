/** What changes while it is served: its newest state, those that reads still show, and what happens of itself. */

/** How long something takes: so many reads, or milliseconds of the server's clock. */
export type Delay = { readonly reads: number } | { readonly ms: number };

/** A change that follows another one of itself: a machine that was told to stop stops. */
export type Later<State> = (state: State) => State;

/** How soon reads show what was written, and how long a change takes that goes on by itself. */
export interface Pace {
  readonly lag: Delay;
  readonly settling: Delay;
}

/** Until when something is not so yet. */
interface Countdown {
  reads: number;
  readonly at: number;
}

/** One thing that is read and changed: the resources of a region, or an account's IAM. */
export class Timeline<State> {
  readonly #now: () => Date;
  readonly #pace: () => Pace;
  /** Oldest first; older ones than the first that is shown are dropped. */
  #versions: { readonly state: State; readonly until: Countdown }[];
  #going: { readonly later: Later<State>; readonly until: Countdown }[] = [];

  constructor(first: State, now: () => Date, pace: () => Pace) {
    this.#now = now;
    this.#pace = pace;
    this.#versions = [{ state: first, until: { reads: 0, at: 0 } }];
  }

  /** What a read shows, which counts as one. */
  read(): State {
    this.#proceed();
    const state = this.shown();
    if (this.#versions.length > 1 || this.#going.length > 0) {
      for (const { until } of [...this.#versions, ...this.#going]) until.reads -= 1;
    }
    return state;
  }

  /** What a read would show. */
  shown(): State {
    const position = this.#versions.findLastIndex(({ until }) => this.#isOver(until));
    this.#versions = this.#versions.slice(Math.max(position, 0));
    const [first] = this.#versions;
    if (first === undefined) throw new Error("a timeline always has a state");
    return first.state;
  }

  /** What is so, whether reads show it or not. */
  newest(): State {
    this.#proceed();
    const last = this.#versions.at(-1);
    if (last === undefined) throw new Error("a timeline always has a state");
    return last.state;
  }

  /** `later` happens when reads have shown `state` for a while. */
  write(state: State, later?: Later<State>): void {
    const { lag, settling } = this.#pace();
    const until = this.#after(lag);
    this.#versions.push({ state, until });
    if (later === undefined) return;
    const settled = this.#after(settling);
    this.#going.push({ later, until: { reads: until.reads + settled.reads, at: Math.max(until.at, settled.at) } });
  }

  /** Nothing is shown before what was written earlier. */
  #proceed(): void {
    const due = this.#going.filter(({ until }) => this.#isOver(until));
    if (due.length === 0) return;
    this.#going = this.#going.filter((one) => !due.includes(one));
    const last = this.#versions.at(-1);
    if (last === undefined) throw new Error("a timeline always has a state");
    const state = due.reduce((before, { later }) => later(before), last.state);
    this.#versions.push({ state, until: { ...last.until } });
  }

  #after(delay: Delay): Countdown {
    return "reads" in delay ? { reads: delay.reads, at: 0 } : { reads: 0, at: this.#now().getTime() + delay.ms };
  }

  #isOver({ reads, at }: Countdown): boolean {
    return reads <= 0 && (at === 0 || at <= this.#now().getTime());
  }
}
