/** AWS in the matrix of faults: two accounts of an organization, of which the first lets the job in. */
import { awsApis } from "../../src/clouds/aws/apis.ts";
import { collectors } from "../../src/clouds/aws/collect/collectors.ts";
import { fernhollowJob, withAccess } from "../estate/builders/access.ts";
import { ordinaryEstate } from "../estate/ordinary.ts";
import { startEstateServer } from "../estate/server/server.ts";
import { awsFaultKinds } from "./fault-kinds.ts";
import { type FaultedCall, type FaultedCloud, type MetFault, type ServedCloud } from "./faulted-cloud.ts";
import { serverFaults } from "./server-faults.ts";

const entry = "200000000000";
const member = "200000000001";
/** Of the faults of a single API. */
const region = "eu-west-1";

const estate = withAccess(ordinaryEstate({ accounts: 2, regions: [region, "eu-west-2"], groups: 3, instances: 3 }));

/** The pattern is of regions that nobody has opted in to, so that they are asked for and none is read. */
const config = `
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

export const aws: FaultedCloud = {
  title: "AWS",
  estate: "two well-kept accounts",
  kinds: awsFaultKinds,
  calls: [...loginCalls(), ...readingCalls()],
  serve,
};

async function serve(faults: readonly MetFault[]): Promise<ServedCloud> {
  const server = await startEstateServer({ estate, faults: serverFaults(faults) });
  return {
    config,
    environment: {
      AWS_ENDPOINT_URL: server.url,
      ACTIONS_ID_TOKEN_REQUEST_URL: server.identityTokenUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: fernhollowJob.requestToken,
    },
    close: () => server.close(),
  };
}

function loginCalls(): FaultedCall[] {
  const call = (api: string, permission: string | undefined, where: { account?: string; region: string }) => ({
    ...shapeOf(api),
    isLogin: true,
    permission,
    place: api.startsWith("ec2:") || api === "sts:AssumeRole" ? { account: where.account ?? entry } : {},
    scope: `aws:${where.account ?? entry}:${where.region}`,
    apis: awsApis.map((row) => row.api),
  });
  const isOf = (account: string) => (one: { readonly scope: string }) => one.scope.startsWith(`aws:${account}:`);
  const global = { region: "global" };
  return [
    // What GitHub refuses is no matter of a cloud's permissions.
    { ...call("github:IdentityToken", undefined, global), touches: () => true },
    { ...call("sts:AssumeRoleWithWebIdentity", "sts:AssumeRoleWithWebIdentity", global), touches: () => true },
    {
      ...call("organizations:ListAccounts", "organizations:ListAccounts", { region: "organization" }),
      touches: (one) => !isOf(entry)(one),
    },
    {
      ...call("sts:AssumeRole", "sts:AssumeRole", { account: member, region: "global" }),
      touches: isOf(member),
    },
    {
      ...call("ec2:DescribeRegions", "ec2:DescribeRegions", { region: "opted-in-regions" }),
      touches: () => false,
    },
  ];
}

function readingCalls(): FaultedCall[] {
  const scope = `aws:${entry}:${region}`;
  return awsApis.map(({ api, permission }) => {
    const apis = [api, ...dependents(api)];
    return {
      ...shapeOf(api),
      isLogin: false,
      permission,
      place: { account: entry, region },
      scope,
      apis,
      touches: (one) => one.scope === scope && apis.includes(one.api),
    };
  });
}

function shapeOf(api: string) {
  return { api, shape: answeredAtOnce.test(api) ? "object" : "list" } as const;
}

/** What waits for the API, because only its answer says what to ask. */
function dependents(api: string): string[] {
  return Object.entries(collectors).flatMap(([other, { after = [], hints = [] }]) =>
    [...after, ...hints].includes(api) ? [other] : [],
  );
}
