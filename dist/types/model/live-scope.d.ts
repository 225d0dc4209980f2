import type { CloudCall } from "./cloud-call.ts";
import type { Json } from "./json.ts";
import type { ObjectReference } from "./object-state.ts";
import type { ResourceType } from "./resource.ts";
/** The provider's own object as its SDK gives it, times as ISO 8601 text: the same shape as `raw` of a collected item. */
export type LiveObject = Readonly<Record<string, Json>>;
/** The objects of one scope, read now, by the login that would change them. */
export interface LiveState {
    /** Undefined where it does not exist. Throws AccessError where it cannot be read, which is not the same. */
    get(reference: ObjectReference): Promise<LiveObject | undefined>;
    /**
     * All objects of a type for which all filters hold, every page. Filters are the provider's own: of EC2 those of
     * `Describe…`, as `{ "vpc-id": ["vpc-1"] }`. Throws AccessError.
     */
    list(type: ResourceType, filters?: Readonly<Record<string, readonly string[]>>): Promise<readonly LiveObject[]>;
}
/** One scope, to be read and changed. */
export interface LiveScope extends LiveState {
    /**
     * Sends one call, whose answers of earlier calls are filled in, and resolves to its answer, plain JSON. Failures of single
     * items inside of an answer are failures. Throws CallRefused where the provider said no, and whatever else happened
     * otherwise: then nobody knows whether it has been done.
     */
    send(call: CloudCall): Promise<Json>;
}
/** The provider said no to a call: nothing has changed by it. */
export declare class CallRefused extends Error {
    readonly name = "CallRefused";
    /** The provider's own: `InvalidPermission.Duplicate`, `UnauthorizedOperation`. */
    readonly code: string;
    /** What would have allowed it, where that was missing. */
    readonly permission: string | undefined;
    constructor(code: string, message: string, permission?: string, options?: ErrorOptions);
}
