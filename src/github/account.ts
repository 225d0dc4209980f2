/** Who did something on GitHub. */

/** A login can be given up and taken by somebody else; an id stays with its account, so ids are what is compared. */
export interface Account {
  readonly id: number;
  /** Hostile text: its owner chose it. */
  readonly login: string;
  /** `User`, `Bot` (an app), `Organization`, or what GitHub may add. */
  readonly type: string;
}

/** Undefined where GitHub names nobody: the account is gone. */
export function accountOf(user: Account | null | undefined): Account | undefined {
  return user === null || user === undefined ? undefined : { id: user.id, login: user.login, type: user.type };
}
