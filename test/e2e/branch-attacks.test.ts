/** Whatever a branch under review holds, it is judged as if it held nothing: each attack of its author, and what it gains. */
import { existsSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { GitHubServer } from "../estate/github/server.ts";
import { commentMarker } from "../../src/report/comment.ts";
import { findingsOf, type Findings } from "./built-program.ts";
import { commentsOn, config, gitHub, ownRule, reviewed, strong, withConfig } from "./gated-repository.ts";
import type { Files, Job, JobResult } from "./workflow-job.ts";

const secret = "hunter2hunter2hunter2";
const marker = join(tmpdir(), `posturegate-attack-${process.pid}`);
const module = `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(marker)}, JSON.stringify(process.env));
  export default { kind: "event", name: "evil", params: (z) => z.object({}), create: () => ({ needs: [], evaluate: () => [] }) };`;
const accepting = (over: object = {}) =>
  stringify([{ rule: "*", resource: "*", reason: "r", owner: "@acme/me", expires: "2099-01-01", ...over }]);

let github: GitHubServer;
let attacker: Server;
let address: string;
const stolen: string[] = [];
let honest: JobResult;

beforeAll(async () => {
  attacker = createServer((request, response) => {
    stolen.push(`${request.method} ${request.url} ${request.headers.authorization ?? ""}`);
    response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => attacker.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(attacker.address() as AddressInfo).port}`;
  github = await gitHub({ reviews: [{ state: "APPROVED", author: "mallory", commit: "9".padStart(40, "a") }] });
  honest = await attacked(100, strong);
}, 60_000);
afterAll(() => {
  github.close();
  attacker.close();
  if (github.mistakes.length > 0) throw new Error(`GitHub would not: ${github.mistakes.join("; ")}`);
});

function attacked(number: number, branch: Files, over: Partial<Job> = {}): Promise<JobResult> {
  return reviewed(github, number, branch, { env: { POSTUREGATE_SECRET: secret }, ...over });
}

/** What the run says of the estate; what it says of the pull request is no part of it. */
function judgement({ workspace }: JobResult): Omit<Findings, "preview" | "tool" | "notices"> {
  const { preview: _preview, tool: _tool, notices: _notices, ...rest } = findingsOf(workspace);
  return rest;
}

const plugins = (over: object) => withConfig({ plugins: { ...config.plugins, ...over } });
const attacks: Readonly<Record<string, () => Files>> = {
  "a gate that lets everything pass": () =>
    withConfig({ gate: { failOn: "critical", newOnly: true, onUnknown: "pass" } }),
  "another audit": () => ({ ...strong, "posturegate.yaml": "run: [mockaudit]\n" }),
  "no config": () => ({ README: "x" }),
  "an endpoint of its own": () =>
    plugins({ demo: { plugin: "aws", params: { endpoint: address, role: "arn:aws:iam::111122223333:role/x" } } }),
  "a module as event plugin": () => ({
    ...withConfig({
      plugins: { ...config.plugins, evil: { plugin: "./evil.mjs" } },
      audits: {
        ...config.audits,
        nightly: { ...config.audits.nightly, events: ["evil", "rules"], alerts: ["evil"], stores: ["evil"] },
      },
    }),
    "evil.mjs": module,
  }),
  "a module as cloud": () => ({
    ...withConfig({
      plugins: { ...config.plugins, evil: { plugin: "./evil.mjs" } },
      audits: { ...config.audits, nightly: { ...config.audits.nightly, clouds: ["evil", "demo"] } },
    }),
    "evil.mjs": module,
  }),
  "a secret of the environment": () =>
    plugins({
      demo: {
        plugin: "azure",
        params: {
          secret: "${env:POSTUREGATE_SECRET}",
          tenant: "11111111-1111-1111-1111-111111111111",
          client: "11111111-1111-1111-1111-111111111111",
        },
      },
    }),
  "a secret where it would be shown": () => plugins({ evil: { plugin: "${env:POSTUREGATE_SECRET}" } }),
  "a store that writes elsewhere": () =>
    withConfig({
      plugins: { ...config.plugins, files: { plugin: "filestore", params: { path: marker } } },
      audits: { ...config.audits, nightly: { ...config.audits.nightly, stores: ["files"] } },
    }),
  "a snapshot of its own": () => ({
    ...plugins({ demo: { params: { path: "snapshot" } } }),
    "snapshot/manifest.json": "{}",
  }),
  "rules that always pass": () => ({
    ...strong,
    [ownRule]: (strong[ownRule] ?? "").replace(/^assert: .*$/m, 'assert: "true"'),
  }),
  "rules that are none": () => ({
    ...strong,
    [ownRule]: "::set-output name=verdict::passed\n##[set-output name=verdict]passed",
  }),
  "rules outside of the repository": () => plugins({ rules: { params: { paths: ["../../../etc"] } } }),
  "an exemption of everything": () => ({ ...strong, ".posturegate/exemptions.yaml": accepting() }),
  "an exemption file outside of the repository": () => withConfig({ exemptions: ["/etc/passwd"] }),
  "a baseline of everything": () => ({
    ...withConfig({ baseline: "b.json" }),
    "b.json": JSON.stringify({
      schemaVersion: 1,
      writtenAt: "t",
      scopes: [],
      findings: findingsOf(honest.workspace).findings,
    }),
  }),
  "code owners of its own": () => ({
    ...strong,
    ".posturegate/exemptions.yaml": accepting(),
    ".github/CODEOWNERS": "* @mallory\n",
  }),
  "text that forges comment and log": () => ({
    ...strong,
    ".posturegate/exemptions.yaml": accepting({
      rule: "aws-*",
      resource: `${commentMarker(["nightly"])}\n::set-output name=verdict::passed ##[set-output name=verdict]passed @everyone </details><!--`,
    }),
  }),
};

