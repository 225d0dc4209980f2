/** A run that changes a cloud is killed, cancelled or locked out after each of its calls, and resumed or undone. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import type { PlacedFault } from "../estate/server/faults.ts";
import type { Ended } from "./built-program.ts";
import {
  type CloudState,
  type RemediationCloud,
  type RemediationConfig,
  remediationRoles,
  startRemediation,
} from "./remediation-cloud.ts";
import type { RemediableRoles } from "../estate/remediable.ts";
import { stateDifferences } from "./remediation-differences.ts";

/** Longer than the program takes for a few runs. */
const patienceMs = 120_000;

/** So long live state is asked for what may still come to show. */
const waitSeconds = 2;

/** Entries of several calls: what admits the rest before what is too much is revoked; a role, its policy, and what uses it. */
const stories = [
  {
    name: "a rule that is split",
    config: { bots: ["sg_exposure_remove"], rules: ["aws-ec2-security-group-admin-ports-ipv6"], waitSeconds },
    calls: ["ec2:AuthorizeSecurityGroupIngress", "ec2:RevokeSecurityGroupIngress"],
  },
  {
    name: "a flow log with its role",
    config: { bots: ["vpc_turn_on_flow_logs"], rules: ["aws-ec2-vpc-flow-logs"], waitSeconds },
    calls: ["iam:CreateRole", "iam:PutRolePolicy", "ec2:CreateFlowLogs"],
  },
] as const satisfies readonly { name: string; config: RemediationConfig; calls: readonly string[] }[];

describe.each(stories)("$name", ({ config, calls }) => {
  let roles: RemediableRoles;
  let plan: string;
  let undisturbed: Outcome;

  beforeAll(async () => {
    roles = await remediationRoles(config);
    const cloud = await startRemediation(config, roles);
    await cloud.run("remediate", "plan");
    plan = JSON.stringify(cloud.plan());
    await cloud.server.close();
    undisturbed = await outcomeOf(async (untouched) => void (await apply(untouched)));
  }, patienceMs);

  it("makes its calls one after the other where nothing disturbs it", () => {
    expect(undisturbed.sent.map(({ api }) => api)).toEqual(calls);
  });

  /** What became of a server of its own. */
  async function outcomeOf(
    act: (cloud: RemediationCloud, untouched: CloudState) => Promise<void>,
    options: Parameters<typeof startRemediation>[2] = {},
  ): Promise<Outcome> {
    const cloud = await startRemediation(config, roles, options, { "plan.json": plan });
    try {
      await act(cloud, cloud.state());
      return { state: cloud.state(), sent: cloud.server.writes().map(({ api, input }) => ({ api, input })) };
    } finally {
      await cloud.server.close();
    }
  }

  function apply(cloud: RemediationCloud, started: (pid: number) => void = () => undefined): Promise<Ended> {
    const [part] = (JSON.parse(plan) as Plan).parts;
    return cloud.start(["remediate", "apply", "--plan", "plan.json", "--digest", part?.digest ?? ""], started);
  }

  /** What is otherwise than if nothing had happened in between, calls that were carried out twice or never included. */
  function disturbanceIn({ state, sent }: Outcome): string[] {
    const isSame = JSON.stringify(sent) === JSON.stringify(undisturbed.sent);
    const made = isSame ? [] : [`calls: ${sent.map(({ api }) => api).join(", ")}`];
    return [...made, ...stateDifferences(timeless(undisturbed.state), timeless(state))];
  }

  function applySignalled(cloud: RemediationCloud, signal: NodeJS.Signals, after: number): Promise<Ended> {
    return signalled({ cloud, signal, after }, (started) => apply(cloud, started));
  }

  const positions = calls.map((api, position) => ({ api, nth: position + 1 }));

  test.concurrent.each(positions)(
    "killed when call $nth, $api, was carried out and not answered: resumed",
    async ({ nth }) => {
      const outcome = await outcomeOf(async (cloud) => {
        expect(await applySignalled(cloud, "SIGKILL", nth)).toMatchObject({ exitCode: null });
        expect(cloud.server.writes()).toHaveLength(nth);
        expect(await cloud.run("remediate", "resume")).toMatchObject(fixed);
      });
      expect(disturbanceIn(outcome)).toEqual([]);
    },
    patienceMs,
  );

  test.concurrent.each(positions)(
    "killed when call $nth, $api, was answered and does not show yet: resumed",
    async ({ nth }) => {
      const outcome = await outcomeOf(
        async (cloud) => {
          const ended = await apply(cloud, (pid) => void killOnceDone(cloud.folder, nth, pid));
          expect(ended).toMatchObject({ exitCode: null });
          expect(cloud.server.writes()).toHaveLength(nth);
          expect(await cloud.run("remediate", "resume")).toMatchObject(fixed);
        },
        // The program looks again after half a second: time enough to end it meanwhile.
        { pace: { lag: { reads: 1 } } },
      );
      expect(disturbanceIn(outcome)).toEqual([]);
    },
    patienceMs,
  );

  test.concurrent.each(positions)(
    "killed when call $nth, $api, was carried out: undone",
    async ({ nth }) => {
      let before: CloudState | undefined;
      const { state } = await outcomeOf(async (cloud, untouched) => {
        before = untouched;
        await applySignalled(cloud, "SIGKILL", nth);
        const [run = ""] = cloud.journals();
        const undone = await cloud.run("remediate", "undo", run);
        expect(undone).toMatchObject({ exitCode: 0, stderr: "", stdout: expect.stringContaining("1 undone") });
        const again = await cloud.run("remediate", "undo", run);
        expect(again).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("1 nothing to do") });
      });
      expect(before && stateDifferences(before, state)).toEqual([]);
    },
    patienceMs,
  );

  test.concurrent.each(positions)(
    "killed when $nth calls were taken back: undone",
    async ({ nth }) => {
      let before: CloudState | undefined;
      const { state, sent } = await outcomeOf(async (cloud, untouched) => {
        before = untouched;
        await apply(cloud);
        const [run = ""] = cloud.journals();
        const after = calls.length + nth;
        const killed = await signalled({ cloud, signal: "SIGKILL", after }, (started) =>
          cloud.start(["remediate", "undo", run], started),
        );
        expect(killed).toMatchObject({ exitCode: null });
        const undone = await cloud.run("remediate", "undo", run);
        expect(undone).toMatchObject({ exitCode: 0, stderr: "", stdout: expect.stringContaining("1 undone") });
      });
      expect(sent).toHaveLength(2 * calls.length);
      expect(before && stateDifferences(before, state)).toEqual([]);
    },
    patienceMs,
  );

  test.concurrent.each(positions)(
    "cancelled during call $nth, $api: says how to go on, and goes on",
    async ({ nth }) => {
      const outcome = await outcomeOf(async (cloud) => {
        const cancelled = await applySignalled(cloud, "SIGTERM", nth);
        expect(cloud.server.writes()).toHaveLength(nth);
        const [run = ""] = cloud.journals();
        expect(cancelled.exitCode).toBe(1);
        expect(cancelled.stdout.replaceAll(/\s+/g, " ")).toContain(`posturegate remediate resume ${run}`);
        expect(await cloud.run("remediate", "resume")).toMatchObject(fixed);
      });
      expect(disturbanceIn(outcome)).toEqual([]);
    },
    patienceMs,
  );

  test.concurrent.each(positions)(
    "with credentials that expire after call $nth, $api: logs in again, and goes on",
    async ({ nth }) => {
      const clock = { lateMs: 0 };
      const outcome = await outcomeOf(
        async (cloud) => {
          cloud.server.onWrite(({ phase, nth: written }) => {
            if (phase === "after" && written === nth) clock.lateMs = 2 * 60 * 60 * 1000;
          });
          expect(await apply(cloud)).toMatchObject(fixed);
        },
        { now: () => new Date(Date.now() + clock.lateMs) },
      );
      expect(disturbanceIn(outcome)).toEqual([]);
    },
    patienceMs,
  );

  test.concurrent.each(positions)(
    "locked out after call $nth, $api: resumed by a job that may log in",
    async ({ nth }) => {
      const outcome = await outcomeOf(async (cloud) => {
        cloud.server.onWrite(({ phase, nth: written }) => {
          if (phase === "after" && written === nth) cloud.server.setFaults(lockedOut);
        });
        const locked = await apply(cloud);
        expect(locked.exitCode).toBe(1);
        expect(cloud.server.writes()).toHaveLength(nth);
        cloud.server.setFaults([]);
        expect(await cloud.run("remediate", "resume")).toMatchObject(fixed);
      });
      expect(disturbanceIn(outcome)).toEqual([]);
    },
    patienceMs,
  );

  const first = (fault: PlacedFault["fault"], ...nth: number[]): PlacedFault[] =>
    calls.map((api) => ({ api, calls: nth, fault }));
  test.concurrent.each([
    ["reads show it late", { pace: { lag: { reads: 3 } } }],
    ["each call is throttled twice", { faults: first({ kind: "throttle" }, 1, 2) }],
    ["no answer arrives", { faults: first({ kind: "cut-connection", when: "before-answer" }, 1) }],
    ["no call arrives at first", { faults: first({ kind: "cut-connection", when: "before-doing" }, 1) }],
  ] as const)(
    "changes the same where %s",
    async (_where, options) => {
      const outcome = await outcomeOf(async (cloud) => {
        expect(await apply(cloud)).toMatchObject(fixed);
      }, options);
      expect(disturbanceIn(outcome)).toEqual([]);
    },
    patienceMs,
  );
});

