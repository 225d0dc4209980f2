/** Fernhollow on Google Cloud: the invented shop's analytics and the backend of its app, as an audit finds them. */
import { collectedAt } from "../../identifier.ts";
import { workflowAccess } from "../builders/access.ts";
import { hierarchicalPolicy, policyRule } from "../builders/firewall.ts";
import { emptyProject } from "../builders/project.ts";
import type { GcpEstate, GcpFault } from "../estate.ts";
import { hostProject } from "./host-project.ts";
import { mobileProject } from "./mobile-project.ts";

export const host = "fernhollow-network";
export const mobile = "fernhollow-mobile";

const organization = { id: "512340000017", displayName: "fernhollow.example" };
const folder = { id: "623450000028", displayName: "data-and-mobile", parent: `organizations/${organization.id}` };

/** One organization and folder, two projects with a shared VPC between them, and a third that was shut down. */
export function fernhollowGcp(): GcpEstate {
  const parent = `folders/${folder.id}`;
  const shared = hostProject(host, parent);
  const prototype = emptyProject({ id: "fernhollow-prototype", name: "prototype", parent });
  return {
    collectedAt,
    organization,
    folders: [folder],
    hierarchicalPolicies: [baseline(), folderPolicy(parent)],
    projects: [shared.project, mobileProject(mobile, parent, shared), { ...prototype, state: "DELETE_REQUESTED" }],
    access: workflowAccess(host),
    faults: fernhollowFaults(),
  };
}

/** What nobody below can allow: names of old protocols, from anywhere. Log-ins come through Identity-Aware Proxy. */
function baseline() {
  return hierarchicalPolicy(`organizations/${organization.id}`, {
    name: "baseline",
    description: "What holds in every network",
    rules: [
      policyRule({
        priority: 100,
        action: "allow",
        description: "Identity-Aware Proxy",
        traffic: ["tcp:22,3389"],
        match: { srcIpRanges: ["35.235.240.0/20"] },
        rest: { enableLogging: true },
      }),
      policyRule({
        priority: 200,
        action: "deny",
        description: "Telnet, SMB and NetBIOS never",
        traffic: ["tcp:23,137-139,445", "udp:137-138"],
        match: { srcIpRanges: ["0.0.0.0/0"] },
        rest: { enableLogging: true },
      }),
    ],
  });
}

function folderPolicy(parent: string) {
  return hierarchicalPolicy(parent, {
    name: "data-and-mobile",
    description: "The teams decide themselves about what is inside",
    rules: [
      policyRule({
        priority: 1000,
        action: "goto_next",
        description: "Inside",
        match: { srcIpRanges: ["10.0.0.0/8"] },
      }),
    ],
  });
}

/** All in one project, so that the other is completely read. */
function fernhollowFaults(): GcpFault[] {
  const scope = `gcp:${mobile}`;
  const zone = "zones/europe-west1-d";
  const permission = "compute.targetSslProxies.list";
  return [
    {
      scope,
      api: "compute.targetSslProxies.list",
      outcome: "denied",
      permission,
      // The role of the audit was made before anybody had a proxy for TLS.
      message: `forbidden: Required '${permission}' permission for 'projects/${mobile}'`,
    },
    {
      scope,
      api: "compute.disks.aggregatedList",
      outcome: "failed",
      unreachable: [zone],
      message: `Google gave only a part: ${zone} could not be reached; ${zone}: UNREACHABLE: The scope '${zone}' cannot be reached.`,
    },
  ];
}
