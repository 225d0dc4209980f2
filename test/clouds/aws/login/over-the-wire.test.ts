import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { sharedSettings } from "../../../../src/clouds/aws/client-settings.ts";
import { scopesToRead } from "../../../../src/clouds/aws/login/scopes-to-read.ts";
import { declaration } from "../../../../src/clouds/aws/params.ts";
import type { ScopeToRead } from "../../../../src/clouds/aws/scope-to-read.ts";
import type { EstateRole, WorkflowJob } from "../../../estate/access.ts";
import { fernhollowJob } from "../../../estate/builders/access.ts";
import { demoEstate, production, staging } from "../../../estate/demo.ts";
import type { Estate } from "../../../estate/estate.ts";
import { startEstateServer } from "../../../estate/server/server.ts";
import { contextIn } from "../../plugin-context.ts";
import { emptyEnvironment, readable, unread } from "./login-requests.ts";

const entry = `arn:aws:iam::${production}:role/posturegate-audit`;

beforeEach(() => emptyEnvironment());
afterEach(() => vi.unstubAllEnvs());

function estateWith(roles: readonly EstateRole[] | undefined, job: Partial<WorkflowJob> = {}): Estate {
  const estate = demoEstate();
  const access = estate.access!;
  return { ...estate, access: { ...access, roles: roles ?? access.roles, job: { ...fernhollowJob, ...job } } };
}

async function scopesOf(estate: Estate, params: Readonly<Record<string, unknown>>): Promise<ScopeToRead[]> {
  const server = await startEstateServer({ estate });
  vi.stubEnv("AWS_ENDPOINT_URL", server.url);
  const identityToken = async (audience: string): Promise<string> => {
    const headers = { authorization: `Bearer ${fernhollowJob.requestToken}` };
    const answer = await fetch(`${server.identityTokenUrl}&audience=${audience}`, { headers });
    return ((await answer.json()) as { value: string }).value;
  };
  const context = contextIn("/nowhere", { identityToken });
  const parsed = declaration.params(z).parse({ role: entry, regions: ["eu-west-1"], ...params });
  const shared = sharedSettings(parsed, context);
  try {
    const scopes: ScopeToRead[] = [];
    for await (const scope of scopesToRead({ params: parsed, context, shared, known: [] })) scopes.push(scope);
    return scopes;
  } finally {
    shared.requestHandler.destroy?.();
    await server.close();
  }
}

/** The statement of a trust policy that a message shows. */
function statementIn(message: string | undefined): {
  Principal: Record<string, string>;
  StringEquals: Record<string, string | string[]>;
} {
  const [text = ""] = /\{ "Effect": "Allow".*?\}(?=\.(?: |$)|, and)/.exec(message ?? "") ?? [];
  const { Principal, Condition } = JSON.parse(text) as {
    Principal: Record<string, string>;
    Condition?: { StringEquals: Record<string, string | string[]> };
  };
  return { Principal, StringEquals: Condition?.StringEquals ?? {} };
}

describe("over the wire", () => {
  test("the organization's accounts are read with the job's token", async () => {
    const scopes = await scopesOf(demoEstate(), {
      accounts: "all",
      accountRole: "posturegate-audit",
      externalId: "fernhollow-audit",
    });
    expect(readable(scopes).sort()).toEqual([`aws:${production}:eu-west-1`, `aws:${staging}:eu-west-1`].sort());
    expect(unread(scopes)).toEqual([]);
  });

  test.each(["names", "names-and-ids"] as const)(
    "a role that got the statement of a refusal, whose token has %s, lets the job in",
    async (subjectForm) => {
      const job = { subjectForm, environment: "audit" };
      const stranger: EstateRole = {
        arn: entry,
        trust: [{ by: "github", subjects: ["repo:x/y:*"], audience: "sts.amazonaws.com" }],
      };
      const [refused] = unread(await scopesOf(estateWith([stranger], job), {}));
      const { StringEquals } = statementIn(refused?.[2]);
      const issuer = "token.actions.githubusercontent.com";
      const subjects = StringEquals[`${issuer}:sub`] as string[];
      const admitting: EstateRole = {
        arn: entry,
        trust: [{ by: "github", subjects, audience: StringEquals[`${issuer}:aud`] as string }],
      };
      expect(subjects).toHaveLength(2);
      expect(readable(await scopesOf(estateWith([admitting], job), {}))).toEqual([`aws:${production}:eu-west-1`]);
      const other = { ...job, subjectForm: subjectForm === "names" ? ("names-and-ids" as const) : ("names" as const) };
      expect(readable(await scopesOf(estateWith([admitting], other), {}))).toEqual([`aws:${production}:eu-west-1`]);
    },
  );

  test("and so does the role of another account", async () => {
    const roles = demoEstate().access!.roles.filter(({ arn }) => arn === entry);
    const params = { accounts: [staging], accountRole: "posturegate-audit", externalId: "x-1" };
    const [refused] = unread(await scopesOf(estateWith(roles), params));
    const { Principal, StringEquals } = statementIn(refused?.[2]);
    const admitting: EstateRole = {
      arn: `arn:aws:iam::${staging}:role/posturegate-audit`,
      trust: [{ by: "account", principals: [Principal["AWS"]!], externalId: StringEquals["sts:ExternalId"] as string }],
    };
    expect(readable(await scopesOf(estateWith([...roles, admitting]), params))).toEqual([`aws:${staging}:eu-west-1`]);
  });
});
