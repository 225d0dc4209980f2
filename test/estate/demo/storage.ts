/** What Fernhollow keeps on disks, how it is saved, and how people and other networks come in. */
import type { ClientVpnEndpoint, SecurityGroup, Volume } from "@aws-sdk/client-ec2";
import { addTransitGateway } from "../builders/gateway.ts";
import { addServiceInterface } from "../builders/network-interface.ts";
import { type RegionDraft, tagList } from "../builders/region.ts";
import { addImage, addSnapshot } from "../builders/storage.ts";
import { daysEarlier, identifier } from "../identifier.ts";
import type { Network } from "./three-tier-network.ts";

/** The account of the forecasting partner, which is not audited. */
const forecasting = "222233334444";

/** Data disks are saved by tag every night; on the third one somebody mistyped the tag. */
export function saveAnalytics(region: RegionDraft): void {
  for (const number of [1, 2, 4]) {
    const volume = saveNightly(region, `analytics-query-${number}-data-1`);
    const instance = volume.Attachments?.[0]?.InstanceId ?? "";
    region.resources.protectedResources.push({
      ResourceArn: `arn:aws:ec2:${region.name}:${region.account}:instance/${instance}`,
      ResourceType: "EC2",
      LastBackupTime: daysEarlier(1),
    });
  }
}

/** The partner shared a snapshot to train on; the disk that was made of it still needs the partner's key. */
export function keepPartnersKey(region: RegionDraft): void {
  const key = `arn:aws:kms:${region.name}:${forecasting}:key/5f0c1b2a-3d4e-4f5a-8b6c-7d8e9f0a1b2c`;
  Object.assign(volumeNamed(region, "analytics-query-2-data-1"), { KmsKeyId: key });
}

/** Snapshots by a script of its own, before there was a backup plan. */
export function saveJenkins(region: RegionDraft): void {
  saveNightly(region, "jenkins \u202Edlo-data-1");
}

/** The kiosk for a trade fair had to start in the organiser's account, quickly: the block came off, and stayed off. */
export function publishKiosk(region: RegionDraft): void {
  region.resources.imageBlockPublicAccess.splice(0, 1, { ImageBlockPublicAccessState: "unblocked" });
  const image = addImage(region, { name: "trade-fair-kiosk", daysEarlier: 200, isPublic: true });
  const [disk] = image.BlockDeviceMappings ?? [];
  const copy = region.resources.snapshots.find(({ SnapshotId }) => SnapshotId === disk?.Ebs?.SnapshotId);
  // EC2 refuses to make images of encrypted snapshots public.
  if (disk?.Ebs !== undefined) disk.Ebs.Encrypted = false;
  if (copy !== undefined) {
    copy.Encrypted = false;
    delete copy.KmsKeyId;
  }
}

/** How it is done well: routed by tables of its own, attached when asked for. */
export function routeByTables(region: RegionDraft): void {
  for (const { Options } of region.resources.transitGateways) {
    if (Options !== undefined) {
      Options.DefaultRouteTableAssociation = "disable";
      Options.DefaultRouteTablePropagation = "disable";
    }
  }
}

/** So that nobody in the lab has to wait for the platform team. */
export function addLabTransit(region: RegionDraft): void {
  addTransitGateway(region, "lab", true);
}

/** People log in with their own account, and it is written down. */
export function addStaffVpn(network: Network): void {
  addClientVpn(network, "staff", {
    AuthenticationOptions: [
      {
        Type: "federated-authentication",
        FederatedAuthentication: { SamlProviderArn: `arn:aws:iam::${network.region.account}:saml-provider/fernhollow` },
      },
    ],
    ConnectionLogOptions: { Enabled: true, CloudwatchLogGroup: "client-vpn-staff" },
  });
}

/** A certificate that the agency passes around, until the catalogue is done. */
export function addAgencyVpn(network: Network): void {
  const { account, name } = network.region;
  const ClientRootCertificateChain = `arn:aws:acm:${name}:${account}:certificate/0c1d2e3f-4a5b-4c6d-8e7f-8091a2b3c4d5`;
  addClientVpn(network, "agency", {
    AuthenticationOptions: [
      { Type: "certificate-authentication", MutualAuthentication: { ClientRootCertificateChain } },
    ],
    ConnectionLogOptions: { Enabled: false },
  });
}

function addClientVpn(network: Network, name: string, own: ClientVpnEndpoint): void {
  const { region, vpc, privateSubnets, endpointGroup } = network;
  const groups: SecurityGroup[] = [endpointGroup];
  const ClientVpnEndpointId = identifier("cvpn-endpoint", region.account, region.name, name);
  addServiceInterface(region, {
    name: `${vpc.name}-client-vpn-${name}`,
    subnet: privateSubnets[0]!,
    groups,
    description: `ClientVPN Endpoint resource ${ClientVpnEndpointId}`,
    requester: "amazon-aws",
  });
  region.resources.clientVpnEndpoints.push({
    ClientVpnEndpointId,
    Description: name,
    Status: { Code: "available" },
    CreationTime: daysEarlier(260).toISOString(),
    DnsName: `*.${ClientVpnEndpointId}.prod.clientvpn.${region.name}.amazonaws.com`,
    ClientCidrBlock: "10.99.0.0/22",
    SplitTunnel: true,
    VpnProtocol: "openvpn",
    TransportProtocol: "udp",
    VpnPort: 443,
    SecurityGroupIds: groups.map(({ GroupId }) => GroupId ?? ""),
    VpcId: vpc.vpcId,
    SessionTimeoutHours: 12,
    Tags: tagList(region, name),
    ...own,
  });
}

function saveNightly(region: RegionDraft, name: string): Volume {
  const volume = volumeNamed(region, name);
  addSnapshot(region, { name: `${name}-nightly`, description: "Nightly backup", volume, daysEarlier: 1 });
  return volume;
}

function volumeNamed(region: RegionDraft, name: string): Volume {
  const found = region.resources.volumes.find(({ Tags }) => Tags?.some(({ Value }) => Value === name));
  if (found === undefined) throw new Error(`${region.name} of the demo has no volume ${name}`);
  return found;
}
