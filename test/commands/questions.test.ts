import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { Questions } from "../../src/commands/questions.ts";
import { ConfigError } from "../../src/errors.ts";

function asked(answers: string): { readonly questions: Questions; readonly shown: () => string } {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  stdin.end(answers);
  const chunks: string[] = [];
  stdout.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  return { questions: new Questions({ stdin, stdout }), shown: () => chunks.join("") };
}

it("asks until there is nothing against the answer, and says what was", async () => {
  const { questions, shown } = asked("\n  me \n");
  expect(await questions.ask("Who?", (answer) => (answer === "" ? "must not be empty" : undefined))).toBe("me");
  expect(shown()).toBe("Who?   must not be empty\nWho? ");
});

it("takes answers that come before their questions", async () => {
  const { questions } = asked("one\ntwo\n");
  const first = await questions.ask("1?", () => undefined);
  expect([first, await questions.ask("2?", () => undefined)]).toEqual(["one", "two"]);
});

it("gives the choice with the number, after a text has narrowed the choices down", async () => {
  const { questions, shown } = asked("web\n2\n");
  expect(await questions.choose(["db one", "web one", "web two"], (label) => label)).toBe("web two");
  expect(shown()).toContain("   2  web two\n");
});

it("shows all choices again where none holds the text", async () => {
  const { questions, shown } = asked("nothing like it\n1\n");
  expect(await questions.choose(["a", "b"], (label) => label)).toBe("a");
  expect(shown()).toContain("None of them holds that.");
});

it("shows twenty choices at once and counts the rest, of which a number chooses none", async () => {
  const choices = Array.from({ length: 25 }, (_, index) => `finding-${index + 1}.`);
  const { questions, shown } = asked("25\n-24.\n1\n");
  expect(await questions.choose(choices, (label) => label)).toBe("finding-24.");
  expect(shown()).toContain("and 5 more");
});

it.each([
  ["y", true],
  ["Yes", true],
  ["", false],
  ["no", false],
  ["yet", false],
])("%j confirms: %s", async (answer, is) => {
  expect(await asked(`${answer}\n`).questions.confirm("Write?")).toBe(is);
});

it("says that nothing was written where nobody answers any more", async () => {
  await expect(asked("").questions.ask("Who?", () => undefined)).rejects.toThrow(ConfigError);
});
