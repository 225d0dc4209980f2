/** Opens AWS as config says: with the login that changes, or with the one that reads. */
import type { OpenLive } from "../../../change-model.ts";
import type { AwsParams } from "../params.ts";
import { openAws } from "./open-aws.ts";

export const openLive: OpenLive = (params, login, context) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of the cloud `aws` made them
  const cloud = params as AwsParams;
  return openAws(login === undefined ? cloud : { ...withoutLogin(cloud), ...login }, context);
};

/** A role of the login that reads must not be used where the one that changes has none. */
function withoutLogin(params: AwsParams): AwsParams {
  const { role: _role, accountRole: _accountRole, externalId: _externalId, ...others } = params;
  return others;
}
