import { describe, expect, test } from "vitest";
import { instance, instanceGroupManager, instanceTemplate } from "../fixtures/well-configured-machines.ts";
import { only, readScopes } from "../scope-parts.ts";

type Raw = Readonly<Record<string, unknown>>;

function instanceOf(changes: Raw) {
  return only(readScopes({ items: { instance: [{ ...instance, ...changes }] } }), "gcp.compute.instance");
}

function templateOf(changes: Raw) {
  const raw = { ...instanceTemplate, properties: { ...instanceTemplate.properties, ...changes } };
  return only(readScopes({ items: { instance_template: [raw] } }), "gcp.compute.instance_template");
}

describe("an instance", () => {
  test.each([
    ["PROVISIONING", "pending"],
    ["RUNNING", "running"],
    ["PENDING_STOP", "running"],
    ["REPAIRING", "running"],
    ["SUSPENDING", "stopping"],
    ["TERMINATED", "stopped"],
    ["SUSPENDED", "stopped"],
    ["DEPROVISIONING", "shutting-down"],
    ["SOMETHING_NEW", "pending"],
  ])("that is %s is %s", (status, state) => {
    expect(instanceOf({ status })).toMatchObject({ com: { state }, ext: { status } });
  });

  test.each([
    ["RUNNING", undefined],
    ["TERMINATED", "2026-02-01T00:00:00.000Z"],
    ["SUSPENDED", "2026-02-02T00:00:00.000Z"],
  ])("that is %s was stopped at %s", (status, time) => {
    const times = { lastStopTimestamp: "2026-02-01T00:00:00Z", lastSuspendedTimestamp: "2026-02-02T00:00:00Z" };
    expect(instanceOf({ status, ...times }).com.stoppedAt).toBe(time);
  });

  test("has the addresses of all its interfaces, of both families", () => {
    const networkInterfaces = [
      { name: "nic0", networkIP: "10.0.0.2", accessConfigs: [{ natIP: "34.76.10.20" }] },
      {
        name: "nic1",
        networkIP: "10.1.0.2",
        ipv6Address: "fd20::2",
        ipv6AccessConfigs: [{ externalIpv6: "2600:1900:4010::", externalIpv6PrefixLength: 96 }],
      },
    ];
    expect(instanceOf({ networkInterfaces })).toMatchObject({
      com: {
        publicAddresses: ["34.76.10.20", "2600:1900:4010::"],
        privateAddresses: ["10.0.0.2", "10.1.0.2", "fd20::2"],
      },
      ext: { hasExternalAccess: true },
    });
  });

  test("that is stopped has no address, and still the setting that gives it one", () => {
    const networkInterfaces = [{ name: "nic0", networkIP: "10.0.0.2", accessConfigs: [{ type: "ONE_TO_ONE_NAT" }] }];
    const { com, ext } = instanceOf({ status: "TERMINATED", networkInterfaces });
    expect([com.publicAddresses, ext.hasExternalAccess]).toEqual([[], true]);
  });

  test.each([
    ["123456789012-compute@developer.gserviceaccount.com", true],
    ["web@shop-prod.iam.gserviceaccount.com", false],
    ["compute@developer.gserviceaccount.com.example.com", false],
  ])("that acts as %s acts as the default service account: %s", (email, isDefault) => {
    expect(instanceOf({ serviceAccounts: [{ email, scopes: [] }] })).toMatchObject({
      com: { identity: email },
      ext: { serviceAccounts: [{ email, isDefault, scopes: [] }] },
    });
  });

  test.each([
    ["goog-gke-node", true],
    ["goog-dataproc-cluster-name", true],
    ["goog-terraform-provisioned", false],
    ["goog-ops-agent-policy", false],
  ])("with the label %s is managed by a service: %s", (label, isManaged) => {
    expect(instanceOf({ labels: { [label]: "" } }).com.isManagedByService).toBe(isManaged);
  });

  test.each([
    ["gke-shop-pool-1-0a1b", { "goog-gke-node": "" }, true],
    ["gk3-shop-pool-1-0a1b", { "goog-gke-node": "" }, true],
    ["gke-lookalike", {}, false],
    ["web-1", { "goog-gke-node": "" }, false],
  ])("called %s with the labels %j is a node of a cluster: %s", (name, labels, isClusterNode) => {
    expect(instanceOf({ name, labels }).ext.isClusterNode).toBe(isClusterNode);
  });

  test.each([
    [{}, { automaticRestart: true, onHostMaintenance: "MIGRATE", isPreemptible: false }],
    [{ preemptible: true }, { automaticRestart: false, onHostMaintenance: "TERMINATE", isPreemptible: true }],
    [
      { provisioningModel: "SPOT", automaticRestart: false },
      { automaticRestart: false, onHostMaintenance: "TERMINATE", isPreemptible: true },
    ],
  ])("scheduled as %j has what Google's defaults make of it", (scheduling, expected) => {
    expect(instanceOf({ scheduling }).ext).toMatchObject(expected);
  });

  test.each([
    ["n2-standard-4", {}, true],
    ["n2d-standard-4", { confidentialInstanceConfig: { enableConfidentialCompute: true } }, false],
    ["n1-standard-4", { guestAccelerators: [{ acceleratorCount: 1 }] }, false],
    ["a3-highgpu-8g", {}, false],
    ["c3-highmem-192-metal", {}, false],
  ])("on %s with %j moves while it runs: %s", (machineType, changes, canMigrate) => {
    const { ext } = instanceOf({ confidentialInstanceConfig: undefined, ...changes, machineType });
    expect(ext.canMigrate).toBe(canMigrate);
  });

  test.each([
    [undefined, false],
    [{ enableConfidentialCompute: false }, false],
    [{ enableConfidentialCompute: true }, true],
    [{ confidentialInstanceType: "TDX" }, true],
    [{ enableConfidentialCompute: false, confidentialInstanceType: "SEV_SNP" }, true],
    [{ confidentialInstanceType: "CONFIDENTIAL_INSTANCE_TYPE_UNSPECIFIED" }, false],
  ])("whose confidential computing is %j: %s", (confidentialInstanceConfig, confidential) => {
    expect(instanceOf({ confidentialInstanceConfig }).com.confidential).toBe(confidential);
  });

  test("without Shielded VM settings has none of them", () => {
    const { com } = instanceOf({ shieldedInstanceConfig: undefined });
    expect([com.secureBoot, com.vtpm, com.integrityMonitoring]).toEqual([false, false, false]);
  });

  test("made by a managed group says so", () => {
    const value = "projects/123456789012/zones/europe-west1-b/instanceGroupManagers/web";
    expect(instanceOf({ metadata: { items: [{ key: "created-by", value }] } }).ext.group).toBe(value);
    expect(instanceOf({}).ext.group).toBeUndefined();
  });

  test("tells local SSDs from disks, and whose keys they have", () => {
    const disks = [
      { deviceName: "boot", boot: true, autoDelete: true, source: "projects/shop-prod/zones/z/disks/boot" },
      { deviceName: "data", source: "projects/shop-prod/zones/z/disks/data", diskEncryptionKey: { sha256: "x" } },
      { deviceName: "local", type: "SCRATCH", autoDelete: true },
    ];
    const { com, ext } = instanceOf({ disks });
    expect(com.disks).toEqual(["projects/shop-prod/zones/z/disks/boot", "projects/shop-prod/zones/z/disks/data"]);
    expect(ext.disks).toMatchObject([
      { name: "boot", isBoot: true, isDeletedWithMachine: true, isLocal: false, encryption: "platform" },
      { name: "data", isBoot: false, isDeletedWithMachine: false, isLocal: false, encryption: "customer-supplied" },
      { name: "local", isLocal: true, encryption: "platform" },
    ]);
  });

  test("that is not what the API's documents say is refused by name", () => {
    expect(() => instanceOf({ status: undefined })).toThrow(
      "gcp.compute.instance projects/shop-prod/zones/europe-west1-b/instances/web-1 has no status",
    );
    expect(() => instanceOf({ networkInterfaces: "none" })).toThrow("networkInterfaces must be a list");
  });
});

