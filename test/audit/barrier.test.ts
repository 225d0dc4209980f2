import fc from "fast-check";
import { expect, it } from "vitest";
import { Barrier } from "../../src/audit/barrier.ts";

async function isOpen(barrier: Barrier): Promise<boolean> {
  return Promise.race([barrier.opened.then(() => true), Promise.resolve().then(() => false)]);
}

it("opens with its last member, in whatever order and however often they arrive", async () => {
  const arrivals = fc.shuffledSubarray(["a", "b", "c", "a", "b", "c"], { minLength: 6 });
  await fc.assert(
    fc.asyncProperty(arrivals, async (order) => {
      const barrier = new Barrier(["a", "b", "c"]);
      const arrived = new Set<string>();
      for (const member of order) {
        expect(await isOpen(barrier)).toBe(arrived.size === 3);
        barrier.arrive(member);
        arrived.add(member);
      }
      expect(await isOpen(barrier)).toBe(true);
    }),
  );
});

it("is open when nobody is waited for, and a stranger changes nothing", async () => {
  expect(await isOpen(new Barrier([]))).toBe(true);
  const barrier = new Barrier(["a"]);
  barrier.arrive("stranger");
  expect(await isOpen(barrier)).toBe(false);
});
