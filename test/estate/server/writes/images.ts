/** Images: who may launch them. */
import type { LaunchPermission, ModifyImageAttributeRequest } from "@aws-sdk/client-ec2";
import { objectKinds, objectWith } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { sharedWith } from "./sharing.ts";
import { type Applied, replaced, write, type Write, type WriteRequest } from "./write.ts";

export const imageWrites: Readonly<Record<string, Write<RegionState>>> = {
  ModifyImageAttribute: write(modifyImageAttribute),
};

/** Of the attributes the server knows this one. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html */
function modifyImageAttribute(
  state: RegionState,
  input: ModifyImageAttributeRequest,
  { account }: WriteRequest,
): Applied<RegionState> {
  const { ImageId = "", LaunchPermission: change, OperationType, UserIds, UserGroups: GroupNames } = input;
  const image = objectWith([...state.images, ...state.usedImages], objectKinds.ImageId, ImageId);
  if (image.OwnerId !== account) throw new Refusal("AuthFailure", 403, `Not authorized for image:${ImageId}`);
  assertAccounts([...(change?.Add ?? []), ...(change?.Remove ?? [])], UserIds);
  const before = state.launchPermissions[ImageId] ?? [];
  const after = sharedWith(before, { change, OperationType, UserIds, GroupNames });
  const [wasPublic, Public] = [before, after].map((all) => all.some(({ Group }) => Group === "all"));
  const block = state.imageBlockPublicAccess[0]?.ImageBlockPublicAccessState;
  if (Public === true && wasPublic !== true && block !== "unblocked") {
    const message =
      "You can’t publicly share this image because block public access for AMIs is enabled for this account. " +
      "To publicly share the image, you must call the DisableImageBlockPublicAccess API.";
    throw new Refusal("OperationNotPermitted", 400, message);
  }
  return {
    state: {
      ...state,
      images: replaced(state.images, image, { ...image, Public }),
      launchPermissions: { ...state.launchPermissions, [ImageId]: after },
    },
    answer: {},
  };
}

function assertAccounts(permissions: readonly LaunchPermission[], ids: readonly string[] = []): void {
  const named = permissions.flatMap(({ UserId }) => UserId ?? []);
  const bad = [...named, ...ids].find((id) => !/^\d{12}$/.test(id));
  if (bad === undefined) return;
  throw new Refusal("InvalidAMIAttributeItemValue", 400, `Invalid attribute item value "${bad}" for userId item type.`);
}
