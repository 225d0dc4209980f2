import { expect, test } from "vitest";
import { unmetRequirements } from "../../src/judge/exemption-requirements.ts";
import type { ExemptionRequirements } from "../../src/model/exemption-requirements.ts";
import { exemptionOf, now } from "./cases.ts";

test.each<[ExemptionRequirements, Partial<ReturnType<typeof exemptionOf>>, string[]]>([
  [{}, {}, []],
  [{ owner: "@acme/*" }, { owner: "@acme/platform" }, []],
  [{ owner: "@acme/*" }, { owner: "@evil/acme" }, ["owner: @evil/acme does not match @acme/*"]],
  [{ reason: 7 }, { reason: "bastion" }, []],
  [{ reason: 8 }, { reason: "bastion" }, ["reason: has 7 characters, at least 8 are asked for"]],
  [{ expires: 30 }, { expires: "2026-12-21" }, []],
  [
    { expires: 30 },
    { expires: "2026-12-22" },
    ["expires: 2026-12-22 is more than 30 days ahead; 2026-12-21 is the latest"],
  ],
  [{ expires: 1 }, { expires: "2020-01-01" }, []],
  [{ approvedBy: "codeowners" }, {}, []],
  [
    { owner: "x", reason: 20, expires: 1 },
    {},
    [
      "owner: platform does not match x",
      "reason: has 7 characters, at least 20 are asked for",
      "expires: 2027-01-31 is more than 1 days ahead; 2026-11-22 is the latest",
    ],
  ],
])("what is asked as %j is missing of %j as %j", (asked, over, expected) => {
  expect(unmetRequirements(exemptionOf(over), asked, now)).toEqual(expected);
});
