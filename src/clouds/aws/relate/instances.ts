/** Instances: what their image is like today, what Systems Manager says of them, why their user data is not known. */
import type { Resource } from "../../../model/resource.ts";
import { type Known, Unknown } from "../../../model/unknown.ts";
import type { ImageStateFacts, StartupDataFacts } from "../../object-model/compute.ts";
import { ofType } from "../resource-of.ts";
import { doubtOf, notGiven, type Viewpoint } from "../../modelling/doubt.ts";

const userDataApi = "ec2:DescribeInstanceAttribute";

/** Fills instances. */
export function relateInstances(resources: readonly Resource[], view: Viewpoint): void {
  const images = imageStates(resources, view);
  const agents = agentStates(resources, view);
  for (const { com, ext } of ofType(resources, "aws.ec2.instance")) {
    com.imageState = images(com.image);
    ext.systemsManager = agents(ext.id);
    if (com.startupData.isPresent instanceof Unknown) com.startupData = unreadData(ext.id, view);
  }
}

/** Own images are listed whole, those of others as far as instances run them. */
function imageStates(
  resources: readonly Resource[],
  view: Viewpoint,
): (id: string | undefined) => Known<ImageStateFacts> {
  const images = new Map<string, ImageStateFacts>();
  for (const { ext } of ofType(resources, "aws.ec2.used_image")) {
    images.set(ext.id, { isAvailable: true, createdAt: ext.createdAt, deprecatedAt: ext.deprecatedAt });
  }
  for (const { com, ext } of ofType(resources, "aws.ec2.image")) {
    images.set(ext.id, { isAvailable: true, createdAt: com.createdAt, deprecatedAt: com.deprecatedAt });
  }
  const doubt = doubtOf(view, "ec2:DescribeImages", "ec2:DescribeImages#used");
  return (id) => images.get(id ?? "") ?? doubt ?? { isAvailable: false };
}

function agentStates(resources: readonly Resource[], view: Viewpoint): (id: string) => Known<string> {
  const agents = new Map(ofType(resources, "aws.ssm.managed_instance").map(({ ext }) => [ext.id, ext.pingStatus]));
  const doubt = doubtOf(view, "ssm:DescribeInstanceInformation");
  return (id) => agents.get(id) ?? doubt ?? "none";
}

/** User data takes a call for each instance, so it is asked for only where the config says so: else there is no entry. */
function unreadData(id: string, view: Viewpoint): StartupDataFacts {
  const isCollected = view.index.ledger(view.scope.id, userDataApi) !== undefined;
  const doubt = doubtOf(view, userDataApi) ?? notGiven(view, userDataApi, `the user data of ${id}`);
  return { isCollected, isPresent: doubt, secrets: doubt };
}
