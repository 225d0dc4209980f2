/** Params in every documented form. */
import { describe, expect, test } from "vitest";
import { awsBots } from "../../src/clouds/aws/bots/index.ts";
import { botParams } from "../../src/cloudbots/bot-params.ts";
import { tokensOf } from "../../src/cloudbots/tokens.ts";
import type { BotModule } from "../../src/bot.ts";

const bot: Pick<BotModule, "name" | "params" | "positional"> = {
  name: "some_bot",
  positional: ["split", "scope", "port"],
  params: (zod) =>
    zod.strictObject({
      split: zod.enum(["true", "false"]),
      scope: zod.string().min(2, "must be a CIDR"),
      port: zod.coerce.number().optional(),
      most: zod.coerce.number().optional(),
    }),
};

function read(words: string): unknown {
  const found = botParams(bot, tokensOf(words));
  return "message" in found ? found.message : found.params;
}

describe("params", () => {
  test.each([
    ["true 10.0.0.0/8 22", { split: "true", scope: "10.0.0.0/8", port: 22 }],
    ["true ::/0", { split: "true", scope: "::/0" }],
    ["split=true scope=10.0.0.0/8 port=22", { split: "true", scope: "10.0.0.0/8", port: 22 }],
    ["port:22 Split:true scope:::/0", { split: "true", scope: "::/0", port: 22 }],
    ["scope=a=b:c true", { split: "true", scope: "a=b:c" }],
    ["true x=y", { split: "true", scope: "x=y" }],
    ['true "scope=x" 22', { split: "true", scope: "scope=x", port: 22 }],
    ["port=22 true ::/0", { split: "true", scope: "::/0", port: 22 }],
    ["true ::/0 most=3", { split: "true", scope: "::/0", most: 3 }],
    ['true scope="a b"', { split: "true", scope: "a b" }],
  ])("%j", (words, expected) => {
    expect(read(words)).toEqual(expected);
  });

  test.each([
    ["true 1.2.3.4/5 22 more", /^some_bot takes at most 3: split, scope, port\. 4 are given\. Put a value with spaces/],
    ["true x", /^The params of some_bot are wrong: scope: must be a CIDR\. In order they are: split, scope, port\.$/],
    ["yes ::/0", /^The params of some_bot are wrong: split: /],
    ["split=true split:false ::/0", /^some_bot is given its param split twice\.$/],
    ["", /split: .*; scope: /],
  ])("%j says what is wrong", (words, message) => {
    expect(read(words)).toMatch(message);
  });

  test("that no bot takes are refused", () => {
    const none = { ...bot, positional: [], params: (zod: Parameters<typeof bot.params>[0]) => zod.strictObject({}) };
    expect(botParams(none, tokensOf("x"))).toEqual({ message: "some_bot takes no params, and 1 are given." });
    expect(botParams(none, [])).toEqual({ params: {} });
  });

  test.each(Object.keys(awsBots))("of %s have names that can be told", async (name) => {
    const loaded = await awsBots[name]!();
    expect(() => botParams(loaded, [])).not.toThrow();
  });
});
