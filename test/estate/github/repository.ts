/** One repository as GitHub has it: what tests declare, and what posturegate changes in it. */

/** Where tests begin. Files and authors may be hostile. */
export interface FakeRepository {
  /** `owner/name` */
  readonly name: string;
  readonly private: boolean;
  readonly archived?: boolean;
  /** Files by path, by commit. */
  readonly commits: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Branches and other refs: `heads/main` → commit. */
  readonly refs?: Readonly<Record<string, string>>;
  /** `enabled` without it. */
  readonly codeScanning?: "enabled" | "disabled";
  /** What GitHub makes of uploads, one question after the other; `complete` for all beyond. */
  readonly processing?: readonly ("pending" | "complete" | "failed")[];
  readonly alerts?: readonly FakeAlert[];
  readonly comments?: readonly FakeComment[];
  /** People and apps that GitHub knows; of others it knows the login only. */
  readonly people?: readonly FakePerson[];
  /** Labels that it has. */
  readonly labels?: readonly string[];
  /** False: they are switched off. */
  readonly hasIssues?: boolean;
  /** Of the pull request: the newest opinion of each who may write. */
  readonly reviews?: readonly FakeReview[];
  /** Open pull requests, by the branch that they come from. */
  readonly pulls?: readonly {
    readonly number: number;
    readonly owner: string;
    readonly branch: string;
    readonly commit: string;
    readonly base: string;
  }[];
  /** Files that the pull request changes, with their patches. */
  readonly changes?: readonly { readonly filename: string; readonly patch?: string }[];
  /** Who the token acts as, and what it may. `github-actions[bot]`, and everything, without it. */
  readonly token?: { readonly login?: string; readonly mayWrite?: boolean };
  /** The status of the nth request (0-based) for a path, where it is not answered; as long as it says so. */
  readonly refuses?: (path: string, nth: number, method: string) => Refusal | number | undefined;
  /** Whether the nth request is carried out and its answer lost: 502 instead. */
  readonly loses?: (path: string, nth: number, method: string) => boolean;
}

/** Somebody, and what they may do in the repository. */
export interface FakePerson {
  readonly login: string;
  /** One that only this login ever had, without it. */
  readonly id?: number;
  readonly type?: "User" | "Bot" | "Organization";
  /** `read`, `triage`, `write`, `maintain`, `admin` or a custom role; without it, what everybody has. */
  readonly role?: string;
  /** What a custom role is based on. */
  readonly base?: "read" | "write" | "admin";
}

/** An issue to add. */
export interface NewIssue {
  readonly title: string;
  readonly body: string;
  /** null: an account that is gone. */
  readonly author: string | null;
  readonly isPullRequest?: boolean;
}

/** An issue with all that was done to it. */
export interface StoredIssue extends NewIssue {
  readonly number: number;
  readonly createdAt: string;
  readonly isOpen: boolean;
  readonly stateReason?: string;
  readonly labels: readonly string[];
  readonly edits: readonly { readonly by: string; readonly at: string }[];
  readonly events: readonly StoredEvent[];
  readonly isDeleted?: boolean;
  /** `owner/name` of the repository that it was moved to. */
  readonly movedTo?: string;
  readonly isMovedHere?: boolean;
}

/** What somebody did to an issue. */
export interface StoredEvent {
  readonly id: number;
  readonly event: "labeled" | "unlabeled" | "renamed";
  readonly actor: string;
  readonly at: string;
  readonly label?: string;
  /** The app that acted in the actor's name. */
  readonly app?: string;
}

