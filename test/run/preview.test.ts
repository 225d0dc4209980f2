import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { AccessError } from "../../src/errors.ts";
import { parse, stringify } from "yaml";
import type { Preview } from "../../src/model/preview.ts";
import type { Report } from "../../src/model/report.ts";
import { type PreviewRequest, previewOf } from "../../src/run/preview.ts";
import { run } from "../../src/run/run.ts";
import type { State } from "../../src/run/state.ts";
import { configFile, configOf, type Files, filesOf, requestFor } from "./run-request.ts";

const now = new Date("2026-11-21T12:00:00Z");
const ownRule = "rules/aws/ec2/own.yaml";
const builtIn = readFileSync("rules/aws/ec2/volume-encryption.yaml", "utf8");

const ids = ["aws-ec2-own", "aws-ec2-volume-encryption", "aws-ec2-security-group-*"];
const config = {
  plugins: { rules: { params: { paths: ["rules"], select: { ids } } }, own: { plugin: "./plugins/own.mjs" } },
  audits: {
    first: { clouds: ["demo"], events: ["rules", "own"] },
    second: { clouds: ["demo"], events: ["rules"] },
  },
  run: ["first", "second"],
  gate: { failOn: "low" },
  exemptions: ["exemptions.yaml"],
  exemptionsRequire: { owner: "@acme/*" },
  baseline: "baseline.json",
};
const emptyBaseline = { schemaVersion: 1, writtenAt: now.toISOString(), scopes: [], findings: [] };
const base: Files = {
  [configFile]: stringify(config),
  "exemptions.yaml": "[]\n",
  "baseline.json": JSON.stringify(emptyBaseline),
  [ownRule]: builtIn.replace("id: aws-ec2-volume-encryption", "id: aws-ec2-own"),
  "plugins/own.mjs": "export default 1;",
  "plugins/part.mjs": "export const part = 1;",
};

let report: Report;
let state: State;
beforeAll(async () => {
  const request = requestFor({
    ...base,
    [configFile]: stringify({ ...config, plugins: { rules: config.plugins.rules } }).replace("      - own\n", ""),
  });
  const snapshot = join(request.bounds.root, "snapshot");
  report = await run({ ...request, overrides: { ...request.overrides, saveSnapshot: snapshot } });
  state = { snapshot, baseline: emptyBaseline as never, collectedAt: report.startedAt };
}, 60_000);

