import { describe, expect, test } from "vitest";
import bot from "../../../../src/clouds/aws/bots/ec2_release_eips.ts";
import type { LiveObject } from "../../../../src/model/live-scope.ts";
import { callsOf, planned, targetOf } from "./planned.ts";

const ofInstance = targetOf("aws.ec2.instance", "i-1");
const itself = targetOf("aws.ec2.address", "eipalloc-3");

function address(number: number, more: LiveObject = {}): LiveObject {
  return { AllocationId: `eipalloc-${number}`, PublicIp: `52.0.0.${number}`, NetworkBorderGroup: "eu-west-1", ...more };
}

const live = {
  "aws.ec2.address": [
    address(1, { InstanceId: "i-1", AssociationId: "eipassoc-1" }),
    address(2, { InstanceId: "i-1", AssociationId: "eipassoc-2", NetworkBorderGroup: "eu-west-1-ber-1a" }),
    address(3),
    address(4, { InstanceId: "i-2", AssociationId: "eipassoc-4" }),
  ],
};

function release(number: number, NetworkBorderGroup = "eu-west-1") {
  return { api: "ec2:ReleaseAddress", input: { AllocationId: `eipalloc-${number}`, NetworkBorderGroup } };
}

function disassociate(number: number) {
  return { api: "ec2:DisassociateAddress", input: { AssociationId: `eipassoc-${number}` } };
}

describe("ec2_release_eips", () => {
  test("releases every address of an instance, and no other", async () => {
    const plan = await planned(bot, ofInstance, live);
    expect(callsOf(plan)).toEqual([disassociate(1), release(1), disassociate(2), release(2, "eu-west-1-ber-1a")]);
    expect(plan).toMatchObject({
      affected: [
        "Nobody gets 52.0.0.1 back: remove it from DNS and allow lists, or its next owner is trusted.",
        "Nobody gets 52.0.0.2 back: remove it from DNS and allow lists, or its next owner is trusted.",
      ],
    });
  });

  test("releases an address that is attached to nothing", async () => {
    expect(callsOf(await planned(bot, itself, live))).toEqual([release(3)]);
  });

  test("does not release an address that is in use by now", async () => {
    const used = { "aws.ec2.address": [address(3, { NetworkInterfaceId: "eni-1", AssociationId: "eipassoc-3" })] };
    expect(await planned(bot, itself, used)).toEqual({
      outcome: "refused",
      message: "52.0.0.3 is in use by eni-1. Disassociate it first if it is not needed.",
    });
  });

  test("does not release an address that a service manages", async () => {
    const managed = { "aws.ec2.address": [address(3, { ServiceManaged: "nlb" })] };
    expect(await planned(bot, itself, managed)).toMatchObject({ outcome: "refused" });
  });

  test.each([ofInstance, itself])("has nothing to do where nothing is left: $type", async (target) => {
    expect(await planned(bot, target, { "aws.ec2.address": [address(4)] })).toMatchObject({ outcome: "nothing-to-do" });
  });
});
