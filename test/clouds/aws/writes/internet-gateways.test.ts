import { describe, expect, test } from "vitest";
import { after, change, lawful } from "./laws.ts";

const key = "aws.ec2.internet_gateway igw-1";
const attached = { [key]: { Attachments: [{ VpcId: "vpc-1", State: "available" }], Tags: [] } };
const input = { InternetGatewayId: "igw-1", VpcId: "vpc-1" };
const [attach, detach] = [
  { api: "ec2:AttachInternetGateway", input },
  { api: "ec2:DetachInternetGateway", input },
];
const remove = { api: "ec2:DeleteInternetGateway", input: { InternetGatewayId: "igw-1" } };

describe("an internet gateway", () => {
  test("is detached, and attached again", () => {
    const result = lawful([detach], attached);
    expect([after(result, key), result.undo]).toEqual([{ Attachments: [] }, [attach]]);
    const back = lawful([attach], { [key]: { Attachments: [] } });
    expect([back.after, back.undo]).toEqual([result.before, [detach]]);
  });

  test("is detached and deleted, for good", () => {
    const result = lawful([detach, remove], attached);
    expect([after(result, key), result.undo]).toEqual([null, undefined]);
  });

  test("cannot be detached from where it is not, attached twice, or deleted while attached", () => {
    const elsewhere = { ...detach, input: { ...input, VpcId: "vpc-2" } };
    expect(() => change([elsewhere], attached)).toThrow("internet gateway igw-1 is not attached to vpc-2");
    expect(() => change([attach], attached)).toThrow("internet gateway igw-1 is attached already");
    expect(() => change([remove], attached)).toThrow("internet gateway igw-1 is attached to a VPC");
  });
});
