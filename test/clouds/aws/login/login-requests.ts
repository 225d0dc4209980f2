/** Requests to log in with params of a config, against an AWS in memory. */
import { vi } from "vitest";
import { z } from "zod";
import { sharedSettings } from "../../../../src/clouds/aws/client-settings.ts";
import { scopesToRead } from "../../../../src/clouds/aws/login/scopes-to-read.ts";
import type { ScopesRequest } from "../../../../src/clouds/aws/login/scopes-to-read.ts";
import { declaration } from "../../../../src/clouds/aws/params.ts";
import type { ScopeToRead } from "../../../../src/clouds/aws/scope-to-read.ts";
import type { PluginContext } from "../../../../src/plugin.ts";
import { contextIn } from "../../plugin-context.ts";
import { partitions } from "../../../../src/clouds/aws/login/partitions.ts";
import { inMemoryAws, json, regions, sessionOfRole } from "./in-memory-aws.ts";
import type { Answers, Call } from "./in-memory-aws.ts";

export const role = "arn:aws:iam::111122223333:role/audit";

/** Accounts; the first is that of {@link role}. */
export const [own, second, third] = ["111122223333", "222233334444", "333344445555"] as const;

/** Everybody is let in, and has the regions that every account has. */
export const loggedIn: Answers = {
  AssumeRoleWithWebIdentity: sessionOfRole,
  AssumeRole: sessionOfRole,
  DescribeRegions: () =>
    regions({
      ...Object.fromEntries(partitions.aws.defaultRegions.map((region) => [region, "opt-in-not-required"])),
      "me-south-1": "not-opted-in",
      "af-south-1": "not-opted-in",
    }),
};

/** Accounts of the organization by their state. */
export function accounts(states: Readonly<Record<string, string>>): Answers {
  return {
    ListAccounts: () => json({ Accounts: Object.entries(states).map(([Id, State]) => ({ Id, State })) }),
  };
}

/** A job's token with these claims over those of a push to the main branch of an older repository. */
export function tokenWith(over: Readonly<Record<string, unknown>> = {}): string {
  const claims = {
    iss: "https://token.actions.githubusercontent.com",
    aud: "sts.amazonaws.com",
    sub: "repo:octo-org/octo-repo:ref:refs/heads/main",
    repository: "octo-org/octo-repo",
    repository_id: "5678",
    repository_owner_id: "1234",
    ...over,
  };
  return ["{}", JSON.stringify(claims), "signature"].map((part) => Buffer.from(part).toString("base64url")).join(".");
}

export interface LoginCase {
  readonly params: Readonly<Record<string, unknown>>;
  readonly answers: Answers;
  readonly context?: Partial<PluginContext>;
  readonly known?: readonly string[];
  readonly now?: () => number;
  readonly attempts?: number;
}

/** A request of a job that may have tokens, and the calls that it leads to. */
export function loginRequest(asked: LoginCase): { request: ScopesRequest & { now: () => number }; calls: Call[] } {
  const { handler, calls } = inMemoryAws(asked.answers);
  const limits = { attempts: asked.attempts ?? 2, callSeconds: 5, scopeMinutes: 10, runMinutes: 60, doneSeconds: 60 };
  const context = contextIn("/nowhere", { limits, identityToken: async () => tokenWith(), ...asked.context });
  const params = declaration.params(z).parse(asked.params);
  const shared = { ...sharedSettings(params, context), requestHandler: handler };
  return { request: { params, context, shared, known: asked.known ?? [], now: asked.now ?? (() => 0) }, calls };
}

export async function allScopes(asked: LoginCase): Promise<{ scopes: ScopeToRead[]; calls: Call[] }> {
  const { request, calls } = loginRequest(asked);
  const scopes: ScopeToRead[] = [];
  for await (const scope of scopesToRead(request)) scopes.push(scope);
  return { scopes, calls };
}

/** Ids of the scopes that can be read. */
export function readable(scopes: readonly ScopeToRead[]): string[] {
  return scopes.flatMap((scope) => ("credentials" in scope ? [scope.scope.id] : []));
}

/** What cannot be read, and why. */
export function unread(scopes: readonly ScopeToRead[]): (readonly [string, string, string | undefined])[] {
  return scopes.flatMap((scope) =>
    "reason" in scope ? [[scope.scope.id, scope.reason.outcome, scope.reason.message] as const] : [],
  );
}

/** Whatever the machine of the test has: no credentials, no files, no metadata service. */
export function emptyEnvironment(): void {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "");
  vi.stubEnv("AWS_PROFILE", "");
  vi.stubEnv("AWS_WEB_IDENTITY_TOKEN_FILE", "");
  vi.stubEnv("AWS_CONFIG_FILE", "/nowhere/config");
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", "/nowhere/credentials");
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
}
