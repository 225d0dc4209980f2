import { expect, test } from "vitest";
import { renewedAuthorisation } from "../../../../src/clouds/gcp/login/renewed-authorisation.ts";
import { AccessError } from "../../../../src/errors.ts";

const minute = 60_000;

function counted(lifetimeMs: number, failures: readonly Error[] = []) {
  let asked = 0;
  let clock = 0;
  const obtain = () => {
    const failure = failures[asked];
    asked += 1;
    return failure === undefined
      ? Promise.resolve({ headers: { authorization: `Bearer ${asked}` }, lifetimeMs })
      : Promise.reject(failure);
  };
  const authorisation = renewedAuthorisation({ obtain, now: () => clock });
  return { authorisation, asked: () => asked, at: (moment: number) => (clock = moment) };
}

test.each([
  [60 * minute, 54 * minute, 56 * minute],
  [5 * minute, 2 * minute, 3 * minute],
])("what lasts %d ms is renewed before its end", async (lifetime, still, due) => {
  const { authorisation, asked, at } = counted(lifetime);
  await authorisation.headers();
  at(still);
  await authorisation.headers();
  expect(asked()).toBe(1);
  at(due);
  await Promise.all([authorisation.headers(), authorisation.headers()]);
  expect(asked()).toBe(2);
});

test("what Google does not take is given to nobody again, and renewed once for all who tell so", async () => {
  const { authorisation, asked } = counted(60 * minute);
  const refused = await authorisation.headers();
  const renewals = [0, 1, 2].map(() => {
    authorisation.renew(refused);
    return authorisation.headers();
  });
  expect(await Promise.all(renewals)).toEqual([2, 2, 2].map((nth) => ({ authorization: `Bearer ${nth}` })));
  authorisation.renew(refused);
  expect(await authorisation.headers()).toEqual({ authorization: "Bearer 2" });
  expect(asked()).toBe(2);
});

test("a refusal is kept, what else went wrong is tried anew", async () => {
  const where = { scope: "gcp", api: "sts.token" };
  const denied = counted(minute, [new AccessError("denied", "no", where)]);
  await expect(denied.authorisation.headers()).rejects.toThrow("no");
  await expect(denied.authorisation.headers()).rejects.toThrow("no");
  expect(denied.asked()).toBe(1);
  const failed = counted(minute, [new AccessError("failed", "busy", where)]);
  await expect(failed.authorisation.headers()).rejects.toThrow("busy");
  expect(await failed.authorisation.headers()).toEqual({ authorization: "Bearer 2" });
});
