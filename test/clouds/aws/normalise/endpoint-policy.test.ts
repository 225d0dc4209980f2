import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { admittedBy, principalAccount } from "../../../../src/clouds/aws/normalise/endpoint-policy.ts";
import { Unknown } from "../../../../src/model/unknown.ts";
import { scope } from "../scope-parts.ts";

const everything = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };

function admitted(...statements: readonly object[]) {
  return admittedBy(JSON.stringify({ Version: "2012-10-17", Statement: statements }), scope);
}

function under(condition: object) {
  return admitted({ ...everything, Condition: condition });
}

describe("a policy lets through", () => {
  test.each([
    ["everyone, by a star", [everything], ["*"]],
    ["everyone, by a star of AWS", [{ ...everything, Principal: { AWS: "*" } }], ["*"]],
    ["everyone but a few", [{ Effect: "Allow", NotPrincipal: { AWS: "111122223333" }, Action: "*" }], ["*"]],
    [
      "whom it names by id",
      [{ ...everything, Principal: { AWS: ["222233334444", "111122223333"] } }],
      ["111122223333", "222233334444"],
    ],
    [
      "whom it names by ARN",
      [{ ...everything, Principal: { AWS: "arn:aws-us-gov:iam::111122223333:role/web" } }],
      ["111122223333"],
    ],
    [
      "whom it names in any other way, as written",
      [{ ...everything, Principal: { Federated: "accounts.google.com" } }],
      ["accounts.google.com"],
    ],
    ["nobody, where it only denies", [{ ...everything, Effect: "Deny" }], []],
    ["nobody, where only services act", [{ ...everything, Principal: { Service: "ec2.amazonaws.com" } }], []],
    ["nobody, where it says nothing", [], []],
    [
      "all whom any statement lets through",
      [{ ...everything, Principal: { AWS: "111122223333" } }, everything],
      ["*", "111122223333"],
    ],
  ])("%s", (_name, statements, expected) => {
    expect(admitted(...statements)).toEqual(expected);
  });

  test("the same where a statement stands alone and not in a list", () => {
    expect(admittedBy(JSON.stringify({ Statement: everything }), scope)).toEqual(["*"]);
  });
});

