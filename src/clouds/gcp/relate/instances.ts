/** Instances: the image that they started from, and what the metadata of their project adds to their own. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import type { ImageStateFacts } from "../../object-model/compute.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";
import type { EffectiveMetadataFacts, MetadataFacts } from "../declarations/compute.ts";
import { ofType, type ResourceOf } from "../resource-of.ts";
import { projectOf } from "../self-link.ts";

type Instance = ResourceOf<"gcp.compute.instance">;
type Switch = keyof EffectiveMetadataFacts;

/** Fills instances, after disks. */
export function relateInstances(resources: readonly Resource[], view: Viewpoint): void {
  const project = projectMetadata(resources, view);
  const imageOf = imagesOfDisks(resources, view);
  const stateOf = imageStates(resources, view);
  for (const instance of ofType(resources, "gcp.compute.instance")) {
    const { com, ext } = instance;
    ext.effectiveMetadata = effectiveMetadata(instance, project);
    ext.projectHasSshKeys = project instanceof Unknown ? project : project.hasSshKeys;
    com.image = imageOf(instance);
    com.imageState = com.image instanceof Unknown ? com.image : stateOf(com.image);
  }
}

function projectMetadata(resources: readonly Resource[], view: Viewpoint): Known<MetadataFacts> {
  const [project] = ofType(resources, "gcp.compute.project");
  const api = "compute.projects.get";
  return project?.ext.metadata ?? doubtOf(view, api) ?? notGiven(view, api, "the project");
}

/**
 * What Google says holds, which takes metadata of zones into account; else the instance's own, else its project's, else off.
 * https://docs.cloud.google.com/compute/docs/reference/rest/v1/instances#ResourceStatus: `effectiveInstanceMetadata`
 */
function effectiveMetadata({ ext }: Instance, project: Known<MetadataFacts>): EffectiveMetadataFacts {
  const { effectiveMetadata: said, metadata: own } = ext;
  const effective = (name: Switch): Known<boolean> => {
    const fact = said[name];
    if (!(fact instanceof Unknown)) return fact;
    return own[name] ?? (project instanceof Unknown ? project : (project[name] ?? false));
  };
  return {
    osLogin: effective("osLogin"),
    osLogin2fa: effective("osLogin2fa"),
    blocksProjectSshKeys: effective("blocksProjectSshKeys"),
    serialPort: effective("serialPort"),
    osConfig: effective("osConfig"),
    guestAttributes: effective("guestAttributes"),
  };
}

/** The image of the disk that an instance starts from; undefined where that was made from a snapshot or of nothing. */
function imagesOfDisks(
  resources: readonly Resource[],
  view: Viewpoint,
): (instance: Instance) => Known<string> | undefined {
  const disks = new Map(ofType(resources, "gcp.compute.disk").map((disk) => [disk.com.id, disk]));
  const doubt = doubtOf(view, "compute.disks.aggregatedList");
  return ({ ext }) => {
    const boot = ext.disks.find(({ isBoot }) => isBoot)?.disk;
    if (boot === undefined) return undefined;
    const disk = disks.get(boot);
    return disk === undefined ? doubt : disk.ext.image;
  };
}

/** Images of other projects, Google's own among them, are not listed. */
function imageStates(
  resources: readonly Resource[],
  view: Viewpoint,
): (image: string | undefined) => Known<ImageStateFacts> {
  const images = new Map(ofType(resources, "gcp.compute.image").map(({ com }) => [com.id, com]));
  const doubt = doubtOf(view, "compute.images.list");
  return (id) => {
    const image = images.get(id ?? "");
    if (image !== undefined) {
      return { isAvailable: true, createdAt: image.createdAt, deprecatedAt: image.deprecatedAt };
    }
    if (id !== undefined && projectOf(id) !== view.scope.account) return elsewhere(id, view);
    return doubt ?? { isAvailable: false };
  };
}

function elsewhere(image: string, { scope }: Viewpoint): Unknown {
  const message = `${image} belongs to another project, whose images are not listed here.`;
  return new Unknown({ kind: "outside-audit", scope: scope.id, message });
}
