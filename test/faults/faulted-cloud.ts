/** A cloud as the matrix of faults sees it: how it is served and audited, what an audit asks, and what that can meet. */
import type { LedgerEntry } from "../../src/model/scope.ts";
import type { PlacedFault } from "../estate/server/faults.ts";
import type { FaultKind, MatrixFault } from "./fault-kinds.ts";

/** One of the clouds. */
export interface FaultedCloud {
  readonly title: string;
  /** What without a fault makes the verdict `passed`: `two well-kept accounts`. */
  readonly estate: string;
  readonly kinds: readonly FaultKind[];
  readonly calls: readonly FaultedCall[];
  /** Serves the estate with these faults. */
  readonly serve: (faults: readonly MetFault[]) => Promise<ServedCloud>;
}

/** An estate that is served. */
export interface ServedCloud {
  /** Of the audit, as YAML. Its limits are short, so that what hangs is cut soon. */
  readonly config: string;
  /** Of the process that audits. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** A fault, and the calls that meet it. */
export type MetFault = Omit<PlacedFault, "fault"> & { readonly fault: MatrixFault };

/** What calls look alike: the same faults can befall them. */
export type CallShape = "object" | "list" | "graph" | "aggregated" | "network" | "tenant list";

/** One call that an audit makes. */
export interface FaultedCall {
  /** As the ledger names it. */
  readonly api: string;
  readonly shape: CallShape;
  /** Nothing is read before it. What it met is told in words; for the ledger it is only that it did not succeed. */
  readonly isLogin: boolean;
  readonly place: Omit<PlacedFault, "api" | "fault">;
  /** What settles a denial; undefined where no permission of the cloud's does. */
  readonly permission: string | undefined;
  /** What settles that things are left out, where that is another permission. */
  readonly ownPermission?: string;
  /** Id of the scope that tells what was not read, and the APIs that it may tell it of. */
  readonly scope: string;
  readonly apis: readonly string[];
  /** Whether the call has anything to do with an API of a scope. All else must be read as without the fault. */
  readonly touches: (entry: Pick<LedgerEntry, "scope" | "api">) => boolean;
}

/** A cell of the matrix: one call, one fault. */
export interface FaultCase {
  readonly call: FaultedCall;
  readonly kind: FaultKind;
  readonly met: MetFault;
}

/** Every call × every fault that it can meet. */
export function faultCases({ calls, kinds }: Pick<FaultedCloud, "calls" | "kinds">): FaultCase[] {
  return calls.flatMap((call) =>
    kinds
      .filter(({ shapes, isOfReading }) => (shapes?.includes(call.shape) ?? true) && !(isOfReading && call.isLogin))
      .map((kind) => ({ call, kind, met: metBy(call, kind) })),
  );
}

function metBy({ api, place }: FaultedCall, { fault, calls, afterItems }: FaultKind): MetFault {
  return {
    ...place,
    api,
    fault,
    ...(calls === undefined ? {} : { calls }),
    ...(afterItems === undefined ? {} : { afterItems }),
  };
}
