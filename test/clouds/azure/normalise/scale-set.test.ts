import { describe, expect, it } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { scaleSet } from "../fixtures/machines.ts";
import { only, readScopes } from "../scope-parts.ts";

type Patch = Record<string, unknown>;

const { virtualMachineProfile: profile } = scaleSet.properties;

function setWith(profilePatch: Patch | undefined, properties: Patch = {}, beside: Patch = {}) {
  const virtualMachineProfile = profilePatch === undefined ? undefined : { ...profile, ...profilePatch };
  const raw = { ...scaleSet, ...beside, properties: { ...scaleSet.properties, virtualMachineProfile, ...properties } };
  return only(readScopes({ items: { "compute.scale_set": [raw] } }), "azure.compute.scale_set");
}

function networkWith(ipConfiguration: Patch) {
  const interfaces = [{ name: "nic", properties: { ipConfigurations: [{ name: "ip", properties: ipConfiguration }] } }];
  return { networkProfile: { networkInterfaceConfigurations: interfaces } };
}

describe("a scale set", () => {
  it("has the facts of its model", () => {
    const { com, ext } = setWith({});
    expect(com).toMatchObject({ size: 3, zones: ["1", "2"] });
    expect(ext).toMatchObject({ orchestration: "Uniform", machineType: "Standard_D2s_v5", osType: "Linux" });
    expect(ext).toMatchObject({ allowsPasswords: false, encryptionAtHost: true, hasAutomaticUpgrades: true });
    expect(ext.model).toMatchObject({ givesPublicAddress: false, secureBoot: true, vtpm: true });
    expect(ext.model?.firewalls).toHaveLength(1);
    expect(ext.model?.startupSecrets).toBeInstanceOf(Unknown);
  });

  it("gives public addresses where one of its interfaces is given one", () => {
    const { ext } = setWith(networkWith({ publicIPAddressConfiguration: { name: "public" } }));
    expect(ext.model?.givesPublicAddress).toBe(true);
  });

  it("stands behind load balancers and application gateways", () => {
    const pools = {
      loadBalancerBackendAddressPools: [{ id: "/LB/pool" }],
      applicationGatewayBackendAddressPools: [{ id: "/AGW/pool" }, { id: "/agw/Pool" }],
    };
    expect(setWith(networkWith(pools)).com.loadBalancers).toEqual(["/agw/pool", "/lb/pool"]);
    expect(setWith(networkWith({})).com.loadBalancers).toEqual([]);
  });

  it("has no model where machines join it one by one", () => {
    const { ext } = setWith(undefined, { orchestrationMode: "Flexible", upgradePolicy: null }, { sku: undefined });
    expect(ext).toMatchObject({ orchestration: "Flexible", machineType: "", model: undefined, upgradeMode: "" });
    expect(ext.allowsPasswords).toBeUndefined();
  });

  it("that is uniform is refused without a model", () => {
    expect(() => setWith(undefined, {})).toThrow(/has no virtualMachineProfile/);
  });

  it("is uniform where it does not say", () => {
    expect(setWith({}, { orchestrationMode: undefined }).ext.orchestration).toBe("Uniform");
  });

  it("names the probe that decides which machines are replaced", () => {
    const { com } = setWith({ networkProfile: { healthProbe: { id: "/LB/Probes/Up" } } });
    expect(com.healthChecks).toEqual(["/lb/probes/up"]);
  });
});
