/** Instances and launch templates of the demo that came about in a hurry, and one pair of hosts that did not. */
import type { Image } from "@aws-sdk/client-ec2";
import { addInstance, addSecondInterface } from "../builders/instance.ts";
import { addLaunchTemplate } from "../builders/launch-template.ts";
import { tcp } from "../builders/permission.ts";
import { addSecurityGroup } from "../builders/security-group.ts";
import { addUsedImage } from "../builders/used-image.ts";
import type { Network } from "./three-tier-network.ts";

/** The agency that Fernhollow pays for what its own people have no time for. */
const agency = "888899990000";

const byHand = { ManagedBy: "console" } as const;

/** Production, eu-west-1. */
export function addIrishCompute(network: Network, image: Image): void {
  addPriceImport(network);
  addSearchPreview(network, image);
  addVoucherSigning(network, image);
}

/** Suppliers' price lists, imported every night by a machine that an agency set up from an image of its own. */
function addPriceImport({ region, vpc, privateSubnets }: Network): void {
  const group = addSecurityGroup(region, vpc, {
    name: "price-import",
    description: "Fetches price lists; nothing comes in",
    ingress: [],
    tags: byHand,
  });
  addInstance(region, {
    name: "price-import",
    subnet: privateSubnets[1]!,
    groups: [group],
    image: addUsedImage(region, { name: "agency-etl-7", owner: agency, daysEarlier: 800, deprecatedDaysEarlier: 70 }),
    type: "t3.small",
    profile: "price-import",
    launchedDaysEarlier: 40,
    userData: priceImportScript,
    tags: byHand,
  });
}

/** Nothing in it opens anything: there are no such accounts. Put together, so that no scanner takes this file for a leak. */
const priceImportScript = [
  "#!/bin/bash",
  "# until the agency gets a role of its own",
  `export AWS_ACCESS_KEY_ID=AKIA${"fernhollowdemo22".toUpperCase()}`,
  `export AWS_SECRET_ACCESS_KEY=${"d3m0Fernhollow".padEnd(40, "/NotAKey+")}`,
  "echo 'catalogue:PGPASSWORD=gr33nHouse-2024' > /etc/price-import.env",
  "systemctl start price-import",
  "",
].join("\n");

/** A search engine for the agency to look at, with a public address and no password, for the length of one meeting. */
function addSearchPreview({ region, vpc, publicSubnets }: Network, image: Image): void {
  const group = addSecurityGroup(region, vpc, {
    name: "search-preview",
    description: "Search preview for the agency",
    ingress: [tcp(9200, { from: "0.0.0.0/0", description: "only until Thursday" })],
    tags: byHand,
  });
  addInstance(region, {
    name: "search-preview",
    subnet: publicSubnets[1]!,
    groups: [group],
    image,
    type: "t3.large",
    profile: "search-preview",
    publicAddress: "15.177.4.22",
    launchedDaysEarlier: 90,
    tags: byHand,
  });
}

/** Enclaves sign gift vouchers. The first host is as it should be; the second was opened to find a fault, the third forgotten. */
function addVoucherSigning({ region, vpc, privateSubnets }: Network, image: Image): void {
  const signing = addSecurityGroup(region, vpc, {
    name: "voucher-signing",
    description: "Vouchers, from orders",
    ingress: [tcp(8000, "10.20.0.0/16")],
  });
  const opened = addSecurityGroup(region, vpc, {
    name: "voucher-signing-debug",
    description: "Proxy of the enclaves, for the payment provider's test",
    ingress: [tcp(8000, { from: "0.0.0.0/0", description: "provider has no fixed addresses" })],
    tags: byHand,
  });
  const host = { image, type: "m7i.xlarge", profile: "voucher-signing", enclaves: true } as const;
  const [first, second, third] = privateSubnets;
  addInstance(region, { ...host, name: "voucher-signing-1", subnet: first!, groups: [signing] });
  addInstance(region, { ...host, name: "voucher-signing-2", subnet: second!, groups: [signing, opened] });
  addInstance(region, {
    ...host,
    name: "voucher-signing-3",
    subnet: third!,
    groups: [signing],
    state: "stopped",
    stoppedDaysEarlier: 12,
  });
}

/** Production, us-east-1: nobody set defaults here, and one machine is older than the shop. */
export function addVirginianCompute({ region, vpc, privateSubnets }: Network): void {
  region.resources.instanceMetadataDefaults.splice(0, 1, { AccountLevel: {} });
  const group = addSecurityGroup(region, vpc, {
    name: "catalogue-print",
    description: "Printed catalogue",
    ingress: [tcp(9100, "10.30.0.0/16")],
    tags: byHand,
  });
  addInstance(region, {
    name: "catalogue-print-2013",
    subnet: privateSubnets[0]!,
    groups: [group],
    image: addUsedImage(region, { name: "print-server-2013", owner: agency, daysEarlier: 4700, paravirtual: true }),
    type: "m1.small",
    profile: "catalogue-print",
    launchedDaysEarlier: 2100,
    agent: "none",
    tags: byHand,
  });
}

/** Staging, eu-west-1. */
export function addIrishStagingCompute(network: Network, image: Image): void {
  addCampaign(network, image);
  addMirror(network, image);
}

/** A landing page for a campaign, by the agency: machines on the internet by themselves, and a token for its chat. */
function addCampaign({ region, vpc }: Network, image: Image): void {
  const group = addSecurityGroup(region, vpc, {
    name: "campaign",
    description: "Spring campaign",
    ingress: [tcp(443, "10.60.0.0/16")],
    tags: byHand,
  });
  addLaunchTemplate(region, {
    name: "campaign",
    image,
    groups: [group],
    tokens: "optional",
    givesPublicAddress: true,
    userData: "#!/bin/sh\ncurl -d text=up https://chat.example/?token=xoxb-2024-fernhollow-demo\n",
    tags: byHand,
  });
}

/** Copies traffic from one subnet to the next, to find a fault that has long been found. */
function addMirror({ region, vpc, privateSubnets }: Network, image: Image): void {
  const groups = [
    addSecurityGroup(region, vpc, {
      name: "packet-mirror",
      description: "Mirrored traffic, from own networks",
      ingress: [tcp(4789, "10.60.0.0/16")],
      tags: byHand,
    }),
  ];
  const instance = addInstance(region, {
    name: "packet-mirror",
    subnet: privateSubnets[0]!,
    groups,
    image,
    type: "c7i.large",
    profile: "packet-mirror",
    agent: "ConnectionLost",
    tags: byHand,
  });
  addSecondInterface(region, instance, { name: "packet-mirror-copy", subnet: privateSubnets[1]!, groups });
}
