import type { LaunchTemplateVersion, Reservation } from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { laptopAccess, laptopKey } from "../builders/access.ts";
import { collections } from "../collection.ts";
import { demoEstate } from "../demo.ts";
import type { Estate, EstateResources } from "../estate.ts";
import { hostileEstate } from "../hostile.ts";
import { ask, askAll, credentialsOf, type Login } from "./sdk.ts";
import { type EstateServer, startEstateServer } from "./server.ts";

/** How each kind is asked for, and what its objects are in the answer. */
const readers: { readonly [Kind in keyof EstateResources]: (login: Login) => Promise<object[]> } = {
  vpcs: listed("DescribeVpcs", "Vpcs"),
  subnets: listed("DescribeSubnets", "Subnets"),
  routeTables: listed("DescribeRouteTables", "RouteTables", { MaxResults: 100 }),
  internetGateways: listed("DescribeInternetGateways", "InternetGateways"),
  networkAcls: listed("DescribeNetworkAcls", "NetworkAcls"),
  securityGroups: listed("DescribeSecurityGroups", "SecurityGroups", { MaxResults: 5 }),
  prefixLists: completed(
    listed("DescribeManagedPrefixLists", "PrefixLists", { MaxResults: 2 }),
    async (login, list) => ({
      Entries: await askAll(login, "ec2:GetManagedPrefixListEntries", "Entries", {
        PrefixListId: list["PrefixListId"],
        MaxResults: 1,
      }),
    }),
  ),
  peeringConnections: listed("DescribeVpcPeeringConnections", "VpcPeeringConnections"),
  flowLogs: listed("DescribeFlowLogs", "FlowLogs"),
  ebsEncryptionByDefault: setting("GetEbsEncryptionByDefault"),
  snapshotBlockPublicAccess: setting("GetSnapshotBlockPublicAccessState"),
  imageBlockPublicAccess: setting("GetImageBlockPublicAccessState"),
  instanceMetadataDefaults: setting("GetInstanceMetadataDefaults"),
  networkInterfaces: listed("DescribeNetworkInterfaces", "NetworkInterfaces", { MaxResults: 7 }),
  addresses: listed("DescribeAddresses", "Addresses", {}),
  instances: completed(instances, async (login, { InstanceId }) => {
    const answer = await ask(login, "ec2:DescribeInstanceAttribute", { InstanceId, Attribute: "userData" });
    return { UserData: (answer["UserData"] as { Value?: string }).Value };
  }),
  launchTemplates: launchTemplates,
  volumes: listed("DescribeVolumes", "Volumes"),
  snapshots: listed("DescribeSnapshots", "Snapshots", { OwnerIds: ["self"], MaxResults: 1000 }),
  publicSnapshots: async (login) => {
    const input = { OwnerIds: ["self"], RestorableByUserIds: ["all"], MaxResults: 1000 };
    const found = await askAll(login, "ec2:DescribeSnapshots", "Snapshots", input);
    return found.map((snapshot) => ({ SnapshotId: (snapshot as { SnapshotId?: string }).SnapshotId }));
  },
  images: listed("DescribeImages", "Images", { Owners: ["self"], MaxResults: 1000 }),
  usedImages: usedImages,
  vpcEndpoints: listed("DescribeVpcEndpoints", "VpcEndpoints"),
  vpcEndpointServices: completed(
    listed("DescribeVpcEndpointServiceConfigurations", "ServiceConfigurations"),
    async (login, { ServiceId }) => ({
      AllowedPrincipals: await askAll(login, "ec2:DescribeVpcEndpointServicePermissions", "AllowedPrincipals", {
        ServiceId,
      }),
    }),
  ),
  vpnConnections: listed("DescribeVpnConnections", "VpnConnections", {}),
  transitGateways: listed("DescribeTransitGateways", "TransitGateways"),
  clientVpnEndpoints: listed("DescribeClientVpnEndpoints", "ClientVpnEndpoints"),
  managedInstances: (login) => askAll(login, "ssm:DescribeInstanceInformation", "InstanceInformationList"),
  protectedResources: (login) => askAll(login, "backup:ListProtectedResources", "Results"),
};

