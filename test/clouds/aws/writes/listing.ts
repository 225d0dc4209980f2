/** Live state that is asked for one listing. */
import { expect } from "vitest";
import type { LiveObject, LiveState } from "../../../../src/model/live-scope.ts";

/** Answers `list` with these objects; expects the type, and the filters where they are given. */
export function listing(
  type: string,
  filters: Readonly<Record<string, readonly string[]>> | undefined,
  objects: readonly LiveObject[],
): LiveState {
  return {
    get: () => Promise.reject(new Error("nothing is to be got")),
    list(asked, by) {
      expect(asked).toBe(type);
      if (filters !== undefined) expect(by).toEqual(filters);
      return Promise.resolve(objects);
    },
  };
}
