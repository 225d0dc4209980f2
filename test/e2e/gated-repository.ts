/** A repository whose gate keeps its state on a branch, and what its pull requests may do to it. */
import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import type { FakeRepository } from "../estate/github/repository.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";
import { type Files, type Job, type JobResult, runJob } from "./workflow-job.ts";

export const ownRule = "rules/aws/ec2/own.yaml";

const ids = ["aws-ec2-own", "aws-ec2-volume-encryption", "aws-ec2-security-group-*"];

export const config = {
  plugins: {
    rules: { params: { paths: ["rules"], select: { ids } } },
    uploads: { plugin: "codescanning", params: { wait: false } },
  },
  audits: {
    nightly: { clouds: ["demo"], events: ["rules"], alerts: ["prcomment", "jobsummary", "uploads"] },
    weekly: { clouds: ["demo"], events: ["rules"] },
  },
  run: ["nightly", "weekly"],
  gate: { failOn: "low", newOnly: true, onUnknown: 100 },
  state: {},
  exemptions: [".posturegate/exemptions.yaml"],
  exemptionsRequire: { owner: "@acme/*", approvedBy: "codeowners" },
};

export const strong: Files = {
  "posturegate.yaml": stringify(config),
  ".posturegate/exemptions.yaml": "[]\n",
  ".github/CODEOWNERS": "* @acme/security\n",
  [ownRule]: readFileSync("rules/aws/ec2/volume-encryption.yaml", "utf8").replace(
    "id: aws-ec2-volume-encryption",
    "id: aws-ec2-own",
  ),
};

/** The files with another config. */
export const withConfig = (over: object): Files => ({
  ...strong,
  "posturegate.yaml": stringify({ ...config, ...over }),
});

export function gitHub(over: Partial<FakeRepository> = {}): Promise<GitHubServer> {
  return gitHubServer({ name: "octo/infra", private: true, commits: {}, ...over });
}

/** A run on the default branch. */
export function nightly(github: GitHubServer, over: Partial<Job> = {}): Promise<JobResult> {
  return runJob({ event: "schedule", workspace: strong, github, ...over });
}

/** A run on a pull request that makes the files what is given. */
export function reviewed(
  github: GitHubServer,
  number: number,
  branch: Files,
  over: Partial<Job> & { readonly isFork?: boolean } = {},
): Promise<JobResult> {
  const { isFork = false, ...job } = over;
  const head = String(number).padStart(40, "a");
  return runJob({
    event: "pull_request",
    workspace: branch,
    base: strong,
    github,
    pullRequest: { number, head, isFork },
    ...job,
  });
}

/** Bodies of the comments on a pull request. */
export function commentsOn(github: GitHubServer, number: number): string[] {
  return github.state.comments.filter(({ issue }) => issue === number).map(({ body }) => body);
}
