/** The format of a rule file, without what only its resource type can tell. */
import { z } from "zod";
import type { Json } from "../model/json.ts";
import { severities } from "../model/severity.ts";

/** Names that conditions read after a dot. `constructor` would hide the class by which CEL knows an object's type. */
const name = z
  .string()
  .regex(/^(?!constructor$)[A-Za-z][A-Za-z0-9_]*$/, "must be a name of letters, digits and _, and not `constructor`");

const text = z.string().min(1, "must not be empty");

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]),
);

const remediation = z.strictObject({
  steps: text,
  bot: text.exactOptional(),
  params: text.exactOptional(),
});

const bucketsPatch = z.strictObject({
  com: z.record(z.string(), json).exactOptional(),
  ext: z.record(z.string(), json).exactOptional(),
});

const example = z.strictObject({
  name: text,
  expect: z.enum(["pass", "fail", "skip", "unknown"]),
  resource: bucketsPatch,
  params: z.record(name, json).exactOptional(),
  message: z.string().exactOptional(),
  facets: z.array(z.string()).exactOptional(),
});

/** A rule file; every key that is not here is a mistake. */
export const ruleSchema = z.strictObject({
  id: text,
  title: text,
  severity: z.enum(severities),
  tags: z.array(text).default([]),
  resource: text,
  description: text,
  params: z.record(name, json).default({}),
  variables: z.record(name, text).default({}),
  applies: text.exactOptional(),
  assert: text,
  evidence: text.exactOptional(),
  facets: text.exactOptional(),
  message: text,
  controls: z.record(z.string(), z.array(text)).default({}),
  remediation,
  references: z.array(z.httpUrl()).default([]),
  examples: z.array(example).min(1, "must hold at least one example"),
});

/** The keys that are allowed at a path of a rule file. */
export function allowedKeys([key, , inExample]: readonly PropertyKey[]): readonly string[] {
  if (key === "remediation") return Object.keys(remediation.shape);
  if (key !== "examples") return Object.keys(ruleSchema.shape);
  return Object.keys((inExample === "resource" ? bucketsPatch : example).shape);
}
