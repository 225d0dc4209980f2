# The role that changes what somebody approved. GitHub's identity provider must be there: login-role.tf makes it. What it is for: ../aws.md

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}

variable "repository" {
  description = "The repository that remediates: owner/name, spelled as GitHub does."
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
  description = "The GitHub environment of the jobs that change: remediation.environment of the config."
  type        = string
  default     = "remediation"
}

variable "account_role" {
  description = "To change several accounts: the name of the role that remediation-account-role.tf makes in each of them."
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

data "aws_iam_policy_document" "remediation" {
  # What all reversible bots need. Better: what `posturegate remediate permissions` prints for your config, in a file of the same name.
  source_policy_documents = [
    replace(file("${path.module}/remediation-role.json"), "arn:aws:", "arn:${data.aws_partition.current.partition}:")
  ]

  dynamic "statement" {
    for_each = var.account_role == null ? [] : [var.account_role]

    content {
      sid       = "EnterAccounts"
      actions   = ["sts:AssumeRole"]
      resources = ["arn:${data.aws_partition.current.partition}:iam::*:role/${statement.value}"]
    }
  }
}

resource "aws_iam_policy" "remediation" {
  name   = "posturegate-remediation"
  policy = data.aws_iam_policy_document.remediation.json
}

resource "aws_iam_role" "remediation" {
  name               = "posturegate-remediation"
  assume_role_policy = data.aws_iam_policy_document.trust.json
  # As boundary too: whatever else is attached to the role one day, it can do no more than this.
  permissions_boundary = aws_iam_policy.remediation.arn
}

resource "aws_iam_role_policy_attachment" "remediation" {
  role       = aws_iam_role.remediation.name
  policy_arn = aws_iam_policy.remediation.arn
}

output "role" {
  description = "`remediation.roles.<cloud>.role` of the config."
  value       = aws_iam_role.remediation.arn
}
