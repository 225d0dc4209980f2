/** What can be wrong with what the user gave us. */
export type ConfigErrorCode =
  | "missing-file"
  | "unreadable-file"
  | "invalid-yaml"
  | "invalid-config"
  | "unknown-name"
  | "selects-nothing"
  | "missing-plugin"
  | "invalid-plugin"
  | "untrusted-path"
  | "untrusted-endpoint"
  | "invalid-environment"
  | "invalid-rule"
  | "invalid-exemption"
  | "invalid-snapshot"
  | "invalid-usage";

/** One mistake, with its place. */
export interface Problem {
  readonly message: string;
  /** Repository path of the file, where there is one. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** What to do about it. */
  readonly hint?: string;
}

/** The user can fix it: exit 2. Carries every mistake found, not only the first. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code: ConfigErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ConfigErrorCode, problems: string | Problem | readonly Problem[], options?: ErrorOptions) {
    const list = typeof problems === "string" ? [{ message: problems }] : "message" in problems ? [problems] : problems;
    super(list.map((problem) => problemText(problem)).join("\n"), options);
    this.code = code;
    this.problems = list;
  }
}

/** What a provider or GitHub can refuse. */
export type AccessErrorCode = "denied" | "throttled" | "disabled" | "cut" | "failed" | "lost-login";

/** A provider or GitHub did not let us read or write: scope, API and the permission that would settle it. */
export class AccessError extends Error {
  override readonly name = "AccessError";
  readonly code: AccessErrorCode;
  readonly scope: string;
  readonly api: string;
  readonly permission: string | undefined;

  constructor(
    code: AccessErrorCode,
    message: string,
    where: { scope: string; api: string; permission?: string },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.scope = where.scope;
    this.api = where.api;
    this.permission = where.permission;
  }
}

/** `file:line:column: message (hint)`, as compilers write it, so that editors and people find the place. */
export function problemText(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
  return `${place === "" ? "" : `${place}: `}${problem.message}${problem.hint === undefined ? "" : ` (${problem.hint})`}`;
}

/** The message of anything thrown, which a plugin of the user's own may have made to throw again. */
export function errorText(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return "something that cannot be shown was thrown";
  }
}
