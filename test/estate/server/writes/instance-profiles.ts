/** Which instance runs with which instance profile. */
import type {
  AssociateIamInstanceProfileRequest,
  DisassociateIamInstanceProfileRequest,
  IamInstanceProfile,
  IamInstanceProfileAssociation,
  IamInstanceProfileSpecification,
} from "@aws-sdk/client-ec2";
import type { IamState } from "../iam-state.ts";
import { objectKinds, objectWith, profileAssociationKind } from "../object-kinds.ts";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { without } from "../without.ts";
import { type Applied, removed, replaced, write, type Write, type WriteRequest } from "./write.ts";

export const instanceProfileWrites: Readonly<Record<string, Write<RegionState>>> = {
  AssociateIamInstanceProfile: write(associate),
  DisassociateIamInstanceProfile: write(disassociate),
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIamInstanceProfile.html */
function associate(
  state: RegionState,
  { InstanceId = "", IamInstanceProfile: asked = {} }: AssociateIamInstanceProfileRequest,
  { iam, newId }: WriteRequest,
): Applied<RegionState> {
  const instance = objectWith(state.instances, objectKinds.InstanceId, InstanceId);
  const profile = profileOf(iam, asked);
  if (instance.State?.Name !== "running" && instance.State?.Name !== "stopped") {
    const message = `The instance '${InstanceId}' is not in the 'running' or 'stopped' states.`;
    throw new Refusal("IncorrectInstanceState", 400, message);
  }
  if (state.profileAssociations.some((one) => one.InstanceId === InstanceId)) {
    throw new Refusal("IncorrectState", 400, `There is an existing association for instance ${InstanceId}`);
  }
  const AssociationId = newId("iip-assoc");
  const made: IamInstanceProfileAssociation = {
    AssociationId,
    InstanceId,
    IamInstanceProfile: profile,
    State: "associating",
  };
  return {
    state: {
      ...state,
      instances: replaced(state.instances, instance, { ...instance, IamInstanceProfile: profile }),
      profileAssociations: [...state.profileAssociations, made],
    },
    answer: { IamInstanceProfileAssociation: made },
    later: (then) => ({
      ...then,
      profileAssociations: then.profileAssociations.map((one) =>
        one.AssociationId === AssociationId ? { ...one, State: "associated" as const } : one,
      ),
    }),
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateIamInstanceProfile.html */
function disassociate(
  state: RegionState,
  { AssociationId }: DisassociateIamInstanceProfileRequest,
): Applied<RegionState> {
  const association = objectWith(state.profileAssociations, profileAssociationKind, AssociationId);
  const ending = { ...association, State: "disassociating" as const };
  return {
    state: { ...state, profileAssociations: replaced(state.profileAssociations, association, ending) },
    answer: { IamInstanceProfileAssociation: ending },
    later: (then) => withoutProfile(then, ending),
  };
}

function withoutProfile(state: RegionState, association: IamInstanceProfileAssociation): RegionState {
  const own = state.profileAssociations.find((one) => one.AssociationId === association.AssociationId);
  if (own === undefined) return state;
  const instances = state.instances.map((instance) =>
    instance.InstanceId === association.InstanceId ? without(instance, "IamInstanceProfile") : instance,
  );
  return { ...state, instances, profileAssociations: removed(state.profileAssociations, own) };
}

function profileOf({ instanceProfiles }: IamState, { Arn, Name }: IamInstanceProfileSpecification): IamInstanceProfile {
  const found = instanceProfiles.find(
    ({ name, profile }) =>
      (Arn ?? profile.Arn) === profile.Arn && (Name ?? name) === name && (Arn ?? Name) !== undefined,
  );
  if (found !== undefined) return { Arn: found.profile.Arn, Id: found.profile.InstanceProfileId };
  const [parameter, value] = Arn === undefined ? ["name", Name] : ["arn", Arn];
  const what = `Value (${value ?? ""}) for parameter iamInstanceProfile.${parameter} is invalid.`;
  throw new Refusal("InvalidParameterValue", 400, `${what} Invalid IAM Instance Profile ${parameter}`);
}
