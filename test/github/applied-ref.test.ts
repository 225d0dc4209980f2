import { describe, expect, test } from "vitest";
import { claimPlan, readClaim, releaseClaim } from "../../src/github/applied-ref.ts";
import { defaultBranch } from "../../src/github/default-branch.ts";
import type { FakeRepository } from "../estate/github/repository.ts";
import { openRepository } from "./opened-repository.ts";

const head = "4ead".repeat(10);
const digest = "0123456789abcdef".repeat(4);
const other = "f".repeat(64);

const opened = (over: Partial<FakeRepository> = {}) =>
  openRepository({ commits: { [head]: { "README.md": "hello" } }, refs: { "heads/main": head }, ...over });

test("the default branch is where its head is", async () => {
  expect(await defaultBranch(await opened())).toEqual({ name: "main", ref: "refs/heads/main", commit: head });
});

describe("the claim of a plan", () => {
  test("is a reference to a commit that says who claimed it, and holds what the default branch does", async () => {
    const repository = await opened();
    expect(await readClaim(repository, digest)).toBeUndefined();
    expect(await claimPlan(repository, digest, "Run 7, attempt 1")).toBe("created");
    const claim = await readClaim(repository, digest);
    expect(claim).toEqual({
      commit: repository.state.refs.get(`posturegate/applied/${digest}`),
      message: expect.stringMatching(/^Run 7, attempt 1\n\nClaim: [0-9a-f-]{36}$/),
      at: "2026-11-16T06:00:00Z",
    });
    expect(repository.state.parents.get(claim?.commit ?? "")).toEqual([head]);
    expect(repository.state.commits.get(claim?.commit ?? "")).toEqual({ "README.md": "hello" });
    expect(repository.state.refs.get("heads/main")).toBe(head);
  });

  test("is taken for everybody else, and only for that plan", async () => {
    const repository = await opened();
    await claimPlan(repository, digest, "m");
    const first = repository.state.refs.get(`posturegate/applied/${digest}`);
    expect(await claimPlan(repository, digest, "m")).toBe("taken");
    expect(repository.state.refs.get(`posturegate/applied/${digest}`)).toBe(first);
    expect(await claimPlan(repository, other, "m")).toBe("created");
  });

  test("is one run's of five that ask at once, with the same words", async () => {
    const repository = await opened();
    const results = await Promise.all(Array.from({ length: 5 }, () => claimPlan(repository, digest, "m")));
    expect(results.toSorted()).toEqual(["created", "taken", "taken", "taken", "taken"]);
  });

  test("is known as ours where GitHub did it and did not get to say so", async () => {
    const loses = (path: string, nth: number, method: string) =>
      method === "POST" && path.endsWith("/git/refs") && nth === 0;
    expect(await claimPlan(await opened({ loses }), digest, "m")).toBe("created");
  });

  test.each([
    [403, "Resource not accessible by integration"],
    [422, "Repository rule violations found"],
    [422, "Reference update failed"],
    [409, "Git Repository is empty."],
  ])("is not taken where GitHub refuses it for another reason: %i %s", async (status, message) => {
    const refuses = (path: string, _nth: number, method: string) =>
      method === "POST" && path.endsWith("/git/refs") ? { status, message } : undefined;
    await expect(claimPlan(await opened({ refuses }), digest, "m")).rejects.toMatchObject({ status });
  });

  test("is taken whatever GitHub says of why it could not be made", async () => {
    let isBusy = false;
    const refuses = (path: string, _nth: number, method: string) =>
      isBusy && method === "POST" && path.endsWith("/git/refs")
        ? { status: 422, message: "Reference update failed" }
        : undefined;
    const repository = await opened({ refuses });
    await claimPlan(repository, digest, "m");
    isBusy = true;
    expect(await claimPlan(repository, digest, "m")).toBe("taken");
  });

  test("can be made again once it was let go of, which may be done twice", async () => {
    const repository = await opened();
    await claimPlan(repository, digest, "m");
    await releaseClaim(repository, digest);
    await releaseClaim(repository, digest);
    expect(await readClaim(repository, digest)).toBeUndefined();
    expect(await claimPlan(repository, digest, "m")).toBe("created");
  });

  test("is not let go of where GitHub refuses that", async () => {
    const refuses = (_path: string, _nth: number, method: string) =>
      method === "DELETE" ? { status: 422, message: "Cannot delete this reference" } : undefined;
    const repository = await opened({ refuses });
    await claimPlan(repository, digest, "m");
    await expect(releaseClaim(repository, digest)).rejects.toMatchObject({ status: 422 });
  });

  test.each(["", "main", digest.toUpperCase(), `${digest}/x`, `../../heads/main`, digest.slice(1)])(
    "is by a digest, not by %j",
    async (name) => {
      const repository = await opened();
      await expect(claimPlan(repository, name, "m")).rejects.toThrow("sha256");
      await expect(readClaim(repository, name)).rejects.toThrow("sha256");
      await expect(releaseClaim(repository, name)).rejects.toThrow("sha256");
      expect([...repository.state.refs.keys()]).toEqual(["heads/main"]);
    },
  );
});
