/** The declarative format of what no audit reads, but whoever changes a cloud does. */
import type { CreateVolumePermission, KeyPairInfo, LaunchPermission } from "@aws-sdk/client-ec2";
import type { InstanceProfile, Policy, Role } from "@aws-sdk/client-iam";

/** What a region has besides its `EstateResources`. */
export interface UnauditedResources {
  readonly keyPairs?: readonly KeyPairInfo[];
  /** Who may launch an image, by its id, besides everyone, of which `Image.Public` tells. */
  readonly launchPermissions?: Readonly<Record<string, readonly LaunchPermission[]>>;
  /** Who may make volumes of a snapshot, by its id, besides everyone, of which `publicSnapshots` tell. */
  readonly createVolumePermissions?: Readonly<Record<string, readonly CreateVolumePermission[]>>;
  /** Ids of instances with termination protection. */
  readonly terminationProtected?: readonly string[];
}

/** What IAM has in an account. */
export interface AccountIam {
  readonly roles?: readonly IamRole[];
  /** With roles by name alone: each is one of `roles`. */
  readonly instanceProfiles?: readonly InstanceProfile[];
  /** Of the account's own. */
  readonly policies?: readonly IamPolicy[];
}

/** A role with what other APIs say of it. Its trust policy is JSON, not escaped for URLs. */
export type IamRole = Role & {
  /** Documents, JSON, by name. */
  readonly InlinePolicies?: Readonly<Record<string, string>>;
  /** ARNs of managed policies. */
  readonly AttachedPolicyArns?: readonly string[];
};

/** A managed policy with the document of its default version, JSON. */
export type IamPolicy = Policy & { readonly Document: string };
