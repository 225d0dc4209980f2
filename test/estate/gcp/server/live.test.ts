import { afterEach, expect, test } from "vitest";
import { redactedPart } from "../../../../src/audit/buckets.ts";
import { gcpModel } from "../../../../src/clouds/gcp/model.ts";
import gcp from "../../../../src/clouds/gcp/plugin.ts";
import type { ScopeResult } from "../../../../src/plugin.ts";
import { contextIn } from "../../../clouds/plugin-context.ts";
import { auditAccount } from "../builders/access.ts";
import { fernhollowGcp, host, mobile } from "../demo/fernhollow.ts";
import { effectiveFirewallsApi, gcpCollections } from "../collection.ts";
import type { GcpEstate, GcpFault } from "../estate.ts";
import { hostileGcp } from "../hostile.ts";
import { gcpScopeResults } from "../scope-results.ts";
import { identityToken } from "./client.ts";
import { type GcpServer, startGcpServer } from "./server.ts";

let server: GcpServer;
afterEach(async () => {
  await server.close();
});

test.each([
  { name: "by their names", choice: { projects: [host, mobile] }, account: undefined },
  { name: "as all that the login sees, acting as a service account", choice: {}, account: auditAccount(host) },
  { name: "of the organization", choice: { organization: "512340000017" }, account: undefined },
])("the demo's projects, $name, read live end as replayed", async ({ choice, account }) => {
  const estate = fernhollowGcp();
  server = await startGcpServer({ estate });
  const live = await readLive(estate, { ...choice, serviceAccount: account });
  const replayed = gcpScopeResults(estate, "nightly");
  expect(outcomes(live)).toEqual(outcomes(replayed));
  expect(items(live)).toEqual(items(replayed));
});

test("what is hostile and odd comes through as it is", async () => {
  const whole = hostileGcp();
  const estate = { ...whole, projects: whole.projects.slice(0, 1), faults: [] };
  server = await startGcpServer({ estate });
  const live = await readLive(estate, { projects: ["hostile-project"] });
  const replayed = gcpScopeResults(estate, "nightly");
  expect(outcomes(live)).toEqual(outcomes(replayed));
  expect(items(live)).toEqual(items(replayed));
});

test("zones, networks and services that fail end live as the estate says", async () => {
  const whole = fernhollowGcp();
  const scope = `gcp:${host}`;
  const faults: GcpFault[] = [
    {
      scope,
      api: "compute.firewalls.list",
      outcome: "denied",
      permission: "compute.firewalls.list",
      message: "forbidden: no",
      read: 3,
    },
    {
      scope,
      api: "compute.networks.getEffectiveFirewalls",
      outcome: "denied",
      permission: "compute.networks.getEffectiveFirewalls",
      message: "forbidden: no",
      read: 1,
    },
    { scope, api: "compute.subnetworks.aggregatedList", outcome: "disabled", message: "SERVICE_DISABLED: off" },
  ];
  const listings = gcpCollections.map(({ permission }) => permission).filter((one) => !one.includes("images"));
  const permissions = [...listings, effectiveFirewallsApi, "resourcemanager.projects.get"];
  const estate: GcpEstate = {
    ...whole,
    projects: whole.projects.slice(0, 1).map((one) => ({ ...one, permissions })),
    faults,
  };
  server = await startGcpServer({ estate });
  const live = await readLive(estate, { projects: [host] });
  const replayed = gcpScopeResults(estate, "nightly");
  expect(outcomes(live)).toEqual(outcomes(replayed));
  expect(items(live)).toEqual(items(replayed));
  expect(outcomes(live).filter((line) => !line.includes(" complete "))).toHaveLength(4);
});

type Choice = Partial<Parameters<typeof gcp.create>[0]>;

async function readLive(estate: GcpEstate, choice: Choice): Promise<ScopeResult[]> {
  const workloadIdentityProvider = estate.access?.providers[0]?.name;
  const fixed = { endpoint: server.url, projects: "all" as const, excludeProjects: [] };
  const cloud = gcp.create(
    { ...fixed, workloadIdentityProvider, ...choice },
    contextIn("unused", { identityToken: (audience) => identityToken(server, estate, audience) }),
  );
  const parts: ScopeResult[] = [];
  for await (const part of cloud.read({ needs: "all", known: [], progress: () => undefined })) parts.push(part);
  await cloud.done?.();
  return parts;
}

function outcomes(parts: readonly ScopeResult[]) {
  return parts
    .flatMap(({ ledger }) =>
      ledger.map(({ scope, api, outcome, permission = "", message = "" }) =>
        [scope, api, outcome, permission, message].join(" "),
      ),
    )
    .sort();
}

/** By scope, type and link: a listing of all zones is in the order of zones. Secrets are dropped, as when read live. */
function items(parts: readonly ScopeResult[]) {
  const found = parts.flatMap((part) => {
    const { scope, resources } = redactedPart(part, gcpModel, "nightly").part;
    return resources.map(({ type, raw }): [string, unknown] => [`${scope.id} ${type} ${linkOf(raw)}`, raw]);
  });
  return Object.fromEntries(found);
}

function linkOf(raw: unknown): string {
  const { selfLink, resource, id } = raw as { selfLink?: string; resource?: string; id?: string };
  return selfLink ?? resource ?? id ?? "";
}
