import { describe, expect, test } from "vitest";
import { hostileTexts } from "../hostile-texts.ts";
import { fernhollowGcp, host, mobile } from "./demo/fernhollow.ts";
import type { GcpEstate } from "./estate.ts";
import { hostileGcp } from "./hostile.ts";
import { ordinaryGcp } from "./ordinary.ts";
import { gcpScopeResults } from "./scope-results.ts";

const estates: [string, () => GcpEstate][] = [
  ["demo", fernhollowGcp],
  ["hostile", hostileGcp],
  ["ordinary", () => ordinaryGcp({ projects: 2, instances: 4, firewalls: 3 })],
];

/** What is linked to and not listed: places, and what no rule reads. */
const unlisted =
  /\/(?:regions|zones)\/[^/]+$|\/(?:gateways|machineTypes|diskTypes|resourcePolicies|healthChecks|urlMaps|sslCertificates)\//;

describe.each(estates)("the %s estate", (_, make) => {
  const estate = make();
  const raw = JSON.stringify(estate.projects.map(({ resources }) => resources));
  const objects = estate.projects.flatMap(({ resources }) => Object.values(resources).flat() as object[]);

  test("is the same whenever it is made", () => {
    expect(JSON.stringify(make())).toBe(JSON.stringify(estate));
  });

  test("has no link, and no id of a kind, twice", () => {
    const links = objects.flatMap((one) => ("selfLink" in one ? [one.selfLink] : []));
    expect(links).toHaveLength(new Set(links).size);
    const ids = objects.flatMap((one) =>
      "id" in one && "kind" in one ? [`${String(one.kind)} ${String(one.id)}`] : [],
    );
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test("links only to what is in it", () => {
    const known = new Set(objects.flatMap((one) => ("selfLink" in one ? [String(one.selfLink)] : [])));
    const links = [...raw.matchAll(/"(https:\/\/www\.googleapis\.com\/compute\/v1\/projects\/[^"]+)"/g)].map(
      ([, link = ""]) => link,
    );
    const missing = links.filter((link) => !known.has(link) && !unlisted.test(link) && !/\/\d{19}$/.test(link));
    expect(missing).toEqual([]);
  });

  test("writes numbers of 64 bits as text, and times with their zone", () => {
    const values = (field: string) =>
      objects.flatMap((one) => Object.entries(one).flatMap(([name, value]) => (name === field ? [String(value)] : [])));
    expect(values("id").filter((id) => !/^\d{19}$/.test(id))).toEqual([]);
    expect(values("creationTimestamp").filter((time) => !/^\d{4}-.*-08:00$/.test(time))).toEqual([]);
  });

  test("gives every index part first, then the others, each project of both once", () => {
    const active = estate.projects.filter(({ state }) => state === "ACTIVE").map(({ id }) => `gcp:${id}`);
    const parts = gcpScopeResults(estate, "nightly").map(({ stage, scope }) => `${stage} ${scope.id}`);
    expect(parts).toEqual([...active.map((id) => `index ${id}`), ...active.map((id) => `stream ${id}`)]);
  });
});

test("the demo's networks show the policies above them, from the organization down, then their own", () => {
  const [part] = gcpScopeResults(fernhollowGcp(), "nightly");
  const network = part?.resources.find(({ type }) => type === "gcp.compute.network")?.raw;
  expect(network).toMatchObject({
    name: "shared",
    effectiveFirewalls: {
      firewallPolicys: [
        { type: "HIERARCHY", shortName: "baseline" },
        { type: "HIERARCHY", shortName: "data-and-mobile" },
        { type: "NETWORK", name: "shared-policy" },
      ],
    },
  });
});

test("the demo tells once what it could not read, in one project only", () => {
  const entries = gcpScopeResults(fernhollowGcp(), "nightly").flatMap(({ ledger }) => ledger);
  const incomplete = entries.filter(({ outcome }) => outcome !== "complete");
  expect(incomplete.map(({ scope, api, outcome }) => `${scope} ${api} ${outcome}`)).toEqual([
    `gcp:${mobile} compute.disks.aggregatedList failed`,
    `gcp:${mobile} compute.targetSslProxies.list denied`,
    `gcp:${mobile} dns.policies.list disabled`,
  ]);
  expect(entries.filter(({ scope }) => scope === `gcp:${host}`)).toHaveLength(22);
});

test("every hostile text is somewhere", () => {
  const all = JSON.stringify(hostileGcp());
  for (const text of Object.values(hostileTexts)) expect(all).toContain(JSON.stringify(text).slice(1, -1));
});
