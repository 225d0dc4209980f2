import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { gitHubServer } from "../estate/github/server.ts";
import { cli, findingsOf, folderWith, judgementOf } from "./built-program.ts";
import { baseCommit, type Files, reviewEvents, runJob } from "./workflow-job.ts";

const config = `
plugins:
  rules: { params: { paths: [rules] } }
  marker: { plugin: ./plugins/marker.mjs }
audits:
  nightly: { clouds: [demo], events: [rules], alerts: [sarif, marker] }
run: [nightly]
exemptions: [.posturegate/exemptions.yaml]
baseline: .posturegate/baseline.json
`;

/** A module, with a neighbour that it imports, that writes down which of the two branches it is of. */
function marker(branch: string): Files {
  const text = `import { mkdirSync, writeFileSync } from "node:fs"; import { branch } from "./branch.mjs";
    export default { kind: "alert", name: "marker", params: (z) => z.object({}), create: (_, { outputDirectory }) =>
      ({ write: async () => {}, done: async () => { mkdirSync(outputDirectory, { recursive: true }); writeFileSync(outputDirectory + "/marker", branch); } }) };`;
  return { "plugins/marker.mjs": text, "plugins/branch.mjs": `export const branch = "${branch}";` };
}

const exempt = (rule: string) => `- { rule: ${rule}, resource: "*", reason: r, owner: o, expires: 2099-01-01 }\n`;

let strong: Files;
let weak: Files;

beforeAll(async () => {
  const cwd = folderWith();
  await cli(["rules", "new", "aws/ec2/mine", "--resource", "aws.ec2.vpc"], { cwd });
  await cli(["baseline", "write", "--audit", "demo", "--file", "b.json"], { cwd });
  const rule = readFileSync(join(cwd, "rules/aws/ec2/mine.yaml"), "utf8");
  const everything = readFileSync(join(cwd, "b.json"), "utf8");
  const baseline = JSON.parse(everything) as { findings: object[] };
  strong = {
    "posturegate.yaml": config,
    "rules/aws/ec2/mine.yaml": rule,
    ".posturegate/exemptions.yaml": exempt("aws-ec2-volume-encryption"),
    ".posturegate/baseline.json": JSON.stringify({ ...baseline, findings: baseline.findings.slice(0, 3) }),
    ...marker("base"),
  };
  // Each file alone would turn the gate green, or run code of the branch.
  weak = {
    "posturegate.yaml": `${config}gate: { failOn: critical, newOnly: true, onUnknown: pass }\n`,
    "rules/aws/ec2/broken.yaml": "::error::not a rule",
    ".posturegate/exemptions.yaml": exempt("'*'"),
    ".posturegate/baseline.json": everything,
    ...marker("branch under review"),
  };
});

