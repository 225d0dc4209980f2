import { expect, test } from "vitest";
import { parse } from "yaml";
import { printConfig } from "../../src/config/print-config.ts";
import { load } from "./loading.ts";

test("the merged config is printed with secrets masked, and reads back the same", () => {
  const text =
    "plugins:\n  p: { plugin: aws, role: r, params: { secret: '${env:POSTUREGATE_SECRET}', login: { user: u, password: hunter2222 } } }\n" +
    "  m: { plugin: ./m.mjs, params: { key: hunter3333, count: 3 } }\nemail: { password: hunter4444 }\nrun: [mockaudit]";
  const printed = printConfig(load(text).config);
  expect(printed).not.toMatch(/hunter|horse|POSTUREGATE_SECRET/);
  expect(parse(printed)).toMatchObject({
    plugins: {
      p: { plugin: "aws", params: { role: "r", secret: "***", login: { user: "u", password: "***" } } },
      m: { params: { key: "***", count: 3 } },
    },
    email: { password: "***" },
    gate: { failOn: "high" },
  });
  expect(printConfig(load(printed).config)).toBe(printed);
});
