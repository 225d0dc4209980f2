/** What an account sees that was opened today and holds nothing but what AWS puts into every region. */
import { expect, test } from "vitest";
import { emptyRegion } from "./builders/region.ts";
import { addDefaultVpc } from "./demo/production-virginia.ts";
import type { Estate, EstateRegion } from "./estate.ts";
import { evaluationsOf } from "./evaluations.ts";
import { collectedAt } from "./identifier.ts";

const account = "123412341234";

function untouchedRegion(name: string): EstateRegion {
  const region = emptyRegion(account, name, {});
  const untouched = {
    ...region,
    resources: {
      ...region.resources,
      ebsEncryptionByDefault: [{ EbsEncryptionByDefault: false }],
      snapshotBlockPublicAccess: [{ State: "unblocked" as const, ManagedBy: "account" as const }],
      instanceMetadataDefaults: [{ AccountLevel: { ManagedBy: "account" as const } }],
    },
  };
  addDefaultVpc(untouched);
  return untouched;
}

test("a new account has four findings a region, none of them high, and nothing unknown", async () => {
  const regions = ["eu-west-1", "us-east-1"].map((name) => untouchedRegion(name));
  const estate: Estate = { collectedAt, accounts: [{ id: account, name: "new", regions }], faults: [] };
  const evaluations = await evaluationsOf(estate);
  const found = evaluations.filter(({ status }) => status === "fail" || status === "unknown");
  expect(found.map(({ status, scope, rule }) => `${status} ${scope} ${rule.severity} ${rule.id}`).sort()).toEqual(
    regions.flatMap(({ name }) => [
      `fail aws:${account}:${name} low aws-ec2-default-security-group-unused-vpc`,
      `fail aws:${account}:${name} low aws-ec2-network-acl-unused-admin-ports`,
      `fail aws:${account}:${name} low aws-ec2-vpc-unused-flow-logs`,
      `fail aws:${account}:${name} medium aws-ec2-ebs-encryption-by-default`,
    ]),
  );
});
