/** What an approval is judged by: facts that the caller asked GitHub for when the job ran. */
import type { PlanMark } from "./plan-mark.ts";
import type { RemediationSettings } from "./settings.ts";

/** The part of the settings that decides. */
export type ApprovalPolicy = Pick<RemediationSettings, "approval" | "environment" | "windows">;

/** An account of GitHub's. */
interface GitHubAccount {
  readonly id: number;
  readonly login: string;
}

/** Whoever caused the event. */
export interface Sender extends GitHubAccount {
  /** As the event says: `User`, `Bot`, `Organization`. */
  readonly type: string;
  /** What the API answers about them now; undefined where it knows no such collaborator (404). */
  readonly access: RepositoryAccess | undefined;
}

/**
 * Answer of REST "Get repository permissions for a user".
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export interface RepositoryAccess {
  /** Id of the account that the answer is about. */
  readonly id: number;
  /** `admin`, `write`, `read`, `none`: whoever may triage has `read`, whoever maintains `write`. */
  readonly permission: string;
  /** `role_name`: `triage`, `maintain`, or a custom role. */
  readonly role: string;
}

/** What is the same for every way of approving. */
export interface RunFacts {
  /** GITHUB_EVENT_NAME. */
  readonly event: string;
  readonly sender: Sender;
  /** GITHUB_TRIGGERING_ACTOR: who started this attempt, not the event. */
  readonly triggeringActor: string;
  /** GITHUB_REF. */
  readonly ref: string | undefined;
  /** Name of the default branch, by the API. */
  readonly defaultBranch: string;
  /** Claim `environment` of the job's identity token; undefined where the job runs in none. */
  readonly environment: string | undefined;
  readonly visibility: "public" | "private" | "unknown";
  /** Input `publish-details`. */
  readonly publishesDetails: boolean;
  readonly now: Date;
}

/** The issue of a plan as the API gives it now. */
export interface PlanIssueFacts {
  readonly number: number;
  readonly state: string;
  /** Null where the account is gone. */
  readonly author: GitHubAccount | null;
  /** Whether the body was ever edited: GraphQL `lastEditedAt` is not null. */
  readonly wasEdited: boolean;
  readonly labels: readonly string[];
  /** Id of the account that put the approval label there last, by the issue's own history; undefined where nobody did. */
  readonly labelledBy: number | undefined;
  /** The app that did it in that account's name, by its short name; undefined where a person did it. */
  readonly labelledThrough: string | undefined;
  /**
   * Whether title and body are what this action writes for the plan that is kept: other workflows may post as the same
   * identity, and could name a plan's digest under another text.
   */
  readonly isAsWritten: boolean;
  /** What the first line of the body says; undefined where that is no plan's. */
  readonly mark: PlanMark | undefined;
}

/** A label was put on a plan's issue. */
export interface LabelFacts extends RunFacts {
  readonly by: "label";
  /** `action` of the event. */
  readonly action: string;
  /** The label that this event is about. */
  readonly label: string;
  readonly issue: PlanIssueFacts;
  /** The identity that this action's token posts as. */
  readonly self: GitHubAccount;
  /** All other open issues of this action's identity that are plans. */
  readonly otherPlans: readonly { readonly number: number; readonly mark: PlanMark }[];
}

/** A workflow was started by hand with a plan's digest. */
export interface DispatchFacts extends RunFacts {
  readonly by: "dispatch";
  /** The input. */
  readonly digest: string;
  /** Digests of the plans that are kept for approval. Whether one still fits live state is found out entry by entry. */
  readonly planned: readonly string[];
}

/** Any other event: nothing else about it matters. */
interface OtherFacts extends Pick<RunFacts, "event"> {
  readonly by: "other";
}

/** All that decides; every fact is given, so that nothing is skipped for not having been asked. */
export type ApprovalFacts = LabelFacts | DispatchFacts | OtherFacts;

/** A reason to refuse, one plain sentence with what to do; undefined where the condition holds. */
export type Condition<Facts> = (facts: Facts, policy: ApprovalPolicy) => string | undefined;
