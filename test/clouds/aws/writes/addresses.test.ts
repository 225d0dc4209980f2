import { describe, expect, test } from "vitest";
import { after, lawful, recovered } from "./laws.ts";
import { listing } from "./listing.ts";

const address = {
  AllocationId: "eipalloc-1",
  AssociationId: "eipassoc-1",
  PublicIp: "198.51.100.7",
  NetworkInterfaceId: "eni-1",
  PrivateIpAddress: "10.0.0.7",
};
const association = "aws.ec2.address_association eipassoc-1";
const disassociate = { api: "ec2:DisassociateAddress", input: { AssociationId: "eipassoc-1" } };
const associate = {
  api: "ec2:AssociateAddress",
  input: { AllocationId: "eipalloc-1", NetworkInterfaceId: "eni-1", PrivateIpAddress: "10.0.0.7" },
};

describe("an Elastic IP address", () => {
  test("is taken from its interface, and comes back to the same one", () => {
    const result = lawful([disassociate], { [association]: address });
    expect(after(result, association)).toBeNull();
    expect(result.undo).toEqual([associate]);
  });

  test("is associated, and disassociated by the answer", () => {
    const result = lawful([associate], {});
    expect(after(result, "aws.ec2.address_association $answer:0:AssociationId")).toEqual({
      AssociationId: "$answer:0:AssociationId",
      ...associate.input,
    });
    expect(result.undo).toEqual([
      { api: "ec2:DisassociateAddress", input: { AssociationId: { $answer: [0, "AssociationId"] } } },
    ]);
  });

  test("shows whether it is associated already", async () => {
    const filters = { "allocation-id": ["eipalloc-1"], "network-interface-id": ["eni-1"] };
    const state = listing("aws.ec2.address", filters, [address]);
    expect(await recovered(associate, state)).toEqual({
      AssociationId: "eipassoc-1",
    });
  });

  test("is released, and nothing brings it back", () => {
    const release = {
      api: "ec2:ReleaseAddress",
      input: { AllocationId: "eipalloc-1", NetworkBorderGroup: "eu-west-1" },
    };
    const result = lawful([disassociate, release], { [association]: address, "aws.ec2.address eipalloc-1": address });
    expect(result.before[0]?.fields).toEqual({ PublicIp: "198.51.100.7", Tags: [] });
    expect(result.after.map(({ fields }) => fields)).toEqual([null, null]);
    expect(result.undo).toBeUndefined();
    expect(result.undoOfCall[0]).toEqual([associate]);
  });
});
