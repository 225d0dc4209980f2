import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { baseConfig } from "../../src/config/base-config.ts";
import { configJsonSchema } from "../../src/config/config-json-schema.ts";
import { declarations } from "./declarations.ts";

const schema = configJsonSchema(declarations);
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);

test.each([
  baseConfig,
  "{}",
  "plugins: { filestore: { params: { path: x } } }",
  "plugins: { p: { plugin: aws, params: { regions: [a] }, required: false } }",
  "plugins: { p: { plugin: ./x.mjs, params: { any: [1] } } }",
  "plugins: { p: { plugin: cloudmarker.clouds.azcloud.AzCloud } }",
  "gate: { newOnly: true }\nlimits: { attempts: 3 }",
])("the editor takes %j", (text) => {
  validate(parse(text));
  expect(validate.errors).toBeNull();
});

test.each([
  "plugin: {}",
  "plugins: { p: { plugin: aws, params: { regoins: [a] } } }",
  "plugins: { p: { plugin: aws, params: { role: 3 } } }",
  "gate: { failOn: hihg }",
  "gate: { onUnknown: -1 }",
  "audits: { a: { event: [] } }",
  "limits: { attempts: 0 }",
])("the editor marks %j", (text) => {
  expect(validate(parse(text))).toBe(false);
});

test("it says its draft, describes every key at the top, and keeps our own marks to itself", () => {
  expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  const described = Object.values(schema["properties"] ?? {}).map((property) => property.description);
  expect(described.every((text) => typeof text === "string")).toBe(true);
  expect(JSON.stringify(schema)).not.toMatch(/"endpoint":\[|"secret":true/);
  expect(JSON.stringify(schema)).toContain('"writeOnly":true');
});
