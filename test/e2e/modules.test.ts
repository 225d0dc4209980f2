import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import { invisibleCharacters, workflowCommands } from "../report/active-constructs.ts";
import { cli, findingsOf, folderWith } from "./built-program.ts";
import { configWith, kinds, misbehaviours, moduleText } from "./plugin-modules.ts";

describe.concurrent("a module that behaves", () => {
  test.each(kinds)("as %s passes", async (kind) => {
    const cwd = folderWith({ "posturegate.yaml": configWith(kind), "plugins/mine.mjs": moduleText(kind, "") });
    const { exitCode, stdout, stderr } = await cli(["audit"], { cwd });
    expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 0 });
  });
});

describe.concurrent("a module that misbehaves", () => {
  const cases = kinds.flatMap((kind) => Object.keys(misbehaviours).map((name) => [kind, name] as const));

  test.each(cases)(
    "leaves the verdict not established, and the others their data: a %s that %s",
    async (kind, name) => {
      const cwd = folderWith({
        "posturegate.yaml": configWith(kind),
        "plugins/mine.mjs": moduleText(kind, misbehaviours[name] ?? ""),
      });
      const { exitCode, stdout, stderr } = await cli(["audit"], { cwd });
      expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 3 });
      expect([
        ...workflowCommands(stdout),
        ...workflowCommands(stderr),
        ...invisibleCharacters(stdout + stderr),
      ]).toEqual([]);
      const { verdict, failures, counts } = findingsOf(cwd);
      expect(verdict).toBe("not-established");
      expect(failures).toMatchObject([{ plugin: "mine", kind, required: true }]);
      expect(counts.findings).toBeGreaterThan(0);
      expect(readdirSync(join(cwd, "posturegate-out"))).toEqual(
        expect.arrayContaining(["a_mockevent.json", "summary.md"]),
      );
      const stored = readdirSync(join(cwd, "stored"));
      expect(stored.filter((file) => !file.endsWith(".json"))).toEqual([]);
      for (const file of stored) expect(JSON.parse(readFileSync(join(cwd, "stored", file), "utf8"))).not.toEqual([]);
    },
  );

  const creating = kinds.flatMap((kind) =>
    ["throws", "ends the process", "waits for what never comes"].map((name) => [kind, name] as const),
  );

  test.each(creating)("while it is created is no different: a %s that %s", async (kind, name) => {
    const cwd = folderWith({
      "posturegate.yaml": configWith(kind),
      "plugins/mine.mjs": moduleText(kind, misbehaviours[name] ?? "", "creating"),
    });
    const { exitCode, stdout, stderr } = await cli(["audit"], { cwd });
    expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 3 });
    expect(findingsOf(cwd).failures).toMatchObject([{ plugin: "mine", kind }]);
  });

  test.each(["working", "creating"] as const)(
    "and loops without giving way is ended, never green: %s",
    async (where) => {
      const limits = "limits: { runMinutes: 0.01, doneSeconds: 0.1, scopeMinutes: 0.01 }";
      const cwd = folderWith({
        "posturegate.yaml": configWith("event").replace(/^limits: .*$/m, limits),
        "plugins/mine.mjs": moduleText("event", "for (;;) {}", where),
      });
      const { exitCode, stderr } = await cli(["audit"], { cwd });
      expect(exitCode).not.toBe(0);
      expect(stderr).toContain("posturegate was ended");
    },
  );

  const optional = (["store", "alert"] as const).flatMap((kind) =>
    ["throws", "ends the process", "waits for what never comes"].map((name) => [kind, name] as const),
  );

  test.each(optional)("and is not required is told and not gated: a %s that %s", async (kind, name) => {
    const cwd = folderWith({
      "posturegate.yaml": configWith(kind, ", required: false"),
      "plugins/mine.mjs": moduleText(kind, misbehaviours[name] ?? ""),
    });
    const { exitCode, stdout } = await cli(["audit"], { cwd });
    expect(exitCode).toBe(0);
    expect(findingsOf(cwd).failures).toMatchObject([{ plugin: "mine", kind, required: false }]);
    expect(stdout).toContain("not required");
  });

  test.each(["cloud", "event"] as const)(
    "cannot be made optional as %s: what was not seen is never green",
    async (kind) => {
      const cwd = folderWith({
        "posturegate.yaml": configWith(kind, ", required: false"),
        "plugins/mine.mjs": moduleText(kind, "throw new Error('x')"),
      });
      expect((await cli(["audit"], { cwd })).exitCode).not.toBe(0);
    },
  );

  const throwing =
    "setTimeout(() => { throw new Error('##[error]stray') }, 1); await new Promise((resolve) => setTimeout(resolve, 900))";
  const rejecting =
    "void Promise.reject(new Error('##[error]stray')); await new Promise((resolve) => setTimeout(resolve, 900))";

  test.each([
    ["throws", throwing],
    ["rejects", rejecting],
    [
      "ends the process",
      "setTimeout(() => process.exit(0), 1); await new Promise((resolve) => setTimeout(resolve, 900))",
    ],
  ])("where nobody waits for it ends the run, never green: it %s", async (_name, evil) => {
    const cwd = folderWith({ "posturegate.yaml": configWith("store"), "plugins/mine.mjs": moduleText("store", evil) });
    const { exitCode, stdout, stderr } = await cli(["audit"], { cwd });
    expect(exitCode).toBe(4);
    expect(stdout).toBe("");
    expect(stderr).toContain("mine.mjs");
    expect(workflowCommands(stderr)).toEqual([]);
    expect(readdirSync(cwd)).not.toContain("posturegate-out");
  });

  test.each([
    ["throws", "throw new Error('::error::at the top')"],
    ["hangs", "await new Promise(() => setInterval(() => {}, 1000))"],
    ["waits for what never comes", "await new Promise(() => {})"],
    ["ends the process", "process.exit(0)"],
    ["is no module", "}}}"],
    ["exports nothing", ""],
    ["exports no plugin", "export default { kind: 'clod', name: 1 }"],
    ["has params that throw", moduleText("event", "").replace("(z) =>", "(z) => { throw new Error('x') }, x: (z) =>")],
    ["is of another kind than its list", moduleText("store", "")],
  ])("at its top level is a mistake in the config: it %s", async (_name, text) => {
    const cwd = folderWith({ "posturegate.yaml": configWith("event"), "plugins/mine.mjs": text });
    const { exitCode, stdout, stderr } = await cli(["audit"], { cwd });
    expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/mine/);
    expect(workflowCommands(stderr)).toEqual([]);
    expect(readdirSync(cwd)).not.toContain("posturegate-out");
  });

  it("does not keep a run from being interrupted", async () => {
    const evil = "context.log.info('waiting'); await new Promise(() => {})";
    const config = configWith("cloud").replace("limits: { doneSeconds: 1, scopeMinutes: 0.02 }", "");
    const cwd = folderWith({ "posturegate.yaml": config, "plugins/mine.mjs": moduleText("cloud", evil) });
    const { exitCode } = await cli(["audit"], { cwd, when: [/waiting/, (pid) => process.kill(pid, "SIGTERM")] });
    expect(exitCode).toBe(3);
    expect(findingsOf(cwd)).toMatchObject({ verdict: "not-established", failures: [{ plugin: "mine" }] });
  });
});

