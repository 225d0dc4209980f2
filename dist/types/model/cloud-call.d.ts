import type { Json } from "./json.ts";
/**
 * One API call that changes a cloud, as data: what a plan shows is what is sent. Anywhere in `input` an {@link AnswerOf}
 * may stand for what an earlier call of the same entry answers.
 */
export interface CloudCall {
    /** `service:Operation`, as permissions and the ledger spell it: `ec2:RevokeSecurityGroupIngress`. */
    readonly api: string;
    /** As the provider's SDK takes it. */
    readonly input: CallInput;
}
/** What a call is sent with. */
export type CallInput = Readonly<Record<string, Json>>;
/** `{ $answer: [0, "GroupId"] }`: the field, by dotted path, of the answer to the entry's first call. */
export interface AnswerOf {
    readonly $answer: readonly [call: number, path: string];
}
