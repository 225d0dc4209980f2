/** Questions to whoever sits at the terminal. */
import { createInterface, type Interface } from "node:readline/promises";
import { ConfigError } from "../errors.ts";
import { forLog } from "../report/escape.ts";

/** Where it is asked and answered. */
export interface QuestionStreams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
}

/** Choices that are shown at once. */
const choicesAtOnce = 20;

/** Asks one question after the other. Ctrl-C and Ctrl-D throw a ConfigError: whoever asks has done nothing yet. */
export class Questions {
  readonly #terminal: Interface;
  /** Keeps answers that come before their questions: they may be pasted. */
  readonly #lines: AsyncIterator<string>;
  readonly #stdout: NodeJS.WritableStream;
  #isClosed = false;

  constructor({ stdin, stdout }: QuestionStreams) {
    this.#terminal = createInterface({ input: stdin, output: stdout });
    this.#lines = this.#terminal[Symbol.asyncIterator]();
    this.#stdout = stdout;
    this.#terminal.once("close", () => (this.#isClosed = true));
  }

  /** Asks again until `problemOf` has nothing to say against the answer. */
  async ask(question: string, problemOf: (answer: string) => string | undefined): Promise<string> {
    for (;;) {
      const answer = await this.#answer(`${question} `);
      const problem = problemOf(answer);
      if (problem === undefined) return answer;
      this.#stdout.write(`  ${forLog(problem)}\n`);
    }
  }

  /** One of the choices, by its number; any other text leaves those that hold it. Labels are escaped already. */
  async choose<T>(choices: readonly T[], labelOf: (choice: T) => string): Promise<T> {
    let left = choices;
    for (;;) {
      for (const [index, choice] of left.slice(0, choicesAtOnce).entries())
        this.#stdout.write(`${String(index + 1).padStart(4)}  ${labelOf(choice)}\n`);
      if (left.length > choicesAtOnce) this.#stdout.write(`      and ${left.length - choicesAtOnce} more\n`);
      const answer = await this.#answer("Number, or text to narrow it down: ");
      const chosen = /^\d{1,2}$/.test(answer) ? left.slice(0, choicesAtOnce)[Number(answer) - 1] : undefined;
      if (chosen !== undefined) return chosen;
      const narrower = choices.filter((choice) => labelOf(choice).toLowerCase().includes(answer.toLowerCase()));
      if (narrower.length === 0) this.#stdout.write("  None of them holds that.\n");
      left = narrower.length === 0 ? choices : narrower;
    }
  }

  /** Anything but yes is no. */
  async confirm(question: string): Promise<boolean> {
    return /^y(?:es)?$/i.test(await this.#answer(`${question} [y/N] `));
  }

  close(): void {
    this.#terminal.close();
  }

  async #answer(question: string): Promise<string> {
    this.#show(question);
    const { value, done } = await this.#lines.next();
    if (done === true) throw new ConfigError("invalid-usage", "stopped before the last answer: nothing was written");
    return value.trim();
  }

  /** As the terminal's own prompt, so that it stays where an answer is edited. */
  #show(question: string): void {
    if (this.#isClosed) return void this.#stdout.write(question);
    this.#terminal.setPrompt(question);
    this.#terminal.prompt();
  }
}