/** Kinds that no demo has anything of, so that they are put to the test too. */
function crowded(estate: Estate): Estate {
  const at = new Date("2026-11-16T05:00:00Z");
  return {
    ...estate,
    faults: [],
    accounts: estate.accounts.map((account) => ({
      ...account,
      regions: account.regions.map((region) => ({
        ...region,
        resources: {
          ...region.resources,
          instances: region.resources.instances.map((instance) => ({ ...instance, UserData: "IyEvYmluL3NoCg==" })),
          usedImages: [
            ...region.resources.usedImages,
            {
              ImageId: "ami-0used",
              OwnerId: "137112412989",
              Name: "al2023",
              DeprecationTime: "2024-01-01T00:00:00.000Z",
            },
          ],
          managedInstances: Array.from({ length: 120 }, (_, number) => ({
            InstanceId: `i-${number}`,
            PingStatus: "Online" as const,
            LastPingDateTime: at,
            IsLatestVersion: number % 2 === 0,
          })),
          protectedResources: [
            { ResourceArn: "arn:aws:ec2:eu-west-1::volume/vol-1", ResourceType: "EBS", LastBackupTime: at },
          ],
          clientVpnEndpoints: [
            ...region.resources.clientVpnEndpoints,
            { ClientVpnEndpointId: "cvpn-endpoint-1", ConnectionLogOptions: { Enabled: false }, Tags: [] },
          ],
          vpcEndpointServices: [
            ...region.resources.vpcEndpointServices,
            {
              ServiceId: "vpce-svc-1",
              AcceptanceRequired: false,
              AllowedPrincipals: [{ PrincipalType: "All" as const, Principal: "*" }],
            },
          ],
        },
      })),
    })),
  };
}

describe.each([
  { name: "demo", estate: crowded(demoEstate()) },
  { name: "hostile", estate: crowded(hostileEstate()) },
])("what the SDK reads of the $name estate", ({ estate: { accounts, ...rest } }) => {
  const estate: Estate = { ...rest, accounts };
  const servers = new Map<string, EstateServer>();
  beforeAll(async () => {
    for (const { id } of accounts) {
      servers.set(id, await startEstateServer({ estate: { ...estate, access: laptopAccess(id) } }));
    }
  });
  afterAll(async () => {
    for (const server of servers.values()) await server.close();
  });

  const cases = accounts.flatMap(({ id, regions }) => regions.map(({ name, resources }) => ({ id, name, resources })));

  test.each(cases)("is what is in $id, $name", async ({ id, name: region, resources }) => {
    const login = { server: servers.get(id)!, region, credentials: credentialsOf(laptopKey(id)) };
    const found: Record<string, object[]> = {};
    for (const [kind, read] of Object.entries(readers)) found[kind] = await read(login);
    expect(found).toEqual(resources);
  });
});

test("every API of a collection is one that the server was asked for here", async () => {
  const estate = crowded(demoEstate());
  const server = await startEstateServer({ estate });
  const login = { server, region: "eu-west-1", credentials: credentialsOf(laptopKey(estate.accounts[0]!.id)) };
  for (const read of Object.values(readers)) await read(login);
  const asked = new Set(server.requests.map(({ api }) => api));
  await server.close();
  expect(collections.flatMap(({ api, detail }) => [api, ...(detail === undefined ? [] : [detail.api])])).toSatisfy(
    (apis: string[]) => apis.every((api) => asked.has(api)),
  );
});

function listed(action: string, list: string, input: object = { MaxResults: 1000 }) {
  return (login: Login): Promise<object[]> => askAll(login, `ec2:${action}`, list, input);
}

function setting(action: string) {
  return async (login: Login): Promise<object[]> => [await ask(login, `ec2:${action}`)];
}

type Fields = Readonly<Record<string, unknown>>;

function completed(
  read: (login: Login) => Promise<object[]>,
  detail: (login: Login, item: Fields) => Promise<object>,
): (login: Login) => Promise<object[]> {
  return async (login) => {
    const items = await read(login);
    return Promise.all(items.map(async (item) => ({ ...item, ...(await detail(login, item as Fields)) })));
  };
}

async function instances(login: Login): Promise<object[]> {
  const found = (await askAll(login, "ec2:DescribeInstances", "Reservations", { MaxResults: 5 })) as Reservation[];
  return found.flatMap(({ Instances }) => Instances ?? []);
}

async function launchTemplates(login: Login): Promise<object[]> {
  const templates = (await askAll(login, "ec2:DescribeLaunchTemplates", "LaunchTemplates")) as Fields[];
  const input = { Versions: ["$Default", "$Latest"] };
  const versions = await askAll(login, "ec2:DescribeLaunchTemplateVersions", "LaunchTemplateVersions", input);
  return templates.map((template) => ({
    ...template,
    Versions: (versions as LaunchTemplateVersion[]).filter(
      ({ LaunchTemplateId }) => LaunchTemplateId === template["LaunchTemplateId"],
    ),
  }));
}

/** Asked for by id, as whoever looks at instances would; those of the account itself are listed otherwise. */
async function usedImages(login: Login): Promise<object[]> {
  const own = new Set((await readers.images(login)).map((image) => (image as Fields)["ImageId"]));
  const all = await askAll(login, "ec2:DescribeImages", "Images", { IncludeDeprecated: true });
  const Values = all.map((image) => String((image as Fields)["ImageId"])).filter((id) => !own.has(id));
  const Filters = [{ Name: "image-id", Values }];
  return askAll(login, "ec2:DescribeImages", "Images", { Filters, IncludeDeprecated: true, MaxResults: 1000 });
}
