import { expect, test } from "vitest";
import { gcpApis, type GcpSource } from "../../../src/clouds/gcp/apis.ts";
import { effectiveFirewallsApi, gcpCollections, type ListingShape } from "./collection.ts";

test("what is collected is what Google's reference has: the same paths, permissions, types and stages", () => {
  const collected = gcpApis
    .filter(({ completes }) => completes === undefined)
    .map(({ api, permission, type, stage, source }) => ({ api, permission, type, stage, path: pathOf(source) }));
  const declared = gcpCollections.map(({ shape, ...rest }) => ({ ...rest, path: pathOfShape(shape) }));
  expect(declared).toEqual(collected);
  expect(gcpApis.filter(({ completes }) => completes !== undefined).map(({ api }) => api)).toEqual([
    effectiveFirewallsApi,
  ]);
});

function pathOf(source: GcpSource): string {
  switch (source.kind) {
    case "aggregated":
      return `aggregated/${source.path} ${source.field}`;
    case "list":
    case "object":
      return source.path;
    case "dns-policies":
    case "public-policies":
    case "effective-firewalls":
      return source.kind;
    default:
      return source satisfies never;
  }
}

function pathOfShape(shape: ListingShape): string {
  switch (shape.kind) {
    case "project":
      return "";
    case "global":
      return `global/${shape.collection}`;
    case "aggregated":
      return `aggregated/${shape.collection} ${shape.collection}`;
    case "dns":
      return "dns-policies";
    case "policy-search":
      return "public-policies";
    default:
      return shape satisfies never;
  }
}