/** An answer that is none. */
export interface Refusal {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A comment of an issue or pull request. */
export interface FakeComment {
  readonly issue: number;
  readonly author: string;
  readonly type?: "User" | "Bot";
  readonly body: string;
}

/** A review of the pull request. */
export interface FakeReview {
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED";
  /** null: an account that is gone. */
  readonly author: string | null;
  readonly commit: string | null;
  /** On behalf of which teams: `organization/team`. */
  readonly teams?: readonly string[];
}

/** An alert of code scanning. */
export interface FakeAlert {
  readonly rule: string;
  readonly message: string;
  readonly state: "open" | "dismissed" | "fixed";
  readonly severity?: "critical" | "high" | "medium" | "low";
  readonly dismissedBy?: string;
  readonly reason?: "false positive" | "won't fix" | "used in tests";
  readonly comment?: string;
  /** `refs/heads/main` without it. */
  readonly ref?: string;
}

/** A comment with its number. */
export interface StoredComment extends FakeComment {
  readonly id: number;
}

/** An analysis that was uploaded. */
export interface StoredAnalysis {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  /** The SARIF log. */
  readonly sarif: { readonly runs: readonly Readonly<Record<string, unknown>>[] };
}

/** What has become of it. */
export class RepositoryState {
  readonly declared: FakeRepository;
  readonly commits: Map<string, Readonly<Record<string, string>>>;
  readonly refs: Map<string, string>;
  /** Commit → its parents, of those that were made here. */
  readonly parents = new Map<string, readonly string[]>();
  readonly trees = new Map<string, Readonly<Record<string, string>>>();
  readonly blobs = new Map<string, string>();
  readonly analyses: StoredAnalysis[] = [];
  /** Upload → how often it was asked after. */
  readonly questions = new Map<string, number>();
  /** What was committed here, and when. */
  readonly messages = new Map<string, { readonly message: string; readonly at: string }>();
  readonly issues = new Map<number, StoredIssue>();
  readonly labels: string[];
  comments: StoredComment[];
  #lastId = 1000;
  #seconds = 0;

  constructor(declared: FakeRepository) {
    this.declared = declared;
    this.commits = new Map(Object.entries(declared.commits));
    this.refs = new Map(Object.entries(declared.refs ?? {}));
    this.labels = [...(declared.labels ?? [])];
    this.comments = (declared.comments ?? []).map((comment) => ({ ...comment, id: this.nextId() }));
  }

  nextId(): number {
    return ++this.#lastId;
  }

  /** A second later than before, ISO 8601. */
  now(): string {
    return `${new Date(Date.UTC(2026, 10, 16, 6) + 1000 * this.#seconds++).toISOString().slice(0, 19)}Z`;
  }

  /** Throws where there is none. */
  issue(number: number): StoredIssue {
    const issue = this.issues.get(number);
    if (issue === undefined) throw new Error(`there is no issue ${number}`);
    return issue;
  }

  addIssue(issue: NewIssue): StoredIssue {
    const number = this.issues.size + 1;
    const added = { ...issue, number, createdAt: this.now(), isOpen: true, labels: [], edits: [], events: [] };
    this.issues.set(number, added);
    return added;
  }

  changeIssue(number: number, over: Partial<StoredIssue>): StoredIssue {
    const changed = { ...this.issue(number), ...over };
    this.issues.set(number, changed);
    return changed;
  }

  editBody(number: number, body: string, by: string): void {
    this.changeIssue(number, { body, edits: [...this.issue(number).edits, { by, at: this.now() }] });
  }

  addEvent(number: number, event: Omit<StoredEvent, "id" | "at">): void {
    const { events } = this.issue(number);
    this.changeIssue(number, { events: [...events, { ...event, id: this.nextId(), at: this.now() }] });
  }

  /** As the repository spells it; undefined where it has none. */
  labelNamed(name: string): string | undefined {
    return this.labels.find((label) => label.toLowerCase() === name.toLowerCase());
  }

  /** Makes it where the repository does not have it. Nothing happens where it is on the issue. */
  putLabel(number: number, name: string, by: string, app?: string): void {
    if (this.labelNamed(name) === undefined) this.labels.push(name);
    const label = this.labelNamed(name) ?? name;
    const { labels } = this.issue(number);
    if (labels.includes(label)) return;
    this.changeIssue(number, { labels: [...labels, label] });
    this.addEvent(number, { event: "labeled", actor: by, label, ...(app === undefined ? {} : { app }) });
  }

  takeLabel(number: number, name: string, by: string): void {
    const label = this.labelNamed(name) ?? name;
    this.changeIssue(number, { labels: this.issue(number).labels.filter((one) => one !== label) });
    this.addEvent(number, { event: "unlabeled", actor: by, label });
  }

  get login(): string {
    return this.declared.token?.login ?? "github-actions[bot]";
  }
}
