/** What an account has set for a region. */
import type {
  EnableImageBlockPublicAccessRequest,
  EnableSnapshotBlockPublicAccessRequest,
  ImageBlockPublicAccessDisabledState,
  ImageBlockPublicAccessEnabledState,
  InstanceMetadataDefaultsResponse,
  ModifyInstanceMetadataDefaultsRequest,
  SnapshotBlockPublicAccessState,
} from "@aws-sdk/client-ec2";
import { Refusal } from "../refusal.ts";
import type { RegionState } from "../region-state.ts";
import { without } from "../without.ts";
import { type Applied, write, type Write } from "./write.ts";

export const accountSettingWrites: Readonly<Record<string, Write<RegionState>>> = {
  EnableEbsEncryptionByDefault: (state) => encryptionByDefault(state, true),
  DisableEbsEncryptionByDefault: (state) => encryptionByDefault(state, false),
  EnableSnapshotBlockPublicAccess: write((state, { State }: EnableSnapshotBlockPublicAccessRequest) =>
    snapshotBlock(state, State ?? "unblocked"),
  ),
  DisableSnapshotBlockPublicAccess: (state) => snapshotBlock(state, "unblocked"),
  EnableImageBlockPublicAccess: write((state, input: EnableImageBlockPublicAccessRequest) =>
    imageBlock(state, input.ImageBlockPublicAccessState ?? "unblocked"),
  ),
  DisableImageBlockPublicAccess: (state) => imageBlock(state, "unblocked"),
  ModifyInstanceMetadataDefaults: write(metadataDefaults),
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableEbsEncryptionByDefault.html */
function encryptionByDefault(state: RegionState, on: boolean): Applied<RegionState> {
  const shown = { EbsEncryptionByDefault: on, ...(on ? { SseType: "sse-ebs" as const } : {}) };
  return { state: { ...state, ebsEncryptionByDefault: [shown] }, answer: { EbsEncryptionByDefault: on } };
}

/**
 * What is public already keeps its permission.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableSnapshotBlockPublicAccess.html
 */
function snapshotBlock(state: RegionState, State: SnapshotBlockPublicAccessState): Applied<RegionState> {
  assertOwn(state.snapshotBlockPublicAccess[0]?.ManagedBy);
  return { state: { ...state, snapshotBlockPublicAccess: [{ State, ManagedBy: "account" }] }, answer: { State } };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageBlockPublicAccess.html */
function imageBlock(
  state: RegionState,
  block: ImageBlockPublicAccessEnabledState | ImageBlockPublicAccessDisabledState,
): Applied<RegionState> {
  assertOwn(state.imageBlockPublicAccess[0]?.ManagedBy);
  const shown = { ImageBlockPublicAccessState: block, ManagedBy: "account" as const };
  return { state: { ...state, imageBlockPublicAccess: [shown] }, answer: { ImageBlockPublicAccessState: block } };
}

/**
 * `no-preference`, and -1 of the hop limit, are no setting; what is left out stays.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataDefaults.html
 */
function metadataDefaults(state: RegionState, input: ModifyInstanceMetadataDefaultsRequest): Applied<RegionState> {
  const asked = without(input, "DryRun");
  const before: InstanceMetadataDefaultsResponse = state.instanceMetadataDefaults[0]?.AccountLevel ?? {};
  assertOwn(before.ManagedBy);
  const hops = asked.HttpPutResponseHopLimit ?? 1;
  if (hops !== -1 && (hops < 1 || hops > 64)) {
    throw new Refusal(
      "InvalidParameterValue",
      400,
      `Value (${hops}) for parameter HttpPutResponseHopLimit is invalid.`,
    );
  }
  const set = Object.entries({ ...before, ...asked }).filter(([, value]) => value !== "no-preference" && value !== -1);
  const AccountLevel: InstanceMetadataDefaultsResponse = { ...Object.fromEntries(set), ManagedBy: "account" };
  return { state: { ...state, instanceMetadataDefaults: [{ AccountLevel }] }, answer: { Return: true } };
}

/**
 * What the organization declares, no account changes. AWS tells the words, but not the code.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_declarative.html
 */
function assertOwn(managedBy: string | undefined): void {
  if (managedBy !== "declarative-policy") return;
  throw new Refusal("OperationNotPermitted", 400, "This action is denied due to an organizational policy in effect.");
}
