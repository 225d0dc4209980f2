import type { Json } from "./json.ts";
import type { ResourceType } from "./resource.ts";
/** Names one object of a provider within a scope. */
export interface ObjectReference {
    readonly type: ResourceType;
    /**
     * The provider's own short id (`sg-0123456789abcdef0`, a key pair's or role's name); of a setting of an account in a
     * region, the region's name. Of what a call of the plan will create, `$answer:<call>:<path>`.
     */
    readonly id: string;
}
/** Those fields of an object that a change is about, in one spelling for one meaning: lists that are sets are sorted. */
export type ObjectFields = Readonly<Record<string, Json>>;
/** An object at a moment; `fields` is null where it does not exist. */
export interface ObjectState extends ObjectReference {
    readonly fields: ObjectFields | null;
}
