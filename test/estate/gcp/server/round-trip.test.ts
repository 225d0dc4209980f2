import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GcpCollection, gcpCollections } from "../collection.ts";
import { fernhollowGcp } from "../demo/fernhollow.ts";
import { effectiveFirewalls } from "../effective-firewalls.ts";
import type { GcpEstate, GcpProject } from "../estate.ts";
import { hostileGcp } from "../hostile.ts";
import { scopeNameOf } from "../locations.ts";
import { ordinaryGcp } from "../ordinary.ts";
import { ask, askPages, type GcpLogin, logIn } from "./client.ts";
import { type GcpServer, startGcpServer } from "./server.ts";

/** All services on, nothing denied. */
function unhindered(estate: GcpEstate): GcpEstate {
  const enabledServices = ["compute.googleapis.com", "dns.googleapis.com", "cloudasset.googleapis.com"];
  return {
    ...estate,
    faults: [],
    projects: estate.projects.map((project) => ({ ...project, enabledServices })),
  };
}

describe.each([
  { name: "demo", estate: unhindered(fernhollowGcp()) },
  { name: "hostile", estate: unhindered(hostileGcp()) },
  { name: "ordinary", estate: ordinaryGcp({ projects: 1, instances: 7, firewalls: 4 }) },
])("what is read of the $name estate", ({ estate }) => {
  let server: GcpServer;
  let login: GcpLogin;
  beforeAll(async () => {
    server = await startGcpServer({ estate });
    login = await logIn(server, estate);
  });
  afterAll(async () => {
    await server.close();
  });

  test.each(estate.projects)("is what is in $id", async (project) => {
    for (const collection of gcpCollections) {
      const found = await readAll(login, project, collection);
      const declared: readonly object[] = project.resources[collection.type];
      expect({ api: collection.api, items: byScope(found) }).toEqual({ api: collection.api, items: byScope(declared) });
    }
    for (const network of project.resources["gcp.compute.network"]) {
      const path = `/compute/v1/projects/${project.id}/global/networks/${network.name ?? ""}/getEffectiveFirewalls`;
      expect((await ask(login, path)).body).toEqual(effectiveFirewalls(estate, project, network));
    }
  });
});

/** Aggregated lists give their scopes in an order of their own, and of each what was there first first. */
function byScope(items: readonly object[]): Map<string, object[]> {
  const names = [...new Set(items.map(scopeNameOf))];
  return new Map(names.map((name) => [name, items.filter((item) => scopeNameOf(item) === name)]));
}

async function readAll(login: GcpLogin, { id }: GcpProject, { shape }: GcpCollection): Promise<object[]> {
  const compute = `/compute/v1/projects/${id}`;
  switch (shape.kind) {
    case "project":
      return [(await ask(login, compute)).body];
    case "global":
      return listed(await askPages(login, `${compute}/global/${shape.collection}?maxResults=3`), "items");
    case "aggregated": {
      const pages = await askPages(login, `${compute}/aggregated/${shape.collection}?maxResults=3`);
      return pages.flatMap(({ items }) => listed(Object.values(items as object), shape.collection));
    }
    case "dns":
      return listed(await askPages(login, `/dns/v1/projects/${id}/policies?maxResults=2`), "policies");
    case "policy-search":
      return listed(await askPages(login, `/v1/projects/${id}:searchAllIamPolicies?pageSize=2`), "results");
    default:
      return shape satisfies never;
  }
}

function listed(pages: readonly object[], field: string): object[] {
  return pages.flatMap((page) => (page as Readonly<Record<string, object[] | undefined>>)[field] ?? []);
}
