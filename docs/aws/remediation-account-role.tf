# The role that the role of remediation-role.tf assumes in another account that it changes: once in each. What it is for: ../aws.md

variable "login_role" {
  description = "ARN of the role that remediation-role.tf made."
  type        = string
}

variable "external_id" {
  description = "`remediation.roles.<cloud>.externalId` of the config: any text that only you use."
  type        = string
}

data "aws_partition" "current" {}

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

resource "aws_iam_policy" "remediation" {
  name = "posturegate-remediation-account"
  # What all reversible bots need. Better: what `posturegate remediate permissions` prints for your config, in a file of the same name.
  policy = replace(file("${path.module}/remediation-role.json"), "arn:aws:", "arn:${data.aws_partition.current.partition}:")
}

resource "aws_iam_role" "remediation" {
  name                 = "posturegate-remediation-account"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = aws_iam_policy.remediation.arn
}

resource "aws_iam_role_policy_attachment" "remediation" {
  role       = aws_iam_role.remediation.name
  policy_arn = aws_iam_policy.remediation.arn
}