describe.concurrent("a secret", () => {
  const secret = "correct-horse:battery%staple";
  const pem = "-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG\n-----END KEY-----";
  const leaks: readonly (readonly [Parameters<typeof moduleText>[0], string])[] = [
    ["cloud", "context.log.warning('w ' + params.token); throw new Error('to https://x/?t=' + params.token)"],
    ["store", "context.log.info(params.token); throw new Error(params.token)"],
    ["alert", "context.log.error(JSON.stringify(params)); throw new Error(params.token)"],
    [
      "event",
      "context.log.debug(params.token); setTimeout(() => { throw new Error(params.token) }, 1); await new Promise((resolve) => setTimeout(resolve, 900))",
    ],
  ];

  test.each(leaks.flatMap(([kind, evil]) => [secret, pem].map((value) => [kind, evil, value] as const)))(
    "is in no stream and no file, though a %s tells it",
    async (kind, evil, value) => {
      const config = configWith(kind, ", params: { token: '${env:POSTUREGATE_X}' }");
      const cwd = folderWith({ "posturegate.yaml": config, "plugins/mine.mjs": moduleText(kind, evil) });
      const env = { POSTUREGATE_X: value };
      const { exitCode, stdout, stderr } = await cli(["audit", "--verbose", "--save-snapshot", "snapshot"], {
        cwd,
        env,
      });
      expect(exitCode).not.toBe(0);
      const printed = await cli(["audit", "--format", "json"], { cwd, env });
      const written = textsIn(cwd).join("\n");
      for (const line of value.split("\n")) {
        for (const text of [stdout, stderr, printed.stdout, printed.stderr, written]) expect(text).not.toContain(line);
      }
      expect(stderr).toContain("***");
    },
  );

  test.each([
    ["POSTUREGATE_X", "short", "fewer than 8"],
    ["HOME", "/home/somebody", "POSTUREGATE_"],
    ["POSTUREGATE_Y", "", "not set"],
  ])("from %s = %j is refused", async (name, value, said) => {
    const config = configWith("event", `, params: { token: '\${env:${name}}' }`);
    const cwd = folderWith({ "posturegate.yaml": config, "plugins/mine.mjs": moduleText("event", "") });
    const { exitCode, stderr } = await cli(["audit"], { cwd, env: { [name]: value } });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
  });
});

/** Every file below a folder but the module and its config, unpacked where it is packed. */
function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "mine.mjs")
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return entry.name.endsWith(".gz") ? gunzipSync(bytes).toString() : bytes.toString();
    });
}
