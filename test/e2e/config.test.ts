import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { invisibleCharacters, workflowCommands } from "../report/active-constructs.ts";
import { cli, findingsOf, folderWith } from "./built-program.ts";

describe.concurrent("a mistaken config", () => {
  test.each([
    ["run: [demo]\ngat: { failOn: high }\n", "posturegate.yaml:2:1: ", "gate"],
    ["run: [demo]\ngate:\n  failOn: hihg\n", "posturegate.yaml:3:3: ", "high"],
    ["run: [dmeo]\n", "posturegate.yaml:1:", "demo"],
    ["run: [demo]\n  x: 1\n", "posturegate.yaml:2:", ""],
    ["a: 1\na: 2\n", "posturegate.yaml:2:1: ", ""],
    ["audits:\n  a: { clouds: [demo], events: [rulse] }\nrun: [a]\n", "posturegate.yaml:2:", "rules"],
    ["audits:\n  a: { clouds: [rules] }\nrun: [a]\n", "posturegate.yaml:2:", "rules"],
    ["audits: { a: { clouds: [demo], events: [rules] } }\n", "posturegate.yaml:1:1: ", "run"],
    ["plugins: { rules: { params: { select: { ids: [aws-ec2-nope-*] } } } }\nrun: [demo]\n", "", "aws-ec2-nope-*"],
    ["run: [demo]\nexemptions: [nowhere.yaml]\n", "posturegate.yaml:2:", "nowhere.yaml"],
    ["run: [demo]\nexemptions: [../x.yaml]\n", "posturegate.yaml:2:", "leaves the repository"],
    [
      "plugins: { p: { plugin: cloudmarker.stores.esstore.EsStore } }\naudits: { a: { clouds: [demo], stores: [p], events: [rules] } }\nrun: [a]\n",
      "posturegate.yaml:2:",
      "this version lacks",
    ],
    ["plugins: { demo: { params: { path: '${env:HOME}' } } }\nrun: [demo]\n", "posturegate.yaml:1:", "secret"],
    [
      "plugins: { x: { plugin: ./nowhere.mjs } }\naudits: { a: { clouds: [x], events: [rules] } }\nrun: [a]\n",
      "",
      "nowhere.mjs",
    ],
    [`"\\e[2J##[error]x": 1\n"::error::y": 2\n`, "posturegate.yaml:1:", "posturegate.yaml:2:"],
  ])("is told with its place, exit 2 and nothing written: %j", async (text, place, said) => {
    const cwd = folderWith({ "posturegate.yaml": text });
    for (const args of [["audit"], ["baseline", "write", "--file", "b.json"]]) {
      const { exitCode, stdout, stderr } = await cli(args, { cwd });
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
      expect(stderr).toContain(place);
      expect(stderr).toContain(said);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(workflowCommands(stderr)).toEqual([]);
      expect(invisibleCharacters(stderr)).toEqual([]);
      expect(readdirSync(cwd)).toEqual(["posturegate.yaml"]);
    }
  });

  it("tells all its mistakes at once", async () => {
    const cwd = folderWith({ "posturegate.yaml": "gat: 1\nrum: [x]\nlimits: { attempts: 0 }\n" });
    const { exitCode, stderr } = await cli(["config", "check"], { cwd });
    expect(exitCode).toBe(2);
    for (const line of [1, 2, 3]) expect(stderr).toContain(`posturegate.yaml:${line}:`);
  });

  it("is one that is not there", async () => {
    const cwd = folderWith();
    const { exitCode, stderr } = await cli(["audit", "-c", "nowhere.yaml"], { cwd });
    expect({ exitCode, files: readdirSync(cwd) }).toEqual({ exitCode: 2, files: [] });
    expect(stderr).toContain("nowhere.yaml");
  });

  const bombs: [string, string][] = [
    [
      "aliases that multiply",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghij"
        .split("")
        .map((name, index) => `${name}: &${name} [${`*${"abcdefghij"[index]},`.repeat(9)}]`)
        .join("\n")}\n`,
    ],
    ["10 MB of text", "x".repeat(10_000_000)],
    ["10 MB of brackets", "[".repeat(10_000_000)],
    ["deep nesting", "[".repeat(100_000)],
    ["deep mappings", "{a: ".repeat(20_000)],
    ["binary", "\u0000\u0001\u0002\uFFFD".repeat(1000)],
  ];

  test.each(bombs)("is refused and cannot exhaust the run: %s", async (_name, text) => {
    const cwd = folderWith({ "posturegate.yaml": text });
    const { exitCode, stderr } = await cli(["audit"], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("posturegate.yaml");
    expect(stderr.length).toBeLessThan(20_000);
  });
});

describe.concurrent("config check", () => {
  it("says what would run", async () => {
    const { exitCode, stdout } = await cli(["config", "check"], {
      cwd: folderWith({ "posturegate.yaml": "run: [demo, mockaudit]\n" }),
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("posturegate.yaml");
    expect(stdout).toContain("demo, mockaudit");
  });

  it("says that there is no file", async () => {
    const { exitCode, stdout } = await cli(["config", "check"], { cwd: folderWith() });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("no file found");
  });

  it("lets a plugin that this version lacks pass, with a warning", async () => {
    const text =
      "plugins: { p: { plugin: cloudmarker.stores.esstore.EsStore } }\naudits: { a: { clouds: [demo], stores: [p], events: [rules] } }\nrun: [a]\n";
    const { exitCode, stderr } = await cli(["config", "check"], { cwd: folderWith({ "posturegate.yaml": text }) });
    expect(exitCode).toBe(0);
    expect(stderr).toContain("esstore");
  });
});

describe.concurrent("config print", () => {
  it("is a config that means the same, secrets hidden", async () => {
    const secret = "hunter2-hunter2-hunter2";
    const cwd = folderWith({
      "posturegate.yaml": `run: [demo]\nemail: { to: [a@example.com], password: "\${env:POSTUREGATE_PASSWORD}" }\n`,
    });
    const { exitCode, stdout, stderr } = await cli(["config", "print"], { cwd, env: { POSTUREGATE_PASSWORD: secret } });
    expect(exitCode).toBe(0);
    expect(stdout + stderr).not.toContain(secret);
    expect(parse(stdout)).toMatchObject({ run: ["demo"], gate: { failOn: "high" }, email: { password: "***" } });
  });

  it("prints the base with -p, which is a config that says what it says", async () => {
    const { exitCode, stdout } = await cli(["-p"], { cwd: folderWith() });
    expect(exitCode).toBe(0);
    expect(parse(stdout)).toMatchObject({ run: ["mockaudit"] });
    const checked = await cli(["config", "check"], { cwd: folderWith({ "posturegate.yaml": stdout }) });
    expect(checked.exitCode).toBe(0);
  });
});

describe.concurrent("config schema", () => {
  it("accepts the base config and refuses a mistyped key", async () => {
    const schema = JSON.parse((await cli(["config", "schema"], { cwd: folderWith() })).stdout) as object;
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const base = parse((await cli(["-p"], { cwd: folderWith() })).stdout) as object;
    expect({ valid: validate(base), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(validate({ ...base, gat: {} })).toBe(false);
    expect(validate({ ...base, gate: { failOn: "hihg" } })).toBe(false);
  });
});

describe.concurrent("several config files", () => {
  it("are merged, the later over the earlier, and messages name the right one", async () => {
    const cwd = folderWith({
      "a.yaml": "run: [demo]\ngate: { failOn: low, onUnknown: pass }\n",
      "b.yaml": "gate: { failOn: critical }\n",
      "c.yaml": "gate: { failOn: x }\n",
    });
    const { stdout } = await cli(["config", "print", "-c", "a.yaml", "b.yaml"], { cwd });
    expect(parse(stdout)).toMatchObject({ gate: { failOn: "critical", onUnknown: "pass", newOnly: false } });
    const { stderr } = await cli(["config", "check", "-c", "a.yaml", "c.yaml"], { cwd });
    expect(stderr).toContain("c.yaml:1:");
  });

  it("are found in the home folder, below the one in the working folder", async () => {
    const home = folderWith({
      ".posturegate.yaml": "run: [demo]\ngate: { failOn: low }\n",
      "posturegate.yaml": "gate: { onUnknown: 7 }\n",
    });
    const cwd = folderWith({ "posturegate.yaml": "gate: { failOn: medium }\n" });
    const { stdout } = await cli(["config", "print"], { cwd, env: { HOME: home } });
    expect(parse(stdout)).toMatchObject({ run: ["demo"], gate: { failOn: "medium", onUnknown: 7 } });
  });
});

describe.concurrent("exemptions", () => {
  const known = { rule: "aws-ec2-snapshot-not-public", resource: "*" };
  const decided = { reason: "a public data set", owner: "data@example.com" };
  const run = async (...exemptions: object[]) => {
    const cwd = folderWith({
      "posturegate.yaml": "run: [demo]\nexemptions: [e.yaml]\n",
      "e.yaml": JSON.stringify(exemptions, null, 2),
    });
    return { ...(await cli(["audit"], { cwd })), cwd };
  };
  const matching = (cwd: string) =>
    findingsOf(cwd).findings.filter(({ rule, status }) => rule === known.rule && status === "fail");

  it("take findings out of the count until they expire", async () => {
    const [active, expired] = await Promise.all([
      run({ ...known, ...decided, expires: "2099-01-01" }),
      run({ ...known, ...decided, expires: "2020-01-01" }),
    ]);
    expect(matching(active.cwd)).toMatchObject([{ gates: false, exemption: { owner: "data@example.com" } }]);
    const { counts: without } = findingsOf(expired.cwd);
    expect(findingsOf(active.cwd).counts).toMatchObject({ critical: without.critical - 1, exempted: 1 });
    expect(matching(expired.cwd)).toMatchObject([{ gates: true, state: "new" }]);
    expect(without.exempted).toBe(0);
    expect(expired.stdout).toMatch(/expired/);
    expect(readFileSync(join(active.cwd, "posturegate-out/posturegate.sarif"), "utf8")).not.toContain(
      matching(active.cwd)[0]?.fingerprint.slice(0, 16),
    );
  });

  it("do not cover what got worse", async () => {
    const ports = { rule: "aws-ec2-security-group-admin-ports", resource: "*" };
    const { cwd } = await run({ ...ports, ...decided, facets: ["tcp/22/ipv6"], expires: "2099-01-01" });
    const findings = findingsOf(cwd).findings.filter(({ rule, status }) => rule === ports.rule && status === "fail");
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding).toMatchObject({ worsened: true, state: "new", gates: true });
  });

  it("that match nothing are told", async () => {
    const exemption = { ...decided, rule: "mock_event", resource: "mock:4711", expires: "2099-01-01" };
    const cwd = folderWith({
      "posturegate.yaml": "run: [mockaudit]\nexemptions: [e.yaml]\n",
      "e.yaml": JSON.stringify([exemption]),
    });
    const { stdout } = await cli(["audit"], { cwd });
    expect(stdout).toContain("matches nothing");
  });

  test.each([
    [
      { rule: "aws-ec2-snapshot-not-pubic", resource: "*", ...decided, expires: "2099-01-01" },
      "did you mean aws-ec2-snapshot-not-public?",
    ],
    [{ ...known, ...decided, expires: "2099-02-30" }, "a day that exists"],
    [{ ...known, owner: "x", expires: "2099-01-01" }, "reason"],
    [{ ...known, ...decided, expires: "2099-01-01", expiry: "2099-01-01" }, "expires"],
  ])("are refused when mistaken: %j", async (exemption, said) => {
    const { exitCode, stderr, cwd } = await run(exemption);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("e.yaml:");
    expect(stderr).toContain(said);
    expect(readdirSync(cwd).sort()).toEqual(["e.yaml", "posturegate.yaml"]);
  });
});

describe.concurrent("a baseline", () => {
  it("makes what it knows existing, and with newOnly the gate passes", async () => {
    const cwd = folderWith({
      "posturegate.yaml":
        "run: [demo]\nbaseline: .posturegate/baseline.json\ngate: { newOnly: true, onUnknown: pass }\n",
    });
    const before = await cli(["audit"], { cwd });
    expect(before.exitCode).toBe(1);
    expect(before.stdout).toContain("baseline");
    expect((await cli(["baseline", "write"], { cwd })).exitCode).toBe(0);
    expect((await cli(["audit"], { cwd })).exitCode).toBe(0);
    const { counts, findings } = findingsOf(cwd);
    expect(counts).toMatchObject({ new: 0, existing: counts.findings });
    expect(findings.filter(({ status, state }) => status === "fail" && state !== "existing")).toEqual([]);
    // Written again, it stays as it is.
    const text = readFileSync(join(cwd, ".posturegate/baseline.json"), "utf8");
    await cli(["baseline", "write"], { cwd });
    expect(readFileSync(join(cwd, ".posturegate/baseline.json"), "utf8")).toBe(text);
  });

  it("that cannot be read makes everything new, and is not written over", async () => {
    const cwd = folderWith({
      "posturegate.yaml": "run: [demo]\nbaseline: b.json\ngate: { newOnly: true }\n",
      "b.json": "{ damaged",
    });
    const { exitCode, stdout } = await cli(["audit"], { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("b.json cannot be used");
    expect((await cli(["baseline", "write"], { cwd })).exitCode).toBe(2);
    expect(readFileSync(join(cwd, "b.json"), "utf8")).toBe("{ damaged");
  });
});

describe.concurrent("rules", () => {
  it("are listed, shown and tested", async () => {
    const cwd = folderWith();
    const rules = JSON.parse((await cli(["rules", "list", "--format", "json"], { cwd })).stdout) as { id: string }[];
    expect(rules.length).toBeGreaterThan(10);
    const shown = await cli(["rules", "show", rules[0]?.id ?? ""], { cwd });
    expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
    expect(shown.stdout).toContain(rules[0]?.id);
    const table = await cli(["rules", "list"], { cwd });
    for (const { id } of rules) expect(table.stdout).toContain(id);
    const tested = await cli(["rules", "test", join(process.cwd(), "rules")], { cwd });
    expect(tested).toMatchObject({ exitCode: 0 });
  });

  it("are listed by the controls that they decide", async () => {
    const cwd = folderWith();
    const list = await cli(["rules", "frameworks", "--format", "json"], { cwd });
    const [framework] = JSON.parse(list.stdout) as { id: string; controls: { id: string; rules: string[] }[] }[];
    const decided = framework?.controls.find(({ id }) => id === "6.1.1");
    expect(decided?.rules).toEqual(["aws-ec2-ebs-encryption-by-default"]);
    const table = await cli(["rules", "frameworks", framework?.id ?? ""], { cwd });
    expect(table).toMatchObject({ exitCode: 0, stderr: "" });
    expect(table.stdout).toMatch(/^6\.1\.1 +automated +aws-ec2-ebs-encryption-by-default: /m);
    expect(table.stdout).toMatch(/^2\.1\.1 +manual +not automated$/m);
  });

  it("of one's own are made, pass, are run by an audit, and fail their test when broken", async () => {
    const cwd = folderWith({ "posturegate.yaml": "plugins: { rules: { params: { paths: [mine] } } }\nrun: [demo]\n" });
    expect(
      await cli(["rules", "new", "aws/ec2/my-rule", "--resource", "aws.ec2.volume", "--folder", "mine"], { cwd }),
    ).toMatchObject({ exitCode: 0 });
    expect(
      (await cli(["rules", "new", "aws/ec2/my-rule", "--resource", "aws.ec2.volume", "--folder", "mine"], { cwd }))
        .exitCode,
    ).toBe(2);
    expect(await cli(["rules", "test", "mine"], { cwd })).toMatchObject({ exitCode: 0 });
    expect(await cli(["rules", "test"], { cwd })).toMatchObject({ exitCode: 0 });
    expect((await cli(["rules", "list"], { cwd })).stdout).toContain("aws-ec2-my-rule");
    expect((await cli(["audit"], { cwd })).exitCode).toBe(1);
    const file = join(cwd, "mine/aws/ec2/my-rule.yaml");
    const text = readFileSync(file, "utf8");
    const { writeFileSync } = await import("node:fs");
    writeFileSync(file, text.replace(/^assert:.*$/m, "assert: 'true'"));
    expect((await cli(["rules", "test", "mine"], { cwd })).exitCode).toBe(1);
    writeFileSync(file, text.replace(/^assert:.*$/m, "assert: com.nmae == 'x'"));
    const mistyped = await cli(["audit"], { cwd });
    expect(mistyped.exitCode).toBe(2);
    expect(mistyped.stderr).toMatch(/mine\/aws\/ec2\/my-rule\.yaml:\d+:\d+: /);
  });
});
