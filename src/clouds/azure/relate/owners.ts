/** Whose a resource is that one subscription sees of another, and from where its own listings are complete. */
import { Unknown } from "../../../model/unknown.ts";
import type { Viewpoint } from "../../modelling/doubt.ts";
import { armPart } from "../arm-id.ts";

/** What the audit does not read, or what a complete listing lacks. */
export function outsideAudit({ scope }: Viewpoint, id: string): Unknown {
  const subscription = armPart(id, "subscriptions");
  const owner = subscription === undefined ? "another subscription" : `azure:${subscription}`;
  const isOwn = subscription === scope.account.toLowerCase();
  const message = isOwn
    ? `${id} is named in ${scope.id}, but no listing has it.`
    : `${id} belongs to ${owner}, which the audit does not read.`;
  return new Unknown({ kind: isOwn ? "failed" : "outside-audit", scope: scope.id, message });
}

/** From where the listings of a resource are complete: its own subscription. Undefined if the audit does not read that. */
export function ownersView({ index }: Viewpoint, id: string): Viewpoint | undefined {
  const subscription = armPart(id, "subscriptions");
  for (const other of index.scopes.values()) {
    if (other.cloud === "azure" && other.account.toLowerCase() === subscription) return { scope: other, index };
  }
  return undefined;
}
