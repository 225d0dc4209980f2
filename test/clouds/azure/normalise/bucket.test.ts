import { expect, test } from "vitest";
import { azureApis } from "../../../../src/clouds/azure/apis.ts";
import { idOf, readScopes } from "../scope-parts.ts";

/** These have nothing but a name, as far as rules go. */
const bare = [
  "azure.resources.subscription",
  "azure.resources.resource_group",
  "azure.network.application_security_group",
  "azure.network.security_perimeter",
  "azure.storage.storage_account",
  "azure.mysql.flexible_server",
  "azure.web.site",
];

const described = azureApis.map(({ type }) => type).filter((type) => !bare.includes(type));

test.each(described)("an answer without properties is no %s: what it lacks is no fact", (type) => {
  const raw = { id: idOf("Microsoft.Odd/things", "odd"), name: "odd", location: "westeurope" };
  expect(() => readScopes({ items: { [type]: [raw] } })).toThrow(/odd has no properties/);
});

test.each(bare)("%s needs none", (type) => {
  const raw = { id: idOf("Microsoft.Odd/things", "odd"), name: "odd" };
  expect(readScopes({ items: { [type]: [raw] } })).toHaveLength(1);
});
