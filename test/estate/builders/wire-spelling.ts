/** Values that EC2 spells otherwise than its published model, and thus the SDK's types, say. */

/** What EC2 really answers, typed as the SDK types it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- inferred from where the value goes
export function asAnswered<T extends string>(text: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the SDK's type is wrong here: that is the point
  return text as T;
}
