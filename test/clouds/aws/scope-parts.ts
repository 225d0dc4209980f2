/** Scopes for the tests of the AWS model; items are by kind (`security_group`) or type (`aws.ssm.…`). */
import { awsApis } from "../../../src/clouds/aws/apis.ts";
import { type AwsTypes, ofType, type ResourceOf } from "../../../src/clouds/aws/resource-of.ts";
import type { Resource } from "../../../src/model/resource.ts";
import type { Scope } from "../../../src/model/scope.ts";
import { onlyOne, scopeParts } from "../scope-parts.ts";

export type { ScopeContents } from "../scope-parts.ts";

export const account = "111122223333";
export const scope: Scope = {
  id: `aws:${account}:eu-west-1`,
  cloud: "aws",
  account,
  region: "eu-west-1",
};

export const { partOf, readScopes } = scopeParts({
  scope,
  apisOf: () => awsApis,
  typeOf: (kind) => (kind.includes(".") ? kind : `aws.ec2.${kind}`),
});

/** The only resource of a type, or the one with that id. */
export function only<Type extends keyof AwsTypes>(
  resources: readonly Resource[],
  type: Type,
  id?: string,
): ResourceOf<Type> {
  return onlyOne(
    ofType(resources, type).filter(({ ext }) => id === undefined || ext.id === id),
    type,
  );
}
