import { testFaultsOf } from "../faults/tried-faults.ts";

testFaultsOf([
  "ec2:DescribeSecurityGroups",
  "ec2:GetManagedPrefixListEntries",
  "ec2:GetEbsEncryptionByDefault",
  "backup:ListProtectedResources",
]);
