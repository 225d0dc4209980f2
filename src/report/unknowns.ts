/** Unknown findings by cause, with the one action that would settle each. */
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { UnknownCause } from "../model/unknown.ts";
import { byText } from "../model/order.ts";
import { distinct, groupedBy } from "./gathering.ts";
import { type UnreadScope, unreadScopes } from "./unread-scopes.ts";

/** Everything that is unknown for one cause. Strings may be hostile: escape them for where they go. */
export interface UnknownGroup {
  readonly kind: UnknownCause["kind"];
  /** What happened, our words: `access denied`. */
  readonly title: string;
  /** APIs that were not read, sorted. */
  readonly apis: readonly string[];
  /** Permissions that would settle it, sorted. */
  readonly permissions: readonly string[];
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
  /** Instead of the action and its scopes: one text that says it all, where nothing of the scopes was read. May quote a provider. */
  readonly explanation?: string;
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

/** What settles each kind, as an imperative that the scopes follow. `apis` and `permissions` are lists in words. */
const actions: Readonly<Record<UnknownCause["kind"], (apis: string, permissions?: string) => string>> = {
  denied: (apis, permissions) => (permissions === undefined ? `allow ${apis}` : `grant ${permissions}`),
  throttled: (apis) => `run again or raise limits.attempts for ${apis}`,
  disabled: (apis) => `enable ${apis}`,
  cut: (apis) => `raise limits.scopeMinutes or limits.runMinutes, or split the audit, to finish ${apis}`,
  failed: (apis) => `run again; if it stays, look up what was said of ${apis}`,
  "not-collected": (apis) => `collect ${apis} from the live cloud`,
  "outside-audit": () => "add a cloud to the audit that reads",
  "rule-error": () => "correct the rule for what it met",
  "plugin-error": () => "correct the plugin for what it met",
  "lost-login": () => "let this workflow log in",
};

/**
 * Unknown findings by cause; what the gate counts most comes first. One API in many scopes is one cause, and so are many
 * APIs in the same scopes: a region that is denied as a whole is one thing to settle, not twenty.
 */
export function unknownGroups(report: Report): UnknownGroup[] {
  const unknown = report.findings.filter((finding) => finding.status === "unknown");
  const unread = unreadScopes(report);
  const byApi = [...groupedBy(unknown, (finding) => causeKey(finding, unread)).values()];
  const byScopes = groupedBy(byApi, (findings) => scopesKey(findings));
  return [...byScopes.values()]
    .map((groups) => unknownGroup(groups.flat(), unread))
    .sort((a, b) => b.counted - a.counted || b.count - a.count || byText(groupKey(a), groupKey(b)));
}

/** `grant ec2:DescribeFlowLogs in aws:111122223333:eu-west-3`, at most `max` scopes by name. */
export function actionText(group: UnknownGroup, max = 3): string {
  if (group.explanation !== undefined) return group.explanation;
  const link = group.kind === "outside-audit" ? "" : group.kind === "lost-login" ? " to" : " in";
  return `${group.action}${link} ${listText(group.scopes, max) ?? "the audit"}`;
}

/** The cause of an unknown; one that carries none is shown as a failed read of its own scope. */
export function causeOf(finding: Finding): UnknownCause {
  return finding.cause ?? { kind: "failed", scope: finding.scope, message: finding.message };
}

function unknownGroup(findings: readonly Finding[], unread: ReadonlyMap<string, UnreadScope>): UnknownGroup {
  const causes = findings.map(causeOf);
  const { kind = "failed" } = causes[0] ?? {};
  const scopes = distinct(causes.map(({ scope }) => scope));
  const whole = scopes.flatMap((scope) => unread.get(scope) ?? []);
  const isNotAsked = whole.some((scope) => scope.kind === "not-asked");
  const apis = isNotAsked ? [] : distinct(causes.flatMap(({ api }) => api ?? []));
  const permissions = distinct(causes.flatMap(({ permission }) => permission ?? []));
  const explanation = explanationOf(whole);
  return {
    kind,
    title: isNotAsked ? "not read" : titles[kind],
    apis,
    permissions,
    count: findings.length,
    counted: findings.filter((finding) => finding.gates).length,
    scopes,
    rules: distinct(findings.map((finding) => finding.rule)),
    messages: distinct(causes.map((cause) => cause.message)),
    action: actions[kind](listText(apis) ?? "the API", listText(permissions)),
    ...(explanation === undefined ? {} : { explanation }),
  };
}

/** No permission of ours settles what the organization denies: either its policy changes, or the region is left out. */
function explanationOf(unread: readonly UnreadScope[]): string | undefined {
  const [first] = unread;
  if (first === undefined || first.kind === "not-asked") return first?.message;
  const regions = distinct(unread.flatMap((scope) => (scope.kind === "denied-region" ? scope.region : [])));
  return `have the service control policy changed, or accept it in the params of the cloud: excludeRegions: [${regions.join(", ")}]`;
}

/** `a`, `a and b`, `a, b, c and 4 more`; undefined for none. */
export function listText(names: readonly string[], max = 3): string | undefined {
  const rest = names.length - max;
  if (rest > 0) return `${names.slice(0, max).join(", ")} and ${rest} more`;
  return names.length < 2 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function causeKey(finding: Finding, unread: ReadonlyMap<string, UnreadScope>): string {
  const { kind, api, permission, scope } = causeOf(finding);
  const whole = unread.get(scope);
  if (whole === undefined) return JSON.stringify([kind, api ?? "", permission ?? ""]);
  return JSON.stringify([whole.kind, whole.kind === "not-asked" ? whole.message : ""]);
}

function scopesKey(findings: readonly Finding[]): string {
  const causes = findings.map(causeOf);
  return JSON.stringify([causes[0]?.kind, distinct(causes.map(({ scope }) => scope))]);
}

function groupKey({ kind, apis, scopes }: UnknownGroup): string {
  return JSON.stringify([kind, apis, scopes]);
}
