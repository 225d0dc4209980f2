/** What a person should find when auditing the demo's projects on Google Cloud, told by story as in the files beside this one. */
import { host, mobile } from "./fernhollow.ts";

/** A failed evaluation: rule, project, and the name that people know the resource by. */
export type IntendedGcpFinding = readonly [rule: string, project: string, name: string];

/** Machines whose disks have keys that Google keeps: none has one of its own, and none needs it. */
const machines = [
  "analytics-worker-1",
  "analytics-worker-2",
  "mobile-api-1",
  "mobile-api-2",
  "mobile-api-3",
  "push-gateway",
  "reports-legacy",
  "search-preview",
  "shop-import",
  "warehouse-1",
];

export const intendedGcpFindings: readonly IntendedGcpFinding[] = [
  // The subnet that was added on the day when Belgium was full.
  ["gcp-compute-subnetwork-flow-logs", host, "overflow-west4"],
  ["gcp-compute-subnetwork-private-google-access", host, "overflow-west4"],
  // The push gateway: a port range for the day of the test, and a machine as the console proposes it.
  ["gcp-compute-firewall-development-ports", host, "push-gateway"],
  ["gcp-compute-firewall-logging", host, "push-gateway"],
  ["gcp-compute-firewall-public-ports", host, "push-gateway"],
  ["gcp-compute-firewall-sensitive-ports", host, "push-gateway"],
  ["gcp-compute-disk-key", mobile, "push-gateway"],
  ["gcp-compute-instance-confidential", mobile, "push-gateway"],
  ["gcp-compute-instance-data-services", mobile, "push-gateway"],
  ["gcp-compute-instance-default-service-account", mobile, "push-gateway"],
  ["gcp-compute-instance-deletion-protection", mobile, "push-gateway"],
  ["gcp-compute-instance-full-access", mobile, "push-gateway"],
  ["gcp-compute-instance-public-address", mobile, "push-gateway"],
  // The agency's reports: SSH for both halves of the internet, to a machine of 2023 behind a front end that does not log.
  ["gcp-compute-firewall-public-ports", host, "reports-ssh"],
  ["gcp-compute-firewall-ssh", host, "reports-ssh"],
  ["gcp-compute-backend-service-logging", mobile, "reports"],
  ["gcp-compute-disk-key", mobile, "reports-legacy"],
  ["gcp-compute-image-current", mobile, "reports-2023-03"],
  ["gcp-compute-instance-admin-ports", mobile, "reports-legacy"],
  ["gcp-compute-instance-age", mobile, "reports-legacy"],
  ["gcp-compute-instance-confidential", mobile, "reports-legacy"],
  ["gcp-compute-instance-deletion-protection", mobile, "reports-legacy"],
  ["gcp-compute-instance-image-current", mobile, "reports-legacy"],
  ["gcp-compute-instance-ip-forwarding", mobile, "reports-legacy"],
  ["gcp-compute-instance-metadata-secrets", mobile, "reports-legacy"],
  ["gcp-compute-instance-os-login", mobile, "reports-legacy"],
  ["gcp-compute-instance-project-ssh-keys", mobile, "reports-legacy"],
  ["gcp-compute-instance-public-address", mobile, "reports-legacy"],
  ["gcp-compute-instance-secure-boot", mobile, "reports-legacy"],
  ["gcp-compute-instance-serial-port", mobile, "reports-legacy"],
  ["gcp-compute-instance-shielded", mobile, "reports-legacy"],
  ["gcp-compute-target-https-proxy-tls", mobile, "reports"],
  // The trial of the stock scanners.
  ["gcp-compute-firewall-public-ports", host, "scanner-trial"],
  ["gcp-compute-firewall-rdp", host, "scanner-trial"],
  // The consultants' network.
  ["gcp-compute-network-dns-logging", host, "proof-of-concept"],
  ["gcp-compute-network-google-apis-endpoint", host, "proof-of-concept"],
  ["gcp-compute-route-internet-for-tags", host, "default-route-296deb78e5b832fc"],
  ["gcp-compute-subnetwork-flow-logs", host, "proof-of-concept"],
  // OS Login came before its second factor.
  ["gcp-compute-project-os-login-2fa", mobile, mobile],
  // The spring campaign, and the address of its landing page.
  ["gcp-compute-address-in-use", mobile, "campaign-2025"],
  ["gcp-compute-instance-group-autohealing", mobile, "campaign-spring"],
  ["gcp-compute-instance-group-load-balancer", mobile, "campaign-spring"],
  ["gcp-compute-instance-group-zones", mobile, "campaign-spring"],
  ["gcp-compute-instance-template-public-address", mobile, "campaign-spring"],
  ["gcp-compute-instance-template-secrets", mobile, "campaign-spring"],
  ["gcp-compute-instance-template-shielded", mobile, "campaign-spring"],
  // The import that was kept to be sure, the disk that was attached later, and what was made for a day.
  ["gcp-compute-instance-stopped-age", mobile, "shop-import"],
  ["gcp-compute-disk-recent-snapshot", mobile, "warehouse-1-data-2"],
  ["gcp-compute-image-current", mobile, "kiosk-fair-2025"],
  ["gcp-compute-image-not-public", mobile, "kiosk-fair-2025"],
  ["gcp-compute-disk-attached", mobile, "move-2024"],
  ["gcp-compute-disk-key", mobile, "move-2024"],
  ["gcp-compute-snapshot-age", mobile, "before-move-2024"],
  // The network that every project begins with, and the search engine that was to be looked at until Thursday.
  ["gcp-compute-network-google-apis-endpoint", mobile, "default"],
  ["gcp-compute-network-not-default", mobile, "default"],
  ["gcp-compute-route-internet-for-tags", mobile, "default-route-1d72ba2150041489"],
  ["gcp-compute-subnetwork-flow-logs", mobile, "default"],
  ["gcp-compute-subnetwork-private-google-access", mobile, "default"],
  ["gcp-compute-firewall-logging", mobile, "default-allow-internal"],
  ["gcp-compute-firewall-logging", mobile, "default-allow-icmp"],
  ["gcp-compute-firewall-logging", mobile, "default-allow-rdp"],
  ["gcp-compute-firewall-public-ports", mobile, "default-allow-rdp"],
  ["gcp-compute-firewall-rdp", mobile, "default-allow-rdp"],
  ["gcp-compute-firewall-logging", mobile, "default-allow-ssh"],
  ["gcp-compute-firewall-public-ports", mobile, "default-allow-ssh"],
  ["gcp-compute-firewall-ssh", mobile, "default-allow-ssh"],
  ["gcp-compute-disk-key", mobile, "search-preview"],
  ["gcp-compute-instance-admin-ports", mobile, "search-preview"],
  ["gcp-compute-instance-confidential", mobile, "search-preview"],
  ["gcp-compute-instance-preemptible", mobile, "search-preview"],
  ["gcp-compute-instance-public-address", mobile, "search-preview"],
  // Nodes of Kubernetes Engine can have memory that is encrypted, if their pool is made so.
  ["gcp-compute-instance-confidential", mobile, "gke-recommendations-pool-1-1"],
  ...machines.map((name): IntendedGcpFinding => ["gcp-compute-instance-supplied-keys", mobile, name]),
];
