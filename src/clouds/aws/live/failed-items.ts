/** Answers that look like success and hold failures of single items. */
import { CallRefused } from "../../../model/live-scope.ts";
import { listOf, textOf, fieldOf } from "../../collecting/fields.ts";
import { inDoubt } from "./refusal.ts";

/** Where a call was sent, and what came back. */
interface Answered {
  readonly api: string;
  readonly scope: string;
  readonly input: object;
  readonly answer: object;
}

/**
 * Throws where the answer says that not everything was done: CallRefused where that is nothing, or where the permissions
 * of a security group that were to be revoked were not there; an Error where part of it was done.
 */
export function rejectFailedItems(answered: Answered): void {
  rejectUnsuccessful(answered);
  rejectUnknownPermissions(answered);
  const { api, scope, answer } = answered;
  if (fieldOf(answer, "Return") === false) throw inDoubt(api, scope, "the answer says no, without a reason", undefined);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnsuccessfulItem.html */
function rejectUnsuccessful({ api, scope, input, answer }: Answered): void {
  const failed = listOf(answer, "Unsuccessful") ?? [];
  const [first] = failed;
  if (first === undefined) return;
  const error = fieldOf(first, "Error");
  const message = textOf(error, "Message") ?? "no reason was given";
  const asked = listOf(input, "ResourceIds") ?? listOf(input, "FlowLogIds") ?? [];
  if (failed.length < asked.length) {
    throw inDoubt(api, scope, `${failed.length} of ${asked.length} failed, the first with: ${message}`, undefined);
  }
  const words = message.replace(/\.$/, "");
  throw new CallRefused(textOf(error, "Code") ?? "Unsuccessful", `AWS refused ${api} in ${scope}: ${words}`);
}

/**
 * In a default VPC, permissions that are not there are no error but listed. Whatever the others were, none of them is
 * there now, so this is what `InvalidPermission.NotFound` says elsewhere.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
 */
function rejectUnknownPermissions({ api, scope, answer }: Answered): void {
  const unknown = listOf(answer, "UnknownIpPermissions") ?? [];
  if (unknown.length === 0) return;
  const text = `AWS refused ${api} in ${scope}: ${unknown.length === 1 ? "a permission was" : `${unknown.length} permissions were`} not there`;
  throw new CallRefused("InvalidPermission.NotFound", text);
}
