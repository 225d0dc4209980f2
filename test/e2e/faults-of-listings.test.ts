import { aws } from "../faults/aws.ts";
import { testFaultsOf } from "../faults/tried-faults.ts";

testFaultsOf(aws, [
  // A list, one answer, and a list of another service.
  ["ec2:DescribeSecurityGroups", "ec2:GetEbsEncryptionByDefault", "backup:ListProtectedResources"],
  // A list for each of some things, which others name.
  ["ec2:GetManagedPrefixListEntries"],
]);
