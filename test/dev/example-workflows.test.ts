/** The example workflows of docs/workflows: what they are allowed to do, and what their scripts make of hostile data. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly name?: string;
  readonly run?: string;
}

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly Step[] }>>;
}

function workflow(name: string): Workflow {
  return parse(readFileSync(`docs/workflows/${name}.yml`, "utf8")) as Workflow;
}

const gate = { "id-token": "write", contents: "read", "pull-requests": "write", "security-events": "write" };

test.each([
  ["nightly", { "id-token": "write", contents: "read", "security-events": "write" }],
  ["pull-request", gate],
  ["required", gate],
  ["fork-preview", { contents: "read", "pull-requests": "read" }],
  [
    "fork-gate",
    {
      "id-token": "write",
      contents: "read",
      "security-events": "read",
      "pull-requests": "write",
      statuses: "write",
      actions: "read",
    },
  ],
  ["remediate-plan", { "id-token": "write", contents: "write", issues: "write", "security-events": "write" }],
  ["remediate", { "id-token": "write", contents: "write", issues: "write", "security-events": "write" }],
])("%s.yml may do what it needs, and nothing else", (name, permissions) => {
  const { permissions: all, jobs } = workflow(name);
  expect(all).toEqual({});
  expect(Object.values(jobs).map((job) => job.permissions)).toEqual([permissions]);
});

const examples = ["nightly", "pull-request", "required", "fork-preview", "fork-gate", "remediate-plan", "remediate"];

test.each(examples)(
  "no script of %s.yml has an expression in it, which a pull request could fill with commands",
  (name) => {
    const steps = Object.values(workflow(name).jobs).flatMap((job) => job.steps);
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  },
);

describe("the workflow that changes the cloud", () => {
  const { on, concurrency, jobs } = parse(readFileSync("docs/workflows/remediate.yml", "utf8")) as {
    readonly on: Readonly<Record<string, unknown>>;
    readonly concurrency: object;
    readonly jobs: Readonly<
      Record<string, { readonly environment: string; readonly steps: readonly { uses: string }[] }>
    >;
  };

  test("starts on nothing that runs code of somebody else", () => {
    expect(Object.keys(on)).toEqual(["issues", "workflow_dispatch"]);
    expect(on["issues"]).toEqual({ types: ["labeled"] });
    expect(jobs["remediate"]?.steps.map(({ uses }) => uses.split("@")[0])).toEqual(["posturegate/posturegate"]);
  });

  test("runs in an environment of its own, and loses no approval while another run goes on", () => {
    const reading = parse(readFileSync("docs/workflows/remediate-plan.yml", "utf8")) as { readonly jobs: typeof jobs };
    expect(jobs["remediate"]?.environment).toBe("remediation");
    expect(reading.jobs["plan"]?.environment).toBe("posture");
    expect(concurrency).toEqual({ group: "posture-remediate", "cancel-in-progress": false, queue: "max" });
  });
});

describe("the gate for forks", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "posturegate-gate-"));
    mkdirSync(join(folder, "bin"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function runStep(name: string, environment: Readonly<Record<string, string>>): string {
    const step = workflow("fork-gate").jobs["audit"]?.steps.find((one) => one.name === name);
    const env = { PATH: `${join(folder, "bin")}:${process.env["PATH"]}`, ...environment };
    return execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step?.run ?? "exit 99"], {
      env,
      encoding: "utf8",
    });
  }

  test.each([
    ["passed", "success", "passed"],
    ["failed", "failure", "failed"],
    ["not-established", "error", "not-established"],
    ["", "error", "no verdict"],
  ])("sets for the verdict %j the status %s", (verdict, state, description) => {
    const gh = join(folder, "bin/gh");
    writeFileSync(gh, `#!/bin/sh\nprintf '%s\\n' "$@"\n`);
    chmodSync(gh, 0o755);
    const [commit, url] = ["a".repeat(40), "https://github.com/acme/shop/actions/runs/1"];
    const repository = { GITHUB_REPOSITORY: "acme/shop", HEAD_SHA: commit, RUN_URL: url };
    const said = runStep("The verdict is the status", { ...repository, VERDICT: verdict });
    expect(said.split("\n")).toEqual(
      expect.arrayContaining([
        `repos/acme/shop/statuses/${commit}`,
        `state=${state}`,
        "context=posture",
        `description=${description}`,
      ]),
    );
  });

  function shown(write: (path: string) => void): string {
    const [said, summary] = [join(folder, "summary.md"), join(folder, "step-summary.md")];
    write(said);
    writeFileSync(summary, "");
    expect(runStep("What phase 1 says, as text", { SAID: said, LC_ALL: "C", GITHUB_STEP_SUMMARY: summary })).toBe("");
    return readFileSync(summary, "utf8");
  }

  test("shows what a pull request wrote as text that nothing in it can end", () => {
    const hostile = "# passed\r\n```\n</details><img src=x>\r@acme/security\n\n::error::x\n    \u001B[2J\u0000~~~\n";
    const text = shown((path) => writeFileSync(path, hostile));
    // Lines indented by four spaces, after an empty line, are code whatever they hold (CommonMark 0.31, 4.4).
    const [head = "", code = ""] = text.split(/(?<=\n\n)(?= {4}# passed)/);
    expect(head).toMatch(/believe none of it unseen\.\n\n$/);
    expect(code.trimEnd().split("\n")).toHaveLength(6);
    expect(code.trimEnd().split("\n")).toEqual(code.match(/^ {4}.*$/gm));
    expect(text).not.toMatch(/[\r\u0000\u001B]/);
  });

  test("shows no more than what a summary has room for", () => {
    expect(shown((path) => writeFileSync(path, "x".repeat(2_000_000))).length).toBeLessThan(51_000);
  });

  test("does not follow a link out of the artifact", () => {
    const secret = join(folder, "secret");
    writeFileSync(secret, "token of the runner");
    expect(shown((path) => symlinkSync(secret, path))).toBe("");
  });

  test("shows nothing where the artifact holds no summary", () => {
    expect(shown(() => undefined)).toBe("");
    expect(shown((path) => mkdirSync(path))).toBe("");
  });
});
