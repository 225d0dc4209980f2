import { describe, expect, test } from "vitest";
import { disk, image, instance, snapshot, wellConfiguredMachines } from "../fixtures/well-configured-machines.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const search = "cloudasset.searchAllIamPolicies";

function read(contents: ScopeContents = {}) {
  return readScopes({ ...contents, items: { ...wellConfiguredMachines, ...contents.items } });
}

function diskOf(contents: ScopeContents = {}) {
  return only(read(contents), "gcp.compute.disk").com;
}

describe("what everyone may use", () => {
  const policies = [image, snapshot, disk].map(({ selfLink }) => ({
    resource: selfLink.replace("https://www.googleapis.com/compute/v1", "//compute.googleapis.com"),
    assetType: "compute.googleapis.com/Image",
    roles: ["roles/compute.viewer", "roles/compute.imageUser"],
    members: ["allUsers"],
  }));
  const roles = ["roles/compute.imageUser", "roles/compute.viewer"];

  test("is what the search found", () => {
    const resources = read({ items: { public_policy: policies } });
    expect(only(resources, "gcp.compute.image")).toMatchObject({ com: { public: true }, ext: { publicRoles: roles } });
    expect(only(resources, "gcp.compute.snapshot").com.public).toBe(true);
    expect(only(resources, "gcp.compute.disk").ext.publicRoles).toEqual(roles);
  });

  test("is nothing where the search found nothing", () => {
    expect(only(read(), "gcp.compute.image")).toMatchObject({
      com: { public: false },
      ext: { publicRoles: [] },
    });
  });

  const ofProject = (...given: string[]) => ({
    resource: "//cloudresourcemanager.googleapis.com/projects/123456789012",
    assetType: "cloudresourcemanager.googleapis.com/Project",
    roles: given,
    members: ["allAuthenticatedUsers"],
  });

  test.each([
    ["roles/compute.imageUser", true],
    ["roles/viewer", true],
    ["projects/shop-prod/roles/readsDisks", true],
    ["roles/storage.objectViewer", false],
    ["roles/browser", false],
  ])("is everything in a project on which everyone has %s: %s", (role, isPublic) => {
    const resources = read({ items: { public_policy: [ofProject(role)] } });
    const publicRoles = isPublic ? [role] : [];
    expect(only(resources, "gcp.compute.image")).toMatchObject({ com: { public: isPublic }, ext: { publicRoles } });
    expect(only(resources, "gcp.compute.disk").ext.publicRoles).toEqual(publicRoles);
  });

  test("is unknown where the search was denied, but for what it found before", () => {
    const outcomes = { [search]: "denied" } as const;
    const resources = read({ outcomes, items: { public_policy: policies.slice(0, 1) } });
    expect(only(resources, "gcp.compute.image").com.public).toBe(true);
    expect(only(resources, "gcp.compute.snapshot")).toMatchObject({
      com: { public: { cause: { kind: "denied", permission: "cloudasset.assets.searchAllIamPolicies" } } },
    });
  });

  test("is unknown where the API is off in the project, as policies are there without it", () => {
    const { com, ext } = only(read({ outcomes: { [search]: "disabled" } }), "gcp.compute.image");
    expect([com.public, ext.publicRoles]).toMatchObject([
      { cause: { kind: "disabled" } },
      { cause: { kind: "disabled" } },
    ]);
  });

  test("is unknown where nobody asked", () => {
    const { com } = only(read({ unasked: [search] }), "gcp.compute.snapshot");
    expect(com.public).toMatchObject({ cause: { kind: "not-collected" } });
  });
});

describe("a disk knows", () => {
  test("its snapshots, and when the latest of them was made", () => {
    expect(diskOf()).toMatchObject({
      snapshots: ["projects/shop-prod/global/snapshots/web-1-20260228"],
      lastSnapshotAt: "2026-02-28T02:00:00.000Z",
    });
  });

  test("not those of an older disk that had its name", () => {
    const old = { ...snapshot, creationTimestamp: "2025-01-01T00:00:00Z" };
    expect(diskOf({ items: { snapshot: [old] } })).toMatchObject({ snapshots: [] });
    expect(diskOf({ items: { snapshot: [old] } }).lastSnapshotAt).toBeUndefined();
  });

  test("the latest of those that were completed", () => {
    const pending = { ...snapshot, selfLink: `${snapshot.selfLink}-2`, status: "CREATING" };
    const later = { ...pending, creationTimestamp: "2026-02-28T18:00:00Z" };
    expect(diskOf({ items: { snapshot: [later, snapshot] } }).lastSnapshotAt).toBe("2026-02-28T02:00:00.000Z");
  });

  test("of no snapshot where they could not all be listed", () => {
    const com = diskOf({ outcomes: { "compute.snapshots.list": "cut" } });
    expect([com.snapshots, com.lastSnapshotAt]).toMatchObject([{ cause: { kind: "cut" } }, { cause: { kind: "cut" } }]);
  });

  test("whether it goes with its machine, by what the machine says", () => {
    const goes = { ...instance, disks: [{ ...instance.disks[0], autoDelete: true }] };
    expect(diskOf().isDeletedWithMachine).toBe(false);
    expect(diskOf({ items: { instance: [goes] } }).isDeletedWithMachine).toBe(true);
  });

  test("that it stays where one of its machines keeps it, whatever the others do", () => {
    const users = [instance.selfLink, `${instance.selfLink}-2`];
    const items = { disk: [{ ...disk, users }] };
    const outcomes = { "compute.instances.aggregatedList": "failed" } as const;
    expect(diskOf({ items, outcomes }).isDeletedWithMachine).toBe(false);
  });

  test("not whether it goes where machines could not be listed", () => {
    const outcomes = { "compute.instances.aggregatedList": "denied" } as const;
    expect(diskOf({ items: { instance: [] }, outcomes }).isDeletedWithMachine).toMatchObject({
      cause: { kind: "denied" },
    });
  });

  test("that it goes with nothing where it is attached to nothing", () => {
    const outcomes = { "compute.instances.aggregatedList": "denied" } as const;
    const items = { disk: [{ ...disk, users: undefined }] };
    expect(diskOf({ items, outcomes })).toMatchObject({ state: "available", isDeletedWithMachine: false });
  });
});
