import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { after, change, lawful } from "./laws.ts";

const everyone = { Group: "all" };
const partner = { UserId: "444455556666" };
const other = { UserId: "777788889999" };

describe("an image", () => {
  const api = "ec2:ModifyImageAttribute";
  const key = "aws.ec2.image ami-1";

  test("is no longer public, and its other shares stay", () => {
    const call = { api, input: { ImageId: "ami-1", LaunchPermission: { Remove: [everyone] } } };
    const result = lawful([call], { [key]: { Public: true, LaunchPermissions: [partner, everyone] } });
    expect(after(result, key)).toEqual({ Public: false, LaunchPermissions: [partner] });
    expect(result.undo).toEqual([{ api, input: { ImageId: "ami-1", LaunchPermission: { Add: [everyone] } } }]);
  });

  test("only what was there comes back, only what was not goes", () => {
    const input = { ImageId: "ami-1", LaunchPermission: { Add: [partner, everyone], Remove: [other] } };
    const result = lawful([{ api, input }], { [key]: { Public: false, LaunchPermissions: [partner] } });
    expect(after(result, key)).toEqual({ Public: true, LaunchPermissions: [everyone, partner] });
    expect(result.undo).toEqual([{ api, input: { ImageId: "ami-1", LaunchPermission: { Remove: [everyone] } } }]);
  });

  test("what changes nothing needs no undo", () => {
    const input = { ImageId: "ami-1", Attribute: "launchPermission", LaunchPermission: { Remove: [everyone] } };
    expect(lawful([{ api, input }], { [key]: { Public: false, LaunchPermissions: [] } }).undo).toEqual([]);
  });

  test("other attributes are not known", () => {
    const described = { ImageId: "ami-1", Attribute: "description", LaunchPermission: {} };
    expect(() => change([{ api, input: described }], {})).toThrow("changes description");
    expect(() => change([{ api, input: { ImageId: "ami-1", UserGroups: ["all"] } }], {})).toThrow("has UserGroups");
    expect(() => change([{ api, input: { ImageId: "ami-1" } }], {})).toThrow("has no LaunchPermission");
  });
});

const anyShares = fc.uniqueArray(fc.constantFrom(everyone, partner, other));

test("for all shares of a snapshot, adding and removing can be undone", () => {
  fc.assert(
    fc.property(anyShares, anyShares, anyShares, (present, Add, Remove) => {
      const call = {
        api: "ec2:ModifySnapshotAttribute",
        input: { SnapshotId: "snap-1", CreateVolumePermission: { Add, Remove } },
      };
      const result = lawful([call], { "aws.ec2.snapshot snap-1": { CreateVolumePermissions: present } });
      const wanted = new Set([...present, ...Add]);
      for (const share of Remove) wanted.delete(share);
      const shares = after(result, "aws.ec2.snapshot snap-1")?.["CreateVolumePermissions"] as object[];
      expect(new Set(shares.map((share) => JSON.stringify(share)))).toEqual(
        new Set([...wanted].map((share) => JSON.stringify(share))),
      );
    }),
  );
});
