/** What a person at a terminal sees while clouds are read: a line for each cloud, redrawn in place. */
import { styleText } from "node:util";
import type { ReadingProgress } from "./audit/read-clouds.ts";
import { forLog } from "./report/escape.ts";
import { count, grouped } from "./report/verdict-text.ts";

/** The part of a terminal that is needed. */
export interface ProgressTerminal {
  write(text: string): unknown;
  readonly columns?: number;
}

interface CloudProgress {
  readonly seen: Set<string>;
  readonly read: Set<string>;
  resources: number;
  waitingFor: string;
}

/** A run that is over before this is not worth a line. */
const quietMs = 300;

/** Draws at most ten times a second; {@link TerminalProgress.end} leaves the terminal as it was. */
export class TerminalProgress implements ReadingProgress {
  readonly #terminal: ProgressTerminal;
  readonly #color: boolean;
  readonly #clock: () => number;
  readonly #startedMs: number;
  readonly #clouds = new Map<string, CloudProgress>();
  readonly #timer: NodeJS.Timeout;
  #linesDrawn = 0;

  /** `clock` gives milliseconds. */
  constructor(terminal: ProgressTerminal, color: boolean, clock: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#color = color;
    this.#clock = clock;
    this.#startedMs = clock();
    this.#timer = setInterval(() => this.draw(), 100).unref();
  }

  waiting(cloud: string, scope: string, what: string): void {
    const progress = this.#of(cloud);
    progress.seen.add(scope);
    progress.waitingFor = `${scope} ${what}`;
  }

  part(cloud: string, scope: string, resources: number): void {
    const progress = this.#of(cloud);
    progress.seen.add(scope);
    progress.resources += resources;
  }

  scopeRead(cloud: string, scope: string): void {
    this.#of(cloud).read.add(scope);
  }

  /** Redraws the lines, once the run has lasted long enough to be waited for. */
  draw(): void {
    const elapsedMs = this.#clock() - this.#startedMs;
    if (elapsedMs < quietMs) return;
    const width = (this.#terminal.columns ?? 80) - 1;
    const lines = [...this.#clouds].map(([key, progress]) => lineOf(key, progress, elapsedMs).slice(0, width));
    this.#erase();
    for (const line of lines)
      this.#terminal.write(`${this.#color ? styleText("dim", line, { validateStream: false }) : line}\n`);
    this.#linesDrawn = lines.length;
  }

  /** Stops drawing and takes the lines away. */
  end(): void {
    clearInterval(this.#timer);
    this.#erase();
  }

  #erase(): void {
    if (this.#linesDrawn > 0) this.#terminal.write(`\u001b[${this.#linesDrawn}A\u001b[J`);
    this.#linesDrawn = 0;
  }

  #of(cloud: string): CloudProgress {
    const progress = this.#clouds.get(cloud) ?? { seen: new Set(), read: new Set(), resources: 0, waitingFor: "" };
    this.#clouds.set(cloud, progress);
    return progress;
  }
}

function lineOf(key: string, { seen, read, resources, waitingFor }: CloudProgress, elapsedMs: number): string {
  const rate = Math.round((resources * 1000) / Math.max(elapsedMs, 1));
  const parts = [
    key,
    `${read.size} of ${count(seen.size, "scope")}`,
    count(resources, "resource"),
    `${grouped(rate)}/s`,
    ...(waitingFor === "" ? [] : [`waiting for ${waitingFor}`]),
  ];
  return forLog(parts.join(" · "));
}

/** For runs that nobody watches. */
export const noProgress: ReadingProgress = {
  waiting: () => undefined,
  part: () => undefined,
  scopeRead: () => undefined,
};
