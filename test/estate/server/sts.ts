/** STS: https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html */
import * as sts from "@aws-sdk/client-sts";
import type { Face } from "./face.ts";
import { queryFace } from "./query-face.ts";
import { stsActions } from "./sts-actions.ts";

export const stsFace: Face = queryFace({
  service: "sts",
  client: sts,
  namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
  version: "2011-06-15",
  has: isStsAction,
  result: (call) => stsActions[call.action]?.(call) ?? {},
});

/** Whether a form is for STS: what nobody signed does not say. */
export function isStsAction(action: string): boolean {
  return Object.hasOwn(stsActions, action);
}
