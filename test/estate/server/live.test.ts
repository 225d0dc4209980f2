import { afterEach, expect, test, vi } from "vitest";
import { redactedPart } from "../../../src/audit/buckets.ts";
import { awsModel } from "../../../src/clouds/aws/model.ts";
import aws from "../../../src/clouds/aws/plugin.ts";
import type { ScopeResult } from "../../../src/plugin.ts";
import { contextIn } from "../../clouds/plugin-context.ts";
import { fernhollowJob } from "../builders/access.ts";
import { demoEstate, production, staging } from "../demo.ts";
import { scopeResults } from "../scope-results.ts";
import { type EstateServer, startEstateServer } from "./server.ts";

let server: EstateServer;
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

test("the demo read live ends as the demo replayed: the same scopes, outcomes, words and resources", async () => {
  const estate = demoEstate();
  server = await startEstateServer({ estate });
  vi.stubEnv("AWS_ENDPOINT_URL", server.url);
  const regions = ["eu-west-1", "us-east-1", "eu-central-1", "ap-southeast-1"];
  const live = await readLive({ accounts: [production, staging], regions });
  const replayed = scopeResults(estate, "nightly");
  expect(outcomes(live)).toEqual(outcomes(replayed));
  expect(items(live)).toEqual(items(replayed));
});

async function readLive(choice: { accounts: string[]; regions: string[] }): Promise<ScopeResult[]> {
  const params = {
    role: `arn:aws:iam::${production}:role/posturegate-audit`,
    accountRole: "posturegate-audit",
    externalId: "fernhollow-audit",
    excludeAccounts: [],
    excludeRegions: [],
    partition: "aws" as const,
    sessionName: "posturegate",
    durationSeconds: 3600,
    userData: true,
    ...choice,
  };
  const cloud = aws.create(params, contextIn("unused", { identityToken: tokenOf }));
  const parts: ScopeResult[] = [];
  for await (const part of cloud.read({ needs: "all", known: [], progress: () => undefined })) parts.push(part);
  await cloud.done?.();
  return parts;
}

async function tokenOf(audience: string): Promise<string> {
  const headers = { authorization: `Bearer ${fernhollowJob.requestToken}` };
  const answer = await fetch(`${server.identityTokenUrl}&audience=${audience}`, { headers });
  return ((await answer.json()) as { value: string }).value;
}

function outcomes(parts: readonly ScopeResult[]) {
  return parts
    .flatMap(({ ledger }) =>
      ledger.map(({ scope, api, outcome, message = "" }) => `${scope} ${api} ${outcome} ${message}`),
    )
    .sort();
}

/** Secrets are dropped when they are read live, and of a replayed estate afterwards: dropping them again changes nothing. */
function items(parts: readonly ScopeResult[]) {
  const found = new Map<string, unknown[]>();
  for (const part of parts) {
    const { scope, resources } = redactedPart(part, awsModel, "nightly").part;
    for (const { type, raw } of resources) {
      const key = `${scope.id} ${type}`;
      found.set(key, [...(found.get(key) ?? []), raw]);
    }
  }
  return Object.fromEntries(found);
}
