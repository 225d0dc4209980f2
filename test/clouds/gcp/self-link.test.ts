import { expect, test } from "vitest";
import { lastPart, projectOf, regionOf, selfLinkPath, zoneOf } from "../../../src/clouds/gcp/self-link.ts";

test.each([
  ["https://www.googleapis.com/compute/v1/projects/p/zones/z/instances/i", "projects/p/zones/z/instances/i"],
  ["https://compute.googleapis.com/compute/beta/projects/p/global/networks/n", "projects/p/global/networks/n"],
  ["//compute.googleapis.com/projects/p/global/images/i", "projects/p/global/images/i"],
  ["projects/p/global/networks/n", "projects/p/global/networks/n"],
  [
    "http://127.0.0.1:8080/compute/v1/projects/example.com:p/global/networks/n",
    "projects/example.com:p/global/networks/n",
  ],
  ["tagValues/123", "tagValues/123"],
])("the path of %s is %s", (url, path) => {
  expect(selfLinkPath(url)).toBe(path);
});

test.each([
  ["projects/p/regions/europe-west1/subnetworks/s", "europe-west1", undefined],
  ["projects/p/zones/europe-west1-b/instances/i", "europe-west1", "europe-west1-b"],
  ["projects/p/global/networks/n", "global", undefined],
])("%s lies in region %s and zone %s", (link, region, zone) => {
  expect(regionOf(link)).toBe(region);
  expect(zoneOf(link)).toBe(zone);
});

test("a self link names its project and its own last part", () => {
  expect(projectOf("https://www.googleapis.com/compute/v1/projects/p/global/networks/n")).toBe("p");
  expect(projectOf("folders/1")).toBeUndefined();
  expect(lastPart("projects/p/global/networks/n")).toBe("n");
});
