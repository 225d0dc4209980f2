/** Projects, as Compute Engine knows them. */
import type { protos } from "@google-cloud/compute";
import type { Resource } from "../../../model/resource.ts";
import { bucket, type Collected, identityOf, linked } from "./bucket.ts";
import { metadataSecrets, ownSwitches, type RedactedMetadata } from "./metadata.ts";

type Project = Omit<protos.google.cloud.compute.v1.IProject, "commonInstanceMetadata"> & {
  readonly commonInstanceMetadata?: RedactedMetadata | null | undefined;
};

export function project(collected: Collected): Resource[] {
  const raw = linked<Project>(collected);
  const metadata = raw.object("commonInstanceMetadata");
  const ext = {
    metadata: ownSwitches(metadata),
    startupSecrets: metadataSecrets(metadata, collected.scope),
    defaultServiceAccount: raw.text("defaultServiceAccount"),
    isHostProject: raw.text("xpnProjectStatus") === "HOST",
  };
  const facts = { type: "gcp.compute.project", comType: "machine_defaults", com: {}, ext } as const;
  return [bucket(collected, identityOf(raw), facts)];
}