/** Nobody's credentials are good, and there are no others. */
const lockedOut: readonly PlacedFault[] = [
  { api: "sts:AssumeRoleWithWebIdentity", fault: { kind: "deny" } },
  { fault: { kind: "expired-credentials" } },
];

/** Sends a signal to the program when the server has carried out so many writes, before it answers. */
function signalled(
  { cloud, signal, after }: { cloud: RemediationCloud; signal: NodeJS.Signals; after: number },
  start: (started: (pid: number) => void) => Promise<Ended>,
): Promise<Ended> {
  let program: number | undefined;
  cloud.server.onWrite(({ phase, nth }) => {
    if (phase === "after" && nth === after && program !== undefined) process.kill(program, signal);
  });
  return start((pid) => (program = pid));
}

interface Outcome {
  readonly state: CloudState;
  readonly sent: readonly { readonly api: string; readonly input: object }[];
}

const fixed = { exitCode: 0, stderr: "", stdout: expect.stringMatching(/^1 fixed$/m) };

/** Kills the program as soon as its journal says that so many calls are done. */
async function killOnceDone(folder: string, calls: number, pid: number): Promise<void> {
  const journals = join(folder, "posturegate-journal");
  for (;;) {
    const names = existsSync(journals) ? readdirSync(journals).filter((name) => name.endsWith(".ndjson")) : [];
    const text = names.map((name) => readFileSync(join(journals, name), "utf8")).join("");
    if (text.split('"kind":"done"').length > calls) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  process.kill(pid, "SIGKILL");
}

/** What was made at another time is not the less the same. */
function timeless(state: CloudState): CloudState {
  return JSON.parse(JSON.stringify(state).replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"some time"')) as CloudState;
}
