import { expect, test } from "vitest";
import { tagMeaning } from "../../../src/clouds/azure/service-tags.ts";

test.each([
  ["*", "everyone"],
  ["Any", "everyone"],
  ["any", "everyone"],
  ["Internet", "everyone"],
  ["INTERNET", "everyone"],
  ["VirtualNetwork", "network"],
  ["VIRTUAL_NETWORK", "network"],
  ["AzureLoadBalancer", "platform"],
  ["ApiManagement", "service"],
  ["gatewaymanager", "service"],
  ["AzureFrontDoor.Backend", "service"],
  ["Storage.WestEurope", "service"],
  ["AzureCloud", "open-ended"],
  ["AzureCloud.westeurope", "open-ended"],
  ["SomethingNew", "open-ended"],
  ["constructor", "open-ended"],
  ["10.0.0.0/8", undefined],
  ["10.0.0.4", undefined],
  ["::/0", undefined],
  ["fd00::/8", undefined],
  ["fe80::1", undefined],
])("%s is %s", (text, meaning) => {
  expect(tagMeaning(text)).toBe(meaning);
});
