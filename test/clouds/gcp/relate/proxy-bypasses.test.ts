import { expect, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { internetExposure } from "../../../../src/net/exposure.ts";
import { instance } from "../fixtures/well-configured-machines.ts";
import { backendService, firewall, link, network, route } from "../fixtures/well-configured-networks.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const member = {
  ...instance,
  networkInterfaces: [{ ...instance.networkInterfaces[0], accessConfigs: [{ natIP: "34.76.10.20" }] }],
  metadata: { items: [{ key: "created-by", value: "projects/1/zones/europe-west1-b/instanceGroupManagers/web" }] },
};
const group = link("zones/europe-west1-b/instanceGroups/web");
const service = { ...backendService, iap: { enabled: true }, backends: [{ group }] };

function read({ items, ...more }: ScopeContents, fields: object = {}) {
  const standard = { network: [network], route: [route], firewall: [{ ...firewall, sourceRanges: ["0.0.0.0/0"] }] };
  const all = { ...standard, instance: [member], backend_service: [{ ...service, ...fields }], ...items };
  return only(readScopes({ ...more, items: all }), "gcp.compute.backend_service").ext.bypasses;
}

function facetsOf(bypasses: ReturnType<typeof read>): string[] {
  if (bypasses instanceof Unknown) throw new Error("must be known");
  const { open } = internetExposure(bypasses, { protocols: ["tcp"], ports: ["all"] });
  return open.map(({ facet }) => facet);
}

test("a machine behind the proxy that the internet reaches is a way around it", () => {
  expect(facetsOf(read({}))).toEqual(["tcp/8080 from 0.0.0.0/0"]);
});

test.each<[string, ScopeContents, object]>([
  ["where firewalls admit Google alone", { items: { firewall: [firewall] } }, {}],
  [
    "where machines have no external address",
    { items: { instance: [{ ...member, networkInterfaces: instance.networkInterfaces }] } },
    {},
  ],
  ["of services without the proxy", {}, { iap: { enabled: false } }],
])("there is no way around it %s", (_, contents, fields) => {
  expect(facetsOf(read(contents, fields))).toEqual([]);
});

test.each<[string, ScopeContents, object]>([
  ["of a group that nobody manages", { items: { instance: [instance] } }, {}],
  ["of a group of another zone", {}, { backends: [{ group: link("zones/europe-west1-c/instanceGroups/web") }] }],
  [
    "that are endpoints of the name of a group",
    {},
    { backends: [{ group: group.replace("instanceGroups", "networkEndpointGroups") }] },
  ],
  [
    "that could not be listed",
    { items: { instance: [] }, outcomes: { "compute.instances.aggregatedList": "denied" } },
    {},
  ],
])("it is unknown for machines %s", (_, contents, fields) => {
  expect(read(contents, fields)).toBeInstanceOf(Unknown);
});

test("what is open of some machines does not hide that others are not known", () => {
  const ping = { ...firewall, sourceRanges: ["0.0.0.0/0"], allowed: [{ IPProtocol: "icmp" }] };
  const bypasses = read(
    { items: { firewall: [ping] } },
    { backends: [{ group }, { group: group.replace("web", "by-hand") }] },
  );
  if (bypasses instanceof Unknown) throw new Error("must be a list");
  const asked = (protocol: string) => internetExposure(bypasses, { protocols: [protocol], ports: ["all"] });
  expect(asked("icmp").open.map(({ facet }) => facet)).toEqual(["icmp from 0.0.0.0/0"]);
  expect(asked("tcp")).toMatchObject({ open: [], undecided: [{ kind: "not-collected" }] });
});
