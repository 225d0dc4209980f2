import { describe, expect, it, test } from "vitest";
import { redactSecrets } from "../../../src/clouds/azure/redact.ts";
import { instanceView, machine, scaleSet } from "./fixtures/machines.ts";

const machineType = "azure.compute.virtual_machine";
const secret = "Fernhollow-2026-not-for-you";

test.each([
  [machineType, { properties: { osProfile: { adminPassword: secret } } }],
  [machineType, { properties: { osProfile: { customData: Buffer.from(secret).toString("base64") } } }],
  [machineType, { properties: { userData: Buffer.from(secret).toString("base64") } }],
  [machineType, { properties: { osProfile: { secrets: [{ vaultCertificates: [{ certificateUrl: secret }] }] } } }],
  [
    machineType,
    { properties: { osProfile: { windowsConfiguration: { additionalUnattendContent: [{ content: secret }] } } } },
  ],
  [machineType, { resources: [{ properties: { settings: { commandToExecute: secret }, protectedSettings: secret } }] }],
  [
    "azure.compute.scale_set",
    {
      properties: {
        virtualMachineProfile: { extensionProfile: { extensions: [{ properties: { settings: { token: secret } } }] } },
      },
    },
  ],
  ["azure.compute.disk", { properties: { creationData: { sourceUri: `https://x/vhds/a.vhd?sig=${secret}` } } }],
  ["azure.web.site", { properties: { siteConfig: { appSettings: [{ name: "KEY", value: secret }] } } }],
  ["azure.web.site", { properties: { siteConfig: { connectionStrings: [{ connectionString: secret }] } } }],
  ["azure.network.virtual_network_gateway", { properties: { vpnClientConfiguration: { radiusServerSecret: secret } } }],
  [
    "azvm.compute.virtual_machine",
    { instanceView: { bootDiagnostics: { serialConsoleLogBlobUri: `?sig=${secret}` } } },
  ],
  ["azvm.compute.virtual_machine", { instanceView: { extensions: [{ statuses: [{ message: secret }] }] } }],
  ["azvm.compute.virtual_machine", { instanceView: { extensions: [{ substatuses: [{ message: secret }] }] } }],
])("of %s nothing is left of %j", (type, raw) => {
  const text = JSON.stringify(redactSecrets(type, raw));
  expect(text).not.toContain(secret);
  expect(text).not.toContain(Buffer.from(secret).toString("base64"));
  expect(text).toContain('"redacted":true');
});

describe("redacting", () => {
  it("tells the kinds of secrets in start-up data", () => {
    const script = `#!/bin/sh\nexport AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYzEXAMPLEK1\n`;
    const raw = { properties: { userData: Buffer.from(script).toString("base64") } };
    expect(redactSecrets(machineType, raw)).toMatchObject({
      properties: { userData: { redacted: true, secrets: [{ line: 2 }] } },
    });
  });

  it("twice is redacting once", () => {
    const raw = { ...machine, properties: { ...machine.properties, userData: "eA==" } };
    const once = redactSecrets(machineType, raw);
    expect(redactSecrets(machineType, once)).toEqual(once);
  });

  it("leaves tags alone, whatever they are called", () => {
    const tags = { password: "none", secrets: "yes", settings: "prod" };
    expect(redactSecrets(machineType, { ...machine, tags })).toMatchObject({ tags });
    expect(redactSecrets(machineType, { tags: null, id: "x" })).toEqual({ tags: null, id: "x" });
  });

  it("leaves what holds no secrets as it is", () => {
    expect(redactSecrets("azure.compute.scale_set", scaleSet)).toEqual(scaleSet);
    expect(redactSecrets("azvm.compute.virtual_machine", { instanceView: { disks: instanceView.disks } })).toEqual({
      instanceView: { disks: instanceView.disks },
    });
  });

  test.each([undefined, null, "text", 7, []])("what is no object stays: %j", (raw) => {
    expect(redactSecrets(machineType, raw)).toEqual(raw);
  });
});
