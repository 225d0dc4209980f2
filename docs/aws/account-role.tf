# The role that the login assumes in an account that it reads: once in each account. What it is for: ../aws.md

variable "login_role" {
  description = "ARN of the role that login-role.tf made."
  type        = string
}

variable "external_id" {
  description = "Param `externalId` of the cloud `aws`: any text that only you use."
  type        = string
}

locals {
  # Every action that reading an account takes, on no data of it.
  read_permissions = [
    # generated:permissions
    "backup:ListProtectedResources",
    "ec2:DescribeAddresses",
    "ec2:DescribeClientVpnEndpoints",
    "ec2:DescribeFlowLogs",
    "ec2:DescribeImages",
    "ec2:DescribeInstances",
    "ec2:DescribeInternetGateways",
    "ec2:DescribeLaunchTemplateVersions",
    "ec2:DescribeLaunchTemplates",
    "ec2:DescribeManagedPrefixLists",
    "ec2:DescribeNetworkAcls",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeRegions",
    "ec2:DescribeRouteTables",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeSnapshots",
    "ec2:DescribeSubnets",
    "ec2:DescribeTransitGateways",
    "ec2:DescribeVolumes",
    "ec2:DescribeVpcEndpointServiceConfigurations",
    "ec2:DescribeVpcEndpointServicePermissions",
    "ec2:DescribeVpcEndpoints",
    "ec2:DescribeVpcPeeringConnections",
    "ec2:DescribeVpcs",
    "ec2:DescribeVpnConnections",
    "ec2:GetEbsEncryptionByDefault",
    "ec2:GetImageBlockPublicAccessState",
    "ec2:GetInstanceMetadataDefaults",
    "ec2:GetManagedPrefixListEntries",
    "ec2:GetSnapshotBlockPublicAccessState",
    "ssm:DescribeInstanceInformation",
    # /generated:permissions
  ]
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = [var.login_role]
    }

    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = [var.external_id]
    }
  }
}

data "aws_iam_policy_document" "audit" {
  statement {
    sid       = "ReadPosture"
    actions   = local.read_permissions
    resources = ["*"]
  }
}

resource "aws_iam_policy" "audit" {
  name   = "posturegate-account"
  policy = data.aws_iam_policy_document.audit.json
}

resource "aws_iam_role" "audit" {
  name                 = "posturegate-account"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = aws_iam_policy.audit.arn
}

resource "aws_iam_role_policy_attachment" "audit" {
  role       = aws_iam_role.audit.name
  policy_arn = aws_iam_policy.audit.arn
}
