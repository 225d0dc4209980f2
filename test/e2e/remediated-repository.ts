/** A repository whose plans people approve, and the jobs of its workflows. */
import { stringify } from "yaml";
import { laptopKey } from "../estate/builders/access.ts";
import type { Estate } from "../estate/estate.ts";
import { dispatch, label, type WorkflowPayload } from "../estate/github/people.ts";
import type { FakeRepository } from "../estate/github/repository.ts";
import { gitHubServer, type GitHubServer } from "../estate/github/server.ts";
import { digest } from "../estate/identifier.ts";
import type { RegionState } from "../estate/server/region-state.ts";
import { ask, credentialsOf } from "../estate/server/sdk.ts";
import { type EstateServer, startEstateServer } from "../estate/server/server.ts";
import { account, type JobEnvironment, openEstate, region, requestToken, roleArn } from "./remediated-account.ts";
import { type Files, type Job, type JobResult, runJob } from "./workflow-job.ts";

export const approvalLabel = "posturegate:approve";

/** Who people are, by what they may do. */
export const maintainer = "maya";
export const writer = "wim";
export const triager = "tria";
const people = [
  { login: maintainer, role: "maintain" },
  { login: writer, role: "write" },
  { login: triager, role: "triage" },
  { login: "merge-helper[bot]", role: "write" },
  { login: "mallory", role: "read" },
];

/** What is approved together: two groups that let SSH in, and a setting. */
export const config = {
  plugins: {
    prod: { plugin: "aws", params: { role: roleArn("posturegate-audit"), regions: [region] } },
    rules: {
      params: {
        select: { ids: ["aws-ec2-security-group-unattached-admin-ports", "aws-ec2-ebs-encryption-by-default"] },
      },
    },
  },
  audits: { nightly: { clouds: ["prod"], events: ["rules"], alerts: ["jobsummary", "sarif"] } },
  run: ["nightly"],
  gate: { failOn: "low" },
  limits: { attempts: 2, callSeconds: 5 },
  remediation: {
    allow: { nightly: ["sg_exposure_remove", "ec2_encrypt_by_default"] },
    roles: { prod: { role: roleArn("posturegate-remediation") } },
    limits: { share: 1 },
    waitSeconds: 2,
  },
};

/** {@link config} with other settings of remediation. */
export function withRemediation(over: object): object {
  return { ...config, remediation: { ...config.remediation, ...over } };
}

/** What begins otherwise than usual. */
interface Beginning {
  readonly config?: object;
  readonly estate?: Estate;
  readonly gitHub?: Partial<FakeRepository>;
}

/** The servers, and what is done with them. */
export interface Remediated {
  readonly aws: EstateServer;
  readonly gitHub: GitHubServer;
  /** The nightly job that plans. */
  plan(over?: Partial<Job>): Promise<JobResult>;
  /** The job that an event starts. */
  remediate(event: WorkflowPayload, over?: Started): Promise<JobResult>;
  close(): Promise<void>;
}

/** How a job is started. */
export interface Started extends Partial<Job> {
  readonly environment?: JobEnvironment;
  /** Who started this attempt, where it is not who sent the event. */
  readonly by?: string;
  readonly attempt?: number;
  readonly ref?: string;
}

/** Starts both servers. */
export async function remediatedRepository(beginning: Beginning = {}): Promise<Remediated> {
  const aws = await startEstateServer({ estate: beginning.estate ?? openEstate() });
  const gitHub = await gitHubServer({
    name: "octo/infra",
    private: true,
    commits: { [mainCommit]: filesWith(beginning.config ?? config) },
    refs: { "heads/main": mainCommit },
    people,
    ...beginning.gitHub,
  });
  return { ...jobsOf(aws, gitHub), close: async () => closed(gitHub, aws) };
}

/** The same repository as it is now, apart from the one given: what happens to one does not happen to the other's GitHub. */
export async function copyOf({ aws, gitHub }: Remediated, over: Partial<FakeRepository> = {}): Promise<Remediated> {
  const { state } = gitHub;
  const [commits, refs] = [Object.fromEntries(state.commits), Object.fromEntries(state.refs)];
  const copy = await gitHubServer({ ...state.declared, commits, refs, labels: state.labels, ...over });
  for (const name of ["issues", "parents", "trees", "blobs", "messages"] as const)
    for (const [key, value] of state[name]) (copy.state[name] as Map<unknown, unknown>).set(key, value);
  return { ...jobsOf(aws, copy), close: async () => closed(copy) };
}