async function previewed(changes: Record<string, string | undefined>, over: Partial<PreviewRequest> = {}) {
  const request = requestFor(base);
  const changed = Object.entries({ ...base, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return previewOf({
    request,
    config: configOf(request),
    audits: ["first", "second"],
    branch: filesOf(Object.fromEntries(changed), "b".repeat(40)),
    state,
    now,
    approvalProblem: async () => undefined,
    readConfig: configOf,
    judge: run,
    ...over,
  });
}

const withConfig = (over: object): Record<string, string> => ({ [configFile]: stringify({ ...config, ...over }) });
const told = (preview: Preview | undefined): string[] =>
  (preview?.weakenings ?? []).map(({ kind, hides }) => `${kind} ${hides?.length ?? "?"}`);
/** Findings, and unknowns that count. */
const shownOf = (isMeant: (finding: Report["findings"][number]) => boolean): number =>
  report.findings.filter(({ status, gates }) => status === "fail" || gates).filter(isMeant).length;
const gatingOf = (isMeant: (finding: Report["findings"][number]) => boolean): number =>
  report.findings.filter(({ gates }) => gates).filter(isMeant).length;

describe("a pull request", () => {
  test("that changes nothing, or only how it is written, has no preview", async () => {
    expect(await previewed({})).toBeUndefined();
    const { audits, ...rest } = config;
    const turned = { audits, ...rest };
    expect(
      await previewed({ [configFile]: `# moved\n\n\n${stringify(turned)}`, [ownRule]: `\n# moved\n${base[ownRule]}` }),
    ).toBeUndefined();
  });

  test("that only makes the gate stricter has no preview", async () => {
    expect(await previewed(withConfig({ gate: { failOn: "informational" } }))).toBeUndefined();
  });

  test("that drops an audit hides all that it found", async () => {
    const preview = await previewed(withConfig({ run: ["first"] }));
    const hidden = shownOf(({ audit }) => audit === "second");
    expect(hidden).toBeGreaterThan(0);
    expect(told(preview)).toEqual([`audit-dropped ${hidden}`]);
    expect(preview).toMatchObject({ refused: [], added: 0, basis: { collectedAt: report.startedAt } });
  });

  test("that takes all audits away and runs another is judged, too", async () => {
    const audits = { ...config.audits, third: config.audits.first };
    const preview = await previewed(withConfig({ audits, run: ["third"] }));
    expect(told(preview)).toEqual([
      `audit-dropped ${shownOf(({ audit }) => audit === "first")}`,
      `audit-dropped ${shownOf(({ audit }) => audit === "second")}`,
    ]);
  });

  test("that adds an audit and changes nothing else has no preview", async () => {
    const audits = { ...config.audits, third: config.audits.second };
    expect(await previewed(withConfig({ audits, run: ["first", "second", "third"] }))).toBeUndefined();
  });

  test("that lowers a severity, or fails on less, hides what failed the gate", async () => {
    const id = "aws-ec2-own";
    const rules = { params: { paths: ["rules"], select: { ids }, severity: { [id]: "informational" } } };
    const lowered = await previewed(withConfig({ plugins: { ...config.plugins, rules } }));
    const hidden = gatingOf(({ rule }) => rule === id);
    expect(hidden).toBeGreaterThan(0);
    expect(told(lowered)).toEqual([`severity-lowered ${hidden / 2}`, `severity-lowered ${hidden / 2}`]);
    const loosened = await previewed(withConfig({ gate: { failOn: "critical" } }));
    expect(told(loosened)).toEqual([`gate-loosened ${gatingOf(({ severity }) => severity !== "critical")}`]);
  });

  test("that accepts unknowns hides those that count", async () => {
    const preview = await previewed(withConfig({ gate: { failOn: "low", onUnknown: "pass" } }));
    const counted = report.findings.filter(({ status, gates }) => status === "unknown" && gates).length;
    expect(told(preview)).toEqual([`gate-loosened ${counted}`]);
  });

  test("that deselects rules hides what they found", async () => {
    const rules = { params: { paths: ["rules"], select: { ids, severities: ["critical", "high"] } } };
    const preview = await previewed(withConfig({ plugins: { ...config.plugins, rules } }));
    const hidden = shownOf(
      ({ severity, audit }) => severity !== "critical" && severity !== "high" && audit === "first",
    );
    expect(told(preview)).toEqual([`rule-removed ${hidden}`, `rule-removed ${hidden}`]);
  });

  test("that edits a rule of its own is told with the rule's place, and what it finds no more", async () => {
    const edited = base[ownRule]?.replace(/^assert: .*$/m, 'assert: "true"');
    expect(edited).not.toBe(base[ownRule]);
    const preview = await previewed({ [ownRule]: edited });
    const isOwn = ({ rule, audit, status }: Report["findings"][number]) =>
      rule === "aws-ec2-own" && audit === "first" && status === "fail";
    const hidden = shownOf(isOwn);
    expect(hidden).toBeGreaterThan(0);
    expect(told(preview)).toEqual([`rule-changed ${hidden}`, `rule-changed ${hidden}`]);
    expect(preview?.weakenings[0]?.place?.file).toBe(ownRule);
  });

  test.each(["plugins/own.mjs", "plugins/part.mjs"])(
    "that edits %s of a module is told, and nobody runs it",
    async (path) => {
      const preview = await previewed({ [path]: "throw new Error('run');" });
      expect(told(preview)).toEqual(["event-changed ?"]);
    },
  );

  test("that reads otherwise is told, though nobody knows what it hides", async () => {
    const plugins = { ...config.plugins, demo: { params: { path: "snapshots/mine" } } };
    expect(told(await previewed(withConfig({ plugins })))).toEqual(["cloud-changed ?", "cloud-changed ?"]);
  });

  test("that knows more findings hides them where only new ones count", async () => {
    const known = report.findings.find(({ status, gates }) => status === "fail" && gates);
    const entry = { ...known, audit: undefined };
    const findings = [entry];
    const baseline = JSON.stringify({ ...emptyBaseline, findings });
    expect(told(await previewed({ "baseline.json": baseline }))).toEqual(["baseline-widened 0"]);
    const both = await previewed({
      ...withConfig({ gate: { failOn: "low", newOnly: true } }),
      "baseline.json": baseline,
    });
    expect(told(both)).toEqual(["gate-loosened 2", "baseline-widened 2"]);
  });
});

describe("an exemption that a pull request adds", () => {
  const rule = "aws-ec2-volume-encryption";
  const exemption = (over: object = {}): string =>
    stringify([{ rule, resource: "*", reason: "we know", owner: "@acme/platform", expires: "2026-12-31", ...over }]);
  const hidden = () => shownOf((finding) => finding.rule === rule);

  test("is told with what it covers", async () => {
    const preview = await previewed({ "exemptions.yaml": exemption() });
    expect(hidden()).toBeGreaterThan(0);
    expect(told(preview)).toEqual([`exemption-added ${hidden()}`]);
    expect(preview).toMatchObject({
      unmetExemptions: [],
      weakenings: [
        { place: { file: "exemptions.yaml", line: 1 }, text: `A new exemption: ${rule} on *, until 2026-12-31.` },
      ],
    });
  });

  test("is named as invalid where it lacks what the base asks, and what it covers is told all the same", async () => {
    const preview = await previewed({ "exemptions.yaml": exemption({ owner: "me" }) });
    expect(told(preview)).toEqual([`exemption-added ${hidden()}`]);
    expect(preview?.unmetExemptions).toEqual([
      {
        rule,
        resource: "*",
        place: { file: "exemptions.yaml", line: 1 },
        problems: ["owner: me does not match @acme/*"],
      },
    ]);
  });

  test("is held against what the base asks, whatever the branch asks", async () => {
    const changes = { ...withConfig({ exemptionsRequire: {} }), "exemptions.yaml": exemption({ owner: "me" }) };
    const preview = await previewed(changes);
    expect(preview?.unmetExemptions).toHaveLength(1);
    expect(told(preview)).toEqual([`exemption-added ${hidden()}`, "gate-loosened 0"]);
  });

  test("needs the approval of its file's owners where the base asks for that, and no other does", async () => {
    const required: Files = {
      ...base,
      [configFile]: stringify({ ...config, exemptionsRequire: { approvedBy: "codeowners" } }),
      "exemptions.yaml": exemption({ reason: "an old one" }),
    };
    const request = requestFor(required);
    const asked: string[] = [];
    const branch = filesOf({ ...required, "exemptions.yaml": `${exemption({ reason: "an old one" })}${exemption()}` });
    const approvalProblem = async (file: string) => {
      asked.push(file);
      return "approvedBy: none of @acme/security has approved the newest commit";
    };
    const preview = await previewed({}, { request, config: configOf(request), branch, approvalProblem });
    expect(asked).toEqual(["exemptions.yaml"]);
    expect(preview?.unmetExemptions).toMatchObject([
      { place: { line: 6 }, problems: ["approvedBy: none of @acme/security has approved the newest commit"] },
    ]);
  });
});

describe("a branch that would be refused", () => {
  test.each<[string, Record<string, string | undefined>, RegExp]>([
    ["for its config", { [configFile]: "runs: [first]\n" }, /^posturegate\.yaml:1:1: unknown key/],
    ["for taking its config away", { [configFile]: undefined }, /takes this config away/],
    ["for a rule", { [ownRule]: "id: x\n" }, /own\.yaml/],
    ["for an exemption", { "exemptions.yaml": "- rule: aws-ec2-nonsense\n" }, /exemptions\.yaml:1/],
    ["for a missing exemption file", { "exemptions.yaml": undefined }, /the exemption file exemptions\.yaml/],
  ])("%s is told with why", async (_, changes, expected) => {
    const preview = await previewed(changes);
    expect(preview?.weakenings).toEqual([]);
    expect(preview?.refused.join("\n")).toMatch(expected);
  });

  test("because GitHub does not let us read it is told, too", async () => {
    const read = async () => {
      throw new AccessError("failed", "GitHub answered 500 to contents", { scope: "octo/infra", api: "contents" });
    };
    const preview = await previewed({}, { branch: { ...filesOf(base), read } });
    expect(preview?.refused).toEqual(["GitHub answered 500 to contents"]);
  });

  test("is a bug of ours where something else is thrown", async () => {
    const read = async () => {
      throw new TypeError("a bug");
    };
    await expect(previewed({}, { branch: { ...filesOf(base), read } })).rejects.toThrow("a bug");
  });
});

describe("without a state", () => {
  test("changes are told without what they hide", async () => {
    const missing = { missing: "the config keeps no `state`" };
    const preview = await previewed(withConfig({ run: ["first"] }), { state: missing });
    expect(preview).toMatchObject({ basis: missing, added: 0 });
    expect(told(preview)).toEqual(["audit-dropped ?"]);
  });

  test("that can be judged they are, too, and the branch is not blamed", async () => {
    const preview = await previewed(withConfig({ run: ["first"] }), { state: { ...state, snapshot: "/nowhere" } });
    expect(preview).toMatchObject({ refused: [] });
    expect(told(preview)).toEqual(["audit-dropped ?"]);
    expect(preview?.basis).toHaveProperty("missing");
  });
});

describe("credentials", () => {
  test("are in no preview: a config that refers to them is read alike on both sides, without them", async () => {
    const secret = "hunter2hunter2";
    const withSecret = {
      ...config,
      plugins: {
        ...config.plugins,
        mine: {
          plugin: "azure",
          params: {
            secret: "${env:POSTUREGATE_SECRET}",
            client: "11111111-1111-1111-1111-111111111111",
            tenant: "11111111-1111-1111-1111-111111111111",
            login: "secret",
          },
        },
      },
      audits: { ...config.audits, third: { clouds: ["mine"], events: ["rules"] } },
    };
    const files = { ...base, [configFile]: stringify(withSecret) };
    const environment = { POSTUREGATE_SECRET: secret, AZURE_CLIENT_SECRET: secret, GITHUB_TOKEN: secret };
    const request = requestFor(files, { environment });
    const seen: unknown[] = [];
    const preview = await previewed(
      {},
      {
        request,
        config: configOf(request),
        branch: filesOf({
          ...files,
          [configFile]: stringify({ ...(parse(files[configFile] ?? "") as object), run: ["first"] }),
        }),
        judge: async (asked) => {
          seen.push(asked.environment, configOf(asked).plugins.get("mine")?.params, asked.job, asked.isPreview);
          return run(asked);
        },
      },
    );
    expect(told(preview)).toEqual([`audit-dropped ${shownOf(({ audit }) => audit === "second")}`]);
    expect(seen).toHaveLength(8);
    expect(JSON.stringify(seen)).not.toContain(secret);
    expect(seen).toContain(true);
  });
});
