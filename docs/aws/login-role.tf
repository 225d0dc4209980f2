# The role that the workflow logs in as, and GitHub's identity provider. What it is for: ../aws.md

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}

variable "repository" {
  description = "The repository that audits: owner/name, spelled as GitHub does."
  type        = string
}

variable "owner_id" {
  description = "Number of its owner: gh api repos/OWNER/NAME --jq .owner.id"
  type        = string
}

variable "repository_id" {
  description = "Number of the repository: gh api repos/OWNER/NAME --jq .id"
  type        = string
}

variable "environment" {
  description = "The GitHub environment that the job runs in."
  type        = string
  default     = "posture"
}

variable "create_provider" {
  description = "false where the account has GitHub's identity provider already: there can be only one."
  type        = bool
  default     = true
}

variable "account_role" {
  description = "To read several accounts: the name of the role that account-role.tf makes in each of them."
  type        = string
  default     = null
}

data "aws_partition" "current" {}
data "aws_caller_identity" "current" {}

locals {
  issuer          = "token.actions.githubusercontent.com"
  audience        = data.aws_partition.current.partition == "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com"
  repository      = split("/", var.repository)
  repository_name = local.repository[1]
  owner           = local.repository[0]

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

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_provider ? 1 : 0
  url            = "https://${local.issuer}"
  client_id_list = [local.audience]
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:oidc-provider/${local.issuer}"]
    }

    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:aud"
      values   = [local.audience]
    }

    # Repositories made after 15 July 2026 have the form with numbers, older ones the other until they change. Keep yours.
    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:sub"
      values = [
        "repo:${local.owner}@${var.owner_id}/${local.repository_name}@${var.repository_id}:environment:${var.environment}",
        "repo:${local.owner}/${local.repository_name}:environment:${var.environment}",
      ]
    }
  }
}

data "aws_iam_policy_document" "audit" {
  statement {
    sid       = "ReadPosture"
    actions   = local.read_permissions
    resources = ["*"]
  }

  dynamic "statement" {
    for_each = var.account_role == null ? [] : [var.account_role]

    content {
      sid       = "FindAccounts"
      actions   = ["organizations:ListAccounts"]
      resources = ["*"]
    }
  }

  dynamic "statement" {
    for_each = var.account_role == null ? [] : [var.account_role]

    content {
      sid       = "EnterAccounts"
      actions   = ["sts:AssumeRole"]
      resources = ["arn:${data.aws_partition.current.partition}:iam::*:role/${statement.value}"]
    }
  }
}

resource "aws_iam_policy" "audit" {
  name   = "posturegate-audit"
  policy = data.aws_iam_policy_document.audit.json
}

resource "aws_iam_role" "audit" {
  name               = "posturegate-audit"
  assume_role_policy = data.aws_iam_policy_document.trust.json
  # As boundary too: whatever else is attached to the role one day, it can do no more than this.
  permissions_boundary = aws_iam_policy.audit.arn
  depends_on           = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy_attachment" "audit" {
  role       = aws_iam_role.audit.name
  policy_arn = aws_iam_policy.audit.arn
}

output "role" {
  description = "Param `role` of the cloud `aws`."
  value       = aws_iam_role.audit.arn
}
