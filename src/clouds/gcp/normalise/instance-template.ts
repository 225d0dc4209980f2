/** Instance templates: one version each, as they cannot be changed. */
import type { protos } from "@google-cloud/compute";
import type { Resource } from "../../../model/resource.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import { bucket, type Collected, identityOf, linked, reference } from "./bucket.ts";
import { isManagedByService, machineExt, type MachineSettings, platformProtection } from "./machine.ts";
import { hasStartupData, metadataSecrets } from "./metadata.ts";

type InstanceTemplate = Omit<protos.google.cloud.compute.v1.IInstanceTemplate, "properties"> & {
  readonly properties?: MachineSettings | null | undefined;
};

/** `com.versions` is the template itself. */
export function instanceTemplate(collected: Collected): Resource[] {
  const raw = linked<InstanceTemplate>(collected);
  const properties = raw.object("properties") ?? raw.refuse("has no properties");
  const labels = properties.textsByName("labels");
  const metadata = properties.object("metadata");
  const ext = machineExt(properties);
  const boot = properties.objects("disks").find((disk) => disk.flag("boot") === true);
  const params = boot?.object("initializeParams");
  const version = {
    number: 1,
    isDefault: true,
    image: params === undefined ? undefined : reference(params, "sourceImage"),
    identity: ext.serviceAccounts[0]?.email,
    firewalls: [],
    firewallNames: [],
    givesPublicAddress: ext.hasExternalAccess,
    requiresTokens: false,
    hasDetailedMonitoring: true,
    hasStartupData: hasStartupData(metadata),
    startupSecrets: metadataSecrets(metadata, collected.scope),
    ...platformProtection(properties),
  };
  const facts = {
    type: "gcp.compute.instance_template",
    comType: "launch_template",
    com: { versions: [version] },
    ext: { ...ext, isManagedByService: isManagedByService(labels), groups: notYetRelated(collected.scope) },
  } as const;
  return [bucket(collected, identityOf(raw, labels), facts)];
}
