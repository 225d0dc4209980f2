import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awsApis } from "../../../../src/clouds/aws/apis.ts";
import { awsModel } from "../../../../src/clouds/aws/model.ts";
import { securityGroup, snapshot } from "../fixtures/well-configured.ts";
import { only, partOf, readScopes } from "../scope-parts.ts";
import { collectedAt } from "../../scope-parts.ts";

test.each([...new Set(awsApis.map(({ type }) => type))])(
  "an item of type %s, whatever it is, becomes resources or is refused by name",
  (type) => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const part = { ...partOf({}, "index"), resources: [{ type, raw, collectedAt }] };
        const refusal = refusalOf(() => awsModel.normalise(part));
        expect(refusal ?? type).toContain(type);
      }),
      { numRuns: 50 },
    );
  },
);

describe("the ids of resources", () => {
  test.each([
    ["eu-west-1", "aws"],
    ["cn-north-1", "aws-cn"],
    ["us-gov-west-1", "aws-us-gov"],
  ])("of %s are ARNs in partition %s", (region, partition) => {
    const of = { id: `aws:111122223333:${region}`, cloud: "aws", account: "111122223333", region };
    const resources = readScopes({ scope: of, items: { security_group: [securityGroup], snapshot: [snapshot] } });
    expect(only(resources, "aws.ec2.security_group").com.id).toBe(
      `arn:${partition}:ec2:${region}:111122223333:security-group/sg-0123456789abcdef0`,
    );
    expect(only(resources, "aws.ec2.snapshot").com.id).toBe(
      `arn:${partition}:ec2:${region}::snapshot/snap-0123456789abcdef0`,
    );
  });
});

function refusalOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