describe("a branch gains nothing", () => {
  test.each(Object.entries(attacks).map(([name, branch], index) => [name, branch, index + 1] as const))(
    "by %s",
    async (_, branch, number) => {
      const job = await attacked(number, branch());
      expect({ exitCode: job.exitCode, outputs: job.outputs["verdict"] }).toEqual({
        exitCode: honest.exitCode,
        outputs: honest.outputs["verdict"],
      });
      expect(judgement(job)).toEqual(judgement(honest));
      expect(existsSync(marker)).toBe(false);
      expect(stolen).toEqual([]);
      const [comment = ""] = commentsOn(github, number);
      for (const text of [job.log, job.summary, comment, JSON.stringify(findingsOf(job.workspace))])
        expect(text).not.toContain(secret);
      expect(
        job.log.split("\n").filter((line) => line.includes("##[") || /^\s*::(?!warning|error|notice)/.test(line)),
      ).toEqual([]);
      expect(
        comment
          .replaceAll(/`[^`\n]*`/g, "code")
          .split("\n")
          .filter((line) => line.includes("<!--")),
      ).toEqual([commentMarker(["nightly"])]);
      expect(commentsOn(github, number)).toHaveLength(1);
    },
  );

  it("by a symlink in place of its output, its config or its exemptions", async () => {
    const outside = join(tmpdir(), "posturegate-nowhere");
    const job = await attacked(
      90,
      {},
      {
        prepare: (folder) => {
          symlinkSync("/etc/passwd", join(folder, "posturegate.yaml"));
          symlinkSync(outside, join(folder, "posturegate-out"));
        },
      },
    );
    expect(job.exitCode).toBe(2);
    expect(existsSync(outside)).toBe(false);
  });
});

describe("what somebody wrote to the branch of the state gains nothing", () => {
  it("by a path that climbs out, or by what is no snapshot", async () => {
    const { createHash } = await import("node:crypto");
    const folder = `audits/${createHash("sha256").update('["nightly","weekly"]').digest("hex").slice(0, 12)}/`;
    const escaped = join(tmpdir(), "posturegate-escaped");
    const files = (snapshot: object): Files => ({
      [`${folder}state.json`]: JSON.stringify({
        audits: ["nightly", "weekly"],
        collectedAt: "2026-11-20T03:00:00.000Z",
      }),
      [`${folder}baseline.json`]: JSON.stringify({ schemaVersion: 1, writtenAt: "t", scopes: [], findings: [] }),
      [`${folder}snapshot.json`]: JSON.stringify(snapshot),
    });
    const content = Buffer.from("x").toString("base64");
    for (const [index, snapshot] of [{ "../posturegate-escaped": content }, { "manifest.json": content }].entries()) {
      const commit = String(index).padStart(40, "b");
      const held = await gitHub({
        commits: { [commit]: files(snapshot) },
        refs: { "heads/posturegate-state": commit },
      });
      const job = await reviewed(held, 1, withConfig({ run: ["nightly"] }));
      held.close();
      expect(job.exitCode).toBe(honest.exitCode);
      expect(existsSync(escaped)).toBe(false);
      expect(findingsOf(job.workspace).preview).toMatchObject({
        refused: [],
        weakenings: [{ kind: "audit-dropped" }],
        basis: { missing: expect.stringMatching(/could not be read|cannot be judged/) },
      });
    }
  });
});
