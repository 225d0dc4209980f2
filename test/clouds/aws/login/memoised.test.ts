import { expect, test } from "vitest";
import { memoised } from "../../../../src/clouds/aws/login/memoised.ts";

test("the SDK's clients do not memoise credentials once more", () => {
  expect(memoised(() => Promise.resolve({ accessKeyId: "key", secretAccessKey: "secret" }))).toHaveProperty(
    "memoized",
    true,
  );
});
