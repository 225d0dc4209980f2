/** Disks, snapshots, images, and what of them everyone has roles on. */
import type { protos } from "@google-cloud/compute";
import type { Resource } from "../../../model/resource.ts";
import { Unknown } from "../../../model/unknown.ts";
import { notYetRelated } from "../../modelling/doubt.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import { lastPart, selfLinkPath } from "../self-link.ts";
import { bucket, type Collected, identityOf, linked, reference } from "./bucket.ts";
import { encryptionOf } from "./encryption.ts";
import { isManagedByService } from "./machine.ts";

type Disk = protos.google.cloud.compute.v1.IDisk;
type Image = protos.google.cloud.compute.v1.IImage;
type Snapshot = protos.google.cloud.compute.v1.ISnapshot;

/** Whether it goes with its machines is what they say: left to `relate`. */
export function disk(collected: Collected): Resource[] {
  const raw = linked<Disk>(collected);
  const { scope } = collected;
  const labels = raw.textsByName("labels");
  const machines = raw.texts("users").map((user) => selfLinkPath(user));
  const com = {
    encrypted: true,
    ...encryptionOf(raw.object("diskEncryptionKey")),
    state: machines.length === 0 ? "available" : "in-use",
    sizeGib: raw.wholeNumber("sizeGb") ?? 0,
    createdAt: raw.time("creationTimestamp") ?? raw.refuse("has no creationTimestamp"),
    machines,
    isDeletedWithMachine: notYetRelated(scope),
    isManagedByService: isManagedByService(labels),
    snapshots: notYetRelated(scope),
    lastSnapshotAt: notYetRelated(scope),
    backups: new Unknown({ kind: "not-collected", scope: scope.id, message: "Backup and DR Service is not asked." }),
  };
  const ext = {
    status: raw.text("status") ?? "",
    image: reference(raw, "sourceImage"),
    schedules: raw.texts("resourcePolicies").map((policy) => selfLinkPath(policy)),
    detachedAt: raw.time("lastDetachTimestamp"),
    ...sharingNotYetRelated(collected),
  };
  return [bucket(collected, identityOf(raw, labels), { type: "gcp.compute.disk", comType: "disk", com, ext })];
}

export function snapshot(collected: Collected): Resource[] {
  const raw = linked<Snapshot>(collected);
  const com = {
    encrypted: true,
    ...encryptionOf(raw.object("snapshotEncryptionKey")),
    state: stateOf(raw.text("status")),
    public: notYetRelated(collected.scope),
    disk: reference(raw, "sourceDisk"),
    createdAt: raw.time("creationTimestamp") ?? raw.refuse("has no creationTimestamp"),
    sizeGib: raw.wholeNumber("diskSizeGb") ?? 0,
  };
  const ext = {
    isScheduled: raw.flag("autoCreated") ?? raw.has("sourceSnapshotSchedulePolicy"),
    ...sharingNotYetRelated(collected),
  };
  const identity = identityOf(raw, raw.textsByName("labels"));
  return [bucket(collected, identity, { type: "gcp.compute.snapshot", comType: "snapshot", com, ext })];
}

export function image(collected: Collected): Resource[] {
  const raw = linked<Image>(collected);
  const source = reference(raw, "sourceSnapshot");
  const com = {
    state: raw.text("status") === "READY" ? "available" : (raw.text("status") ?? "").toLowerCase(),
    public: notYetRelated(collected.scope),
    createdAt: raw.time("creationTimestamp"),
    deprecatedAt: deprecatedAt(raw),
    encryption: encryptionOf(raw.object("imageEncryptionKey")).encryption,
    snapshots: source === undefined ? [] : [source],
  };
  const ext = { isScheduled: false, ...sharingNotYetRelated(collected) };
  const identity = identityOf(raw, raw.textsByName("labels"));
  return [bucket(collected, identity, { type: "gcp.compute.image", comType: "image", com, ext })];
}

/** What Cloud Asset's search found, by the full name of the resource: `//compute.googleapis.com/projects/…`. */
interface PublicPolicy {
  readonly resource: string;
  readonly roles: readonly string[];
}

/** The marker that `relate` makes `com.public` and `ext.publicRoles` of. */
export function publicPolicy(collected: Collected): Resource[] {
  const place = collected.item.type;
  const id = selfLinkPath(new RawObject<PublicPolicy>(collected.item.raw, place).requiredText("resource"));
  const raw = new RawObject<PublicPolicy>(collected.item.raw, `${place} ${id}`);
  const facts = {
    type: "gcp.compute.public_policy",
    comType: "marker",
    com: {},
    ext: { roles: rolesOf(raw) },
  } as const;
  return [bucket(collected, { id, name: lastPart(id) }, facts)];
}

/** Of no role it could not be told what everyone may do. */
function rolesOf(raw: RawObject<PublicPolicy>): string[] {
  const roles = raw.texts("roles").sort();
  return roles.length > 0 ? roles : raw.refuse("has no roles");
}

/** As other clouds say it. */
function stateOf(status: string | undefined): string {
  return status === "READY" ? "completed" : (status ?? "").toLowerCase();
}

/**
 * An image in one of these states says so from the beginning, be there a date or not.
 * https://docs.cloud.google.com/compute/docs/images/image-management-best-practices#deprecation
 */
function deprecatedAt(raw: RawObject<Image>): string | undefined {
  const deprecated = raw.object("deprecated");
  if (deprecated === undefined) return undefined;
  const at = deprecated.time("deprecated") ?? deprecated.time("obsolete") ?? deprecated.time("deleted");
  const isNow = ["DEPRECATED", "OBSOLETE", "DELETED"].includes(deprecated.text("state") ?? "");
  return at ?? (isNow ? raw.time("creationTimestamp") : undefined);
}

function sharingNotYetRelated({ scope }: Collected) {
  return { publicRoles: notYetRelated(scope) };
}