async function closed(gitHub: GitHubServer, aws?: EstateServer): Promise<void> {
  gitHub.close();
  await aws?.close();
}

function jobsOf(aws: EstateServer, gitHub: GitHubServer): Omit<Remediated, "close"> {
  return {
    aws,
    gitHub,
    plan: (over = {}) =>
      runJob({
        event: "schedule",
        github: gitHub,
        workspace: {},
        ...over,
        inputs: { command: "remediate plan", ...over.inputs },
        env: { ...jobEnvironment(aws, "posture"), ...over.env },
      }),
    remediate: async (event, over = {}) => startedBy(event, over, aws, gitHub),
  };
}

let runs = 0;

function startedBy(event: WorkflowPayload, over: Started, aws: EstateServer, gitHub: GitHubServer): Promise<JobResult> {
  const { environment = "remediation", by = senderOf(event), attempt = 1, ref = "refs/heads/main", ...job } = over;
  return runJob({
    event: event.name,
    payload: event.payload,
    github: gitHub,
    workspace: {},
    ...job,
    inputs: { command: "remediate", ...job.inputs },
    env: {
      ...jobEnvironment(aws, environment),
      GITHUB_RUN_ID: String((runs += 1)),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_TRIGGERING_ACTOR: by,
      GITHUB_REF: ref,
      ...job.env,
    },
  });
}

function senderOf({ payload }: WorkflowPayload): string {
  return (payload["sender"] as { readonly login: string }).login;
}

/** Somebody approves the plan of an issue. */
export function approve({ gitHub }: Remediated, issue: number, by = maintainer): WorkflowPayload {
  return label(gitHub.state, issue, approvalLabel, by);
}

/** Somebody starts the workflow by hand. */
export function byHand({ gitHub }: Remediated, inputs: Readonly<Record<string, string>> = {}): WorkflowPayload {
  return dispatch(gitHub.state, maintainer, inputs);
}

/** Somebody else, with a key of the account, calls AWS. */
export async function otherwise({ aws }: Remediated, api: string, input: object): Promise<void> {
  await ask({ server: aws, region, credentials: credentialsOf(laptopKey(account)) }, api, input);
}

/** What is merged into the default branch. */
export function merge({ gitHub }: Remediated, changed: object): void {
  const commit = digest("commit", JSON.stringify(changed)).slice(0, 40);
  gitHub.state.commits.set(commit, filesWith(changed));
  gitHub.state.refs.set("heads/main", commit);
}

/** Bodies of the comments on an issue. */
export function commentsOn({ gitHub }: Remediated, issue: number): string[] {
  return gitHub.state.comments.filter((comment) => comment.issue === issue).map(({ body }) => body);
}

/** The files of a branch; none where it is not there. */
export function branchFiles({ gitHub: { state } }: Remediated, branch = "posturegate-journal"): Files {
  return state.commits.get(state.refs.get(`heads/${branch}`) ?? "") ?? {};
}

/** Somebody who may push changes every file of the journal's branch, or takes it away. */
export function rewriteBranch(at: Remediated, change: (text: string) => string | undefined): void {
  const files = Object.entries(branchFiles(at)).flatMap(([path, text]) => {
    const changed = change(text);
    return changed === undefined ? [] : [[path, changed] as const];
  });
  const { commits, refs } = at.gitHub.state;
  commits.set("f0f0".repeat(10), Object.fromEntries(files));
  refs.set("heads/posturegate-journal", "f0f0".repeat(10));
}

/** Claims that are held. */
export function claims({ gitHub }: Remediated): string[] {
  return [...gitHub.state.refs.keys()].filter((ref) => ref.startsWith("posturegate/applied/"));
}

/** What the account has. */
export function stateOf({ aws }: Remediated, of = account): RegionState {
  return structuredClone(aws.state(of, region));
}

/** APIs of what was changed. */
export function writesOf({ aws }: Remediated): string[] {
  return aws.writes().map(({ api }) => api.replace("ec2:", ""));
}

const mainCommit = "3a1b".repeat(10);

function filesWith(settings: object): Files {
  return { "posturegate.yaml": stringify(settings) };
}

function jobEnvironment(aws: EstateServer, environment: JobEnvironment): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: aws.url,
    POSTUREGATE_ALLOW_ENDPOINTS: "127.0.0.1",
    ACTIONS_ID_TOKEN_REQUEST_URL: aws.identityTokenUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken(environment),
  };
}
