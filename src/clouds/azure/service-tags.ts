/** Service tags: names that Azure keeps the addresses of. */

/**
 * Tags of services of Microsoft, in lower case and without the region, as this page had them in April 2021:
 * https://learn.microsoft.com/azure/virtual-network/service-tags-overview. Their addresses change from week to week; but none
 * of them holds more than a /8 of IPv4 or a /16 of IPv6, so none is the internet.
 */
const serviceTags: ReadonlySet<string> = new Set(
  `actiongroup apimanagement applicationinsightsavailability appconfiguration appservice appservicemanagement
   azureactivedirectory azureactivedirectorydomainservices azureadvancedthreatprotection azurearcinfrastructure
   azureattestation azurebackup azurebotservice azurecognitivesearch azureconnectors azurecontainerregistry
   azurecosmosdb azuredatabricks azuredataexplorermanagement azuredatalake azuredevops azuredevspaces
   azuredigitaltwins azureeventgrid azurefrontdoor azureinformationprotection azureiothub azurekeyvault
   azuremachinelearning azuremonitor azureopendatasets azureplatformdns azureplatformimds azureplatformlkm
   azureresourcemanager azuresignalr azuresiterecovery azuretrafficmanager batchnodemanagement
   cognitiveservicesmanagement datafactory datafactorymanagement dynamics365formarketingemail
   eopexternalpublishedips eventhub gatewaymanager guestandhybridmanagement hdinsight logicapps
   logicappsmanagement microsoftcloudappsecurity microsoftcontainerregistry powerbi powerqueryonline servicebus
   servicefabric sql sqlmanagement storage storagesyncservice windowsvirtualdesktop`.split(/\s+/),
);

/** What a text that stands where addresses do may be, if it is a word. */
export type TagMeaning = "everyone" | "network" | "platform" | "service" | "open-ended";

/**
 * What a tag in any case stands for; undefined where the text is no word but an address.
 * - `everyone`: `*`, `Any`, and `Internet`, which is all that is public outside of the network, Azure's own among it.
 * - `network`: the network, those it is connected with, and the host.
 * - `platform`: the host alone, which probes whether machines are well.
 * - `service`: services of Microsoft.
 * - `open-ended`: `AzureCloud`, which is whatever anyone runs in Azure, and words that nobody here knows.
 */
export function tagMeaning(text: string): TagMeaning | undefined {
  const word = text.toLowerCase();
  if (word === "*") return "everyone";
  if (!/^[a-z][\w.]*$/.test(word)) return undefined;
  const known = meanings.get(word);
  if (known !== undefined) return known;
  return serviceTags.has(word.split(".")[0] ?? "") ? "service" : "open-ended";
}

const meanings: ReadonlyMap<string, TagMeaning> = new Map([
  ["any", "everyone"],
  ["internet", "everyone"],
  ["virtualnetwork", "network"],
  ["virtual_network", "network"],
  ["azureloadbalancer", "platform"],
  ["azure_loadbalancer", "platform"],
]);
