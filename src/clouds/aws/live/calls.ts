/**
 * The calls that change something, and no others. Each command is named, so that the bundle holds no more of the SDK, and a
 * plan can reach nothing else.
 */
import * as ec2 from "@aws-sdk/client-ec2";
import type { ServiceInputTypes as Ec2Input, ServiceOutputTypes as Ec2Output } from "@aws-sdk/client-ec2";
import * as iam from "@aws-sdk/client-iam";
import type { ServiceInputTypes as IamInput, ServiceOutputTypes as IamOutput } from "@aws-sdk/client-iam";
import type { CallInput } from "../../../model/cloud-call.ts";
import { CallRefused } from "../../../model/live-scope.ts";
import { unknownFields } from "./known-fields.ts";
import type { Ec2Command, IamCommand, LiveClients } from "./live-clients.ts";

/** Sends one call. Throws CallRefused, and sends nothing, for an input with what the operation does not take. */
type SendCall = (clients: LiveClients, input: CallInput) => Promise<object>;

/** By {@link CloudCall.api}. */
export const calls: Readonly<Record<string, SendCall>> = {
  "ec2:AuthorizeSecurityGroupIngress": ofEc2(ec2.AuthorizeSecurityGroupIngressCommand),
  "ec2:RevokeSecurityGroupIngress": ofEc2(ec2.RevokeSecurityGroupIngressCommand),
  "ec2:AuthorizeSecurityGroupEgress": ofEc2(ec2.AuthorizeSecurityGroupEgressCommand),
  "ec2:RevokeSecurityGroupEgress": ofEc2(ec2.RevokeSecurityGroupEgressCommand),
  "ec2:CreateSecurityGroup": ofEc2(ec2.CreateSecurityGroupCommand),
  "ec2:DeleteSecurityGroup": ofEc2(ec2.DeleteSecurityGroupCommand),
  "ec2:ModifyNetworkInterfaceAttribute": ofEc2(ec2.ModifyNetworkInterfaceAttributeCommand),
  "ec2:StopInstances": ofEc2(ec2.StopInstancesCommand),
  "ec2:StartInstances": ofEc2(ec2.StartInstancesCommand),
  "ec2:TerminateInstances": ofEc2(ec2.TerminateInstancesCommand),
  "ec2:ModifyInstanceMetadataOptions": ofEc2(ec2.ModifyInstanceMetadataOptionsCommand),
  "ec2:CreateTags": ofEc2(ec2.CreateTagsCommand),
  "ec2:DeleteTags": ofEc2(ec2.DeleteTagsCommand),
  "ec2:CreateSnapshot": ofEc2(ec2.CreateSnapshotCommand),
  "ec2:DeleteSnapshot": ofEc2(ec2.DeleteSnapshotCommand),
  "ec2:ModifyImageAttribute": ofEc2(ec2.ModifyImageAttributeCommand),
  "ec2:ModifySnapshotAttribute": ofEc2(ec2.ModifySnapshotAttributeCommand),
  "ec2:EnableEbsEncryptionByDefault": ofEc2(ec2.EnableEbsEncryptionByDefaultCommand),
  "ec2:DisableEbsEncryptionByDefault": ofEc2(ec2.DisableEbsEncryptionByDefaultCommand),
  "ec2:EnableImageBlockPublicAccess": ofEc2(ec2.EnableImageBlockPublicAccessCommand),
  "ec2:DisableImageBlockPublicAccess": ofEc2(ec2.DisableImageBlockPublicAccessCommand),
  "ec2:EnableSnapshotBlockPublicAccess": ofEc2(ec2.EnableSnapshotBlockPublicAccessCommand),
  "ec2:DisableSnapshotBlockPublicAccess": ofEc2(ec2.DisableSnapshotBlockPublicAccessCommand),
  "ec2:ModifyInstanceMetadataDefaults": ofEc2(ec2.ModifyInstanceMetadataDefaultsCommand),
  "ec2:DisassociateAddress": ofEc2(ec2.DisassociateAddressCommand),
  "ec2:AssociateAddress": ofEc2(ec2.AssociateAddressCommand),
  "ec2:ReleaseAddress": ofEc2(ec2.ReleaseAddressCommand),
  "ec2:DeleteKeyPair": ofEc2(ec2.DeleteKeyPairCommand),
  "ec2:DetachInternetGateway": ofEc2(ec2.DetachInternetGatewayCommand),
  "ec2:AttachInternetGateway": ofEc2(ec2.AttachInternetGatewayCommand),
  "ec2:DeleteInternetGateway": ofEc2(ec2.DeleteInternetGatewayCommand),
  "ec2:AssociateIamInstanceProfile": ofEc2(ec2.AssociateIamInstanceProfileCommand),
  "ec2:DisassociateIamInstanceProfile": ofEc2(ec2.DisassociateIamInstanceProfileCommand),
  "ec2:CreateFlowLogs": ofEc2(ec2.CreateFlowLogsCommand),
  "ec2:DeleteFlowLogs": ofEc2(ec2.DeleteFlowLogsCommand),
  "ec2:CreateNetworkAclEntry": ofEc2(ec2.CreateNetworkAclEntryCommand),
  "ec2:DeleteNetworkAclEntry": ofEc2(ec2.DeleteNetworkAclEntryCommand),
  "ec2:ReplaceNetworkAclEntry": ofEc2(ec2.ReplaceNetworkAclEntryCommand),
  "ec2:DeleteNetworkAcl": ofEc2(ec2.DeleteNetworkAclCommand),
  "iam:CreateRole": ofIam(iam.CreateRoleCommand),
  "iam:DeleteRole": ofIam(iam.DeleteRoleCommand),
  "iam:PutRolePolicy": ofIam(iam.PutRolePolicyCommand),
  "iam:DeleteRolePolicy": ofIam(iam.DeleteRolePolicyCommand),
  "iam:AttachRolePolicy": ofIam(iam.AttachRolePolicyCommand),
  "iam:DetachRolePolicy": ofIam(iam.DetachRolePolicyCommand),
  "iam:RemoveRoleFromInstanceProfile": ofIam(iam.RemoveRoleFromInstanceProfileCommand),
  "iam:AddRoleToInstanceProfile": ofIam(iam.AddRoleToInstanceProfileCommand),
};

function ofEc2<Input extends Ec2Input, Output extends Ec2Output>(NewCommand: Ec2Command<Input, Output>): SendCall {
  return async ({ changingEc2 }, input: object) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- compared with the operation's schema before it is sent
    const command = new NewCommand(input as Input);
    rejectUnknownFields(command, input);
    return changingEc2.send(command);
  };
}

function ofIam<Input extends IamInput, Output extends IamOutput>(NewCommand: IamCommand<Input, Output>): SendCall {
  return async ({ changingIam }, input: object) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- compared with the operation's schema before it is sent
    const command = new NewCommand(input as Input);
    rejectUnknownFields(command, input);
    return changingIam.send(command);
  };
}

function rejectUnknownFields(command: object, input: object): void {
  const unknown = unknownFields(command, input);
  if (unknown.length === 0) return;
  const text = `Nothing was sent, because the input of the call has what its operation does not take: ${unknown.join(", ")}`;
  throw new CallRefused("UnknownParameter", text);
}