describe("a condition", () => {
  test.each([
    [{ StringEquals: { "aws:PrincipalAccount": "111122223333" } }, ["111122223333"]],
    [
      { StringEqualsIgnoreCase: { "AWS:principalaccount": ["111122223333", "222233334444"] } },
      ["111122223333", "222233334444"],
    ],
    [{ StringEquals: { "aws:PrincipalOrgID": "o-fernhollow" } }, ["o-fernhollow"]],
    [{ "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-fernhollow/r-1/ou-1/*" } }, ["o-fernhollow"]],
    [{ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" } }, ["111122223333"]],
    [
      { StringEquals: { "aws:PrincipalOrgID": "o-fernhollow", "aws:PrincipalAccount": "111122223333" } },
      ["111122223333"],
    ],
  ])("%j on who asks counts", (condition, expected) => {
    expect(under(condition)).toEqual(expected);
  });

  test.each([
    { StringLike: { "aws:PrincipalAccount": "1111*" } },
    { StringLike: { "aws:PrincipalOrgID": "*" } },
    { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/web" } },
    { StringEqualsIfExists: { "aws:PrincipalAccount": "111122223333" } },
    { "ForAllValues:StringEquals": { "aws:PrincipalOrgPaths": "o-fernhollow/*" } },
    { StringNotEquals: { "aws:PrincipalAccount": "111122223333" } },
    { StringEquals: { "aws:ResourceAccount": "*" } },
    { StringEquals: { "aws:ResourceOrgID": [] } },
    { StringEquals: { "aws:ResourceOrgID": "${aws:PrincipalOrgID}" } },
    { StringEqualsIfExists: { "aws:ResourceAccount": "111122223333" } },
    { StringNotEquals: { "aws:ResourceAccount": "111122223333" } },
    { StringEquals: { "aws:PrincipalAccount": [] } },
    { StringEquals: { "aws:PrincipalAccount": "${aws:ResourceAccount}" } },
    { Bool: { "aws:SecureTransport": "true" } },
  ])("%j leaves it open to everyone", (condition) => {
    expect(under(condition)).toEqual(["*"]);
  });
});

describe("what is named instead of everything", () => {
  test.each([
    ["a bucket and what is in it", { Resource: ["arn:aws:s3:::catalogue", "arn:aws:s3:::catalogue/*"] }],
    ["buckets of one prefix", { Resource: "arn:aws-us-gov:s3:::fernhollow-*" }],
    ["resources of an account", { Condition: { StringEquals: { "aws:ResourceAccount": "111122223333" } } }],
    ["buckets of an account", { Condition: { StringEquals: { "s3:ResourceAccount": ["111122223333"] } } }],
    ["resources of an organization", { Condition: { StringEquals: { "aws:ResourceOrgID": "o-fernhollow" } } }],
  ])("leads strangers nowhere: %s", (_name, narrower) => {
    expect(admitted({ ...everything, ...narrower })).toEqual([]);
  });

  test.each([
    "*",
    "arn:aws:s3:::*",
    "arn:aws:s3:::?*",
    "arn:aws:sqs:*:*:*",
    "arn:aws:sqs:eu-west-1:*:orders",
    ["arn:aws:s3:::catalogue", "*"],
    "arn:aws:s3:::${aws:PrincipalAccount}",
    [],
  ])("leads everywhere where it is %j", (Resource) => {
    expect(admitted({ ...everything, Resource })).toEqual(["*"]);
  });

  test("does not hide whom the statement names", () => {
    const Condition = { StringEquals: { "aws:ResourceAccount": "111122223333" } };
    expect(admitted({ ...everything, Principal: { AWS: "222233334444" }, Condition })).toEqual(["222233334444"]);
  });
});

describe("a denial", () => {
  const denial = { ...everything, Effect: "Deny" };
  const outsiders = { StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-fernhollow" } };

  test.each([
    [outsiders, ["o-fernhollow"]],
    [{ StringNotEquals: { "aws:PrincipalAccount": "111122223333" } }, ["111122223333"]],
    [{ ...outsiders, BoolIfExists: { "aws:PrincipalIsAWSService": "false" } }, ["o-fernhollow"]],
  ])("of everyone else by %j counts", (Condition, expected) => {
    expect(admitted(everything, { ...denial, Condition })).toEqual(expected);
  });

  test.each([
    { ...denial, Condition: outsiders, Action: "s3:PutObject" },
    { ...denial, Condition: outsiders, Resource: "arn:aws:s3:::catalogue/*" },
    { ...denial, Condition: outsiders, Principal: { AWS: "222233334444" } },
    { ...denial, Condition: { ...outsiders, Bool: { "aws:SecureTransport": "false" } } },
    { ...denial, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-other" } } },
  ])("of less than that, %j, does not", (statement) => {
    expect(admitted(everything, statement)).toEqual(["*"]);
  });
});

describe("a text that is no policy", () => {
  test.each(["", "{", "[]", "null", '"*"', '{"Statement":["Allow"]}', '{"Statement":[null]}', '{"Statement":7}'])(
    "such as %s is unknown",
    (text) => {
      expect(admittedBy(text, scope)).toBeInstanceOf(Unknown);
    },
  );

  test("or any JSON where principals and conditions stand throws nothing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const statement = { Effect: "Allow", Principal: value, Condition: value, Action: value };
        expect(Array.isArray(admitted(statement))).toBe(true);
      }),
    );
  });

  test("does not reach what all objects have", () => {
    const text =
      '{"Statement":[{"Effect":"Allow","Principal":{"__proto__":"1"},"Condition":{"constructor":{"__proto__":"1"}}}]}';
    expect(admittedBy(text, scope)).toEqual(["1"]);
  });
});

test.each([
  ["111122223333", "111122223333"],
  ["arn:aws:iam::111122223333:root", "111122223333"],
  ["arn:aws:sts::111122223333:assumed-role/web/i-1", "111122223333"],
  ["*", "*"],
  ["AROAEXAMPLE", "AROAEXAMPLE"],
  [
    "arn:aws:organizations::999900001111:organization/o-fernhollow",
    "arn:aws:organizations::999900001111:organization/o-fernhollow",
  ],
])("the account of %s is %s", (principal, expected) => {
  expect(principalAccount(principal)).toBe(expected);
});
