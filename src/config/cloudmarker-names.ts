/** Cloudmarker's plugin names, and the built-ins that do those jobs here. */
import type { PluginKind } from "../plugin.ts";

/** A plugin under a name it has here, and its kind. */
export interface CloudmarkerPlugin {
  readonly name: string;
  readonly kind: PluginKind;
}

/** Module and class of every plugin that Cloudmarker brings, by the package that holds it; under which name here if not the module's. */
const packages: readonly { readonly kind: PluginKind; readonly package: string; readonly classes: string }[] = [
  {
    kind: "cloud",
    package: "clouds",
    classes:
      "azcloud.AzCloud=azure azvm.AzVM gcpcloud.GCPCloud=gcp mockcloud.MockCloud azsql.AzSQL azwebapp.AzWebApp " +
      "azmonitor.AzMonitor azstorageaccount.AzStorageAccount azkv.AzKV azpostgres.AzPostgres azdisk.AzDisk",
  },
  {
    kind: "store",
    package: "stores",
    classes: "filestore.FileStore esstore.EsStore mongodbstore.MongoDBStore splunkhecstore.SplunkHECStore",
  },
  { kind: "alert", package: "alerts", classes: "emailalert.EmailAlert slackalert.SlackAlert" },
  {
    kind: "event",
    package: "events",
    classes: [
      "FirewallRuleEvent MockEvent RDBMSEnforceTLSEvent AzVMOSDiskEncryptionEvent AzVMDataDiskEncryptionEvent",
      "AzVMExtensionEvent AzWebAppTLSEvent AzWebAppHttpsEvent AzWebAppHttp20Event AzWebAppClientCertEvent",
      "AzSQLDatabaseTDEEvent AzLogProfileEvent AzLogProfileMissingCategoryEvent AzLogProfileMissingLocationEvent",
      "AzLogProfileRetentionEvent AzStorageAccountSecureTransferEvent AzStorageAccountDefaultNetworkAccessEvent",
      "AzStorageAccountAllowTrustedServicesEvent AzKVSecretNoExpiryEvent AzKVKeyNoExpiryEvent",
      "AzKVNonRecoverableEvent AzPostgresLogCheckpointsEvent AzPostgresLogConnectionsEvent",
      "AzPostgresLogDisconnectionsEvent AzPostgresLogDurationEvent AzPostgresConnectionThrottlingEvent",
      "AzPostgresLogRetentionDaysEvent",
    ].join(" "),
  },
];

const plugins = packages.flatMap(({ kind, package: folder, classes }) =>
  classes.split(" ").map((text) => {
    const [path = "", renamed] = text.split("=");
    const [first = "", second = first] = path.split(".");
    const module = first.toLowerCase();
    return { dotted: `cloudmarker.${folder}.${module}.${second}`, plugin: { name: renamed ?? module, kind } };
  }),
);

const byDottedName: ReadonlyMap<string, CloudmarkerPlugin> = new Map(
  plugins.map(({ dotted, plugin }) => [dotted, plugin]),
);

const byShortName: ReadonlyMap<string, CloudmarkerPlugin> = new Map([
  ...plugins.map(({ plugin }) => [plugin.name, plugin] as const),
  ["azcloud", { name: "azure", kind: "cloud" }] as const,
  ["gcpcloud", { name: "gcp", kind: "cloud" }] as const,
]);

/** All of Cloudmarker's dotted names. */
export const dottedNames: readonly string[] = [...byDottedName.keys()];

/** The plugin that a dotted name, or a short name that Cloudmarker's users know, means here; undefined if it is none. */
export function cloudmarkerPlugin(name: string): CloudmarkerPlugin | undefined {
  return byDottedName.get(name) ?? byShortName.get(name);
}
