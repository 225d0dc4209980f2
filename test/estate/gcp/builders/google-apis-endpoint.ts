/** Builds the endpoint by which a network reaches Google's own APIs: Private Service Connect. */
import { fingerprint, numericId, stamp } from "./link.ts";
import type { NetworkDraft } from "./network.ts";
import { linkIn } from "./project.ts";

/** The forwarding rule for all APIs, with its internal address. Google keeps names of such rules to letters and digits. */
export function addGoogleApisEndpoint({ project, link: network, name: of }: NetworkDraft, address: string): void {
  const name = `apis${of.replaceAll(/[^a-z0-9]/g, "")}`;
  const rule = linkIn(project, "global", "forwardingRules", name);
  const reserved = linkIn(project, "global", "addresses", name);
  project.resources["gcp.compute.address"].push({
    kind: "compute#address",
    id: numericId("address", reserved),
    creationTimestamp: stamp(400),
    name,
    description: "",
    address,
    status: "IN_USE",
    purpose: "PRIVATE_SERVICE_CONNECT",
    network,
    selfLink: reserved,
    users: [rule],
    labelFingerprint: fingerprint("labels", reserved),
    addressType: "INTERNAL",
  });
  project.resources["gcp.compute.forwarding_rule"].push({
    kind: "compute#forwardingRule",
    id: numericId("rule", rule),
    creationTimestamp: stamp(400),
    name,
    IPAddress: address,
    target: "all-apis",
    selfLink: rule,
    loadBalancingScheme: "",
    network,
    pscConnectionId: numericId("psc", rule).slice(0, 17),
    pscConnectionStatus: "ACCEPTED",
    labelFingerprint: fingerprint("labels", rule),
    fingerprint: fingerprint("rule", rule),
  });
}
