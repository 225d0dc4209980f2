import { testFaultsOf } from "../faults/tried-faults.ts";

testFaultsOf(["github:IdentityToken", "sts:AssumeRoleWithWebIdentity", "organizations:ListAccounts"]);