describe("metadata", () => {
  test.each([
    ["TRUE", true],
    ["true", true],
    [" Yes ", true],
    ["y", true],
    ["1", true],
    ["FALSE", false],
    ["0", false],
    ["enabled", false],
  ])("switches on by %j: %s", (value, isOn) => {
    const { ext } = instanceOf({ metadata: { items: [{ key: "serial-port-enable", value }] } });
    expect(ext.metadata.serialPort).toBe(isOn);
  });

  test("that says nothing leaves its switches absent", () => {
    expect(instanceOf({ metadata: undefined }).ext.metadata).toEqual({ hasSshKeys: false });
  });

  test("tells of secrets their kind, key and line, and not the secret", () => {
    const value = "#!/bin/sh\nexport DB_PASSWORD=correct-horse-9\n";
    const { com, raw } = instanceOf({
      metadata: {
        items: [
          { key: "startup-script", value },
          { key: "ssh-keys", value: "ada:ssh-ed25519 AAAA" },
        ],
      },
    });
    expect(com.startupData).toMatchObject({
      isCollected: true,
      isPresent: true,
      secrets: [{ kind: "password", line: 2, key: "startup-script" }],
    });
    expect(JSON.stringify(raw)).not.toContain("correct-horse");
  });

  test("that could not be unpacked leaves unknown what stands in it", () => {
    const value = Buffer.from([0x1f, 0x8b, 1, 2, 3, 4]).toString("base64");
    const { com } = instanceOf({ metadata: { items: [{ key: "user-data", value }] } });
    expect(com.startupData.secrets).toMatchObject({ cause: { kind: "not-collected" } });
  });
});

