/** The clouds of the matrix of faults, by the names of their plugins. */
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import type { FaultedCloud } from "./faulted-cloud.ts";
import { gcp } from "./gcp.ts";

/** In the order of the page. */
export const faultedClouds: Readonly<Record<string, FaultedCloud>> = { aws, azure, gcp };
