/** Organizations, Systems Manager and Backup as they speak: JSON lists in pages. */
import type { Organization } from "../access.ts";
import type { Answer, Call, Face, Question, WireRequest } from "./face.ts";
import { pageOf } from "./paging.ts";
import { Refusal, type Service } from "./refusal.ts";

/** The one action of each that the server speaks. */
interface JsonListing {
  readonly service: Service;
  readonly action: string;
  readonly list: string;
  readonly items: (call: Call) => readonly object[];
  readonly least: number;
  readonly most: number;
  readonly contentType: string;
  /** Codes for a MaxResults out of range and for a token that was not given. */
  readonly invalidSize: string;
  readonly invalidToken: string;
  /** Whether the request is for this action. */
  readonly isAsked: (wire: WireRequest) => boolean;
  readonly input: (wire: WireRequest) => Readonly<Record<string, unknown>>;
}

const json11 = "application/x-amz-json-1.1";

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html */
export const organizationsFace = face({
  service: "organizations",
  action: "ListAccounts",
  list: "Accounts",
  items: organizationAccounts,
  least: 1,
  most: 20,
  contentType: json11,
  invalidSize: "InvalidInputException",
  invalidToken: "InvalidInputException",
  isAsked: ({ headers }) => headers["x-amz-target"] === "AWSOrganizationsV20161128.ListAccounts",
  input: jsonBody,
});

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeInstanceInformation.html */
export const ssmFace = face({
  service: "ssm",
  action: "DescribeInstanceInformation",
  list: "InstanceInformationList",
  items: ({ world, caller, region }) => world.region(caller?.account ?? "", region).shown().managedInstances,
  least: 5,
  most: 50,
  contentType: json11,
  invalidSize: "ValidationException",
  invalidToken: "InvalidNextToken",
  isAsked: ({ headers }) => headers["x-amz-target"] === "AmazonSSM.DescribeInstanceInformation",
  input: jsonBody,
});

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListProtectedResources.html */
export const backupFace = face({
  service: "backup",
  action: "ListProtectedResources",
  list: "Results",
  items: ({ world, caller, region }) => world.region(caller?.account ?? "", region).shown().protectedResources,
  least: 1,
  most: 1000,
  contentType: "application/json",
  invalidSize: "InvalidParameterValueException",
  invalidToken: "InvalidParameterValueException",
  isAsked: ({ method, url }) => method === "GET" && /^\/resources\/?$/.test(url.pathname),
  input: ({ url: { searchParams } }) => ({
    ...(searchParams.has("maxResults") ? { MaxResults: Number(searchParams.get("maxResults")) } : {}),
    ...(searchParams.has("nextToken") ? { NextToken: searchParams.get("nextToken") } : {}),
  }),
});

function face(listing: JsonListing): Face {
  const api = `${listing.service}:${listing.action}`;
  return {
    question: (wire): Question => {
      if (!listing.isAsked(wire)) throw new Refusal("UnknownOperationException", 400, "");
      return { action: listing.action, input: listing.input(wire), api };
    },
    answer: (call, requestId) => answer(200, listing, resultOf(listing, call), requestId),
    refusal: ({ status, code, message }, requestId) => {
      const { headers, ...rest } = answer(status, listing, { __type: code, message, Message: message }, requestId);
      return { ...rest, headers: { ...headers, "x-amzn-errortype": code } };
    },
  };
}

function resultOf(listing: JsonListing, call: Call): object {
  const { list, least, most } = listing;
  const { MaxResults: size = most, NextToken: token } = call.input as { MaxResults?: number; NextToken?: string };
  if (!(size >= least && size <= most)) {
    const bound = size < least ? `greater than or equal to ${least}` : `less than or equal to ${most}`;
    const failure = `Value '${size}' at 'maxResults' failed to satisfy constraint: Member must have value ${bound}`;
    throw new Refusal(listing.invalidSize, 400, `1 validation error detected: ${failure}`);
  }
  const { MaxResults: _, NextToken: __, ...parameters } = call.input;
  const boundTo = JSON.stringify([call.caller?.account, call.region, call.api, parameters]);
  const page = pageOf(listing.items(call), { boundTo, token, size }, call.disturbance);
  if (page === undefined) throw new Refusal(listing.invalidToken, 400, "The specified token is not valid.");
  return page.next === undefined ? { [list]: page.items } : { [list]: page.items, NextToken: page.next };
}

function answer(status: number, { contentType }: JsonListing, value: object, requestId: string): Answer {
  const body = Buffer.from(JSON.stringify(value, secondsForDates));
  return { status, contentType, headers: { "x-amzn-requestid": requestId }, body };
}

/** These protocols write timestamps as seconds since 1970. `value` is what the date's own `toJSON` made of it. */
function secondsForDates(this: unknown, key: string, value: unknown): unknown {
  const original = (this as Readonly<Record<string, unknown>>)[key];
  return original instanceof Date ? original.getTime() / 1000 : value;
}

function jsonBody({ body }: WireRequest): Readonly<Record<string, unknown>> {
  return JSON.parse(body === "" ? "{}" : body) as Readonly<Record<string, unknown>>;
}

/** Only the management account may list; `Status` went away in September 2026 and `State` says the same. */
function organizationAccounts({ world, caller }: Call): readonly object[] {
  const { organization } = world.estate;
  if (organization === undefined) {
    const message = "Your account is not a member of an organization.";
    throw new Refusal("AWSOrganizationsNotInUseException", 400, message);
  }
  if (caller?.account !== organization.managementAccount) {
    throw new Refusal("AccessDeniedException", 400, "You don't have permissions to access this resource.");
  }
  return organization.members.map((member) => accountOf(organization, member));
}

function accountOf({ id, managementAccount }: Organization, member: Organization["members"][number]): object {
  return {
    Id: member.id,
    Arn: `arn:aws:organizations::${managementAccount}:account/${id}/${member.id}`,
    Email: `aws+${member.id}@example.com`,
    Name: member.name,
    State: member.status,
    JoinedMethod: "CREATED",
    JoinedTimestamp: new Date("2021-03-01T09:00:00Z"),
  };
}
