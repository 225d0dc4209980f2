/**
 * Params that bots of security groups share. Tags give texts, rules give numbers and booleans too; what comes out is
 * plain, canonical JSON.
 */
import type { z } from "zod";
import { parseProtocol } from "../../../net/protocols.ts";
import { cidrSource } from "./group-rule.ts";
import type { Direction } from "./live-group.ts";
import { usualQuota } from "./rule-edit.ts";

type Zod = typeof z;

/** A port, or any. */
export type PortParam = number | "*";

/** `inbound` or `outbound`, in any case. */
export function directionParam(zod: Zod): z.ZodType<Direction> {
  return zod
    .string()
    .toLowerCase()
    .pipe(zod.enum(["inbound", "outbound"], { error: "must be inbound or outbound" }))
    .describe("Which rules: `inbound` or `outbound`.");
}

/** A number from 0 to 65535. */
export function portParam(zod: Zod): z.ZodType<number> {
  return parsed(zod, textOrNumber(zod), portNumber);
}

/** A number from 0 to 65535, or `*`. */
export function anyPortParam(zod: Zod): z.ZodType<PortParam> {
  return parsed(zod, textOrNumber(zod), (text) => (text === "*" ? "*" : portNumber(text)));
}

/** The number of a protocol as text; `all` for rules for all protocols; `*` for rules for any. */
export function protocolParam(zod: Zod): z.ZodType<string> {
  return parsed(zod, textOrNumber(zod), (text) => (text === "*" ? text : parseProtocol(text)));
}

/** A block of addresses, a prefix list or a security group, as a rule names its source. */
export function scopeParam(zod: Zod): z.ZodType<string> {
  return parsed(zod, zod.string(), scopeText);
}

/** {@link scopeParam}, or `*`. */
export function anyScopeParam(zod: Zod): z.ZodType<string> {
  return parsed(zod, zod.string(), (text) => (text === "*" ? text : scopeText(text)));
}

/** A block of addresses. */
export function cidrParam(zod: Zod): z.ZodType<string> {
  return parsed(zod, zod.string(), (text) => cidrSource(text).cidr);
}

/** `true` or `false`, in any case. */
export function flagParam(zod: Zod): z.ZodType<boolean> {
  return zod.union([zod.boolean(), zod.stringbool({ truthy: ["true"], falsy: ["false"] })], {
    error: "must be true or false",
  });
}

/** The quota of rules of a group. */
export function mostRulesParam(zod: Zod): z.ZodType<number> {
  return zod.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(usualQuota)
    .describe("Room for rules of one direction and family in a group: your quota, where it was raised.");
}

/** Protocols, by number, as a list or as text with commas. */
export function keepProtocolsParam(zod: Zod): z.ZodType<readonly string[]> {
  const list = zod.union([zod.array(textOrNumber(zod)).min(1), zod.string().transform((text) => text.split(","))], {
    error: "must be a list of protocols",
  });
  return parsed(zod, list, (texts) => texts.map((text) => parseProtocol(text.trim())))
    .default(["all"])
    .describe(
      "What of a rule for all protocols is kept when it has to be split: `all`, exactly, takes more than 250 rules for each " +
        "source, which few groups have room for; `tcp,udp,icmp,icmpv6` lets go of the others.",
    );
}

function textOrNumber(zod: Zod): z.ZodType<string, string | number> {
  return zod.union([zod.string(), zod.number()], { error: "must be a text or a number" }).transform(String);
}

/** A RangeError, which names the text and says what is expected, becomes the message. */
function parsed<Input, Text, Value>(
  zod: Zod,
  schema: z.ZodType<Text, Input>,
  parse: (text: Text) => Value,
): z.ZodType<Value, Input> {
  return schema.transform((text, context) => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.addIssue({ code: "custom", message: error.message });
      return zod.NEVER;
    }
  });
}

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new RangeError(`${JSON.stringify(text)} is not a port: write a number from 0 to 65535`);
}

function scopeText(text: string): string {
  return /^(?:sg|pl)-[0-9a-z]+$/.test(text) ? text : cidrSource(text).cidr;
}
