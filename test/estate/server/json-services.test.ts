import { ListAccountsCommand } from "@aws-sdk/client-organizations";
import { afterEach, describe, expect, test } from "vitest";
import { laptopAccess, laptopKey } from "../builders/access.ts";
import { demoEstate, production, staging } from "../demo.ts";
import type { Estate } from "../estate.ts";
import { ask, credentialsOf, type Login, organizationsClient } from "./sdk.ts";
import { type EstateServer, startEstateServer } from "./server.ts";

const servers: EstateServer[] = [];
afterEach(async () => {
  for (const server of servers) await server.close();
  servers.length = 0;
});

async function loginTo(estate: Estate, account = production): Promise<Login> {
  const server = await startEstateServer({ estate: { ...estate, access: laptopAccess(account) } });
  servers.push(server);
  return { server, region: "us-east-1", credentials: credentialsOf(laptopKey(account)) };
}

describe("Organizations", () => {
  const many = Array.from({ length: 45 }, (_, number) => ({
    id: String(300_000_000_000 + number),
    name: `team ${number}`,
    status: number % 9 === 0 ? ("SUSPENDED" as const) : ("ACTIVE" as const),
  }));
  const organization = { id: "o-1", managementAccount: production, members: many };

  test("lists accounts in pages of 20", async () => {
    const client = organizationsClient(await loginTo({ ...demoEstate(), organization }));
    const first = await client.send(new ListAccountsCommand({}));
    expect(first.Accounts).toHaveLength(20);
    expect(first.Accounts?.[0]).toMatchObject({ Id: "300000000000", State: "SUSPENDED" });
    expect(first.Accounts?.[0]?.JoinedTimestamp).toEqual(new Date("2021-03-01T09:00:00Z"));
    const second = await client.send(new ListAccountsCommand({ NextToken: first.NextToken }));
    const third = await client.send(new ListAccountsCommand({ NextToken: second.NextToken }));
    expect([second.Accounts?.length, third.Accounts?.length, third.NextToken]).toEqual([20, 5, undefined]);
  });

  test.each([
    ["a page too long", { ...demoEstate(), organization }, production, { MaxResults: 21 }, "InvalidInputException"],
    ["a token made up", { ...demoEstate(), organization }, production, { NextToken: "x" }, "InvalidInputException"],
    ["a member account", { ...demoEstate(), organization }, staging, {}, "AccessDeniedException"],
  ])("refuses %s", async (_, estate, account, input, name) => {
    const client = organizationsClient(await loginTo(estate, account));
    await expect(client.send(new ListAccountsCommand(input))).rejects.toMatchObject({ name });
  });

  test("has nothing to say where there is none", async () => {
    const { organization: _, ...estate } = demoEstate();
    const client = organizationsClient(await loginTo(estate));
    const refused = client.send(new ListAccountsCommand({}));
    await expect(refused).rejects.toMatchObject({ name: "AWSOrganizationsNotInUseException" });
  });
});

test.each([
  ["ssm:DescribeInstanceInformation", { MaxResults: 51 }, "ValidationException", 400],
  ["ssm:DescribeInstanceInformation", { MaxResults: 4 }, "ValidationException", 400],
  ["ssm:DescribeInstanceInformation", { NextToken: "x" }, "InvalidNextToken", 400],
  ["ssm:DescribeAssociation", {}, "UnknownOperationException", 400],
  ["backup:ListProtectedResources", { MaxResults: 1001 }, "InvalidParameterValueException", 400],
  ["backup:ListProtectedResources", { NextToken: "x" }, "InvalidParameterValueException", 400],
])("%s with %j is refused", async (api, input, name, httpStatusCode) => {
  const refused = ask(await loginTo(demoEstate()), api, input);
  await expect(refused).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
});

test.each([
  ["ssm:DescribeInstanceInformation", "UnrecognizedClientException"],
  ["backup:ListProtectedResources", "UnrecognizedClientException"],
])("%s knows no region that is off", async (api, name) => {
  const login = await loginTo(demoEstate());
  await expect(ask({ ...login, region: "me-south-1" }, api)).rejects.toMatchObject({ name });
});
