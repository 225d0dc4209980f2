import { expect, test } from "vitest";
import { z } from "zod";
import { parseAllowedHosts } from "../../src/config/endpoint.ts";
import { shaped } from "../../src/config/schema-shape.ts";
import { readSection } from "../../src/config/section.ts";
import { plain } from "../../src/config/tree.ts";
import { parseYamlTree } from "../../src/config/yaml-tree.ts";

const schema = shaped(
  z.strictObject({
    keyFilePath: z.string().optional(),
    count: z.int().default(3),
    token: z.string().regex(/^t-/, "a token starts with t-").meta({ secret: true }).optional(),
    tokens: z.array(z.string().meta({ secret: true })).optional(),
    url: z
      .string()
      .meta({ endpoint: ["example.com"] })
      .optional(),
    free: z.record(z.string(), z.unknown()).optional(),
  }),
);

function read(text: string) {
  return readSection({
    tree: parseYamlTree({ file: "c.yaml", text }),
    at: ["plugins", "p", "params"],
    schema,
    environment: { POSTUREGATE_T: "t-secret-value" },
    allowedHosts: parseAllowedHosts("127.0.0.1:8080"),
  });
}

test("what the schema gives is the value, its defaults filled in", () => {
  const { value, problems, warnings, unset, secrets } = read("keyFilePath: k");
  expect(value).toEqual({ keyFilePath: "k", count: 3 });
  expect([...problems, ...warnings, ...unset, ...secrets]).toEqual([]);
});

test("Cloudmarker's spelling of a key is taken with a warning, but not beside ours", () => {
  expect(read("key_file_path: k").value).toMatchObject({ keyFilePath: "k" });
  expect(read("key_file_path: k").warnings).toMatchObject([
    { message: "`plugins.p.params.key_file_path` is written `keyFilePath` here", line: 1, column: 1 },
  ]);
  expect(read("keyFilePath: a\nkey_file_path: b").problems).toMatchObject([
    { message: "`plugins.p.params.key_file_path` is given twice, also as `keyFilePath`", line: 2 },
  ]);
});

test("a secret is filled in, returned for masking, and masked", () => {
  const { value, secrets, masked, warnings } = read("token: ${env:POSTUREGATE_T}");
  expect(value).toEqual({ token: "t-secret-value", count: 3 });
  expect(secrets).toEqual(["t-secret-value"]);
  expect(plain(masked)).toEqual({ token: "***" });
  expect(warnings).toEqual([]);
});

test("a secret written into the config is taken with a warning, masked, and not told", () => {
  const { value, secrets, masked, warnings } = read("token: t-hunter22\ntokens: [abc, hunter2222]");
  expect(value).toMatchObject({ token: "t-hunter22" });
  expect(secrets).toEqual(["t-hunter22", "hunter2222"]);
  expect(plain(masked)).toEqual({ token: "***", tokens: ["***", "***"] });
  expect(warnings.map((warning) => warning.line)).toEqual([1, 2, 2]);
  expect(JSON.stringify(warnings)).not.toContain("hunter");
});

test.each([
  "keyFilePath: ${env:POSTUREGATE_T}",
  "free: { a: [{ b: 'x${env:POSTUREGATE_T' }] }",
  "count: ${env:POSTUREGATE_T}",
])("%s is refused: no secret is expected there, and none gets there", (text) => {
  const { value, problems } = read(text);
  expect(value).toBeUndefined();
  expect(problems[0]?.message).toContain("${env:…} is filled in only where a plugin expects a secret");
  expect(JSON.stringify(problems)).not.toContain("t-secret-value");
});

test("a name that is not set leaves no value, and is not blamed for its form", () => {
  const { value, problems, unset } = read("token: ${env:POSTUREGATE_NONE}");
  expect(value).toBeUndefined();
  expect(problems).toEqual([]);
  expect(unset).toHaveLength(1);
});

test("a secret of the wrong form is not told", () => {
  expect(read("token: hunter2222").problems).toMatchObject([
    { message: "`plugins.p.params.token`: a token starts with t-" },
  ]);
  expect(read("token: [hunter2222]").problems).toMatchObject([
    { message: "`plugins.p.params.token` must be text, not what is there" },
  ]);
});

test.each([
  ["https://api.example.com", undefined],
  ["http://127.0.0.1:8080", undefined],
  ["https://example.com.evil.example", "the host `example.com.evil.example` is none of the provider's (example.com)"],
])("the endpoint %s is judged", (url, problem) => {
  const { problems } = read(`url: ${url}`);
  expect(problems).toHaveLength(problem === undefined ? 0 : 1);
  expect(problems.map((found) => found.message).join()).toContain(problem ?? "");
});
