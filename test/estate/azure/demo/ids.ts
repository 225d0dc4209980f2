/** Ids of the demo tenant. */
import { uuid } from "../../identifier.ts";

export const tenantId = uuid("azure", "tenant", "fernhollow");
export const productionId = uuid("azure", "subscription", "fernhollow-production");
export const stagingId = uuid("azure", "subscription", "fernhollow-staging");
