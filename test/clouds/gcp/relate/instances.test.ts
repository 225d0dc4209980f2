import { describe, expect, test } from "vitest";
import { image, instance, project, wellConfiguredMachines } from "../fixtures/well-configured-machines.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

function instanceOf(contents: ScopeContents = {}) {
  const resources = readScopes({ ...contents, items: { ...wellConfiguredMachines, ...contents.items } });
  return only(resources, "gcp.compute.instance");
}

function metadata(values: Readonly<Record<string, string>>) {
  return { items: Object.entries(values).map(([key, value]) => ({ key, value })) };
}

/** What holds of `serial-port-enable` by what project, instance and Google say. */
function serialPort(ofProject: string | undefined, ofInstance: string | undefined, said?: boolean) {
  const values = (value: string | undefined) => metadata(value === undefined ? {} : { "serial-port-enable": value });
  const resourceStatus = { effectiveInstanceMetadata: { serialPortEnableMetadataValue: said } };
  const items = {
    project: [{ ...project, commonInstanceMetadata: values(ofProject) }],
    instance: [{ ...instance, metadata: values(ofInstance), resourceStatus }],
  };
  return instanceOf({ items }).ext.effectiveMetadata.serialPort;
}

describe("metadata holds for an instance", () => {
  test.each([
    [undefined, undefined, false],
    ["TRUE", undefined, true],
    ["TRUE", "FALSE", false],
    ["FALSE", "TRUE", true],
    [undefined, "TRUE", true],
  ])("of its project %s and its own %s: %s", (ofProject, ofInstance, expected) => {
    expect(serialPort(ofProject, ofInstance)).toBe(expected);
  });

  test("as Google says it does, as of a zone's metadata, which is not listed", () => {
    expect(serialPort("FALSE", undefined, true)).toBe(true);
    expect(serialPort("TRUE", "TRUE", false)).toBe(false);
  });

  test("of its own where the project's was not read, and otherwise nobody knows", () => {
    const outcomes = { "compute.projects.get": "denied" } as const;
    const { ext } = instanceOf({ outcomes, items: { project: [] } });
    expect(ext).toMatchObject({
      effectiveMetadata: { blocksProjectSshKeys: true, osLogin: { cause: { kind: "denied" } } },
      projectHasSshKeys: { cause: { kind: "denied", permission: "compute.projects.get" } },
    });
  });

  test("of a project whose answer is missing is unknown", () => {
    expect(instanceOf({ items: { project: [] } }).ext.projectHasSshKeys).toMatchObject({ cause: { kind: "failed" } });
  });

  test("with keys that the project names", () => {
    const commonInstanceMetadata = metadata({ "ssh-keys": "ada:ssh-ed25519 AAAA" });
    const items = { project: [{ ...project, commonInstanceMetadata }] };
    expect(instanceOf({ items }).ext.projectHasSshKeys).toBe(true);
  });
});

describe("an instance's image", () => {
  test("is that of the disk it starts from", () => {
    expect(instanceOf().com).toMatchObject({
      image: "projects/shop-prod/global/images/web-20260105",
      imageState: { isAvailable: true, createdAt: "2026-01-05T08:00:00.000Z" },
    });
  });

  test("is gone where the project no longer has it", () => {
    expect(instanceOf({ items: { image: [] } }).com.imageState).toEqual({ isAvailable: false });
  });

  test("is unknown where disks or images could not be listed", () => {
    const denied = "denied" as const;
    const noDisks = instanceOf({ items: { disk: [] }, outcomes: { "compute.disks.aggregatedList": denied } });
    expect(noDisks.com).toMatchObject({ image: { cause: { kind: denied } }, imageState: { cause: { kind: denied } } });
    const noImages = instanceOf({ items: { image: [] }, outcomes: { "compute.images.list": denied } });
    expect(noImages.com.imageState).toMatchObject({ cause: { api: "compute.images.list" } });
  });

  test("of another project is outside what is listed", () => {
    const [disk] = wellConfiguredMachines["disk"] ?? [];
    const sourceImage = image.selfLink.replace("shop-prod", "debian-cloud");
    const items = { disk: [{ ...(disk as object), sourceImage }] };
    expect(instanceOf({ items }).com.imageState).toMatchObject({ cause: { kind: "outside-audit" } });
  });

  test("is none where it starts from a disk that was made of no image", () => {
    const [disk] = wellConfiguredMachines["disk"] ?? [];
    const { com } = instanceOf({ items: { disk: [{ ...(disk as object), sourceImage: undefined }] } });
    expect(com.image).toBeUndefined();
  });
});
