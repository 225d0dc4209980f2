/** Names of IAM: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */

/** What an ARN of IAM names. */
export interface IamArn {
  readonly partition: string;
  /** Account id; `aws` for managed policies of AWS. */
  readonly account: string;
  /** `role`, `instance-profile`, `policy`, … */
  readonly kind: string;
  /** Without the path. */
  readonly name: string;
}

/** The parts of an ARN of IAM; undefined where the text is none. */
export function parseIamArn(arn: string): IamArn | undefined {
  const [, partition, account, kind, name] =
    /^arn:(aws[a-z-]*):iam::(\d{12}|aws):([a-z-]+)\/(?:[\x21-\x7e]*\/)?([\w+=,.@-]{1,128})$/.exec(arn) ?? [];
  if (partition === undefined || account === undefined || kind === undefined || name === undefined) return undefined;
  return { partition, account, kind, name };
}

/** CloudBots' params may say `$ACCOUNT_ID` for the account that the finding is in. */
export function inAccount(arn: string, account: string): string {
  return arn.replaceAll("$ACCOUNT_ID", account);
}
