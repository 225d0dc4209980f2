import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { baseConfig } from "../../src/config/base-config.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { declarations } from "../../src/registry.ts";
import { lacking } from "../../src/run/program.ts";
import { snapshotNotices, snapshotPaths } from "../../src/run/snapshots.ts";
import { temporaryFolder } from "../clouds/temporary-folder.ts";

const text = `
plugins:
  kept: { plugin: replay, params: { path: snapshots/kept } }
  live: { plugin: ./plugins/live.mjs }
audits:
  replayed: { clouds: [kept, demo], events: [rules] }
  mixed: { clouds: [kept, live], events: [rules] }
run: [replayed]
`;
const { config } = loadConfig([{ file: "posturegate.yaml", text }], {
  base: { file: "base.yaml", text: baseConfig },
  declarations,
  lacking,
  environment: {},
  inWorkflow: true,
});

async function request(commit: string | undefined, replay?: string) {
  const root = await temporaryFolder();
  const temporary = await temporaryFolder();
  mkdirSync(join(root, "snapshots"));
  const files = {
    origin: "x",
    commit,
    read: async () => undefined,
    list: async () => undefined,
    modulePath: async () => "",
  };
  // Only these parts of a request are read.
  return {
    root,
    temporary,
    request: { files, bounds: { root, allowed: [root, temporary], program: root }, overrides: { replay } } as never,
  };
}

describe("the snapshots of a run", () => {
  it("are those of the clouds, with a gap for each cloud that is read live", async () => {
    const { request: asked } = await request(undefined);
    expect(snapshotPaths(config, ["replayed"], asked)).toEqual(["snapshots/kept", "posturegate:demo"]);
    expect(snapshotPaths(config, ["mixed"], asked)).toEqual(["snapshots/kept", undefined]);
  });

  it("are the one of --replay, whatever the clouds", async () => {
    const { request: asked } = await request(undefined, "other");
    expect(snapshotPaths(config, ["mixed"], asked)).toEqual(["other"]);
  });
});

describe("a snapshot in the workspace", () => {
  it("is told where the config is read at the base commit", async () => {
    const { request: asked } = await request("c".repeat(40));
    const [notice, ...more] = snapshotNotices(config, ["replayed"], asked);
    expect(notice).toContain("snapshots/kept was read from the workspace");
    expect(more).toEqual([]);
  });

  it("is nothing to tell where the config comes from there too", async () => {
    const { request: asked } = await request(undefined);
    expect(snapshotNotices(config, ["replayed"], asked)).toEqual([]);
  });

  it("is not one in RUNNER_TEMP, also not by way of a link", async () => {
    const { root, temporary, request: asked } = await request("c".repeat(40));
    symlinkSync(temporary, join(root, "snapshots", "kept"));
    expect(snapshotNotices(config, ["replayed"], asked)).toEqual([]);
  });
});
