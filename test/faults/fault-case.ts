/** The cells of the matrix: each call that an audit makes × each fault. */
import { awsApis } from "../../src/clouds/aws/apis.ts";
import { collectors } from "../../src/clouds/aws/collect/collectors.ts";
import type { PlacedFault } from "../estate/server/faults.ts";
import { type FaultKind, faultKinds } from "./fault-kinds.ts";

/** One call, one fault. */
export interface FaultCase {
  /** As the ledger names it. */
  readonly api: string;
  readonly kind: FaultKind;
  readonly placed: PlacedFault;
  /** The permission that settles a denial. */
  readonly permission: string;
  /** Id of the scope that shows what was not read. */
  readonly scope: string;
  /** APIs of that scope that may not have been read. */
  readonly apis: readonly string[];
  /** Every other scope must have been read as without the fault. Not so where nobody could log in. */
  readonly sparesOthers: boolean;
}

const entry = "200000000000";
const member = "200000000001";
/** Of the faults of a single API. */
const region = "eu-west-1";

/** An estate of two accounts, of which the first lets the job in. */
export const size = { accounts: 2, regions: [region, "eu-west-2"], groups: 3, instances: 3 };

/**
 * How it is audited. Limits are short, so that what hangs is cut soon. The pattern is of regions that nobody has opted in
 * to, so that they are asked for and none is read.
 */
export const config = `
plugins:
  live:
    plugin: aws
    params:
      role: arn:aws:iam::${entry}:role/posturegate-audit
      accounts: all
      accountRole: posturegate-audit
      regions: [eu-west-1, eu-west-2, "eu-s*"]
      userData: true
audits:
  faults: { clouds: [live], events: [rules], alerts: [] }
run: [faults]
gate: { failOn: informational }
limits: { attempts: 2, callSeconds: 3, scopeMinutes: 0.12, runMinutes: 1, doneSeconds: 5 }
`;

/** Have one answer each; only listings have pages. */
const answeredAtOnce =
  /^(?:ec2:Get(?!Managed)|ec2:DescribeAddresses|ec2:DescribeVpnConnections|ec2:DescribeInstanceAttribute|ec2:DescribeRegions|sts:|github:)/;

/** Every call × every fault that it can meet. */
export function faultCases(): FaultCase[] {
  return [...loginCalls(), ...readingCalls()].flatMap((call) =>
    faultKinds
      .filter(({ isPaging }) => isPaging !== true || !answeredAtOnce.test(call.api))
      .map((kind) => ({ ...call, kind, placed: { ...call.place, api: call.api, ...placing(kind) } })),
  );
}

type Call = Omit<FaultCase, "kind" | "placed"> & { readonly place: Partial<PlacedFault> };

function loginCalls(): Call[] {
  const all = awsApis.map(({ api }) => api);
  const call = (api: string, permission: string, where: { account: string; region: string }): Call => ({
    api,
    permission,
    place: api.startsWith("ec2:") || api === "sts:AssumeRole" ? { account: where.account } : {},
    scope: `aws:${where.account}:${where.region}`,
    apis: all,
    sparesOthers: where.account === member || where.region !== "global",
  });
  return [
    call("github:IdentityToken", "sts:AssumeRoleWithWebIdentity", { account: entry, region: "global" }),
    call("sts:AssumeRoleWithWebIdentity", "sts:AssumeRoleWithWebIdentity", { account: entry, region: "global" }),
    call("organizations:ListAccounts", "organizations:ListAccounts", { account: entry, region: "organization" }),
    call("sts:AssumeRole", "sts:AssumeRole", { account: member, region: "global" }),
    call("ec2:DescribeRegions", "ec2:DescribeRegions", { account: entry, region: "opted-in-regions" }),
  ];
}

function readingCalls(): Call[] {
  return awsApis.map(({ api, permission }) => ({
    api,
    permission,
    place: { account: entry, region },
    scope: `aws:${entry}:${region}`,
    apis: [api, ...dependents(api)],
    sparesOthers: true,
  }));
}

/** What waits for the API, because only its answer says what to ask. */
function dependents(api: string): string[] {
  return Object.entries(collectors).flatMap(([other, { after = [], hints = [] }]) =>
    [...after, ...hints].includes(api) ? [other] : [],
  );
}

function placing({ fault, calls }: FaultKind): Pick<PlacedFault, "fault" | "calls"> {
  return { fault, ...(calls === undefined ? {} : { calls }) };
}
