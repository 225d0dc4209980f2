/** What a person should find when auditing the demo tenant with the rules for Azure, and nothing else. */
import { productionId, stagingId } from "./ids.ts";

/** A failed evaluation: rule, subscription, and the name that people know the resource by. */
export type IntendedAzureFinding = readonly [rule: string, subscription: string, name: string];

const production = (rule: string, name: string): IntendedAzureFinding => [rule, productionId, name];
const staging = (rule: string, name: string): IntendedAzureFinding => [rule, stagingId, name];

/** Made by Azure from the machine's name. */
const priceTagsDisk = "price-tags-2019_OsDisk_1_48b0ef96ad3d454baebcc167ccfe61bc";

/** Told by story: see the files beside this one. */
export const intendedAzureFindings: readonly IntendedAzureFinding[] = [
  // The technician's desktop, open to everyone.
  production("azure-compute-virtual-machine-admin-ports", "label-station"),
  production("azure-compute-virtual-machine-just-in-time", "label-station"),
  production("azure-compute-virtual-machine-public-address", "label-station"),
  production("azure-network-security-group-public-ports", "labels-nsg"),
  production("azure-network-security-group-remote-desktop", "labels-nsg"),
  production("azure-network-security-group-sensitive-ports", "labels-nsg"),
  // Both halves of the internet reach the database, through a load balancer and on another port.
  production("azure-compute-virtual-machine-data-services", "telemetry"),
  production("azure-network-security-group-public-ports", "telemetry-nsg"),
  production("azure-network-security-group-sensitive-ports", "telemetry-nsg"),
  // The machine of 2019. Its interface's group is open, its subnet's is not, so nothing of it is reached.
  production("azure-compute-disk-customer-key", "price-tags-2019-data-1"),
  production("azure-compute-disk-customer-key", priceTagsDisk),
  production("azure-compute-disk-network-access", "price-tags-2019-data-1"),
  production("azure-compute-disk-network-access", priceTagsDisk),
  production("azure-compute-virtual-machine-backup", "price-tags-2019"),
  production("azure-compute-virtual-machine-disk-encryption", "price-tags-2019"),
  production("azure-compute-virtual-machine-identity", "price-tags-2019"),
  production("azure-compute-virtual-machine-ssh-keys", "price-tags-2019"),
  production("azure-compute-virtual-machine-trusted-launch", "price-tags-2019"),
  production("azure-compute-virtual-machine-updates", "price-tags-2019"),
  production("azure-network-security-group-public-ports", "price-tags-2019-nsg"),
  production("azure-network-security-group-ssh", "price-tags-2019-nsg"),
  // The portal for suppliers, older than the standards; and what faces the internet because it is meant to.
  production("azure-network-application-gateway-firewall", "supplier-portal"),
  production("azure-network-application-gateway-http2", "supplier-portal"),
  production("azure-network-application-gateway-tls", "supplier-portal"),
  production("azure-network-security-group-web", "suppliers-nsg"),
  production("azure-network-security-group-web", "edge-nsg"),
  // The network for returns, a trial that stayed.
  production("azure-network-flow-log-network-analytics", "returns"),
  production("azure-network-flow-log-network-retention", "returns"),
  production("azure-network-subnet-security-group", "desks"),
  production("azure-network-virtual-network-ddos-protection", "returns"),
  // What the forklifts and the last stock-taking left behind.
  production("azure-network-public-ip-address-in-use", "forklift-trial"),
  production("azure-network-security-group-unattached-open", "forklift-trial"),
  production("azure-network-security-group-unattached-remote-desktop", "forklift-trial"),
  production("azure-network-security-group-unattached-ssh", "forklift-trial"),
  production("azure-network-security-group-unattached-udp", "forklift-trial"),
  production("azure-network-security-group-unattached-web", "forklift-trial"),
  production("azure-network-security-group-unused", "forklift-trial"),
  production("azure-compute-disk-attached", "stock-taking-2025"),
  production("azure-compute-disk-network-access", "stock-taking-2025"),
  production("azure-compute-disk-unattached-customer-key", "stock-taking-2025"),
  production("azure-compute-snapshot-age", "stock-taking-2025-copy"),
  production("azure-compute-snapshot-customer-key", "stock-taking-2025-copy"),
  production("azure-compute-snapshot-network-access", "stock-taking-2025-copy"),
  // The firewall that only watches, the agency's certificate, and the agent that was stopped from inside.
  staging("azure-network-web-application-firewall-policy-bodies", "picking-staging-waf"),
  staging("azure-network-web-application-firewall-policy-bots", "picking-staging-waf"),
  staging("azure-network-virtual-network-gateway-authentication", "agency-vpn"),
  staging("azvm-compute-virtual-machine-deallocated", "build-agent-2"),
  // The laboratory for robots, open to everyone over both families.
  staging("azure-compute-virtual-machine-admin-ports", "robot-arm"),
  staging("azure-compute-virtual-machine-all-traffic", "robot-arm"),
  staging("azure-compute-virtual-machine-data-services", "robot-arm"),
  staging("azure-compute-virtual-machine-identity", "robot-arm"),
  staging("azure-compute-virtual-machine-internal-services", "robot-arm"),
  staging("azure-compute-virtual-machine-just-in-time", "robot-arm"),
  staging("azure-compute-virtual-machine-public-address", "robot-arm"),
  staging("azure-compute-virtual-machine-ssh-keys", "robot-arm"),
  staging("azure-network-security-group-all-traffic", "robot-lab-nsg"),
  staging("azure-network-security-group-cleartext-services", "robot-lab-nsg"),
  staging("azure-network-security-group-development-ports", "robot-lab-nsg"),
  staging("azure-network-security-group-file-shares", "robot-lab-nsg"),
  staging("azure-network-security-group-public-ports", "robot-lab-nsg"),
  staging("azure-network-security-group-remote-desktop", "robot-lab-nsg"),
  staging("azure-network-security-group-sensitive-ports", "robot-lab-nsg"),
  staging("azure-network-security-group-ssh", "robot-lab-nsg"),
  staging("azure-network-security-group-udp", "robot-lab-nsg"),
  staging("azure-network-security-group-web", "robot-lab-nsg"),
  staging("azure-network-subnet-default-outbound", "robots"),
  staging("azure-network-virtual-network-ddos-protection", "robot-lab"),
  staging("azure-network-virtual-network-flow-logs", "robot-lab"),
  // Its simulation is empty, and would be open if it were not.
  staging("azure-compute-scale-set-load-balancer", "simulation"),
  staging("azure-compute-scale-set-not-empty", "simulation"),
  staging("azure-compute-scale-set-public-address", "simulation"),
  staging("azure-compute-scale-set-ssh-keys", "simulation"),
  staging("azure-compute-scale-set-updates", "simulation"),
];
