/** Unknown findings by cause, with the one action that would settle each. */
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { UnknownCause } from "../model/unknown.ts";
import { byText, distinct, groupedBy } from "./ordering.ts";

/** Everything that is unknown for one cause. Strings may be hostile: escape them for where they go. */
export interface UnknownGroup {
  readonly kind: UnknownCause["kind"];
  /** What happened, our words: `access denied`. */
  readonly title: string;
  readonly api?: string;
  readonly permission?: string;
  /** Unknown findings. */
  readonly count: number;
  /** Those that the gate counts. */
  readonly counted: number;
  /** Scopes of what was not read, sorted. */
  readonly scopes: readonly string[];
  /** Ids of the rules that needed it, sorted. */
  readonly rules: readonly string[];
  /** Distinct explanations, sorted; may quote a provider. */
  readonly messages: readonly string[];
  /** What would settle it, as an imperative without the scopes: `grant ec2:DescribeFlowLogs`. */
  readonly action: string;
}

/** What each kind is called. */
const titles: Readonly<Record<UnknownCause["kind"], string>> = {
  denied: "access denied",
  throttled: "throttled",
  disabled: "API disabled",
  cut: "cut short by a limit",
  failed: "call failed",
  "not-collected": "not collected",
  "outside-audit": "outside the audit",
  "rule-error": "error in a rule",
  "plugin-error": "error in a plugin",
  "lost-login": "no login",
};

/** What settles each kind, as an imperative that the scopes follow. */
const actions: Readonly<Record<UnknownCause["kind"], (api: string, permission?: string) => string>> = {
  denied: (api, permission) => (permission === undefined ? `allow ${api}` : `grant ${permission}`),
  throttled: (api) => `run again or raise limits.attempts: ${api} was throttled`,
  disabled: (api) => `enable ${api}`,
  cut: (api) => `raise limits.scopeMinutes or limits.runMinutes, or split the audit: ${api} was not finished`,
  failed: (api) => `run again; if it stays, look up the message: ${api} failed`,
  "not-collected": (api) => `collect ${api} from the live cloud`,
  "outside-audit": () => "add a cloud to the audit that reads",
  "rule-error": () => "correct the rule for what it met",
  "plugin-error": () => "correct the plugin for what it met",
  "lost-login": () => "let this workflow log in",
};

/** Unknown findings grouped by kind × API × permission; what the gate counts most comes first. */
export function unknownGroups(report: Report): UnknownGroup[] {
  const unknown = report.findings.filter((finding) => finding.status === "unknown");
  return [...groupedBy(unknown, causeKey).values()]
    .map(unknownGroup)
    .sort((a, b) => b.counted - a.counted || b.count - a.count || byText(groupKey(a), groupKey(b)));
}

/** `grant ec2:DescribeFlowLogs in aws:111122223333:eu-west-3`, at most `max` scopes by name. */
export function actionText(group: UnknownGroup, max = 3): string {
  const named = group.scopes.slice(0, max).join(", ");
  const rest = group.scopes.length - max;
  const link = group.kind === "outside-audit" ? "" : group.kind === "lost-login" ? " to" : " in";
  return `${group.action}${link} ${named}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** The cause of an unknown; one that carries none is shown as a failed read of its own scope. */
export function causeOf(finding: Finding): UnknownCause {
  return finding.cause ?? { kind: "failed", scope: finding.scope, message: finding.message };
}

function unknownGroup(findings: readonly Finding[]): UnknownGroup {
  const causes = findings.map(causeOf);
  const { kind = "failed", api, permission } = causes[0] ?? {};
  return {
    kind,
    title: titles[kind],
    ...(api === undefined ? {} : { api }),
    ...(permission === undefined ? {} : { permission }),
    count: findings.length,
    counted: findings.filter((finding) => finding.gates).length,
    scopes: distinct(causes.map((cause) => cause.scope)),
    rules: distinct(findings.map((finding) => finding.rule)),
    messages: distinct(causes.map((cause) => cause.message)),
    action: actions[kind](api ?? "the API", permission),
  };
}

function causeKey(finding: Finding): string {
  return groupKey(causeOf(finding));
}

function groupKey(cause: Pick<UnknownGroup, "kind" | "api" | "permission">): string {
  return JSON.stringify([cause.kind, cause.api ?? "", cause.permission ?? ""]);
}
