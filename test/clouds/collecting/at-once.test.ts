import { expect, test } from "vitest";
import { atOnce } from "../../../src/clouds/collecting/at-once.ts";

test("results are in the order of the things, and no more are under way than allowed", async () => {
  let underWay = 0;
  let most = 0;
  const results = await atOnce(2, [3, 1, 2, 0], async (turns) => {
    underWay += 1;
    most = Math.max(most, underWay);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    underWay -= 1;
    return `done ${turns}`;
  });
  expect(results).toEqual(["done 3", "done 1", "done 2", "done 0"]);
  expect(most).toBe(2);
});

test("nothing to do is done", async () => {
  expect(await atOnce(5, [], () => Promise.reject(new Error("never asked")))).toEqual([]);
});

test("whatever goes wrong is thrown", async () => {
  await expect(atOnce(2, [1, 2, 3], () => Promise.reject(new Error("oops")))).rejects.toThrow("oops");
});
