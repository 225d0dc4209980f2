/**
 * What a bot implements, built in or your own. A bot of your own is a module in the repository whose default export is a
 * {@link BotModule}; it receives our zod and needs to import nothing.
 */
import type { z } from "zod";
import type { BotPlan, BotTarget, Risk } from "./model/bot.ts";
import type { LiveState } from "./model/live-scope.ts";
import type { ResourceType } from "./model/resource.ts";
/** A bot: plans the smallest change of one resource. What it plans is applied, verified and undone by posturegate. */
export interface BotModule<Params = unknown> {
    readonly kind: "bot";
    /** As rules, config and `AUTO:` tags name it. */
    readonly name: string;
    /** One sentence for the reference: what it does. */
    readonly doc: string;
    /** Types of resource it acts on; it is never called for another. */
    readonly entities: readonly ResourceType[];
    readonly risk: Risk;
    /** Names of params in the order in which `AUTO:` tags give them without a name. */
    readonly positional: readonly string[];
    /** The schema of its params, each with a description; unknown params are an error. */
    readonly params: (zod: typeof z) => z.ZodType<Params>;
    /** The APIs of writes that its plans may call, for policies: `ec2:RevokeSecurityGroupIngress`. */
    readonly writes: readonly string[];
    /** The types that it reads of live state, beside those that its writes touch, for policies. */
    readonly reads: readonly ResourceType[];
    /** Reads live state and plans. Throws AccessError where live state cannot be read. */
    plan(target: BotTarget, params: Params, state: LiveState): Promise<BotPlan>;
}