describe("config, rules, exemptions, baseline and modules", () => {
  test.concurrent.each([...reviewEvents, "pull_request_review"])(
    "come from the base commit on %s, never from the workspace",
    async (event) => {
      const [onPush, reviewed] = await Promise.all([
        runJob({ event: "push", workspace: strong }),
        runJob({ event, workspace: weak, base: strong }),
      ]);
      expect(onPush).toMatchObject({ exitCode: 1 });
      expect(reviewed).toMatchObject({ exitCode: 1 });
      expect(judgementOf(findingsOf(reviewed.workspace))).toEqual(judgementOf(findingsOf(onPush.workspace)));
      expect(findingsOf(reviewed.workspace).counts.exempted).toBeGreaterThan(0);
      expect(readFileSync(join(reviewed.workspace, "posturegate-out/marker"), "utf8")).toBe("base");
      expect(reviewed.requests.every(({ line }) => line.includes(baseCommit))).toBe(true);
    },
  );

  test.concurrent.each(["posturegate.yaml", ".posturegate/exemptions.yaml", "plugins/marker.mjs"])(
    "are not looked for in the workspace where the base commit lacks %s",
    async (missing) => {
      const base = Object.fromEntries(Object.entries(strong).filter(([path]) => path !== missing));
      const { exitCode, log, workspace } = await runJob({
        event: "pull_request",
        workspace: { ...strong, ...weak },
        base,
      });
      expect(exitCode).toBe(missing === "posturegate.yaml" ? 3 : 2);
      expect(log).toContain(missing);
      expect(existsSync(join(workspace, "posturegate-out"))).toBe(false);
    },
  );

  it.concurrent("of which the baseline is not at the base commit make every finding new", async () => {
    const base = Object.fromEntries(Object.entries(strong).filter(([path]) => !path.endsWith("baseline.json")));
    const { workspace } = await runJob({ event: "pull_request", workspace: { ...strong, ...weak }, base });
    expect(findingsOf(workspace).counts).toMatchObject({ existing: 0 });
  });

  it.concurrent("come from the base commit on the command line in a workflow, too", async () => {
    const server = await gitHubServer({ name: "octo/infra", private: true, commits: { [baseCommit]: strong } });
    const cwd = folderWith({ ...weak, "event.json": JSON.stringify({ pull_request: { base: { sha: baseCommit } } }) });
    const env = {
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: server.url,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(cwd, "event.json"),
      GITHUB_REPOSITORY: "octo/infra",
      GITHUB_WORKSPACE: cwd,
      RUNNER_TEMP: folderWith(),
    };
    const withoutToken = await cli(["audit"], { cwd, env });
    expect(withoutToken.exitCode).toBe(2);
    expect(withoutToken.stderr).toContain("GITHUB_TOKEN");
    expect(await cli(["audit"], { cwd, env: { ...env, GITHUB_TOKEN: "ghs_token" } })).toMatchObject({ exitCode: 1 });
    server.close();
    expect(server.mistakes).toEqual([]);
    expect(readFileSync(join(cwd, "posturegate-out/marker"), "utf8")).toBe("base");
    expect(findingsOf(cwd).counts.exempted).toBeGreaterThan(0);
  });

  test.concurrent.each([
    ["pull_request", { pull_request: {} }],
    ["pull_request", { pull_request: { base: { sha: "main" } } }],
    ["merge_group", {}],
    ["pull_request", "not JSON"],
  ])("are nobody's where the event of %s does not name the base commit: %j", async (event, payload) => {
    const prepare = (folder: string): void =>
      writeFileSync(join(folder, "event.json"), typeof payload === "string" ? payload : JSON.stringify(payload));
    const workspace = { "posturegate.yaml": "run: [mockaudit]\n" };
    // The event's path is replaced by one that tells less.
    const folder = folderWith();
    prepare(folder);
    const { exitCode, outputs } = await runJob({
      event,
      workspace,
      base: workspace,
      env: { GITHUB_EVENT_PATH: join(folder, "event.json") },
    });
    expect({ exitCode, outputs }).toEqual({ exitCode: 2, outputs: {} });
  });
});

