/** docs/gcp.md and the files beside it: they grant what the program needs, and say what it says. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { baseConfig } from "../../src/config/base-config.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { readPermissions } from "../../src/clouds/gcp/policy.ts";
import { gcpPermissionsTable, gcpRoleFiles } from "../../src/dev/docs-gcp.ts";
import { declarations } from "../../src/registry.ts";
import { lacking } from "../../src/run/program.ts";

const page = readFileSync("docs/gcp.md", "utf8");
const needed = readPermissions("all");
const sources = globSync("src/clouds/{gcp,collecting}/**/*.ts").map((path) => readFileSync(path, "utf8"));

function blocks(language: string): string[] {
  return [...page.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```/gm)].flatMap(([, name, text = ""]) =>
    name === language ? [text] : [],
  );
}

test.each(Object.entries(gcpRoleFiles))("%s is current, and a role that gcloud takes", (path, text) => {
  expect(readFileSync(path, "utf8")).toBe(text);
  const walk = path.includes("organization") ? ["resourcemanager.folders.list", "resourcemanager.projects.list"] : [];
  expect(parse(text)).toEqual({
    title: "Posturegate audit",
    description: expect.any(String),
    stage: "GA",
    includedPermissions: [...needed, ...walk].sort(),
  });
});

test("the table of permissions has each once, those of the fewest rules first", () => {
  const rule = { id: "gcp-dns-policy-logging", resource: "gcp.dns.policy" };
  const rows = gcpPermissionsTable([rule] as never)
    .split("\n")
    .slice(2);
  expect(new Set(rows.map((row) => /`([^`]+)`/.exec(row)?.[1]))).toEqual(new Set(needed));
  expect(rows.length).toBe(needed.length);
  expect(rows.find((row) => row.includes("dns.policies.list"))).toContain(
    "[gcp-dns-policy-logging](rules.md#gcp-dns-policy-logging)",
  );
  expect(page).toMatch(/<!-- generated:permissions -->/);
});

test("the files that commands name are there", () => {
  const named = new Set(
    [
      ...blocks("sh")
        .join("\n")
        .matchAll(/--file=([\w.-]+)/g),
    ].map(([, name = ""]) => name),
  );
  expect([...named].sort()).toEqual(["organization-role.yaml", "role.json", "role.yaml"]);
});

test("the mapping and the condition are those that a refusal advises", () => {
  const [mapping = ""] = /--attribute-mapping="[^"]+"/.exec(blocks("sh").join("\n")) ?? [];
  expect(sources.some((text) => text.includes(mapping))).toBe(true);
  expect(page).toContain("assertion.repository_id == 'REPOSITORY_ID' && assertion.environment == 'posture'");
});

test.each(blocks("yaml"))("the config that is shown is valid: %s", (text) => {
  const whole = parse(text) as { audits?: object };
  const audits = whole.audits ?? { a: { clouds: ["all"], events: ["rules"], alerts: ["sarif"] } };
  const file = { file: "posturegate.yaml", text: JSON.stringify({ run: Object.keys(audits), ...whole, audits }) };
  const load = () =>
    loadConfig([file], {
      base: { file: "base.yaml", text: baseConfig },
      declarations,
      lacking,
      environment: {},
      inWorkflow: false,
    });
  expect(load).not.toThrow();
});

/** Google's words, and the network's, in what the ledger says. */
const foreign = [
  "rejected by the attribute condition",
  "audience in ID Token",
  "issuer in ID Token",
  "google.subject exceeds the 127 bytes limit",
  "invalid_target",
  "Required 'compute.",
  "SECURITY_POLICY_VIOLATED",
  "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
  "USER_PROJECT_DENIED",
  "RATE_LIMIT_EXCEEDED",
  "throttled",
  "cut",
  "ENOTFOUND",
  "ECONNREFUSED",
  "ECONNRESET",
];

test("what a refusal says is said by the program, or by Google", () => {
  const [, rows = ""] = /\| It says \|.*\n\| --- .*\n((?:\|.*\n)+)/.exec(page) ?? [];
  const said = rows
    .trim()
    .split("\n")
    .flatMap((row) => [...(row.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text));
  expect(said.length).toBeGreaterThan(25);
  const unsaid = said.filter((text) => !foreign.includes(text) && !sources.some((source) => source.includes(text)));
  expect(unsaid).toEqual([]);
});
