/** Launch templates: why their versions are not known, and whether machines made of them require session tokens. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import type { LaunchTemplateVersionFacts } from "../../object-model/compute.ts";
import { ofType } from "../resource-of.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";

const versionsApi = "ec2:DescribeLaunchTemplateVersions";

/** Fills launch templates. */
export function relateTemplates(resources: readonly Resource[], view: Viewpoint): void {
  const accountDefault = accountRequiresTokens(resources, view);
  const imagesWithTokens = new Set(
    ofType(resources, "aws.ec2.image")
      .filter((image) => image.ext.imdsSupport === "v2.0")
      .map((image) => image.ext.id),
  );
  for (const { com, ext } of ofType(resources, "aws.ec2.launch_template")) {
    if (com.versions instanceof Unknown) {
      com.versions = doubtOf(view, versionsApi) ?? notGiven(view, versionsApi, `the versions of ${ext.id}`);
      continue;
    }
    com.versions = com.versions.map((version) => ({
      ...version,
      requiresTokens: requiresTokens(version, accountDefault, imagesWithTokens),
    }));
  }
}

/**
 * The version decides, else the account, else the image, of which only own ones are looked at; by default nothing does.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-options-order-of-precedence.html
 */
function requiresTokens(
  { metadataService, image }: LaunchTemplateVersionFacts,
  accountDefault: Known<boolean> | undefined,
  imagesWithTokens: ReadonlySet<string>,
): Known<boolean> {
  if (metadataService !== undefined) return !metadataService.isEnabled || metadataService.requiresTokens;
  return accountDefault ?? imagesWithTokens.has(image ?? "");
}

/** Undefined where the account has no preference. */
function accountRequiresTokens(resources: readonly Resource[], view: Viewpoint): Known<boolean> | undefined {
  const [defaults] = ofType(resources, "aws.ec2.instance_metadata_defaults");
  if (defaults === undefined) {
    const api = "ec2:GetInstanceMetadataDefaults";
    return doubtOf(view, api) ?? notGiven(view, api, "the answer");
  }
  return defaults.com.isEnabled === false ? true : defaults.com.requiresTokens;
}
