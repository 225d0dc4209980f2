import { createPipelineRequest } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "vitest";
import { sharedSettings, isSameOrigin } from "../../../src/clouds/azure/client-settings.ts";
import { type Asked, inMemoryAzure } from "./in-memory-azure.ts";

const limits = { attempts: 3, callSeconds: 30, scopeMinutes: 10, runMinutes: 60, doneSeconds: 60 };

function settings(params: object, variables: Record<string, string> = {}, asked: Asked[] = []) {
  const transport = inMemoryAzure({}, asked);
  return sharedSettings({ params: { environment: "public", ...params }, limits, variables, transport });
}

describe("where Entra and Resource Manager are", () => {
  test.each<[object, Record<string, string>, string, string, boolean]>([
    [{}, {}, "https://login.microsoftonline.com", "https://management.azure.com", false],
    [{}, { AZURE_AUTHORITY_HOST: "" }, "https://login.microsoftonline.com", "https://management.azure.com", false],
    [{}, { AZURE_AUTHORITY_HOST: "https://a.example/" }, "https://a.example", "https://management.azure.com", true],
    [
      { authority: "https://b.example", endpoint: "https://c.example:8443/" },
      { AZURE_AUTHORITY_HOST: "https://a.example" },
      "https://b.example",
      "https://c.example:8443",
      true,
    ],
    [
      { environment: "usgovernment" },
      {},
      "https://login.microsoftonline.us",
      "https://management.usgovcloudapi.net",
      false,
    ],
  ])("%j, %j", (params, variables, authority, endpoint, hasOwnAuthority) => {
    expect(settings(params, variables)).toMatchObject({ authority, endpoint, hasOwnAuthority, attempts: 3 });
  });
});

describe("requests go", () => {
  test.each(["https://login.microsoftonline.com/t", "https://management.azure.com:443/subscriptions"])(
    "to %s",
    async (url) => {
      const asked: Asked[] = [];
      await settings({}, {}, asked).httpClient.sendRequest(createPipelineRequest({ url }));
      expect(asked).toHaveLength(1);
    },
  );

  test.each([
    "https://management.azure.com.evil.example/",
    "https://management.azure.com:8443/",
    "http://management.azure.com/",
    "https://user@evil.example/",
    "https://login.microsoftonline.us/",
    "not a URL",
  ])("not to %s", async (url) => {
    const asked: Asked[] = [];
    const sent = settings({}, {}, asked).httpClient.sendRequest(createPipelineRequest({ url }));
    await expect(sent).rejects.toThrow(/only login\.microsoftonline\.com and management\.azure\.com are/);
    expect(asked).toEqual([]);
  });
});

test.each([
  ["https://A.example/x", "https://a.example", true],
  ["https://a.example:443/x", "https://a.example", true],
  ["https://a.example:444/x", "https://a.example", false],
  ["http://a.example/x", "https://a.example", false],
  ["//a.example/x", "https://a.example", false],
])("%s lies at %s: %s", (url, other, isSame) => {
  expect(isSameOrigin(url, other)).toBe(isSame);
});
