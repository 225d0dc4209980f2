/** Ways round what protects the job that applies: each is refused in plain words, once, and the cloud stays as it was. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { dispatch } from "../estate/github/people.ts";
import { type Attempt, refusedOnce, triedTwice } from "./refused-attempt.ts";
import {
  approve,
  byHand,
  config,
  copyOf,
  maintainer,
  merge,
  type Remediated,
  remediatedRepository,
  rewriteBranch,
  withRemediation,
} from "./remediated-repository.ts";

let planned: Remediated;
beforeAll(async () => {
  planned = await remediatedRepository();
  await planned.plan();
});
afterAll(() => planned.close());

/** A day on which it does not open while this runs. */
const otherDay =
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"][new Date().getUTCDay() + 2] ??
  "tuesday";
const closedWindow = { windows: [{ days: [otherDay], from: "03:00", to: "04:00", timeZone: "UTC" }] };

const onRun: readonly Attempt[] = [
  {
    what: "while no window is open",
    attempt: (at) => {
      merge(at, withRemediation(closedWindow));
      return approve(at, 1);
    },
    says: "No window of remediation.windows is open. The next one opens at",
  },
  {
    what: "with a weaker config in the workspace",
    attempt: (at) => {
      merge(at, withRemediation(closedWindow));
      return approve(at, 1);
    },
    run: { workspace: { "posturegate.yaml": JSON.stringify(config) } },
    says: "No window of remediation.windows is open",
  },
  {
    what: "in a job without an environment",
    attempt: (at) => approve(at, 1),
    run: { environment: "none" },
    says: "The job runs in no environment",
  },
  {
    what: "in a job with another environment",
    attempt: (at) => approve(at, 1),
    run: { environment: "staging" },
    says: "The job runs in the environment staging",
  },
  {
    what: "in a public repository that does not publish details",
    attempt: (at) => approve(at, 1),
    gitHub: { private: false },
    says: "Everyone can read this repository",
  },
  {
    what: "where config names no role that changes",
    attempt: (at) => {
      merge(at, withRemediation({ roles: {} }));
      return approve(at, 1);
    },
    says: "remediation.roles names no role that changes prod",
  },
  {
    what: "of a plan that somebody has changed on the journal's branch",
    attempt: (at) => {
      rewriteBranch(at, (text) => text.replaceAll('"FromPort": 22', '"FromPort": 443'));
      return approve(at, 1);
    },
    says: "plan again",
  },
  {
    what: "of a plan that somebody has taken away from the journal's branch",
    attempt: (at) => {
      rewriteBranch(at, () => undefined);
      return approve(at, 1);
    },
    says: "plan again",
  },
  {
    what: "by an event of another branch's workflow",
    attempt: ({ gitHub }) => dispatch(gitHub.state, maintainer, {}, "refs/heads/weaker"),
    run: { ref: "refs/heads/weaker", workspace: { "posturegate.yaml": JSON.stringify(config) } },
    says: "The run is on refs/heads/weaker",
    tells: "nobody",
  },
  {
    what: "by hand with a digest that no plan has",
    attempt: (at) => byHand(at),
    run: { inputs: { digest: "0".repeat(64) } },
    says: "There is no plan with this digest",
    tells: "nobody",
  },
  {
    what: "by hand with what is no digest",
    attempt: (at) => byHand(at),
    run: { inputs: { digest: "../../heads/main" } },
    says: "There is no plan with this digest",
    tells: "nobody",
  },
  ...["pull_request", "pull_request_target", "push", "schedule"].map((name): Attempt => ({
    what: `on ${name}`,
    attempt: ({ gitHub }) => ({
      name,
      payload: { ...dispatch(gitHub.state, maintainer, {}).payload, ...review(name) },
    }),
    ...(name === "pull_request" ? { run: { ref: "refs/pull/7/merge" } } : {}),
    says: `The event ${name} approves nothing`,
    tells: "nobody",
  })),
];

function review(name: string): object {
  if (!name.startsWith("pull_request")) return {};
  const end = { sha: "ba5e".repeat(10), ref: "main" };
  return { action: "opened", number: 7, pull_request: { number: 7, base: end, head: { ...end, ref: "x" } } };
}

test.each(onRun)("nothing is applied $what", async (one) => {
  expect(await triedTwice(one, planned)).toEqual(refusedOnce(one));
});

test.each(["pull_request", "push"])("no plan is made on %s of another branch", async (event) => {
  const at = await copyOf(planned);
  try {
    const ended = await at.plan({ event, env: { GITHUB_REF: "refs/heads/weaker" } });
    expect(ended.exitCode).toBe(2);
    expect(ended.log).toContain("plans are made on the default branch main only");
  } finally {
    await at.close();
  }
});

test("no plan is published in a public repository unless asked for", async () => {
  const at = await copyOf(planned, { private: false });
  try {
    const ended = await at.plan({ visibility: "public" });
    expect(ended.exitCode).toBe(2);
    expect(ended.log).toContain("everyone can read this repository");
    expect(ended.log).not.toContain("bastion");
  } finally {
    await at.close();
  }
});