describe("an instance template", () => {
  test("gives external addresses where an interface has an access configuration", () => {
    const open = templateOf({ networkInterfaces: [{ accessConfigs: [{ type: "ONE_TO_ONE_NAT" }] }] });
    expect(open).toMatchObject({ com: { versions: [{ givesPublicAddress: true }] }, ext: { hasExternalAccess: true } });
    expect(templateOf({}).ext.hasExternalAccess).toBe(false);
  });

  test("names the default service account as `default`", () => {
    expect(templateOf({ serviceAccounts: [{ email: "default", scopes: [] }] }).ext.serviceAccounts).toMatchObject([
      { isDefault: true },
    ]);
  });
});

describe("a managed instance group", () => {
  const zonal =
    "https://www.googleapis.com/compute/v1/projects/shop-prod/zones/europe-west1-b/instanceGroupManagers/web";

  function groupOf(changes: Raw) {
    const items = { instance_group_manager: [{ ...instanceGroupManager, ...changes }] };
    return only(readScopes({ items }), "gcp.compute.instance_group_manager");
  }

  test("of a zone is in that zone, of a region in those that it spreads over", () => {
    expect(groupOf({ selfLink: zonal, distributionPolicy: undefined })).toMatchObject({
      com: { zones: ["europe-west1-b"] },
      ext: { isRegional: false },
    });
    expect(groupOf({}).com.zones).toHaveLength(3);
  });

  test("uses two templates while one replaces the other", () => {
    const versions = ["web-v7", "web-v8"].map((name) => ({
      instanceTemplate: `projects/p/global/instanceTemplates/${name}`,
    }));
    expect(groupOf({ instanceTemplate: undefined, versions }).ext.templates).toEqual([
      "projects/p/global/instanceTemplates/web-v7",
      "projects/p/global/instanceTemplates/web-v8",
    ]);
  });
});
