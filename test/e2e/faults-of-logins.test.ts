import { aws } from "../faults/aws.ts";
import { testFaultsOf } from "../faults/tried-faults.ts";

testFaultsOf(aws, [["github:IdentityToken"], ["sts:AssumeRoleWithWebIdentity"], ["organizations:ListAccounts"]]);
