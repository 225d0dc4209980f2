import { describe, expect, test } from "vitest";
import { partitions } from "../../../../src/clouds/aws/login/partitions.ts";
import { scopesToRead } from "../../../../src/clouds/aws/login/scopes-to-read.ts";
import { regions, session } from "./in-memory-aws.ts";
import { accounts, loggedIn, loginRequest, own, role } from "./login-requests.ts";

describe("the scopes to read", () => {
  test("those that every account has are there before AWS has said which others are", async () => {
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => void (answer = resolve));
    const { request } = loginRequest({
      params: { role },
      answers: {
        ...loggedIn,
        DescribeRegions: async () => {
          await answered;
          return regions({
            "eu-west-1": "opt-in-not-required",
            "me-south-1": "opted-in",
            "af-south-1": "not-opted-in",
          });
        },
      },
    });
    const scopes = scopesToRead(request);
    const first: string[] = [];
    while (first.length < partitions.aws.defaultRegions.length) {
      const { value } = await scopes.next();
      first.push(value?.scope.region ?? "none");
    }
    expect(first).toEqual(partitions.aws.defaultRegions);
    answer();
    const rest: string[] = [];
    for await (const { scope } of scopes) rest.push(scope.id);
    expect(rest).toEqual([`aws:${own}:me-south-1`]);
  });

  test("however many there are, few log in at once, and who takes slowly slows them", async () => {
    let [under, most] = [0, 0];
    const ids = Array.from({ length: 60 }, (_, position) => String(400_000_000_000 + position));
    const { request, calls } = loginRequest({
      params: { role, regions: ["eu-west-1"], accounts: "all", accountRole: "audit" },
      answers: {
        ...loggedIn,
        ...accounts({ [own]: "ACTIVE", ...Object.fromEntries(ids.map((id) => [id, "ACTIVE"])) }),
        AssumeRole: async () => {
          most = Math.max(most, (under += 1));
          await new Promise((resolve) => setTimeout(resolve, 1));
          under -= 1;
          return session("key");
        },
      },
    });
    const scopes = scopesToRead(request);
    await scopes.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls.filter(({ action }) => action === "AssumeRole").length).toBeLessThanOrEqual(20);
    let count = 1;
    for await (const { scope } of scopes) count += scope.cloud === "aws" ? 1 : 0;
    expect(count).toBe(61);
    expect(most).toBeLessThanOrEqual(10);
  });
});
