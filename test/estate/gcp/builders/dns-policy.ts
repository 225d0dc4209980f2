/** Builds DNS policies of networks. */
import type { GcpProject } from "../estate.ts";
import { numericId } from "./link.ts";
import type { NetworkDraft } from "./network.ts";

interface DnsPolicyOptions {
  readonly name: string;
  readonly description?: string;
  readonly logs: boolean;
  readonly networks: readonly NetworkDraft[];
}

/** https://cloud.google.com/dns/docs/reference/rest/v1/policies */
export function addDnsPolicy(project: GcpProject, { name, description, logs, networks }: DnsPolicyOptions): void {
  project.resources["gcp.dns.policy"].push({
    kind: "dns#policy",
    id: numericId("dns", project.id, name),
    name,
    description: description ?? "",
    enableInboundForwarding: false,
    enableLogging: logs,
    networks: networks.map(({ link }) => ({ kind: "dns#policyNetwork", networkUrl: link })),
  });
}