describe.concurrent("paths that leave the workspace", () => {
  const demo = "run: [demo]\n";
  const filestore = (path: string) =>
    `plugins: { files: { plugin: filestore, params: { path: ${path} } } }\naudits: { a: { clouds: [mockcloud], stores: [files], events: [mockevent] } }\nrun: [a]\n`;

  test.each([
    ["output-dir", "../out", demo],
    ["output-dir", "/tmp/posturegate-elsewhere", demo],
    ["output-dir", "a/../../out", demo],
    ["output-dir", "posturegate:out", demo],
    ["save-snapshot", "../snapshot", demo],
    ["replay", "../snapshot", demo],
    ["replay", "posturegate:../..", demo],
    ["config", "../posturegate.yaml", demo],
    ["config", "/etc/hostname", demo],
    ["audits", "", filestore("../out")],
    ["audits", "", "plugins: { demo: { params: { path: 'posturegate:../../..' } } }\nrun: [demo]\n"],
    ["audits", "", "plugins: { demo: { params: { path: ../elsewhere } } }\nrun: [demo]\n"],
    [
      "audits",
      "",
      "plugins: { x: { plugin: ./../x.mjs } }\naudits: { a: { clouds: [demo], events: [x] } }\nrun: [a]\n",
    ],
    ["audits", "", "plugins: { rules: { params: { paths: [../rules] } } }\nrun: [demo]\n"],
  ])("are refused: %s %s %#", async (input, value, text) => {
    const { exitCode, log, outputs, workspace } = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": text },
      inputs: { [input]: value },
    });
    expect({ exitCode, outputs, log }).toEqual({ exitCode: 2, outputs: {}, log });
    expect(log).toMatch(/leads outside|leaves the repository|leave the repository|no folder to write to|outside the/);
    expect(readdirSync(workspace)).toEqual(["posturegate.yaml"]);
  });

  const links: [string, Files, Record<string, string>, (folder: string, outside: string) => void][] = [
    ["the output folder", {}, {}, (folder, outside) => symlinkSync(outside, join(folder, "posturegate-out"))],
    [
      "the output folder, to what is not there yet",
      {},
      {},
      (folder, outside) => symlinkSync(join(outside, "new"), join(folder, "posturegate-out")),
    ],
    [
      "the folder above it",
      {},
      { "output-dir": "a/b/c" },
      (folder, outside) => symlinkSync(outside, join(folder, "a")),
    ],
    [
      "the folder above it, to what is not there yet",
      {},
      { "output-dir": "a/b/c" },
      (folder, outside) => symlinkSync(join(outside, "new"), join(folder, "a")),
    ],
    [
      "a file in it",
      {},
      {},
      (folder, outside) => linkIn(folder, "posturegate-out", "findings.json.tmp", join(outside, "findings")),
    ],
    ["a folder in it", {}, {}, (folder, outside) => linkIn(folder, "posturegate-out", "sarif", outside)],
    ["a loop", {}, {}, (folder) => symlinkSync("posturegate-out", join(folder, "posturegate-out"))],
    [
      "the snapshot's folder",
      {},
      { "save-snapshot": "s" },
      (folder, outside) => symlinkSync(outside, join(folder, "s")),
    ],
    [
      "a file in the snapshot's folder",
      {},
      { "save-snapshot": "s" },
      (folder, outside) => linkIn(folder, "s", "manifest.json.tmp", join(outside, "manifest")),
    ],
    [
      "the config",
      {},
      { config: "link.yaml" },
      (folder, outside) => symlinkSync(join(outside, "secret"), join(folder, "link.yaml")),
    ],
    [
      "an exemption file",
      { "posturegate.yaml": `${demo}exemptions: [e.yaml]\n` },
      {},
      (folder, outside) => symlinkSync(join(outside, "secret"), join(folder, "e.yaml")),
    ],
    [
      "the baseline",
      { "posturegate.yaml": `${demo}baseline: b.json\n` },
      {},
      (folder, outside) => symlinkSync(join(outside, "secret"), join(folder, "b.json")),
    ],
    [
      "a rule folder",
      { "posturegate.yaml": `plugins: { rules: { params: { paths: [mine] } } }\n${demo}` },
      {},
      (folder, outside) => symlinkSync(outside, join(folder, "mine")),
    ],
  ];

  test.each(links)("through a symlink are refused: %s", async (_name, files, inputs, link) => {
    const outside = folderWith({ secret: "TOP SECRET\n" });
    const { exitCode, log, outputs } = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": demo, ...files },
      inputs,
      prepare: (folder) => link(folder, outside),
    });
    expect({ exitCode, outputs, log }).toEqual({ exitCode: 2, outputs: {}, log });
    expect(log).not.toContain("TOP SECRET");
    expect(readdirSync(outside)).toEqual(["secret"]);
  });

  it("may lie in RUNNER_TEMP", async () => {
    const temporary = folderWith();
    const { exitCode, outputs } = await runJob({
      event: "push",
      workspace: { "posturegate.yaml": demo },
      inputs: { "output-dir": join(temporary, "out") },
      env: { RUNNER_TEMP: temporary },
    });
    expect(exitCode).toBe(1);
    expect(outputs["findings-json"]).toBe(join(temporary, "out/findings.json"));
  });

  it("are the user's own affair outside a workflow", async () => {
    const cwd = folderWith();
    const elsewhere = folderWith();
    expect((await cli(["audit", "--output-dir", join(elsewhere, "out")], { cwd })).exitCode).toBe(1);
    expect(existsSync(join(elsewhere, "out/findings.json"))).toBe(true);
  });
});

function linkIn(folder: string, parent: string, name: string, target: string): void {
  mkdirSync(join(folder, parent));
  symlinkSync(target, join(folder, parent, name));
}
