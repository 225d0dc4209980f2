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
  comments: StoredComment[];
  #lastId = 1000;

  constructor(declared: FakeRepository) {
    this.declared = declared;
    this.commits = new Map(Object.entries(declared.commits));
    this.refs = new Map(Object.entries(declared.refs ?? {}));
    this.comments = (declared.comments ?? []).map((comment) => ({ ...comment, id: this.nextId() }));
  }

  nextId(): number {
    return ++this.#lastId;
  }

  get login(): string {
    return this.declared.token?.login ?? "github-actions[bot]";
  }
}
