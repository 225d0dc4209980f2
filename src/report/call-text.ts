/** Calls and their values as people read them: exact, but easier on the eye than JSON. Nothing here is escaped yet. */
import type { CloudCall } from "../model/cloud-call.ts";
import type { Json } from "../model/json.ts";

/** `ec2:StopInstances`, and below it what it is sent with: a line for each field, for each item of a list of mappings. */
export function callLines({ api, input }: CloudCall): string[] {
  return [api, ...Object.entries(input).flatMap(([name, value]) => fieldLines(name, value))];
}

function fieldLines(name: string, value: Json): string[] {
  if (!isList(value) || !value.some((item) => typeof item === "object" && item !== null))
    return [`  ${keyText(name)}: ${valueText(value)}`];
  return value.map((item, index) => `  ${keyText(name)}[${index}]: ${valueText(item)}`);
}

/**
 * JSON but for the quotes of plain keys, on one line: `{ FromPort: 22, IpProtocol: "tcp" }`. Texts keep their quotes, so
 * that none can look like more than one. What an earlier call answers is `<GroupId of call 1>`.
 */
export function valueText(value: Json): string {
  if (isList(value)) return `[${value.map((item) => valueText(item)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const answer = answerText(value);
  if (answer !== undefined) return answer;
  const members = Object.entries(value).map(([key, member]) => `${keyText(key)}: ${valueText(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** A key of a mapping, in quotes unless it is a plain word. */
export function keyText(key: string): string {
  return /^[A-Za-z][\w.:-]*$/.test(key) ? key : JSON.stringify(key);
}

/** Whether a value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function answerText(value: Readonly<Record<string, Json>>): string | undefined {
  const reference = value["$answer"];
  if (!isList(reference) || Object.keys(value).length !== 1) return undefined;
  const [call, path] = reference;
  return typeof call === "number" && typeof path === "string" ? `<${keyText(path)} of call ${call + 1}>` : undefined;
}
