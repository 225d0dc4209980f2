import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditClient } from "../estate/azure/builders/access.ts";
import { fernhollowAzure } from "../estate/azure/demo.ts";
import { demoEstate } from "../estate/demo.ts";
import { fernhollowGcp } from "../estate/gcp/demo/fernhollow.ts";
import { collectedAt } from "../estate/identifier.ts";
import { cli, type Ended, findingsOf, folderWith } from "./built-program.ts";
import { emptyBaseline, jobIdentity, liveAws, liveAzure, type LiveCloud, liveConfig, liveGcp } from "./live-cloud.ts";
import { runJob } from "./workflow-job.ts";
import { found, textsBelow } from "./written-texts.ts";

/** Two runs of three clouds, beside other tests. */
const patienceMs = 60_000;

describe("one audit of AWS, Azure and Google Cloud with the job's identity token", () => {
  let clouds: LiveCloud[] = [];
  let files: Record<string, string>;
  let env: Record<string, string>;
  let live: Ended & { cwd: string };

  beforeAll(async () => {
    const identity = jobIdentity();
    clouds = await Promise.all([
      liveAws(demoEstate(), identity),
      liveAzure(fernhollowAzure(), identity),
      liveGcp(fernhollowGcp(), identity),
    ]);
    const plugins = Object.assign({}, ...clouds.map((cloud) => cloud.plugins)) as LiveCloud["plugins"];
    files = { "posturegate.yaml": liveConfig(plugins), "baseline.json": emptyBaseline };
    env = Object.assign({}, ...clouds.map((cloud) => cloud.env)) as Record<string, string>;
    const cwd = folderWith(files);
    const args = ["audit", "--now", collectedAt, "--save-snapshot", "snapshot", "--verbose"];
    live = { ...(await cli(args, { cwd, env: { HOME: cwd, ...env } })), cwd };
  }, patienceMs);
  afterAll(async () => {
    await Promise.all(clouds.map((cloud) => cloud.close()));
  });

  const calls = (api: string) =>
    clouds.flatMap(({ requests }) => requests.filter((asked) => asked.api === api).map(({ params }) => params));

  it("finds what the demo shows, in the same words", async () => {
    const demo = folderWith();
    await cli(["audit"], { cwd: demo });
    expect(live).toMatchObject({ exitCode: 1, stderr: expect.not.stringContaining("Error") });
    expect(found(findingsOf(live.cwd))).toEqual(found(findingsOf(demo)));
  });

  it("asks for a token of its own for each cloud", () => {
    const audiences = calls("github:IdentityToken").map(({ audience }) => String(audience));
    expect(new Set(audiences)).toEqual(
      new Set([
        "sts.amazonaws.com",
        "api://AzureADTokenExchange",
        expect.stringMatching(/^https:\/\/iam\.googleapis\.com\/projects\/\d+\/.*\/providers\/infrastructure$/),
      ]),
    );
    expect(calls("entra:token")).toMatchObject([{ client_id: auditClient }, { client_id: auditClient }]);
    expect(calls("sts.token")).toHaveLength(1);
    expect(calls("iamcredentials.generateAccessToken")).toHaveLength(1);
  });

  it("replays its snapshot to the same findings, without a cloud", async () => {
    const before = clouds.map(({ requests }) => requests.length);
    const cwd = folderWith(files);
    const { POSTUREGATE_ALLOW_ENDPOINTS = "" } = env;
    const replayed = await cli(["audit", "--replay", join(live.cwd, "snapshot")], {
      cwd,
      env: { HOME: cwd, POSTUREGATE_ALLOW_ENDPOINTS },
    });
    expect(replayed.exitCode).toBe(1);
    expect(found(findingsOf(cwd))).toEqual(found(findingsOf(live.cwd)));
    expect(clouds.map(({ requests }) => requests.length)).toEqual(before);
  });

  it("writes no token anywhere, not even where it tells everything it does", () => {
    const written = [live.stdout, live.stderr, ...textsBelow(live.cwd)].join("\n");
    expect(written).not.toMatch(/eyJ[\w-]{10,}\.|ASIA[A-Z0-9]{12}|ya29\.|Bearer \S/);
    expect(written).not.toContain(env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);
  });

  it(
    "is the same in the action, and leaves nothing for later steps",
    async () => {
      const result = await runJob({ event: "schedule", workspace: files, env });
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({ verdict: "failed" });
      const { counts } = findingsOf(live.cwd);
      expect(result.outputs["critical"]).toBe(String(counts.critical));
      expect(`${result.log}\n${textsBelow(result.workspace).join("\n")}`).not.toMatch(
        /eyJ[\w-]{10,}\.|ya29\.|Bearer \S/,
      );
    },
    patienceMs,
  );
});
