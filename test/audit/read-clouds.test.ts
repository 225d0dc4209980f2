import { expect, test } from "vitest";
import { runAudits } from "../../src/audit.ts";
import type { ResourceModel } from "../../src/model/resource-model.ts";
import type { ResourceType } from "../../src/model/resource.ts";
import type { EventPlugin } from "../../src/plugin.ts";
import { auditOf, cloudOf, index, item, MemorySink, model, planOf, servicesWith, stream, useOf } from "./in-memory.ts";

/** Also makes a port out of every network, as a firewall rule is made out of a firewall. */
const withPorts: ResourceModel = {
  ...model,
  normalise: (part) =>
    model.normalise(part).flatMap((resource) => {
      const { ext, com } = resource;
      if (ext.type !== "acme.network") return [resource];
      return [resource, { ...resource, ext: { type: "acme.port" }, com: { ...com, id: `${com.id}/port` } }];
    }),
};

async function typesSeen(
  needs: readonly ResourceType[],
  over: Parameters<typeof auditOf>[0] = {},
  judging: ResourceModel = withPorts,
) {
  const seen: ResourceType[] = [];
  const event: EventPlugin = {
    needs,
    evaluate: ({ resources }) => {
      seen.push(...resources.map(({ ext }) => ext.type));
      return [];
    },
  };
  const network = index("acme:1:n", item("network-1", {}, "acme.network"));
  const cloud = cloudOf(network, stream("acme:1:n", item("disk-1")));
  const audit = auditOf({
    clouds: [useOf("cloud", "cloud", cloud)],
    events: [useOf("event", "event", event)],
    ...over,
  });
  await runAudits(planOf({ audits: [audit] }), servicesWith({ model: () => judging }));
  return seen;
}

test("what was made out of other resources is kept only where it is needed; what was collected always is", async () => {
  expect(await typesSeen(["acme.disk"])).toEqual(["acme.network", "acme.disk"]);
  expect(await typesSeen(["acme.port"])).toEqual(["acme.network", "acme.port", "acme.disk"]);
});

test("what others relate to is kept where nobody asks for it", async () => {
  const related = { ...withPorts, relatedTo: new Set(["acme.port"]) };
  expect(await typesSeen(["acme.disk"], {}, related)).toEqual(["acme.network", "acme.port", "acme.disk"]);
});

test("a store gets everything", async () => {
  const sink = new MemorySink();
  await typesSeen(["acme.disk"], { stores: [useOf("store", "store", sink)] });
  expect(sink.records.map(({ ext }) => ext["type"])).toEqual(["acme.network", "acme.port", "acme.disk"]);
});
